// Adds conditions of orders and bail: the newest row of a measure and condition number stands.

import { sql } from 'kysely';

import { copyRows } from '#platform';
import type { Db } from '#platform';

import { given, lineageColumns, lineageOf, touched, valuesOf } from './read-fact-batch.ts';
import type { BatchResult, FactBatch } from './read-fact-batch.ts';
import { knownMeasures } from './known-records-store.ts';

/** Adds the conditions of a batch. The order or bail must be known. */
export async function addConditions(batch: FactBatch): Promise<BatchResult> {
  const { db, lineage } = batch;
  const { text, number, flag } = valuesOf(batch.kind);
  const [measure, clauseNo, duty, removed] = [
    text('number'),
    number('condition'),
    text('duty'),
    flag('removed'),
  ];
  const rest = [
    'plain_en',
    'plain_cy',
    'court_wording',
    'court_language',
    'limit',
    'starts_on',
    'until',
    'ends_with',
  ].map((key) => text(key));
  const [startsOn, until] = [text('starts_on'), text('until')];
  const measures = await knownMeasures(
    db,
    batch.rows.map((row) => given(measure(row))),
    lineage.source,
  );
  const found = batch.rows.flatMap((row) => {
    const known = measures.of(given(measure(row)));
    if (known === undefined) {
      batch.report(row, 'measure-not-known', 'number');
      return [];
    }
    const [start, end] = [startsOn(row), until(row)];
    if (start !== null && end !== null && end < start) {
      batch.report(row, 'ends-before-it-starts', 'until', { start, end });
      return [];
    }
    return [{ row, measureId: known.id, clause: clauseNo(row) ?? 0 }];
  });
  const newest = await newestHashes(db, [...new Set(found.map((each) => each.measureId))]);
  let added = 0;
  let same = 0;
  let corrected = 0;
  const rows: (readonly unknown[])[] = [];
  for (const { row, measureId, clause } of found) {
    const key = `${measureId} ${clause}`;
    const before = newest.get(key);
    if (before === row.hash) {
      same += 1;
      continue;
    }
    if (before === undefined) added += 1;
    else corrected += 1;
    newest.set(key, row.hash);
    rows.push([
      measureId,
      clause,
      duty(row),
      ...rest.map((value) => value(row)),
      removed(row),
      ...lineageOf(lineage, row),
    ]);
  }
  await copyRows(
    db,
    'measure_clause',
    [
      'measure_id',
      'clause_no',
      'duty',
      'plain_en',
      'plain_cy',
      'court_wording',
      'court_language',
      'channel',
      'starts_on',
      'ends_on',
      'ends_with',
      'removed',
      ...lineageColumns,
    ],
    rows,
  );
  return { added, same, corrected, touched: touched({}) };
}

async function newestHashes(db: Db, measures: readonly number[]): Promise<Map<string, string | null>> {
  if (measures.length === 0) return new Map();
  const { rows } = await sql<{ measure_id: number; clause_no: number; hash: string | null }>`
    SELECT DISTINCT ON (measure_id, clause_no) measure_id, clause_no, encode(row_hash, 'hex') AS hash
      FROM measure_clause WHERE measure_id = ANY(${[...measures]}::bigint[])
     ORDER BY measure_id, clause_no, recorded_at DESC, id DESC`.execute(db);
  return new Map(rows.map((row) => [`${row.measure_id} ${row.clause_no}`, row.hash]));
}
