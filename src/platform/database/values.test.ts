// The same values come out of both engines, whatever the machine's time zone.

import assert from 'node:assert/strict';
import { sql } from 'kysely';

import { json } from '#platform';
import { onBothEngines } from '#testing';

// A summer day in London is the day before at midnight UTC: the drivers' own parsers get this wrong.
process.env['TZ'] = 'Europe/London';

const read = sql<Record<string, unknown>>`SELECT
  true AS yes,
  12::int2 AS small,
  -7::int4 AS whole,
  9007199254740991::int8 AS large,
  0.1::float8 AS float,
  12.30::numeric AS exact,
  'Ŵyn "a\\b"'::text AS words,
  '0198c0de-0000-7000-8000-000000000001'::uuid AS uuid,
  '2026-07-01'::date AS day,
  '2026-07-01 00:30:00.123456+01'::timestamptz AS moment,
  '\\x00ff10'::bytea AS bytes,
  '{"a":[1,null,"x"]}'::jsonb AS document,
  ARRAY['a','b,c','d"e\\f','NULL',NULL,'','{}']::text[] AS words_list,
  ARRAY['2026-07-01','2026-12-25']::date[] AS days,
  ARRAY[1,9007199254740991]::int8[] AS larges,
  ARRAY[[1,2],[3,4]]::int4[] AS square,
  '{}'::text[] AS none,
  ARRAY['{"a":1}']::jsonb[] AS documents,
  NULL::date AS nothing,
  '3 days 04:00'::interval AS span`;

onBothEngines('every type comes back as the same value', async (db) => {
  const row = (await read.execute(db)).rows[0];
  assert.ok(row);
  const { day, days, moment, ...rest } = row;
  assert.ok(day instanceof Temporal.PlainDate);
  assert.equal(day.toString(), '2026-07-01');
  assert.ok(moment instanceof Temporal.Instant);
  assert.equal(moment.toString(), '2026-06-30T23:30:00.123456Z');
  assert.ok(Array.isArray(days));
  assert.ok(days.every((each) => each instanceof Temporal.PlainDate));
  assert.deepEqual(days.map(String), ['2026-07-01', '2026-12-25']);
  assert.deepEqual(rest, {
    yes: true,
    small: 12,
    whole: -7,
    large: 9_007_199_254_740_991,
    float: 0.1,
    exact: '12.30',
    words: 'Ŵyn "a\\b"',
    uuid: '0198c0de-0000-7000-8000-000000000001',
    bytes: new Uint8Array([0, 255, 16]),
    document: { a: [1, null, 'x'] },
    words_list: ['a', 'b,c', 'd"e\\f', 'NULL', null, '', '{}'],
    larges: [1, 9_007_199_254_740_991],
    square: [
      [1, 2],
      [3, 4],
    ],
    none: [],
    documents: [{ a: 1 }],
    nothing: null,
    span: '3 days 04:00:00',
  });
});

onBothEngines('every value goes in as it came out', async (db) => {
  const row = (await read.execute(db)).rows[0];
  assert.ok(row);
  const { rows } = await sql<Record<string, unknown>>`SELECT
    ${row['yes']}::bool AS yes, ${row['small']}::int2 AS small, ${row['whole']}::int4 AS whole, ${row['large']}::int8 AS large,
    ${row['float']}::float8 AS float, ${row['exact']}::numeric AS exact, ${row['words']}::text AS words, ${row['uuid']}::uuid AS uuid,
    ${row['day']}::date AS day, ${row['moment']}::timestamptz AS moment, ${row['bytes']}::bytea AS bytes,
    ${row['document']}::jsonb AS document, ${row['words_list']}::text[] AS words_list, ${row['days']}::date[] AS days,
    ${row['larges']}::int8[] AS larges, ${row['square']}::int4[] AS square, ${row['none']}::text[] AS none,
    ${['{"a":1}']}::jsonb[] AS documents, ${row['nothing']}::date AS nothing, ${row['span']}::interval AS span`.execute(
    db,
  );
  assert.deepEqual(JSON.stringify(rows[0]), JSON.stringify(row));
});

onBothEngines('a bigint too large to hold exactly is refused, not rounded', async (db) => {
  await assert.rejects(sql`SELECT 9007199254740993::int8 AS n`.execute(db), RangeError);
});

onBothEngines(
  'lists go to jsonb through json(), and an empty list is never taken for an empty object',
  async (db) => {
    const kept = await sql<{ a: unknown; b: unknown; c: unknown }>`SELECT
    ${json([1, 2])} AS a, ${json([])} AS b, ${[{ x: 1 }]}::jsonb AS c`.execute(db);
    assert.deepEqual(kept.rows, [{ a: [1, 2], b: [], c: [{ x: 1 }] }]);
    await assert.rejects(sql`SELECT ${[]}::jsonb AS wrong`.execute(db), { code: '22P02' });
  },
);

onBothEngines(
  'undefined, NaN and objects without a form are refused before they reach the database',
  async (db) => {
    for (const value of [undefined, /a pattern/u, Number.NaN, new Map()]) {
      await assert.rejects(sql`SELECT ${value}::text AS v`.execute(db), TypeError);
    }
  },
);
