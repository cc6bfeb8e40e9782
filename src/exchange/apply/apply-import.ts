// Brings a file in, batch by batch: each batch is one transaction that holds its facts, its problems and how far it got.

import type { Law } from '#law';
import { londonDate, withTransaction, writeChange } from '#platform';
import type { Clock, Db } from '#platform';
import { referenceLists } from '#reference';
import { addedRegimes, heldLaw } from '#statutes';

import { rowReader } from '../cells/read-row.ts';
import type { KindOfImport } from '../columns/column.ts';
import { withAddedKinds } from '../columns/added-kinds.ts';
import { columnOf, kindsOfImport } from '../columns/import-kinds.ts';
import { headingFor } from '../columns/match-heading.ts';
import { addFacts } from '../facts/add-facts.ts';
import { given } from '../facts/read-fact-batch.ts';
import type { FactBatch } from '../facts/read-fact-batch.ts';
import { levelOf } from '../problem.ts';
import type { FileRefusal, Problem } from '../problem.ts';
import type { ByteSource } from '../reading/byte-source.ts';
import { openFile } from '../reading/open-file.ts';
import type { OpenFile } from '../reading/open-file.ts';
import { countEqual, keepRaw, nextBatch, settled, skipDone, valueOf } from './read-batches.ts';
import type { Batch } from './read-batches.ts';
import { rebuildCards } from './rebuild-cards.ts';
import type { AfterFacts } from './rebuild-cards.ts';
import {
  addProblems,
  endLease,
  findApplied,
  getImport,
  lockImports,
  refusedRows,
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
  /** Takes the file from a process that is dead for certain, without waiting for its lease to run out. */
  readonly takesOver?: boolean;
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
  if (!(await takeLease(db, id, clock.now(), clock.now().add(LEASE), options.takesOver === true)))
    return { outcome: 'busy' };
  try {
    const file = await getImport(db, id);
    const law = await heldLaw(db);
    const kind = withAddedKinds(kindsOfImport[file.kind], addedRegimes(law));
    const opened = await openFile(source, kind);
    if (!opened.ok) {
      await saveRefusal(db, clock, id, opened.error);
      return { outcome: 'refused', refusal: opened.error };
    }
    await saveInspection(db, id, opened.value);
    const before = await findApplied(db, file, opened.value.sha256);
    const work = { file, kind, law, opened: opened.value, before };
    const counts = await applyRows(db, clock, work, options);
    await saveApplied(db, clock, id);
    return { outcome: 'applied', counts };
  } catch (error) {
    await endLease(db, id, 'stopped');
    throw error;
  }
}

type Work = {
  readonly file: ImportFile;
  readonly kind: KindOfImport;
  /** The law as it is held here, with the kinds of order that were added. */
  readonly law: Law;
  readonly opened: OpenFile;
  /** The last import of these very bytes, if they were brought in before. */
  readonly before: number | null;
};

async function applyRows(db: Db, clock: Clock, work: Work, options: ApplyOptions): Promise<Counts> {
  const { file, kind, opened } = work;
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
      return await applyBatch(transaction, clock, work, fresh, book, equalRows, options);
    });
    counts = sum(counts, written.counts);
    options.onProblems?.(written.problems);
    await options.onBatch?.({ rows: rowNo - 1, counts });
  }
}

/**
 * Rows to add. Of a file that was brought in before, byte for byte, only those that were refused then: perhaps the
 * person they name is known by now. The others would bring back what a later file put right.
 */
async function rowsToAdd(db: Db, { before, kind }: Work, batch: Batch, equalRows: Map<string, number>) {
  if (before === null) return batch.good;
  const last = batch.firstRow + batch.rows.length - 1;
  const refused = await refusedRows(db, before, batch.firstRow, last);
  countEqual(
    kind,
    batch.good.filter((row) => !refused.has(row.rowNo)),
    equalRows,
  );
  return batch.good.filter((row) => refused.has(row.rowNo));
}

async function applyBatch(
  db: Db,
  clock: Clock,
  work: Work,
  batch: Batch,
  book: FactBatch['book'],
  equalRows: Map<string, number>,
  options: ApplyOptions,
): Promise<{ readonly counts: Counts; readonly problems: readonly RowProblem[] }> {
  const { file, kind, opened } = work;
  await lockImports(db);
  const now = clock.now();
  const rows = await rowsToAdd(db, work, batch, equalRows);
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
    law: work.law,
    rows,
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
    same: result.same + batch.good.length - rows.length,
    corrected: result.corrected,
    refused: refused.size,
    warned: warned.size,
  };
  if (counts.added + counts.same + counts.corrected + counts.refused !== counts.rows) {
    throw new Error(`Of ${counts.rows} rows, ${JSON.stringify(counts)} are accounted for.`);
  }
  await writeChange(
    db,
    now,
    { staffId: file.startedBy, page: 'import', requestId: file.ref, origin: null },
    {
      action: 'import-rows',
      kind: 'import',
      ref: file.ref,
      detail: { kind: kind.kind, from: batch.firstRow, ...counts },
    },
  );
  await saveProgress(db, file.id, counts, batch.firstRow + batch.rows.length, now.add(LEASE));
  return { counts, problems: kept };
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
