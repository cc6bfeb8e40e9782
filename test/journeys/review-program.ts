// The program over a fresh database with nothing in it but the review's own cases and the staff their files name.

import assert from 'node:assert/strict';
import { after } from 'node:test';

import { ensureReviewCases } from '#demo';
import { fixedClock } from '#platform';
import type { Db, Language, OpenDatabase } from '#platform';
import { loadReferenceData } from '#reference';
import { freshDatabase, makeReviewStaff, testProgram } from '#testing';
import type { TestProgram, Visit } from '#testing';

/** The day on which the stories are read: long after the review. */
const readingClock = fixedClock('2026-11-25T18:00:00Z');

export type ReviewProgram = {
  readonly db: Db;
  readonly program: TestProgram;
  /** Somebody of this role, signed in; the same session at every call. */
  readonly as: (role: string) => Promise<Visit>;
  /** What a page says in each language to somebody of this role; an answer other than 200 is a failure. */
  readonly read: (role: string, address: string) => Promise<Readonly<Record<Language, string>>>;
  /** Address of the perpetrator with this number in the crime system. */
  readonly perpetrator: (number: string) => Promise<string>;
  /** Address of the order or bail with this number in its own system. */
  readonly measure: (number: string) => Promise<string>;
  /** Address of the breach with this number in its own system. */
  readonly breach: (number: string) => Promise<string>;
};

let made: Promise<ReviewProgram> | null = null;
const closing: (() => unknown)[] = [];

after(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** The shared program. Tests that use it only read. */
export function reviewProgram(): Promise<ReviewProgram> {
  made ??= newReviewProgram();
  return made;
}

/** A program of one's own, to record in. */
export async function newReviewProgram(): Promise<ReviewProgram> {
  const t = { after: (work: () => unknown) => void closing.push(work) };
  const database: OpenDatabase = await freshDatabase(t);
  const { db } = database;
  await loadReferenceData(db, readingClock);
  await makeReviewStaff(db);
  await ensureReviewCases(db, readingClock);
  const program = await testProgram(t, database, readingClock);
  const visits = new Map<string, Promise<Visit>>();
  const as = (role: string): Promise<Visit> => {
    const visit = visits.get(role) ?? program.signIn(role);
    visits.set(role, visit);
    return visit;
  };
  const words = async (role: string, address: string, language: Language): Promise<string> => {
    const answer = await (
      await as(role)
    ).get(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
    if (answer.status !== 200) throw new Error(`${address} answered ${role} with ${answer.status}`);
    return seen(answer.body);
  };
  return {
    db,
    program,
    as,
    read: async (role, address) => ({
      en: await words(role, address, 'en'),
      cy: await words(role, address, 'cy'),
    }),
    perpetrator: async (number) => {
      const { ref } = await db
        .selectFrom('nominal')
        .innerJoin('person', 'person.id', 'nominal.person_id')
        .select('person.ref')
        .where('source_id', '=', number)
        .executeTakeFirstOrThrow();
      return `/perpetrators/${ref}`;
    },
    measure: async (number) => {
      const { ref, regime } = await db
        .selectFrom('measure')
        .select(['ref', 'regime'])
        .where('source_ref', '=', number)
        .executeTakeFirstOrThrow();
      return `/${regime.startsWith('bail-') ? 'bail' : 'orders'}/${ref}`;
    },
    breach: async (number) => {
      const { ref } = await db
        .selectFrom('breach')
        .select('ref')
        .where('source_ref', '=', number)
        .executeTakeFirstOrThrow();
      return `/breaches/${ref}`;
    },
  };
}

/** Fails with the whole page unless it says every one of these sentences. */
export function says(page: string, ...sentences: readonly string[]): void {
  for (const sentence of sentences)
    assert.ok(page.includes(sentence), `Not on the page: ${sentence}\n\n${page}`);
}

/** What a reader sees of a page, in the order of its words: no tags, no double spaces. */
export function seen(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>/u, '')
    .replaceAll(/<(?:script|style|svg)\b[\s\S]*?<\/(?:script|style|svg)>/gu, ' ')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[.,:;)])/gu, '')
    .trim();
}
