// Brings a file in, batch by batch: each batch is one transaction that holds its facts, its problems and how far it got.

import { londonDate, withTransaction } from '#platform';
import type { Clock, Db } from '#platform';
import { referenceLists } from '#reference';

import { rowReader } from '../cells/read-row.ts';
import type { ReadRow, RowReader } from '../cells/read-row.ts';
import type { KindOfImport } from '../columns/column.ts';
import { columnOf, kindsOfImport } from '../columns/import-kinds.ts';
import { headingFor } from '../columns/match-heading.ts';
import { addFacts } from '../facts/add-facts.ts';
import { given, valuesOf } from '../facts/read-fact-batch.ts';
import type { FactBatch } from '../facts/read-fact-batch.ts';
import { levelOf } from '../problem.ts';
import type { FileRefusal, Problem } from '../problem.ts';
import type { ByteSource } from '../reading/byte-source.ts';
import type { CsvRow } from '../reading/csv-reader.ts';
import { openFile } from '../reading/open-file.ts';
import type { OpenFile } from '../reading/open-file.ts';
import { rebuildCards } from './rebuild-cards.ts';
import type { AfterFacts } from './rebuild-cards.ts';
import {
  addProblems,
  endLease,
  getImport,
  lockImports,
  saveApplied,
  saveInspection,
  saveProgress,
  saveRefusal,
  takeLease,
} from './import-store.ts';
import type { Counts, ImportFile, RowProblem } from './import-store.ts';

export type ApplyOptions = {
  /** Rows in one transaction. */
  readonly batchRows?: number;
  /** Rebuilds what is derived; another only in tests and measurements. */
  readonly afterFacts?: AfterFacts;
  /** Told after each batch; a failing one stops the import after a whole batch. */
  readonly onBatch?: (progress: { readonly rows: number; readonly counts: Counts }) => void | Promise<void>;
  /** Given each problem as it is written, for a file of rejects. */
  readonly onProblems?: (problems: readonly RowProblem[]) => void;
};

export type ApplyResult =
  | { readonly outcome: 'applied'; readonly counts: Counts }
  | { readonly outcome: 'refused'; readonly refusal: FileRefusal }
  /** Another process is at work on it. */
  | { readonly outcome: 'busy' };

const BATCH_ROWS = 5000;
/** A process that has said nothing for this long is taken for dead. */
const LEASE = Temporal.Duration.from({ seconds: 60 });

const nothing: Counts = { rows: 0, added: 0, same: 0, corrected: 0, refused: 0, warned: 0 };

/**
 * Applies a file from the first row not yet committed. Killed at any moment, it loses nothing that was committed and
 * goes on from there; run again after the end, it adds nothing.
 */
export async function applyImport(
  db: Db,
  clock: Clock,
  id: number,
  source: ByteSource,
  options: ApplyOptions = {},
): Promise<ApplyResult> {
  if (!(await takeLease(db, id, clock.now(), clock.now().add(LEASE)))) return { outcome: 'busy' };
  try {
    const file = await getImport(db, id);
    const kind: KindOfImport = kindsOfImport[file.kind];
    const opened = await openFile(source, kind);
    if (!opened.ok) {
      await saveRefusal(db, clock, id, opened.error);
      return { outcome: 'refused', refusal: opened.error };
    }
    await saveInspection(db, id, opened.value);
    const counts = await applyRows(db, clock, file, kind, opened.value, options);
    await saveApplied(db, clock, id);
    return { outcome: 'applied', counts };
  } catch (error) {
    await endLease(db, id, 'stopped');
    throw error;
  }
}

async function applyRows(
  db: Db,
  clock: Clock,
  file: ImportFile,
  kind: KindOfImport,
  opened: OpenFile,
  options: ApplyOptions,
): Promise<Counts> {
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const read = rowReader(kind, opened.matched, book, today.toString());
  const equalRows = new Map<string, number>();
  const batches = opened.batches(options.batchRows ?? BATCH_ROWS);
  let counts = nothing;
  let rowNo = 1;
  let next = settled(nextBatch(batches, read, rowNo));
  for (;;) {
    const batch = valueOf(await next);
    if (batch === null) return counts;
    rowNo += batch.rows.length;
    // The next batch is read while the database is busy with this one.
    next = settled(nextBatch(batches, read, rowNo));
    const fresh = skipDone(batch, file.nextRow, kind, equalRows);
    if (fresh === null) continue;
    const written = await withTransaction(db, async (transaction) => {
      return await applyBatch(transaction, clock, file, kind, opened, fresh, book, equalRows, options);
    });
    counts = sum(counts, written.counts);
    options.onProblems?.(written.problems);
    await options.onBatch?.({ rows: rowNo - 1, counts });
  }
}

type Settled<T> = { readonly value: T } | { readonly error: unknown };

/** A batch that is read ahead may fail before it is asked for: its fault waits to be thrown at that moment. */
async function settled<T>(work: Promise<T>): Promise<Settled<T>> {
  try {
    return { value: await work };
  } catch (error) {
    return { error };
  }
}

function valueOf<T>(outcome: Settled<T>): T {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

type Batch = {
  readonly rows: readonly CsvRow[];
  readonly firstRow: number;
  readonly good: readonly ReadRow[];
  readonly problems: readonly Problem[];
};

async function nextBatch(
  batches: AsyncGenerator<readonly CsvRow[]>,
  read: RowReader,
  firstRow: number,
): Promise<Batch | null> {
  const found = await batches.next();
  if (found.done === true) return null;
  const good: ReadRow[] = [];
  const problems: Problem[] = [];
  for (const [place, csv] of found.value.entries()) {
    const reading = read(csv, firstRow + place);
    if (reading.row !== null) good.push(reading.row);
    if (reading.problems.length > 0) problems.push(...reading.problems);
  }
  return { rows: found.value, firstRow, good, problems };
}

/** A batch without the rows already committed, which still count where equal rows are told apart by number. */
function skipDone(
  batch: Batch,
  nextRow: number,
  kind: KindOfImport,
  equalRows: Map<string, number>,
): Batch | null {
  if (batch.firstRow >= nextRow) return batch;
  const cut = nextRow - batch.firstRow;
  if (kind.kind === 'street') {
    const id = valuesOf(kind).text('crime_id');
    for (const row of batch.good) {
      if (row.rowNo < nextRow && id(row) === null)
        equalRows.set(row.hash, (equalRows.get(row.hash) ?? 0) + 1);
    }
  }
  if (cut >= batch.rows.length) return null;
  return {
    rows: batch.rows.slice(cut),
    firstRow: nextRow,
    good: batch.good.filter((row) => row.rowNo >= nextRow),
    problems: batch.problems.filter((problem) => problem.rowNo >= nextRow),
  };
}

async function applyBatch(
  db: Db,
  clock: Clock,
  file: ImportFile,
  kind: KindOfImport,
  opened: OpenFile,
  batch: Batch,
  book: FactBatch['book'],
  equalRows: Map<string, number>,
  options: ApplyOptions,
): Promise<{ readonly counts: Counts; readonly problems: readonly RowProblem[] }> {
  await lockImports(db);
  const now = clock.now();
  const problems: Problem[] = [...batch.problems];
  const headings = new Map(
    kind.columns.map((column, place) => [column.key, headingFor(opened.matched, column, place)]),
  );
  const places = new Map(
    kind.columns.map((column, place) => [column.key, opened.matched.places[place] ?? -1]),
  );
  const result = await addFacts[kind.kind]({
    db,
    kind,
    book,
    rows: batch.good,
    equalRows,
    lineage: {
      fileId: file.id,
      source: file.source,
      recordedAt: now.toString({ smallestUnit: 'microsecond' }),
      today: londonDate(now).toString(),
    },
    report: (row, key, column, detail = {}) => {
      problems.push({
        key,
        rowNo: row.rowNo,
        column: column === null ? null : given(headings.get(column) ?? columnOf(kind, column).en),
        value: column === null ? null : (row.raw[places.get(column) ?? -1]?.slice(0, 200) ?? null),
        detail,
      });
    },
  });
  await (options.afterFacts ?? rebuildCards)(db, clock, result.touched);
  const kept = keepRaw(problems, batch);
  await addProblems(db, file.id, kept);
  const refused = new Set(problems.filter((each) => levelOf(each.key) === 'error').map((each) => each.rowNo));
  const warned = new Set(
    problems
      .filter((each) => levelOf(each.key) === 'warning' && !refused.has(each.rowNo))
      .map((each) => each.rowNo),
  );
  const counts: Counts = {
    rows: batch.rows.length,
    added: result.added,
    same: result.same,
    corrected: result.corrected,
    refused: refused.size,
    warned: warned.size,
  };
  if (counts.added + counts.same + counts.corrected + counts.refused !== counts.rows) {
    throw new Error(`Of ${counts.rows} rows, ${JSON.stringify(counts)} are accounted for.`);
  }
  await saveProgress(db, file.id, counts, batch.firstRow + batch.rows.length, now.add(LEASE));
  return { counts, problems: kept };
}

/** The row as read goes with the first error of each row, so that it can be given back. */
function keepRaw(problems: readonly Problem[], batch: Batch): readonly RowProblem[] {
  const kept = new Set<number>();
  return problems
    .toSorted((a, b) => a.rowNo - b.rowNo)
    .map((problem) => {
      if (levelOf(problem.key) !== 'error' || kept.has(problem.rowNo)) return { problem, raw: null };
      kept.add(problem.rowNo);
      return { problem, raw: batch.rows[problem.rowNo - batch.firstRow]?.cells ?? [] };
    });
}

function sum(a: Counts, b: Counts): Counts {
  return {
    rows: a.rows + b.rows,
    added: a.added + b.added,
    same: a.same + b.same,
    corrected: a.corrected + b.corrected,
    refused: a.refused + b.refused,
    warned: a.warned + b.warned,
  };
}
