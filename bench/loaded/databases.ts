// The loaded databases that pages are measured on, filled once and kept: a small force, a national year, a large register.

import { sql } from 'kysely';

import { rebuildBreachCards } from '#breaches';
import { ensureDemoForce } from '#demo';
import { rebuildConsiderationCards } from '#interventions';
import { rebuildMeasureCards } from '#orders';
import { markAsSuspects, rebuildPersonCards } from '#people';
import { fixedClock, openDatabase } from '#platform';
import type { Db, OpenDatabase } from '#platform';
import { loadReferenceData } from '#reference';

import { fillStatements, rememberOriginals } from './fill-force.ts';
import type { MeasureKinds, Wanted } from './fill-force.ts';
import { asOwner, hasDatabase, measuringServer } from './server.ts';

/** The moment at which every loaded force stands. */
export const loadedAt = '2026-11-25T18:00:00Z';
const clock = fixedClock(loadedAt);

/** Crimes of a year of one force, and of a national year (`docs/domain` says of what). */
const smallCrimes = 10_199;
const nationalYear = { people: 300_000, crimes: 718_480, measures: 60_000, breaches: 30_000 } as const;
const largeRegister = 100_000;
const openCases = 100_000;

const names = {
  base: 'bench_small',
  national: 'bench_national',
  register: 'bench_register',
  open: 'bench_open',
} as const;

/** Opens a loaded database with its migrations applied, filling it first where this machine has none. */
export async function openLoaded(which: keyof typeof names): Promise<OpenDatabase> {
  const name = names[which];
  if (await hasDatabase(name)) {
    const open = await openMigrated(name);
    if (open !== null) return open;
    console.log(`${name} was filled under other migrations: it is filled again.`);
    await asOwner('postgres', [`DROP DATABASE ${name}`]);
  }
  await make(which);
  return migrated(await openMigrated(name));
}

function migrated(open: OpenDatabase | null): OpenDatabase {
  if (open === null) throw new Error('A database just filled cannot be brought up to date.');
  return open;
}

/** Opened and up to date, the reference data too; null where a migration it has was edited or taken back since. */
async function openMigrated(name: string): Promise<OpenDatabase | null> {
  const { url } = await measuringServer();
  const opened = await openDatabase({ url: url(name), statementSeconds: 0 }, clock);
  if (!opened.ok) throw new Error(opened.error.text);
  if ((await opened.value.migrate()).ok) {
    await loadReferenceData(opened.value.db, clock);
    return opened.value;
  }
  await opened.value.close();
  return null;
}

async function make(which: keyof typeof names): Promise<void> {
  switch (which) {
    case 'base':
      await makeIn(names.base, null, async (open, name) => {
        await ensureDemoForce(open, clock, { seed: 1, size: 0.2 });
        await asOwner(name, rememberOriginals);
        const { crimes } = await countRecords(open.db);
        await fill(open, name, { people: 0, crimes: smallCrimes - crimes, measures: 0, breaches: 0 }, 'all');
      });
      return;
    case 'national':
      await closed(openLoaded('base'));
      await makeIn(names.national, names.base, async (open, name) => {
        const have = await countRecords(open.db);
        const wanted: Wanted = {
          people: nationalYear.people - have.people,
          crimes: nationalYear.crimes - have.crimes,
          measures: nationalYear.measures - have.measures,
          breaches: nationalYear.breaches - have.breaches,
        };
        await fill(open, name, wanted, 'all');
      });
      return;
    case 'register':
      await closed(openLoaded('national'));
      await makeIn(names.register, names.national, async (open, name) => {
        const { orders } = await countRecords(open.db);
        await fill(
          open,
          name,
          { people: 0, crimes: 0, measures: largeRegister - orders, breaches: 0 },
          'orders',
        );
      });
      return;
    case 'open':
      await closed(openLoaded('national'));
      await makeIn(names.open, names.national, async ({ db }, name) => {
        await asOwner(name, [reopenNewest]);
        const { rows } = await sql<{
          id: number;
        }>`SELECT id FROM (${sql.raw(newestCases)}) AS newest`.execute(db);
        await rebuildConsiderationCards(
          db,
          clock,
          rows.map(({ id }) => id),
        );
      });
  }
}

/** The newest cases with a suspect, as if none had an outcome yet. */
const newestCases = `
  SELECT crime.id FROM crime
   WHERE EXISTS (SELECT FROM crime_party WHERE crime_party.crime_id = crime.id AND part = 'suspect')
   ORDER BY crime.id DESC LIMIT ${openCases}`;
const reopenNewest = `DELETE FROM crime_outcome WHERE crime_id IN (${newestCases})`;

async function closed(opening: Promise<OpenDatabase>): Promise<void> {
  await (await opening).close();
}

/** Makes a database under a name of its own until it is whole, so that a killed run leaves no half of one. */
async function makeIn(
  name: string,
  template: string | null,
  work: (open: OpenDatabase, name: string) => Promise<void>,
): Promise<void> {
  const half = `${name}_half`;
  const from = performance.now();
  console.log(`Filling ${name} …`);
  await asOwner('postgres', [
    `DROP DATABASE IF EXISTS ${half}`,
    `CREATE DATABASE ${half}${template === null ? '' : ` TEMPLATE ${template} STRATEGY FILE_COPY`}`,
  ]);
  const open = migrated(await openMigrated(half));
  await work(open, half);
  await open.close();
  await asOwner(half, ['VACUUM ANALYZE']);
  await asOwner('postgres', [`ALTER DATABASE ${half} RENAME TO ${name}`, 'CHECKPOINT']);
  console.log(`  in ${((performance.now() - from) / 1000).toFixed(0)} s`);
}

async function fill(open: OpenDatabase, name: string, wanted: Wanted, kinds: MeasureKinds): Promise<void> {
  const { db } = open;
  const before = await lastIds(db);
  await asOwner(name, fillStatements(wanted, kinds));
  const ids = async (table: 'person' | 'measure' | 'breach' | 'crime') =>
    (await db.selectFrom(table).select('id').where('id', '>', before[table]).orderBy('id').execute()).map(
      (row) => row.id,
    );
  await rebuildPersonCards(db, clock, await ids('person'));
  const { rows } = await sql<{ nominal_id: number }>`
    SELECT DISTINCT nominal_id FROM crime_party WHERE part = 'suspect' AND id > ${before.crime_party}`.execute(
    db,
  );
  await markAsSuspects(
    db,
    rows.map((row) => row.nominal_id),
  );
  await rebuildMeasureCards(db, clock, await ids('measure'));
  await rebuildBreachCards(db, clock, await ids('breach'));
  // What is open in a nation waits in it too, and what closed has its card.
  await rebuildConsiderationCards(db, clock, await ids('crime'));
}

async function lastIds(
  db: Db,
): Promise<Readonly<Record<'person' | 'measure' | 'breach' | 'crime' | 'crime_party', number>>> {
  const last = async (table: 'person' | 'measure' | 'breach' | 'crime' | 'crime_party') =>
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.max('id').as('last'))
        .executeTakeFirst()
    )?.last ?? 0;
  return {
    person: await last('person'),
    measure: await last('measure'),
    breach: await last('breach'),
    crime: await last('crime'),
    crime_party: await last('crime_party'),
  };
}

export type RecordCounts = Wanted & { readonly orders: number };

/** How many of each record a database holds. */
export async function countRecords(db: Db): Promise<RecordCounts> {
  const { rows } = await sql<RecordCounts>`
    SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM crime) AS crimes,
           (SELECT count(*) FROM measure) AS measures, (SELECT count(*) FROM breach) AS breaches,
           (SELECT count(*) FROM measure WHERE regime NOT LIKE 'bail-%') AS orders`.execute(db);
  const [counts] = rows;
  if (counts === undefined) throw new Error('The database counted nothing.');
  return counts;
}
