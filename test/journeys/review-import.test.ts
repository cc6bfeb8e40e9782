// The review's own cases come in through the ordinary import: every row kept, once only, beside a generated force.

import assert from 'node:assert/strict';
import test from 'node:test';

import { ensureReviewCases, smallForce } from '#demo';
import type { Db } from '#platform';
import { freshDatabase, testClock } from '#testing';

async function counts(db: Db): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const table of ['person', 'crime', 'measure', 'breach', 'measure_owner', 'import_file'] as const) {
    const { count } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    found[table] = count;
  }
  return found;
}

test('the review’s cases stand beside the generated force, each under numbers of its own, and come in once', async (t) => {
  const database = await freshDatabase(t);
  const { db } = database;
  await smallForce(database, testClock);
  const before = await counts(db);
  assert.equal(await ensureReviewCases(db, testClock), 220);
  const after = await counts(db);
  const added = Object.fromEntries(
    Object.entries(after).map(([table, count]) => [table, count - (before[table] ?? 0)]),
  );
  assert.deepEqual(added, {
    person: 35,
    crime: 32,
    measure: 21,
    breach: 14,
    measure_owner: 15,
    import_file: 18,
  });
  assert.equal(await ensureReviewCases(db, testClock), 0);
  assert.deepEqual(await counts(db), after);
});

test('every record of the review’s cases says in its own number that it is for demonstration', async (t) => {
  const database = await freshDatabase(t);
  const { db } = database;
  await smallForce(database, testClock);
  const known = new Set((await db.selectFrom('crime').select('id').execute()).map((row) => row.id));
  await ensureReviewCases(db, testClock);
  const crimes = await db.selectFrom('crime').select(['id', 'ref', 'source_ref']).execute();
  const fresh = crimes.filter((crime) => !known.has(crime.id));
  assert.ok(fresh.every((crime) => crime.source_ref.startsWith('DEMO-') && crime.ref.startsWith('DEMO-')));
  const measures = await db
    .selectFrom('measure')
    .select('source_ref')
    .where('import_file_id', 'is not', null)
    .execute();
  assert.ok(
    measures.length > 0 && measures.every(({ source_ref }) => source_ref?.startsWith('DEMO-') === true),
  );
});
