// Brings a file in from memory and tells what came of each row: the way in that tests take.

import type { Clock, Db } from '#platform';

import type { ImportKind } from '../columns/column.ts';
import { kindsOfImport } from '../columns/import-kinds.ts';
import { problemWords } from '../problem-words.ts';
import type { ProblemKey } from '../problem.ts';
import { memoryBytes } from '../reading/byte-source.ts';
import { applyImport } from './apply-import.ts';
import type { ApplyOptions, ApplyResult } from './apply-import.ts';
import { createImport } from './import-store.ts';

export type SaidProblem = {
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly key: ProblemKey;
  readonly words: string;
};

export type BroughtIn = {
  readonly id: number;
  readonly result: ApplyResult;
  readonly problems: readonly SaidProblem[];
};

/** Opens a record for the file and applies it. Text is UTF-8; several lines may be given as a list. */
export async function bringIn(
  db: Db,
  clock: Clock,
  kind: ImportKind,
  content: string | readonly string[] | Uint8Array,
  options: Pick<ApplyOptions, 'batchRows' | 'onBatch'> & { readonly source?: string } = {},
): Promise<BroughtIn> {
  const bytes =
    content instanceof Uint8Array
      ? content
      : new TextEncoder().encode(typeof content === 'string' ? content : content.join('\r\n'));
  const { id } = await createImport(db, clock, {
    kind,
    name: `${kind}.csv`,
    source: options.source ?? kindsOfImport[kind].usualSource,
    startedBy: null,
    sha256: null,
  });
  const problems: SaidProblem[] = [];
  const result = await applyImport(db, clock, id, memoryBytes(bytes), {
    ...options,
    onProblems: (some) => {
      for (const { problem } of some) {
        const { rowNo: row, column, value, key, detail } = problem;
        problems.push({ row, column, value, key, words: problemWords('en', key, detail) });
      }
    },
  });
  return { id, result, problems };
}
