// Fills an empty store with the demonstration force, and says which of its records the tests open.

import { sql } from 'kysely';

import { withTransaction } from '#platform';
import type { Clock, Db, KnownRecords, OpenDatabase } from '#platform';
import { loadReferenceData } from '#reference';

import { loadSheets } from './sheets-store.ts';
import type { LoadStep } from './sheets-store.ts';
import { makeForce } from './make-force.ts';

export type DemoOptions = {
  readonly seed: number;
  readonly size: number;
  /** Told what is being done, in words, for the person who waits. */
  readonly say?: (line: string) => void;
};

const stepWords: Readonly<Record<LoadStep, string>> = {
  facts: 'rows of facts',
  people: 'people',
  orders: 'orders, notices and bail',
  breaches: 'breaches',
};

/** Fills the store unless it already has staff. All of it is kept, or nothing. Returns whether it was filled. */
export async function ensureDemoForce(
  database: Pick<OpenDatabase, 'db'>,
  clock: Clock,
  { seed, size, say }: DemoOptions,
): Promise<boolean> {
  const { db } = database;
  await loadReferenceData(db, clock);
  if (await hasStaff(db)) return false;
  say?.('Making the demonstration force. Nobody in it is real.');
  await fill(db, clock, seed, size, (step, rows) =>
    say?.(`  ${rows.toLocaleString('en-GB')} ${stepWords[step]}`),
  );
  return true;
}

async function hasStaff(db: Db): Promise<boolean> {
  return (await db.selectFrom('staff').select('id').limit(1).executeTakeFirst()) !== undefined;
}

async function fill(
  db: Db,
  clock: Clock,
  seed: number,
  size: number,
  onStep: (step: LoadStep, rows: number) => void,
): Promise<void> {
  const { maker } = makeForce(clock.now(), seed, size);
  await withTransaction(db, async (tx) => {
    await loadSheets(tx, clock, maker.sheets, onStep);
    for (const [series, last] of maker.references.series()) {
      await tx.insertInto('reference_number').values({ series, last_number: last }).execute();
    }
    await tx.insertInto('reference_number').values({ series: 'IMP', last_number: 1 }).execute();
  });
}

const smallSize = 0.01;
const smallSeed = 1;

/** The cast and about one per cent of the volume, for tests; and the references that pages open as examples. */
export async function smallForce(database: Pick<OpenDatabase, 'db'>, clock: Clock): Promise<KnownRecords> {
  const { db } = database;
  await ensureDemoForce(database, clock, { seed: smallSeed, size: smallSize });
  const { rows } = await sql<{
    restricted: string;
    crime: string;
    order: string;
    bail: string;
    breach: string;
  }>`
    WITH lloyd AS (SELECT nominal.id FROM nominal JOIN person ON person.id = nominal.person_id WHERE person.ref = 'P-10482')
    SELECT (SELECT person.ref FROM person JOIN person_card ON person_card.person_id = person.id
             WHERE person_card.restricted_group_id IS NOT NULL AND person_card.is_suspect ORDER BY person.id LIMIT 1) AS restricted,
           (SELECT crime.ref FROM crime JOIN crime_party AS party ON party.crime_id = crime.id
             WHERE party.nominal_id IN (SELECT id FROM lloyd) ORDER BY crime.id DESC LIMIT 1) AS crime,
           (SELECT ref FROM measure WHERE regime = 'spo' AND subject_nominal_id IN (SELECT id FROM lloyd) LIMIT 1) AS order,
           (SELECT ref FROM measure WHERE regime = 'bail-pre-charge' AND subject_nominal_id IN (SELECT id FROM lloyd)
             ORDER BY id DESC LIMIT 1) AS bail,
           (SELECT ref FROM breach WHERE subject_nominal_id IN (SELECT id FROM lloyd) ORDER BY id DESC LIMIT 1) AS breach`.execute(
    db,
  );
  const [known] = rows;
  if (known === undefined) throw new Error('The small force has no cast');
  return {
    perpetrator: 'P-10482',
    restrictedPerpetrator: known.restricted,
    victimLabel: 'A',
    crime: known.crime,
    order: known.order,
    bail: known.bail,
    breach: known.breach,
    breachDraft: '',
    search: '',
    importFile: 'IMP-000001',
  };
}

/** A search and a draft of one member of staff: nobody else can open them, so each role's tests need their own. */
export async function makeKnownFor(
  db: Db,
  clock: Clock,
  staffId: number,
): Promise<Pick<KnownRecords, 'search' | 'breachDraft'>> {
  const search = crypto.randomUUID();
  const breachDraft = crypto.randomUUID();
  const now = clock.now();
  await db
    .insertInto('saved_search')
    .values({ id: search, staff_id: staffId, query: { words: 'sion llyr' }, created_at: now })
    .execute();
  await db
    .insertInto('draft')
    .values({
      id: breachDraft,
      staff_id: staffId,
      journey: 'record-breach',
      record_ref: 'P-10482',
      body: { personRef: 'P-10482', steps: {} },
      created_at: now,
      updated_at: now,
      expires_at: now.add({ hours: 24 }),
    })
    .execute();
  return { search, breachDraft };
}
