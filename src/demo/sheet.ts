// Rows of one table before they have numbers: a link holds the place of a row in another sheet, counted from 0.

import { copyRows } from '#platform';
import type { Db, Tables } from '#platform';

export type Cell = string | number | boolean | null | readonly string[];

/** Tables whose rows other rows point to. */
export const linkedTables = [
  'team',
  'staff',
  'staff_training',
  'need_to_know_group',
  'import_file',
  'person',
  'nominal',
  'crime',
  'measure',
  'breach',
  'consideration_entry',
  'consideration_answer',
  'referral',
  'assessment',
] as const;
export type LinkedTable = (typeof linkedTables)[number];

/** Who says so, and when we learnt it: on every fact. */
export const provenance = ['recorded_at', 'source_system', 'entered_by'] as const;
export const enteredBy = { entered_by: 'staff' } as const;

/** Numbers the store gave, by place. */
export type GivenNumbers = Map<LinkedTable, number[]>;

/** A sheet of any table, as loading sees it. */
export type LoadableSheet = {
  readonly table: keyof Tables;
  readonly links: readonly (LinkedTable | null)[];
  readonly rows: readonly (readonly Cell[])[];
  readonly pointsToItself: (place: number) => boolean;
  readonly copyInto: (db: Db, places: readonly number[], given: GivenNumbers) => Promise<number>;
};

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

  /** Whether a row points to a row of its own table, such as an order that replaces another. */
  pointsToItself(place: number): boolean {
    const row = this.rows[place];
    return this.links.some((link, at) => link === this.table && typeof row?.[at] === 'number');
  }

  /** Copies the rows at these places into the store and returns how many there were. */
  async copyInto(db: Db, places: readonly number[], given: GivenNumbers): Promise<number> {
    return await copyRows(db, this.table, this.columns, this.numbered(places, given));
  }

  /** Cells of the rows at these places, with links turned into the numbers the store gave. */
  *numbered(places: Iterable<number>, given: GivenNumbers): Generator<readonly Cell[]> {
    for (const place of places) {
      const row = this.rows[place] ?? [];
      yield row.map((cell, at) => {
        const link = this.links[at];
        if (link === undefined || link === null || typeof cell !== 'number') return cell;
        const number = given.get(link)?.[cell];
        if (number === undefined)
          throw new Error(`${this.table} points to ${link} ${String(cell)}, not loaded yet`);
        return number;
      });
    }
  }
}
