// Turns the cells of a row into values of its columns, collecting every problem of the row and not only the first.

import { hash } from 'node:crypto';

import type { ReferenceBook } from '#reference';

import type { KindOfImport } from '../columns/column.ts';
import { headingFor } from '../columns/match-heading.ts';
import type { MatchedHeading } from '../columns/match-heading.ts';
import { levelOf } from '../problem.ts';
import type { Problem, ProblemKey } from '../problem.ts';
import type { CsvRow } from '../reading/csv-reader.ts';
import { cellReaderOf } from './cell-readers.ts';
import type { CellReader, CellValue } from './cell-readers.ts';

/** A row whose cells were read. */
export type ReadRow = {
  readonly rowNo: number;
  /** Values in the order in which the kind declares its columns; null where the file or the cell has none. */
  readonly values: readonly CellValue[];
  /** SHA-256 of the cells that are filled, by column: the same row in another order or under other headings is the same. */
  readonly hash: string;
  readonly raw: readonly string[];
};

export type RowReading = {
  /** Null where an error keeps the row out. */
  readonly row: ReadRow | null;
  readonly problems: readonly Problem[];
};

export type RowReader = (csv: CsvRow, rowNo: number) => RowReading;

const none: readonly Problem[] = [];
const LONGEST_SHOWN = 200;

/** Reads rows of one kind under one heading, on a day. */
export function rowReader(
  kind: KindOfImport,
  matched: MatchedHeading,
  book: ReferenceBook,
  today: string,
): RowReader {
  const columns = kind.columns.map((column, place) => ({
    key: column.key,
    at: matched.places[place] ?? -1,
    required: column.required,
    heading: headingFor(matched, column, place),
    read: memory(cellReaderOf(column.holds, book, today), column.holds.kind),
  }));
  const width = matched.headings.length;

  return (csv, rowNo) => {
    if (csv.fault !== null)
      return { row: null, problems: [whole(csv.fault, rowNo, csv, { line: csv.line })] };
    const { cells } = csv;
    if (cells.length !== width && !isPadded(cells, width)) {
      return {
        row: null,
        problems: [whole('ragged-row', rowNo, csv, { found: cells.length, expected: width, line: csv.line })],
      };
    }
    let problems: Problem[] | null = null;
    let isGood = true;
    let hashed = '';
    const values: CellValue[] = [];
    const report = (key: ProblemKey, heading: string, value: string | null, detail: Problem['detail']) => {
      (problems ??= []).push({
        key,
        rowNo,
        column: heading,
        value: value?.slice(0, LONGEST_SHOWN) ?? null,
        detail,
      });
      if (levelOf(key) === 'error') isGood = false;
    };
    for (const column of columns) {
      const text = column.at === -1 ? '' : tidy(cells[column.at] ?? '');
      if (text === '') {
        if (column.required) report('cell-empty', column.heading, null, {});
        values.push(null);
        continue;
      }
      if (isFormula(text)) {
        report('formula-cell', column.heading, text, {});
        values.push(null);
        continue;
      }
      hashed += `${column.key}\u001F${text}\u001E`;
      const { value, faults } = column.read(text);
      values.push(value);
      if (faults === undefined) continue;
      for (const fault of faults) report(fault.problem, column.heading, fault.part ?? text, fault.detail);
      if (column.required && value === null && isGood) report('code-needed', column.heading, text, {});
    }
    if (!isGood) return { row: null, problems: problems ?? none };
    return {
      row: { rowNo, values, hash: hash('sha256', hashed, 'hex'), raw: cells },
      problems: problems ?? none,
    };
  };
}

/** Spreadsheets pad short rows with empty cells and leave trailing separators. */
function isPadded(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
}

function whole(key: ProblemKey, rowNo: number, csv: CsvRow, detail: Problem['detail']): Problem {
  return { key, rowNo, column: null, value: (csv.cells[0] ?? '').slice(0, LONGEST_SHOWN), detail };
}

const plain = /^[\u0021-\u007E](?:[\u0020-\u007E]*[\u0021-\u007E])?$/u;

/** A cell as it is read: trimmed, in composed letters, without marks that steer the direction of text. */
function tidy(cell: string): string {
  if (cell === '') return cell;
  const text = plain.test(cell)
    ? cell
    : cell
        .normalize('NFC')
        .replaceAll(/[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
        .trim();
  // The apostrophe that our own downloads, and spreadsheets, put before what would else be run.
  return text.charCodeAt(0) === APOSTROPHE && runs.test(text.slice(1)) ? text.slice(1) : text;
}

const APOSTROPHE = 0x27;
const runs = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const formula = /^(?:[=\uFF1D]|[+\-@\uFF0B\uFF0D\uFF20](?:\s*[A-Za-z][A-Za-z0-9.]*\(|.*\|.*!))/su;

/**
 * A cell a spreadsheet would work out, not a value: what it stood for is not in the file. A telephone number (+44 …),
 * an account (@name), a negative number and a dash before a sentence are values.
 */
function isFormula(text: string): boolean {
  return runs.test(text) && formula.test(text);
}

const MOST_REMEMBERED = 20_000;

/** Days, codes and choices repeat all through a file: each spelling is read once. */
function memory(read: CellReader, kind: string): CellReader {
  if (kind === 'text' || kind === 'reference' || kind === 'list' || kind === 'decimal') return read;
  const known = new Map<string, ReturnType<CellReader>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = read(text);
    known.set(text, found);
    return found;
  };
}
