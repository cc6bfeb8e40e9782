// What a column of an import is: its headings in both languages, what its cells hold, and what they become.

import type { ReferenceListName } from '#reference';

/** One value of a closed choice, and every way a source may write it. */
export type Choice = {
  readonly key: string;
  readonly en: string;
  readonly cy: string;
  readonly aliases?: readonly string[];
};

export type CellKind =
  | { readonly kind: 'text'; readonly longest: number }
  /** A day. `future` days are those that are planned, such as the last day of an order. */
  | { readonly kind: 'day'; readonly future?: true; readonly born?: true }
  /** A day, or a day and a time of day in England and Wales. */
  | { readonly kind: 'moment'; readonly future?: true }
  /** The first day of a month, written YYYY-MM. */
  | { readonly kind: 'month' }
  | { readonly kind: 'whole-number'; readonly least: number; readonly most: number }
  | { readonly kind: 'decimal'; readonly least: number; readonly most: number }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** A key, or a name in either language, of a reference list. An unknown one is a warning and is left out. */
  | { readonly kind: 'code'; readonly list: ReferenceListName }
  | { readonly kind: 'offence' }
  /** The number another record has in its source system: `123`, or `custody:123` for a system not the file's own. */
  | { readonly kind: 'reference'; readonly to: 'person' | 'crime' | 'measure' | 'staff' }
  /** Several values in one cell, divided by semicolons. */
  | { readonly kind: 'list'; readonly of: CellKind; readonly most: number };

export type Sensitivity = 'public' | 'operational' | 'personal' | 'special' | 'victim';

export type Column = {
  /** Name in code, and the heading that always works. */
  readonly key: string;
  readonly en: string;
  readonly cy: string;
  /** Other headings it is known by, in either language. */
  readonly aliases: readonly string[];
  readonly required: boolean;
  readonly holds: CellKind;
  /** Table and column it is kept in. */
  readonly becomes: string;
  readonly sensitivity: Sensitivity;
  /** For the page of columns: what a person who prepares an extract should know. */
  readonly note?: string;
};

export type ImportKind =
  | 'people'
  | 'crimes'
  | 'parties'
  | 'orders'
  | 'conditions'
  | 'bail'
  | 'breaches'
  | 'outcomes'
  | 'assessments'
  | 'street';

/** One kind of file that can be brought in. */
export type KindOfImport = {
  readonly kind: ImportKind;
  readonly en: string;
  readonly cy: string;
  /** Source system taken when none is named. */
  readonly usualSource: string;
  /** What makes two rows the same record. */
  readonly oneRowFor: string;
  readonly columns: readonly Column[];
};

const LONGEST_LINE = 200;
/** Free text: an account, a rationale, the words of a court. */
const LONGEST_TEXT = 20_000;

export const line: CellKind = { kind: 'text', longest: LONGEST_LINE };
export const longText: CellKind = { kind: 'text', longest: LONGEST_TEXT };
export const day: CellKind = { kind: 'day' };
export const plannedDay: CellKind = { kind: 'day', future: true };
export const moment: CellKind = { kind: 'moment' };
export const plannedMoment: CellKind = { kind: 'moment', future: true };
export const yesNo: CellKind = { kind: 'yes-no' };
export const toPerson: CellKind = { kind: 'reference', to: 'person' };
export const toCrime: CellKind = { kind: 'reference', to: 'crime' };
export const toMeasure: CellKind = { kind: 'reference', to: 'measure' };
export const toStaff: CellKind = { kind: 'reference', to: 'staff' };

type Rest = { readonly required?: true; readonly note?: string; readonly aliases?: readonly string[] };

/** Writes a column down in one line. */
export function column(
  key: string,
  en: string,
  cy: string,
  holds: CellKind,
  becomes: string,
  sensitivity: Sensitivity,
  rest: Rest = {},
): Column {
  return {
    key,
    en,
    cy,
    holds,
    becomes,
    sensitivity,
    aliases: rest.aliases ?? [],
    required: rest.required ?? false,
    ...(rest.note === undefined ? {} : { note: rest.note }),
  };
}

/** Several values of a kind in one cell. */
export function listOf(of: CellKind, most = 20): CellKind {
  return { kind: 'list', of, most };
}
