// Rows brought in by COPY come out as they went in, on both engines, or not at all.

import assert from 'node:assert/strict';
import { sql } from 'kysely';

import { copyRows } from '#platform';
import type { Db } from '#platform';
import { onBothEngines } from '#testing';

const awkward = ['plain', '', 'tab\there', 'line\nbreak\r', 'back\\slash', '\\N', '\\.', 'Siôn Ŵyn', '😀'];

const columns = [
  'natural_key',
  'month',
  'location',
  'reported_by',
  'falls_within',
  'crime_type',
  'recorded_at',
  'source_system',
] as const;

const row = (key: string, month: string, location: string): readonly string[] => [
  key,
  month,
  location,
  'A force',
  'A force',
  'A crime type',
  '2026-02-01T00:00:00Z',
  'test',
];

async function locations(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ location: string }>`SELECT location FROM street_crime ORDER BY id`.execute(db);
  return rows.map((each) => each.location);
}

onBothEngines('every text comes back as it was sent', async (db) => {
  const rows = awkward.map((text, place) => row(`key ${place}`, '2026-01-01', text));
  assert.equal(await copyRows(db, 'street_crime', columns, rows), rows.length);
  assert.deepEqual(await locations(db), awkward);
});

onBothEngines('more rows than one piece holds all arrive, in order', async (db) => {
  const text = 'x'.repeat(1_000);
  const rows = Array.from({ length: 2_500 }, (_, place) =>
    row(`key ${place}`, '2026-01-01', `${place} ${text}`),
  );
  assert.equal(await copyRows(db, 'street_crime', columns, rows), 2_500);
  const kept = await locations(db);
  assert.deepEqual([kept.length, kept[2_499]], [2_500, `2499 ${text}`]);
});

onBothEngines('a row the database refuses leaves none of the rows before it', async (db) => {
  const rows = [row('key 1', '2026-01-01', 'good'), row('key 2', 'no day', 'bad')];
  await assert.rejects(copyRows(db, 'street_crime', columns, rows));
  assert.deepEqual(await locations(db), []);
});
