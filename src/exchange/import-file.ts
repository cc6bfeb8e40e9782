// Brings one file in from a path: opens its record, or goes on with an unfinished one, and applies it to the end.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import { withTransaction } from '#platform';
import type { Clock, Db } from '#platform';

import { applyImport } from './apply/apply-import.ts';
import type { ApplyOptions } from './apply/apply-import.ts';
import { createImport, findUnfinished, getImport } from './apply/import-store.ts';
import type { Counts, RowProblem } from './apply/import-store.ts';
import type { ImportKind } from './columns/column.ts';
import { kindsOfImport } from './columns/import-kinds.ts';
import type { FileRefusal } from './problem.ts';
import { fileBytes } from './reading/byte-source.ts';

export type FileToImport = {
  readonly kind: ImportKind;
  readonly path: string;
  /** System it came from; the usual one of its kind when not said. */
  readonly sourceSystem?: string;
  /** Who brings it in; nobody on the command line. */
  readonly staffId?: number | null;
  /** Read and check everything, keep nothing. */
  readonly dryRun?: boolean;
  /** Goes on at once with a stopped import of these bytes, even where its process seems to be at work still. */
  readonly resume?: boolean;
  /** Rows in one transaction; other than usual only in tests. */
  readonly batchRows?: number;
  readonly onProblems?: (problems: readonly RowProblem[]) => void;
  readonly onBatch?: ApplyOptions['onBatch'];
};

export type ImportSummary =
  | { readonly outcome: 'applied'; readonly ref: string; readonly counts: Counts }
  | { readonly outcome: 'refused'; readonly ref: string; readonly refusal: FileRefusal }
  | { readonly outcome: 'busy'; readonly ref: string };

/** Thrown to take back everything a dry run did. */
class DryRun extends Error {
  override readonly name = 'DryRun';
  readonly summary: ImportSummary;
  constructor(summary: ImportSummary) {
    super('dry run');
    this.summary = summary;
  }
}

/** Applies a file; a stopped import of the same bytes goes on where it stopped. */
export async function importFile(db: Db, clock: Clock, file: FileToImport): Promise<ImportSummary> {
  if (file.dryRun !== true) return run(db, clock, file);
  try {
    await withTransaction(db, async (tx) => {
      throw new DryRun(await run(tx, clock, file));
    });
  } catch (error) {
    if (error instanceof DryRun) return error.summary;
    throw error;
  }
  throw new Error('A dry run must not be kept');
}

async function run(db: Db, clock: Clock, file: FileToImport): Promise<ImportSummary> {
  const source = file.sourceSystem ?? kindsOfImport[file.kind].usualSource;
  const sha256 = await sha256Of(file.path);
  const unfinished = await findUnfinished(db, file.kind, source, sha256);
  const record =
    unfinished ??
    (await createImport(db, clock, {
      kind: file.kind,
      name: basename(file.path),
      source,
      startedBy: file.staffId ?? null,
      sha256,
    }));
  const result = await applyImport(db, clock, record.id, fileBytes(file.path), {
    takesOver: file.resume === true,
    ...(file.batchRows === undefined ? {} : { batchRows: file.batchRows }),
    ...(file.onProblems === undefined ? {} : { onProblems: file.onProblems }),
    ...(file.onBatch === undefined ? {} : { onBatch: file.onBatch }),
  });
  const { ref } = record;
  switch (result.outcome) {
    case 'busy':
      return { outcome: 'busy', ref };
    case 'refused':
      return { outcome: 'refused', ref, refusal: result.refusal };
    case 'applied': {
      const whole = await getImport(db, record.id);
      return {
        outcome: 'applied',
        ref,
        counts: {
          rows: whole.rowCount,
          added: whole.addedCount,
          same: whole.sameCount,
          corrected: whole.correctedCount,
          refused: whole.refusedCount,
          warned: whole.warningCount,
        },
      };
    }
  }
}

async function sha256Of(path: string): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of fileBytes(path)()) hash.update(piece);
  return new Uint8Array(hash.digest());
}
