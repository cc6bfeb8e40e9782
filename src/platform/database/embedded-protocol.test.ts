// What is asked of the embedded database and what comes back, beside a server's: refusals at every step, large answers, many values.

import assert from 'node:assert/strict';
import { sql } from 'kysely';

import { isSqlError } from '#platform';
import { onBothEngines, onBothEnginesFresh } from '#testing';

onBothEnginesFresh('a refusal at any step is told, and the next statement is answered', async ({ db }) => {
  const refusals = [
    { statement: sql`SELECT FROM WHERE`, code: '42601' },
    { statement: sql`SELECT nobody FROM person`, code: '42703' },
    { statement: sql`SELECT ${'not a number'}::integer`, code: '22P02' },
    { statement: sql`SELECT ${'a\0b'}::text`, code: '22021' },
    { statement: sql`SELECT 1 / (number - 2) FROM generate_series(1, 3) AS number`, code: '22012' },
  ];
  for (const { statement, code } of refusals) {
    await assert.rejects(statement.execute(db), (error) => isSqlError(error, code));
    const { rows } = await sql<{ one: number }>`SELECT 1 AS one`.execute(db);
    assert.deepEqual(rows, [{ one: 1 }]);
  }
});

onBothEngines('a refusal names the constraint and the table', async (db) => {
  await assert.rejects(
    db.insertInto('nominal').values({ source_system: 'x', source_id: 'y', person_id: 999_999_999 }).execute(),
    (error) => isSqlError(error, '23503') && error.constraint !== null && error.table === 'nominal',
  );
});

onBothEngines('an answer of several megabytes is whole, in Welsh as in English', async (db) => {
  const { rows } = await sql<{ number: number; word: string; nothing: null; empty: string }>`
    SELECT number, repeat('Siôn Ŵyn ', 20) || number AS word, NULL::text AS nothing, '' AS empty
      FROM generate_series(1, 30000) AS number`.execute(db);
  assert.equal(rows.length, 30_000);
  assert.deepEqual(rows.at(-1), {
    number: 30_000,
    word: `${'Siôn Ŵyn '.repeat(20)}30000`,
    nothing: null,
    empty: '',
  });
});

onBothEngines('a statement takes as many values as PostgreSQL does', async (db) => {
  const numbers = Array.from({ length: 65_535 }, (_, at) => at);
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM generate_series(0, 70000) AS number
     WHERE number IN (${sql.join(numbers.map((number) => sql`${number}::integer`))})`.execute(db);
  assert.deepEqual(rows, [{ count: 65_535 }]);
});

onBothEngines('rows changed are counted, rows read are not', async (db) => {
  const at = Temporal.Instant.from('2026-11-26T08:00:00Z');
  const kept = await db
    .insertInto('person')
    .values([1, 2, 3].map((number) => ({ ref: `P-99999${number}`, created_at: at })))
    .executeTakeFirst();
  assert.equal(kept.numInsertedOrUpdatedRows, 3n);
  assert.equal((await sql`SELECT 1`.execute(db)).numAffectedRows, undefined);
});
