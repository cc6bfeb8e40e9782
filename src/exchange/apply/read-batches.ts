// A batch of rows on its way in: read ahead, cut where an earlier process stopped, its refused rows kept as they were read.

import { setImmediate } from 'node:timers/promises';

import type { ReadRow, RowReader } from '../cells/read-row.ts';
import type { KindOfImport } from '../columns/column.ts';
import { valuesOf } from '../facts/read-fact-batch.ts';
import { levelOf } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { CsvRow } from '../reading/csv-reader.ts';
import type { RowProblem } from './import-store.ts';

type Settled<T> = { readonly value: T } | { readonly error: unknown };

/** A batch that is read ahead may fail before it is asked for: its fault waits to be thrown at that moment. */
export async function settled<T>(work: Promise<T>): Promise<Settled<T>> {
  try {
    return { value: await work };
  } catch (error) {
    return { error };
  }
}

export function valueOf<T>(outcome: Settled<T>): T {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

export type Batch = {
  readonly rows: readonly CsvRow[];
  readonly firstRow: number;
  readonly good: readonly ReadRow[];
  readonly problems: readonly Problem[];
};

/** Rows read in one go: some two milliseconds of work. */
const slice = 250;

/** Reads the next batch slice by slice, so that the database never waits for its next statement while rows are read. */
export async function nextBatch(
  batches: AsyncGenerator<readonly CsvRow[]>,
  read: RowReader,
  firstRow: number,
): Promise<Batch | null> {
  const found = await batches.next();
  if (found.done === true) return null;
  const good: ReadRow[] = [];
  const problems: Problem[] = [];
  for (const [place, csv] of found.value.entries()) {
    if (place % slice === slice - 1) await setImmediate();
    const reading = read(csv, firstRow + place);
    if (reading.row !== null) good.push(reading.row);
    if (reading.problems.length > 0) problems.push(...reading.problems);
  }
  return { rows: found.value, firstRow, good, problems };
}

/** A batch without the rows already committed, which still count where equal rows are told apart by number. */
export function skipDone(
  batch: Batch,
  nextRow: number,
  kind: KindOfImport,
  equalRows: Map<string, number>,
): Batch | null {
  if (batch.firstRow >= nextRow) return batch;
  const cut = nextRow - batch.firstRow;
  countEqual(
    kind,
    batch.good.filter((row) => row.rowNo < nextRow),
    equalRows,
  );
  if (cut >= batch.rows.length) return null;
  return {
    rows: batch.rows.slice(cut),
    firstRow: nextRow,
    good: batch.good.filter((row) => row.rowNo >= nextRow),
    problems: batch.problems.filter((problem) => problem.rowNo >= nextRow),
  };
}

/** Counts rows that are not added again, where equal rows are told apart by their number. */
export function countEqual(
  kind: KindOfImport,
  rows: readonly ReadRow[],
  equalRows: Map<string, number>,
): void {
  if (kind.kind !== 'street') return;
  const id = valuesOf(kind).text('crime_id');
  for (const row of rows) {
    if (id(row) === null) equalRows.set(row.hash, (equalRows.get(row.hash) ?? 0) + 1);
  }
}

/** The row as read goes with the first error of each row, so that it can be given back. */
export function keepRaw(problems: readonly Problem[], batch: Batch): readonly RowProblem[] {
  const kept = new Set<number>();
  return problems
    .toSorted((a, b) => a.rowNo - b.rowNo)
    .map((problem) => {
      if (levelOf(problem.key) !== 'error' || kept.has(problem.rowNo)) return { problem, raw: null };
      kept.add(problem.rowNo);
      return { problem, raw: batch.rows[problem.rowNo - batch.firstRow]?.cells ?? [] };
    });
}
