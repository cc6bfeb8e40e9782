// Adds published street-level crimes: a row for each, and a new one when a later month's file changed the outcome.

import { sql } from 'kysely';

import { copyRows } from '#platform';
import type { Db } from '#platform';

import type { ReadRow } from '../cells/read-row.ts';
import { lineageColumns, lineageOf, touched, valuesOf } from './read-fact-batch.ts';
import type { BatchResult, FactBatch } from './read-fact-batch.ts';

/** Adds the street-level rows of a batch. Rows without an id are told apart by their number among equal rows. */
export async function addStreet(batch: FactBatch): Promise<BatchResult> {
  const { db, lineage } = batch;
  const read = valuesOf(batch.kind);
  const id = read.text('crime_id');
  const month = read.text('month');
  const longitude = read.number('longitude');
  const latitude = read.number('latitude');
  const texts = [
    'reported_by',
    'falls_within',
    'location',
    'lsoa_code',
    'lsoa_name',
    'crime_type',
    'last_outcome',
    'context',
  ] as const;
  const readText = texts.map((key) => read.text(key));
  const keyed = batch.rows.map((row) => ({
    row,
    key: naturalKey(row, id(row), month(row), batch.equalRows),
  }));
  const known = await newestOf(db, [...new Set(keyed.map((each) => each.key))]);
  let added = 0;
  let same = 0;
  let corrected = 0;
  const superseded = new Set<string>();
  const rows = new Map<string, readonly unknown[]>();
  for (const { row, key } of keyed) {
    const before = known.get(key);
    if (before?.hash === row.hash) {
      same += 1;
      continue;
    }
    if (before === undefined) added += 1;
    else corrected += 1;
    if (before?.id !== undefined && before.id !== null) superseded.add(key);
    if (rows.has(key)) batch.report(row, 'twice-in-file', 'crime_id');
    known.set(key, { id: before?.id ?? null, hash: row.hash });
    rows.set(key, [
      key,
      id(row),
      month(row),
      longitude(row),
      latitude(row),
      ...readText.map((text) => text(row)),
      ...lineageOf(lineage, row),
    ]);
  }
  await copyRows(
    db,
    'street_crime',
    ['natural_key', 'crime_id', 'month', 'longitude', 'latitude', ...texts, ...lineageColumns],
    [...rows.values()],
  );
  if (superseded.size > 0) await supersede(db, [...superseded]);
  return { added, same, corrected, touched: touched({}) };
}

function naturalKey(
  row: ReadRow,
  id: string | null,
  month: string | null,
  equalRows: Map<string, number>,
): string {
  if (id !== null) return `${id} ${month ?? ''}`;
  const place = (equalRows.get(row.hash) ?? 0) + 1;
  equalRows.set(row.hash, place);
  return `${row.hash} ${place}`;
}

async function newestOf(
  db: Db,
  keys: readonly string[],
): Promise<Map<string, { readonly id: number | null; readonly hash: string | null }>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ key: string; id: number; hash: string | null }>`
    SELECT wanted.key, newest.id, encode(newest.row_hash, 'hex') AS hash
      FROM unnest(${keys}::text[]) AS wanted (key)
     CROSS JOIN LATERAL (SELECT id, row_hash FROM street_crime
                          WHERE natural_key = wanted.key ORDER BY id DESC LIMIT 1) AS newest`.execute(db);
  return new Map(rows.map((row) => [row.key, { id: row.id, hash: row.hash }]));
}

/** Points earlier rows of these keys at the newest one; volumes count only rows that nothing has replaced. */
async function supersede(db: Db, keys: readonly string[]): Promise<void> {
  await sql`
    UPDATE street_crime AS older SET superseded_by = newest.id
      FROM (SELECT DISTINCT ON (natural_key) natural_key, id FROM street_crime
             WHERE natural_key = ANY(${[...keys]}::text[]) ORDER BY natural_key, id DESC) AS newest
     WHERE older.natural_key = newest.natural_key AND older.id < newest.id
       AND older.superseded_by IS DISTINCT FROM newest.id`.execute(db);
}
