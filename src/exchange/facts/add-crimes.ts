// Adds crimes: a number once, and a version each time what is said of the crime changed.

import { sql } from 'kysely';

import { copyRows } from '#platform';
import type { Db } from '#platform';

import type { ReadRow } from '../cells/read-row.ts';
import { earlierInFile, inDayOrder } from './day-order.ts';
import type { StandsNow } from './day-order.ts';
import { given, lineageColumns, lineageOf, touched, valuesOf } from './read-fact-batch.ts';
import type { BatchResult, FactBatch } from './read-fact-batch.ts';
import { crimeRef } from './known-records-store.ts';

type Newest = StandsNow & {
  readonly hash: string | null;
  readonly offence: string | null;
  /** Hashes of every version with a day of its own: such a row never says anything new a second time. */
  readonly dated: ReadonlySet<string>;
};

/** Adds the crimes of a batch: new ones, and new versions of known ones. */
export async function addCrimes(batch: FactBatch): Promise<BatchResult> {
  const { db, lineage } = batch;
  const read = valuesOf(batch.kind);
  const number = read.text('crime_number');
  const offence = read.list('offence');
  const from = read.text('committed_from');
  const to = read.text('committed_to');
  const reported = read.text('reported_on');
  const recorded = read.text('recorded_on');
  const area = read.text('area');
  const abuse = read.text('domestic_abuse');
  const abuseBasis = read.text('domestic_abuse_basis');
  const change = read.text('change');
  const reason = read.text('change_reason');
  const questioned = read.flag('questioned');
  const changedOn = read.text('changed_on');

  const rows = inDayOrder(
    batch.rows.filter((row) => checkDays(batch, row, from(row), to(row), reported(row), recorded(row))),
    (row) => given(number(row)),
    changedOn,
  );
  const numbers = [...new Set(rows.map((row) => given(number(row))))];
  const { ids, newest } = await crimeIds(db, lineage.source, numbers);
  let added = 0;
  let same = 0;
  let corrected = 0;
  const versions: (readonly unknown[])[] = [];
  const crimes = new Set<number>();
  for (const row of rows) {
    const key = given(number(row));
    const before = newest.get(key);
    if (before !== undefined && (before.hash === row.hash || before.dated.has(row.hash))) {
      same += 1;
      continue;
    }
    const [offenceKey, offenceText] = offence(row);
    const day = changedOn(row);
    if (before === undefined) added += 1;
    else corrected += 1;
    const earlier = before === undefined ? null : earlierInFile(lineage, before, day);
    if (
      earlier === null &&
      before?.day !== undefined &&
      before.day !== null &&
      day !== null &&
      day < before.day
    ) {
      batch.report(row, 'older-than-known', 'changed_on', { known: before.day });
    }
    const isNewOffence = before !== undefined && (offenceKey || offenceText) !== before.offence;
    const crimeId = ids.get(key);
    if (crimeId !== undefined) crimes.add(crimeId);
    versions.push([
      crimeId,
      offenceKey === '' ? null : offenceKey,
      offenceText ?? null,
      from(row),
      to(row) ?? from(row),
      reported(row),
      recorded(row),
      area(row),
      abuse(row) ?? 'not-known',
      abuse(row) === null ? null : (abuseBasis(row) ?? 'extract'),
      change(row) ?? (before === undefined ? 'first' : isNewOffence ? 'reclassified' : 'corrected'),
      reason(row),
      questioned(row),
      day,
      ...lineageOf(lineage, row, earlier ?? lineage.recordedAt),
    ]);
    const dated = day === null ? (before?.dated ?? none) : new Set([...(before?.dated ?? none), row.hash]);
    newest.set(
      key,
      before !== undefined && earlier !== null
        ? { ...before, dated }
        : {
            hash: row.hash,
            offence: offenceKey || offenceText || null,
            dated,
            day,
            recordedAt: lineage.recordedAt,
            fileId: lineage.fileId,
          },
    );
  }
  await copyRows(db, 'crime_version', versionColumns, versions);
  return { added, same, corrected, touched: touched({ crimes }) };
}

const none: ReadonlySet<string> = new Set();

const versionColumns = [
  'crime_id',
  'offence_key',
  'offence_given',
  'committed_from',
  'committed_to',
  'reported_on',
  'recorded_on',
  'area_code',
  'domestic_abuse',
  'domestic_abuse_basis',
  'change_kind',
  'change_reason',
  'is_questioned',
  'occurred_on',
  ...lineageColumns,
] as const;

function checkDays(
  batch: FactBatch,
  row: ReadRow,
  from: string | null,
  to: string | null,
  reported: string | null,
  recorded: string | null,
): boolean {
  if (from !== null && to !== null && to < from) {
    batch.report(row, 'ends-before-it-starts', 'committed_to', { start: from, end: to });
    return false;
  }
  const told = reported ?? recorded;
  if (from !== null && told !== null && told < from) {
    batch.report(row, 'reported-before-committed', reported === null ? 'recorded_on' : 'reported_on', {
      committed: from,
    });
  }
  return true;
}

/** Ids of crimes by number, adding those not known; and what the newest version of each known one was read from. */
async function crimeIds(
  db: Db,
  source: string,
  numbers: readonly string[],
): Promise<{ readonly ids: ReadonlyMap<string, number>; readonly newest: Map<string, Newest> }> {
  const ids = new Map<string, number>();
  const newest = new Map<string, Newest>();
  await insertCrimes(db, source, numbers, numbers.map(crimeRef), ids);
  const older = numbers.filter((number) => !ids.has(number));
  if (older.length > 0) {
    const { rows } = await sql<{
      id: number;
      source_ref: string;
      hash: string | null;
      offence: string | null;
      changed_on: Temporal.PlainDate | null;
      recorded_at: Temporal.Instant | null;
      file_id: number | null;
      dated: readonly string[] | null;
    }>`
      SELECT hit.id, wanted.number AS source_ref, encode(version.row_hash, 'hex') AS hash,
             coalesce(version.offence_key, version.offence_given) AS offence, version.occurred_on AS changed_on,
             version.recorded_at, version.import_file_id AS file_id,
             (SELECT array_agg(encode(row_hash, 'hex')) FROM crime_version
               WHERE crime_id = hit.id AND occurred_on IS NOT NULL AND row_hash IS NOT NULL) AS dated
        FROM unnest(${older}::text[]) AS wanted (number)
       CROSS JOIN LATERAL (SELECT id FROM crime
                            WHERE source_system = ${source} AND source_ref = wanted.number LIMIT 1) AS hit
        LEFT JOIN LATERAL (SELECT row_hash, offence_key, offence_given, occurred_on, recorded_at, import_file_id
                             FROM crime_version
                            WHERE crime_id = hit.id ORDER BY recorded_at DESC, id DESC LIMIT 1) AS version ON true`.execute(
      db,
    );
    for (const row of rows) {
      ids.set(row.source_ref, row.id);
      newest.set(row.source_ref, {
        hash: row.hash,
        offence: row.offence,
        day: row.changed_on?.toString() ?? null,
        recordedAt: row.recorded_at?.toString() ?? '',
        fileId: row.file_id,
        dated: new Set(row.dated ?? []),
      });
    }
    // Another system has a crime whose number looks the same in an address: ours carries its system's name there.
    const alike = older.filter((number) => !ids.has(number));
    if (alike.length > 0) {
      await insertCrimes(
        db,
        source,
        alike,
        alike.map((number) => `${crimeRef(number)}-${source}`),
        ids,
      );
      if (alike.some((number) => !ids.has(number)))
        throw new Error('A crime could not be given a reference of its own.');
    }
  }
  return { ids, newest };
}

async function insertCrimes(
  db: Db,
  source: string,
  numbers: readonly string[],
  refs: readonly string[],
  ids: Map<string, number>,
): Promise<void> {
  if (numbers.length === 0) return;
  const { rows } = await sql<{ id: number; source_ref: string }>`
    INSERT INTO crime (ref, source_system, source_ref)
    SELECT ref, ${source}, number FROM unnest(${refs}::text[], ${numbers}::text[]) AS given (ref, number)
    ON CONFLICT DO NOTHING RETURNING id, source_ref`.execute(db);
  for (const row of rows) ids.set(row.source_ref, row.id);
}
