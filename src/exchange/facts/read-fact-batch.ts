// What the adders of facts are given and give back: one batch of good rows, in one transaction.

import type { Law } from '#law';
import type { Db } from '#platform';
import type { ReferenceBook } from '#reference';

import type { ReadRow } from '../cells/read-row.ts';
import type { KindOfImport } from '../columns/column.ts';
import type { ProblemDetail, ProblemKey } from '../problem.ts';

/** The file the rows come from: their lineage. Days and moments are ISO text. */
export type Lineage = {
  readonly fileId: number;
  readonly source: string;
  readonly recordedAt: string;
  readonly today: string;
};

export type FactBatch = {
  readonly db: Db;
  readonly kind: KindOfImport;
  readonly lineage: Lineage;
  readonly book: ReferenceBook;
  readonly law: Law;
  readonly rows: readonly ReadRow[];
  /** How many rows without a number of their own, equal to the last letter, came before in this file; by row hash. */
  readonly equalRows: Map<string, number>;
  /** Says a problem of a row found against what is known; `column` is a key of the kind, or null for the whole row. */
  readonly report: (row: ReadRow, key: ProblemKey, column: string | null, detail?: ProblemDetail) => void;
};

export type Touched = {
  readonly persons: ReadonlySet<number>;
  readonly measures: ReadonlySet<number>;
  readonly breaches: ReadonlySet<number>;
  /** Crimes of which something is said anew: their class, outcome, people or orders. */
  readonly crimes: ReadonlySet<number>;
  /** Nominals now named as suspects. */
  readonly suspects: ReadonlySet<number>;
};

/** How the rows of a batch came out. A row counts once; refused rows are those reported with an error. */
export type BatchResult = {
  readonly added: number;
  readonly same: number;
  readonly corrected: number;
  readonly touched: Touched;
};

export type AddFacts = (batch: FactBatch) => Promise<BatchResult>;

/** Readers of the values of a row, made once for a batch so that no name is looked up for each row. */
export function valuesOf(kind: KindOfImport) {
  const placeOf = (key: string): number => {
    const place = kind.columns.findIndex((column) => column.key === key);
    if (place === -1) throw new Error(`The ${kind.kind} import has no column "${key}".`);
    return place;
  };
  return {
    text: (key: string) => {
      const place = placeOf(key);
      return (row: ReadRow): string | null => {
        const value = row.values[place];
        return typeof value === 'string' ? value : null;
      };
    },
    number: (key: string) => {
      const place = placeOf(key);
      return (row: ReadRow): number | null => {
        const value = row.values[place];
        return typeof value === 'number' ? value : null;
      };
    },
    flag: (key: string) => {
      const place = placeOf(key);
      return (row: ReadRow): boolean => row.values[place] === true;
    },
    list: (key: string) => {
      const place = placeOf(key);
      return (row: ReadRow): readonly string[] => {
        const value = row.values[place];
        return typeof value === 'object' && value !== null ? value : none;
      };
    },
  };
}

const none: readonly string[] = [];

/** A required text: a row without it was kept out before it came here. */
export function given(value: string | null): string {
  if (value === null) throw new Error('A required cell is empty in a row that was let through.');
  return value;
}

/** Where every fact came from, in the order of `lineageColumns`. */
export const lineageColumns = [
  'recorded_at',
  'source_system',
  'import_file_id',
  'import_row',
  'row_hash',
] as const;

export function lineageOf(
  lineage: Lineage,
  row: ReadRow,
  recordedAt: string = lineage.recordedAt,
): readonly unknown[] {
  return [recordedAt, lineage.source, lineage.fileId, row.rowNo, `\\x${row.hash}`];
}

const untouched: ReadonlySet<number> = new Set();

export function touched(some: Partial<Touched>): Touched {
  return {
    persons: untouched,
    crimes: untouched,
    measures: untouched,
    breaches: untouched,
    suspects: untouched,
    ...some,
  };
}
