// Reads a CSV file straight into columns of numbered values: no text is made until somebody asks for it.
import { decode, encodingOf, plainBytes } from './file-letters.ts';
import type { FileLetters } from './file-letters.ts';
import { ValuePool } from './value-pool.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '#platform';

export type CsvColumn = {
  readonly heading: string;
  /** For each kept row, the number of its value; 0 is the empty cell. */
  readonly ids: Int32Array;
  /** Values numbered; in a column of ids one that comes again may be numbered again. */
  readonly distinct: number;
  /** The longest value; 0 where every cell is empty. */
  readonly longest: number;
  /** The text of a value, decoded on demand. */
  readonly text: (id: number) => string;
};
export type CsvTable = FileLetters & {
  readonly columns: readonly CsvColumn[];
  readonly rows: number;
  /** Line of the file on which each kept row begins, the heading being on line 1. */
  readonly lines: Int32Array;
  /** Number of each kept row among all rows, those left out too, the one after the heading being the first. */
  readonly numbers: Int32Array;
  readonly faults: readonly CsvFault[];
  readonly faultCount: number;
};
/** A row that was left out: where it stands, and what it holds. */
export type CsvFault = {
  readonly line: number;
  /** Number of the row among all rows. */
  readonly row: number;
  readonly found: number;
  readonly expected: number;
  /** A quotation mark opened a cell of it and none closes it: the row ends where its line does. */
  readonly isOpen: boolean;
  /** The row as it stands in the file, cut where it is very long. */
  readonly text: string;
};
export type CsvRefusal =
  | { readonly kind: 'empty' }
  /** A spreadsheet, an archive, a picture: the heading holds what no text does. */
  | { readonly kind: 'not-text' }
  /** A quotation mark of the heading is never closed, or one where no row is good. */
  | { readonly kind: 'open-quote'; readonly line: number }
  | { readonly kind: 'no-good-row'; readonly line: number };

const COMMA = 44;
const QUOTE = 34;
const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const MOST_FAULTS_KEPT = 1000;
/** Bytes of a row that was left out of which its text is made. */
const MOST_FAULT_BYTES = 2000;

/** The separator of the heading line: comma, semicolon, tab or upright bar, whichever it has most of. */
function separatorOf(bytes: Buffer): number {
  const end = bytes.indexOf(LF);
  const line = bytes.subarray(0, end === -1 ? bytes.length : end);
  const counts = [COMMA, 59, 9, 124].map(
    (mark) => [mark, line.filter((byte) => byte === mark).length] as const,
  );
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/**
 * Reads a CSV file: UTF-8 with or without its mark, UTF-16; cells that are not UTF-8 are read as
 * Windows-1252 and said to be. Comma, semicolon, tab or upright bar. Rows with the wrong number of cells, and the one
 * whose quotation mark is never closed, are left out and listed: the first thousand of them, or as many as are asked for.
 */
export function readCsv(file: Uint8Array, mostFaults = MOST_FAULTS_KEPT): Result<CsvTable, CsvRefusal> {
  const bytes = plainBytes(file);
  const separator = separatorOf(bytes);
  let capacity = 1;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) capacity += 1;
  const headings: string[] = [];
  const pools: ValuePool[] = [];
  const ids: Int32Array[] = [];
  const faults: CsvFault[] = [];
  const lines = new Int32Array(capacity);
  const numbers = new Int32Array(capacity);
  let faultCount = 0;
  let rows = 0;
  let at = 0;
  let line = 1;
  let isHeading = true;
  const size = bytes.length;
  while (at < size) {
    const rowStart = at;
    const rowLine = line;
    let cells = 0;
    let isOpen = false;
    let rowDone = false;
    while (!rowDone) {
      let start = at;
      let end: number;
      while (start < size && bytes[start] === SPACE) start += 1;
      let hash = 0x811c9dc5 | 0;
      if (bytes[start] === QUOTE) {
        start += 1;
        at = start;
        for (;;) {
          if (at >= size) {
            isOpen = true;
            break;
          }
          const byte = bytes[at] ?? 0;
          if (byte === QUOTE) {
            if (bytes[at + 1] !== QUOTE) break;
            at += 1;
          } else if (byte === LF) line += 1;
          hash = Math.imul(hash ^ byte, 16777619);
          at += 1;
        }
        end = at;
        at += 1;
        while (at < size && bytes[at] !== separator && bytes[at] !== LF) at += 1;
      } else {
        at = start;
        let byte = bytes[at] ?? 0;
        while (at < size && byte !== separator && byte !== LF) {
          at += 1;
          byte = bytes[at] ?? 0;
        }
        end = at;
        while (end > start && (bytes[end - 1] === SPACE || bytes[end - 1] === CR)) end -= 1;
        for (let each = start; each < end; each += 1) hash = Math.imul(hash ^ (bytes[each] ?? 0), 16777619);
      }
      if (isHeading) {
        headings.push(decode(bytes, start, end).trim());
      } else if (cells < pools.length && !isOpen) {
        const column = ids[cells];
        const pool = pools[cells];
        if (column !== undefined && pool !== undefined) column[rows] = pool.number(bytes, start, end, hash);
      }
      cells += 1;
      rowDone = at >= size || bytes[at] === LF;
      at += 1;
    }
    if (isOpen) {
      if (isHeading) return refused({ kind: 'open-quote', line: rowLine });
      // No mark stands after this one, so the rows that it swallowed are read once more and never again.
      const end = bytes.indexOf(LF, rowStart);
      at = end === -1 ? size : end + 1;
      line = rowLine;
    }
    line += 1;
    const isEmptyLine =
      !isOpen && cells === 1 && (at - rowStart <= 1 || (at - rowStart === 2 && bytes[rowStart] === CR));
    if (isHeading && isEmptyLine) headings.length = 0;
    else if (isEmptyLine) continue;
    else if (isHeading) {
      isHeading = false;
      for (const _ of headings) {
        pools.push(new ValuePool());
        ids.push(new Int32Array(capacity));
      }
    } else if (cells === headings.length && !isOpen) {
      lines[rows] = rowLine;
      numbers[rows] = rows + faultCount + 1;
      rows += 1;
    } else {
      const isBlank = decode(bytes, rowStart, Math.min(at - 1, rowStart + 40)).trim() === '';
      if (!isBlank) {
        faultCount += 1;
        if (faults.length < mostFaults || isOpen)
          faults.push({
            line: rowLine,
            row: rows + faultCount,
            found: cells,
            expected: headings.length,
            isOpen,
            text: decode(bytes, rowStart, Math.min(at - 1, rowStart + MOST_FAULT_BYTES)).trimEnd(),
          });
      }
    }
  }
  if (headings.some(isNoText)) return refused({ kind: 'not-text' });
  if (headings.every((heading) => heading === '') && pools.every(({ longest }) => longest === 0))
    return refused({ kind: 'empty' });
  const open = faults.find((fault) => fault.isOpen);
  if (rows === 0 && open !== undefined) return refused({ kind: 'open-quote', line: open.line });
  if (rows === 0 && faultCount > 0) return refused({ kind: 'no-good-row', line: faults[0]?.line ?? 2 });
  const letters = encodingOf(bytes);
  const isPlain = letters.encoding === 'utf-8';
  const columns = headings.map((heading, place): CsvColumn => {
    const pool = pools[place];
    return {
      heading,
      ids: (ids[place] ?? new Int32Array(0)).subarray(0, rows),
      distinct: pool?.size ?? 1,
      longest: pool?.longest ?? 0,
      text: (id) => (id === 0 || pool === undefined ? '' : pool.text(id, isPlain)),
    };
  });
  return ok({
    columns,
    rows,
    lines: lines.subarray(0, rows),
    numbers: numbers.subarray(0, rows),
    faults,
    faultCount,
    ...letters,
  });
}

/** Whether a heading holds a character that stands in no text, such as NUL. */
function isNoText(heading: string): boolean {
  for (let at = 0; at < heading.length; at += 1) {
    const code = heading.charCodeAt(at);
    if (code < SPACE && code !== LF && code !== CR && code !== TAB) return true;
  }
  return false;
}

/** The table without some of its rows. */
export function withoutRows(table: CsvTable, isLeftOut: (row: number) => boolean): CsvTable {
  const isKept = (_: number, row: number): boolean => !isLeftOut(row);
  const lines = table.lines.filter(isKept);
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, ids: column.ids.filter(isKept) })),
    rows: lines.length,
    lines,
    numbers: table.numbers.filter(isKept),
  };
}
