// Rows of one table before they have numbers: a link holds the place of a row in another sheet, counted from 0.

import type { Tables } from '#platform';

export type Cell = string | number | boolean | null | readonly string[];

/** Tables whose rows other rows point to. */
export type LinkedTable =
  | 'team'
  | 'staff'
  | 'need_to_know_group'
  | 'import_file'
  | 'person'
  | 'nominal'
  | 'crime'
  | 'measure'
  | 'breach';

export class Sheet<T extends keyof Tables, C extends keyof Tables[T] & string> {
  readonly table: T;
  readonly columns: readonly C[];
  /** For each column, the table its cells point to, if they do. */
  readonly links: readonly (LinkedTable | null)[];
  readonly rows: (readonly Cell[])[] = [];

  constructor(table: T, columns: readonly C[], links: Partial<Record<C, LinkedTable>> = {}) {
    this.table = table;
    this.columns = columns;
    this.links = columns.map((column) => links[column] ?? null);
  }

  /** Adds a row and returns its place. A column left out is empty. */
  add(row: Partial<Readonly<Record<C, Cell>>>): number {
    return this.rows.push(this.columns.map((column) => row[column] ?? null)) - 1;
  }

  /** Cells with links turned into the numbers the store gave. */
  *numbered(firstOf: ReadonlyMap<LinkedTable, number>): Generator<readonly Cell[]> {
    for (const row of this.rows) {
      yield row.map((cell, at) => {
        const link = this.links[at];
        if (link === undefined || link === null || typeof cell !== 'number') return cell;
        const first = firstOf.get(link);
        if (first === undefined) throw new Error(`${this.table} points to ${link}, which is not loaded yet`);
        return first + cell;
      });
    }
  }
}
