// Adds who was in a crime and as what, and gives victims their letters.

import { sql } from 'kysely';

import { copyRows } from '#platform';
import type { Db } from '#platform';

import { given, lineageColumns, lineageOf, touched, valuesOf } from './read-fact-batch.ts';
import type { BatchResult, FactBatch } from './read-fact-batch.ts';
import { knownCrimes, knownNominals } from './known-records-store.ts';
import { labelVictimsOfCrimes } from './victim-label-store.ts';

/** Adds the parties of a batch. The person and the crime must be known. */
export async function addParties(batch: FactBatch): Promise<BatchResult> {
  const { db, lineage } = batch;
  const read = valuesOf(batch.kind);
  const crime = read.text('crime_number');
  const person = read.text('person');
  const part = read.text('part');
  const relationship = read.text('relationship');
  const from = read.text('from');
  const removed = read.flag('removed');
  const crimes = await knownCrimes(
    db,
    batch.rows.map((row) => given(crime(row))),
    lineage.source,
  );
  const nominals = await knownNominals(
    db,
    batch.rows.map((row) => given(person(row))),
    lineage.source,
  );
  const found = batch.rows.flatMap((row) => {
    const crimeId = crimes.of(given(crime(row)));
    const nominal = nominals.of(given(person(row)));
    if (crimeId === undefined) batch.report(row, 'crime-not-known', 'crime_number');
    if (nominal === undefined) batch.report(row, 'person-not-known', 'person');
    return crimeId === undefined || nominal === undefined
      ? []
      : [{ row, crimeId, nominalId: nominal.nominalId }];
  });
  const newest = await newestHashes(db, [...new Set(found.map((each) => each.crimeId))]);
  let added = 0;
  let same = 0;
  let corrected = 0;
  const rows: (readonly unknown[])[] = [];
  const suspects = new Set<number>();
  const crimeIds = new Set<number>();
  for (const { row, crimeId, nominalId } of found) {
    const key = `${crimeId} ${nominalId} ${given(part(row))}`;
    const before = newest.get(key);
    if (before === row.hash) {
      same += 1;
      continue;
    }
    if (before === undefined) added += 1;
    else corrected += 1;
    newest.set(key, row.hash);
    crimeIds.add(crimeId);
    if (part(row) === 'suspect') suspects.add(nominalId);
    rows.push([
      crimeId,
      nominalId,
      part(row),
      relationship(row),
      from(row),
      removed(row),
      ...lineageOf(lineage, row),
    ]);
  }
  await copyRows(
    db,
    'crime_party',
    ['crime_id', 'nominal_id', 'part', 'relationship', 'occurred_on', 'removed', ...lineageColumns],
    rows,
  );
  await labelVictimsOfCrimes(db, [...crimeIds], lineage.recordedAt);
  return { added, same, corrected, touched: touched({ suspects, crimes: crimeIds }) };
}

async function newestHashes(db: Db, crimes: readonly number[]): Promise<Map<string, string | null>> {
  if (crimes.length === 0) return new Map();
  const { rows } = await sql<{ crime_id: number; nominal_id: number; part: string; hash: string | null }>`
    SELECT DISTINCT ON (crime_id, nominal_id, part) crime_id, nominal_id, part, encode(row_hash, 'hex') AS hash
      FROM crime_party WHERE crime_id = ANY(${[...crimes]}::bigint[])
     ORDER BY crime_id, nominal_id, part, recorded_at DESC, id DESC`.execute(db);
  return new Map(rows.map((row) => [`${row.crime_id} ${row.nominal_id} ${row.part}`, row.hash]));
}
