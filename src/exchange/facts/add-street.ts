// Adds published street-level crimes: a row for each, and a new one when a later month's file changed the outcome.

import { copyRows } from '#platform';

import type { ReadRow } from '../cells/read-row.ts';
import { lineageColumns, lineageOf, touched, valuesOf } from './read-fact-batch.ts';
import type { BatchResult, FactBatch } from './read-fact-batch.ts';
import { newestStreet, supersedeStreet } from './street-store.ts';

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
  const known = await newestStreet(db, [...new Set(keyed.map((each) => each.key))]);
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
  if (superseded.size > 0) await supersedeStreet(db, [...superseded]);
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
