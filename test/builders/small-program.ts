// The program over the small demonstration force, made once for all tests of a process that only read, or add of their own.

import { after } from 'node:test';

import { makeKnownFor, smallForce } from '#demo';
import type { KnownRecords, OpenDatabase } from '#platform';

import { freshDatabase, testClock } from './database.ts';
import { testProgram } from './server.ts';
import type { TestProgram, Visit } from './server.ts';

export type SmallProgram = {
  readonly database: OpenDatabase;
  readonly program: TestProgram;
  readonly known: KnownRecords;
  /** Somebody of this role, signed in; the same session at every call. */
  readonly as: (role: string) => Promise<Visit>;
  /** The known records, with a search and a draft of the first member of staff with this role. */
  readonly knownTo: (role: string) => Promise<KnownRecords>;
};

let made: Promise<SmallProgram> | null = null;
const closing: (() => unknown)[] = [];

/** The shared program. Tests that use it must not change what the cast's records say. */
export function smallProgram(): Promise<SmallProgram> {
  made ??= make();
  return made;
}

after(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function make(): Promise<SmallProgram> {
  const t = { after: (work: () => unknown) => void closing.push(work) };
  const database = await freshDatabase(t);
  const known = await smallForce(database, testClock);
  const program = await testProgram(t, database, testClock);
  const visits = new Map<string, Promise<Visit>>();
  return {
    database,
    program,
    known,
    as: (role) => {
      const visit = visits.get(role) ?? program.signIn(role);
      visits.set(role, visit);
      return visit;
    },
    knownTo: async (role) => {
      const staff = await database.db
        .selectFrom('staff')
        .select('id')
        .where('role', '=', role)
        .orderBy('id')
        .limit(1)
        .executeTakeFirstOrThrow();
      return { ...known, ...(await makeKnownFor(database.db, testClock, staff.id)) };
    },
  };
}
