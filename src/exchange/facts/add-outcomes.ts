// Adds how crimes ended: one row for each outcome assigned, the newest recorded of which stands.

import { sql } from 'kysely';

import { copyRows } from '#platform';
import type { Db } from '#platform';

import { earlierInFile } from './day-order.ts';
import type { StandsNow } from './day-order.ts';
import { given, lineageColumns, lineageOf, touched, valuesOf } from './read-fact-batch.ts';
import type { BatchResult, FactBatch } from './read-fact-batch.ts';
import { knownCrimes } from './known-records-store.ts';

/** Adds the outcomes of a batch, oldest first, so that the last one assigned stands whatever the order of the rows. */
export async function addOutcomes(batch: FactBatch): Promise<BatchResult> {
  const { db, lineage } = batch;
  const read = valuesOf(batch.kind);
  const crime = read.text('crime_number');
  const outcome = read.text('outcome');
  const date = read.text('date');
  const rationale = read.text('rationale');
  const crimes = await knownCrimes(
    db,
    batch.rows.map((row) => given(crime(row))),
    lineage.source,
  );
  const found = batch.rows
    .flatMap((row) => {
      const crimeId = crimes.of(given(crime(row)));
      if (crimeId === undefined) batch.report(row, 'crime-not-known', 'crime_number');
      return crimeId === undefined ? [] : [{ row, crimeId, day: given(date(row)) }];
    })
    .toSorted((a, b) => (a.day === b.day ? a.row.rowNo - b.row.rowNo : a.day < b.day ? -1 : 1));
  const known = await standing(db, [...new Set(found.map((each) => each.crimeId))]);
  let added = 0;
  let same = 0;
  let corrected = 0;
  const rows: (readonly unknown[])[] = [];
  for (const { row, crimeId, day } of found) {
    const key = `${crimeId} ${given(outcome(row))} ${day}`;
    const before = known.hashes.get(key);
    if (before === row.hash) {
      same += 1;
      continue;
    }
    if (before === undefined) added += 1;
    else corrected += 1;
    const stands = known.stands.get(crimeId);
    const earlier = stands === undefined ? null : earlierInFile(lineage, stands, day);
    if (earlier === null && stands?.day !== undefined && stands.day !== null && day < stands.day)
      batch.report(row, 'older-than-known', 'date', { known: stands.day });
    known.hashes.set(key, row.hash);
    if (earlier === null)
      known.stands.set(crimeId, { day, recordedAt: lineage.recordedAt, fileId: lineage.fileId });
    rows.push([
      crimeId,
      outcome(row),
      day,
      rationale(row),
      ...lineageOf(lineage, row, earlier ?? lineage.recordedAt),
    ]);
  }
  await copyRows(
    db,
    'crime_outcome',
    ['crime_id', 'outcome_code', 'occurred_on', 'rationale', ...lineageColumns],
    rows,
  );
  return { added, same, corrected, touched: touched({ crimes: new Set(found.map((each) => each.crimeId)) }) };
}

async function standing(
  db: Db,
  crimes: readonly number[],
): Promise<{ readonly hashes: Map<string, string | null>; readonly stands: Map<number, StandsNow> }> {
  const hashes = new Map<string, string | null>();
  const stands = new Map<number, StandsNow>();
  if (crimes.length > 0) {
    const { rows } = await sql<{
      crime_id: number;
      outcome_code: string;
      day: string;
      hash: string | null;
      recorded_at: Temporal.Instant;
      file_id: number | null;
    }>`
      SELECT crime_id, outcome_code, occurred_on::text AS day, encode(row_hash, 'hex') AS hash, recorded_at,
             import_file_id AS file_id
        FROM crime_outcome WHERE crime_id = ANY(${[...crimes]}::bigint[]) ORDER BY crime_id, recorded_at, id`.execute(
      db,
    );
    for (const row of rows) {
      hashes.set(`${row.crime_id} ${row.outcome_code} ${row.day}`, row.hash);
      stands.set(row.crime_id, {
        day: row.day,
        recordedAt: row.recorded_at.toString(),
        fileId: row.file_id,
      });
    }
  }
  return { hashes, stands };
}
