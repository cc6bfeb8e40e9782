// Reads a CSV file straight into columns of numbered values: no text is made until somebody asks for it. Long because one pass over the bytes keeps the encoding, the values and the faults.
import { isUtf8 } from 'node:buffer';
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
export type CsvTable = {
  readonly columns: readonly CsvColumn[];
  readonly rows: number;
  /** Line of the file on which each kept row begins, the heading being on line 1. */
  readonly lines: Int32Array;
  readonly faults: readonly CsvFault[];
  readonly faultCount: number;
  readonly encoding: 'utf-8' | 'windows-1252' | 'mixed';
  /** The first line that is not UTF-8; 0 for none. */
  readonly otherLine: number;
};
export type CsvFault = { readonly line: number; readonly found: number; readonly expected: number };
export type CsvRefusal =
  | { readonly kind: 'empty' }
  /** A spreadsheet, an archive, a picture: the heading holds what no text does. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'open-quote'; readonly line: number }
  | { readonly kind: 'no-good-row'; readonly line: number };

const COMMA = 44;
const QUOTE = 34;
const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const MOST_FAULTS_KEPT = 1000;
/** Values after which a column that never repeated one is taken for a column of ids. */
const MANY = 8192;

/**
 * Numbers the distinct values of one column by their bytes. The bytes of each are kept once, side by side: a file is
 * too large for the caches of a processor, its distinct values mostly are not.
 */
class ValuePool {
  /** Number of the next new value; 0 is the empty cell. */
  size = 1;
  longest = 0;
  private mostBytes = 0;
  private kept = Buffer.allocUnsafe(4096);
  /** For each value its hash and where its bytes start; they end where the next value's start. */
  private entries = new Int32Array(512);
  private slots = new Int32Array(1024);
  private hasRepeats = false;
  private areAllNew = false;

  text(id: number): string {
    return decode(this.kept, this.entries[id * 2 + 1] ?? 0, this.entries[id * 2 + 3] ?? 0);
  }

  number(bytes: Buffer, start: number, end: number, hash: number): number {
    if (end <= start) return 0;
    if (this.areAllNew) {
      this.add(bytes, start, end, hash);
      return this.size - 1;
    }
    const { entries, kept, slots } = this;
    const length = end - start;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = slots[slot] ?? 0;
      if (id === 0) break;
      if (entries[id * 2] === hash) {
        const from = entries[id * 2 + 1] ?? 0;
        if ((entries[id * 2 + 3] ?? 0) - from === length) {
          let at = 0;
          while (at < length && bytes[start + at] === kept[from + at]) at += 1;
          if (at === length) {
            this.hasRepeats = true;
            return id;
          }
        }
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = this.size;
    this.add(bytes, start, end, hash);
    return this.size - 1;
  }

  private add(bytes: Buffer, start: number, end: number, hash: number): void {
    const id = this.size;
    this.size += 1;
    if (id * 2 + 4 > this.entries.length) {
      const larger = new Int32Array(this.entries.length * 2);
      larger.set(this.entries);
      this.entries = larger;
    }
    const from = this.entries[id * 2 + 1] ?? 0;
    if (from + end - start > this.kept.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.kept.length * 2, from + end - start));
      larger.set(this.kept.subarray(0, from));
      this.kept = larger;
    }
    if (end - start > this.mostBytes) {
      this.mostBytes = end - start;
      this.longest = id;
    }
    for (let at = start; at < end; at += 1) this.kept[from + at - start] = bytes[at] ?? 0;
    this.entries[id * 2] = hash;
    this.entries[id * 2 + 3] = from + end - start;
    // A column of ids: nothing is gained by looking for a value that came before.
    if (id === MANY && !this.hasRepeats) {
      this.areAllNew = true;
      this.slots = new Int32Array(0);
    }
    if (!this.areAllNew && id * 2 > this.slots.length) this.spread();
  }

  private spread(): void {
    const larger = new Int32Array(this.slots.length * 4);
    const mask = larger.length - 1;
    for (let id = 1; id < this.size; id += 1) {
      const hash = this.entries[id * 2] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (larger[slot] !== 0) slot = (slot + 1) & mask;
      larger[slot] = id;
    }
    this.slots = larger;
  }
}

function fromBigEndian(bytes: Buffer): Buffer {
  const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
  return Buffer.from(swapped.toString('utf16le'), 'utf8');
}

function plainBytes(file: Uint8Array): Buffer {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return Buffer.from(bytes.subarray(2).toString('utf16le'), 'utf8');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromBigEndian(bytes.subarray(2));
  // UTF-16 that lost its mark: every second byte of an ordinary heading is zero.
  if (bytes.length > 3 && bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0)
    return Buffer.from(bytes.toString('utf16le'), 'utf8');
  if (bytes.length > 3 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0) return fromBigEndian(bytes);
  // Lines that end as they did on old Macintosh systems.
  if (bytes.includes(CR) && !bytes.includes(LF))
    return Buffer.from(bytes.map((byte) => (byte === CR ? LF : byte)));
  return bytes;
}

/** The separator of the heading line: comma, semicolon, tab or upright bar, whichever it has most of. */
function separatorOf(bytes: Buffer): number {
  const end = bytes.indexOf(LF);
  const line = bytes.subarray(0, end === -1 ? bytes.length : end);
  const counts = [COMMA, 59, 9, 124].map(
    (mark) => [mark, line.filter((byte) => byte === mark).length] as const,
  );
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

const oldLetters = new TextDecoder('windows-1252');

function decode(bytes: Buffer, start: number, end: number): string {
  const part = bytes.subarray(start, end);
  const text = isUtf8(part) ? part.toString('utf8') : oldLetters.decode(part);
  return text.includes('""') ? text.replaceAll('""', '"') : text;
}

/**
 * Reads a CSV file: UTF-8 with or without its mark, UTF-16; cells that are not UTF-8 are read as
 * Windows-1252 and said to be. Comma, semicolon, tab or upright bar. Rows with the wrong number of cells are left out and listed.
 */
export function readCsv(file: Uint8Array): Result<CsvTable, CsvRefusal> {
  const bytes = plainBytes(file);
  const separator = separatorOf(bytes);
  let capacity = 1;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) capacity += 1;
  const headings: string[] = [];
  const pools: ValuePool[] = [];
  const ids: Int32Array[] = [];
  const faults: CsvFault[] = [];
  const lines = new Int32Array(capacity);
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
          if (at >= size) return refused({ kind: 'open-quote', line: rowLine });
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
      } else if (cells < pools.length) {
        const column = ids[cells];
        const pool = pools[cells];
        if (column !== undefined && pool !== undefined) column[rows] = pool.number(bytes, start, end, hash);
      }
      cells += 1;
      rowDone = at >= size || bytes[at] === LF;
      at += 1;
    }
    line += 1;
    const isEmptyLine =
      cells === 1 && (at - rowStart <= 1 || (at - rowStart === 2 && bytes[rowStart] === CR));
    if (isHeading && isEmptyLine) headings.length = 0;
    else if (isEmptyLine) continue;
    else if (isHeading) {
      isHeading = false;
      for (const _ of headings) {
        pools.push(new ValuePool());
        ids.push(new Int32Array(capacity));
      }
    } else if (cells === headings.length) {
      lines[rows] = rowLine;
      rows += 1;
    } else {
      const isBlank = decode(bytes, rowStart, Math.min(at - 1, rowStart + 40)).trim() === '';
      if (!isBlank) {
        faultCount += 1;
        if (faults.length < MOST_FAULTS_KEPT)
          faults.push({ line: rowLine, found: cells, expected: headings.length });
      }
    }
  }
  if (headings.some(isNoText)) return refused({ kind: 'not-text' });
  if (headings.every((heading) => heading === '') && pools.every(({ longest }) => longest === 0))
    return refused({ kind: 'empty' });
  if (rows === 0 && faultCount > 0) return refused({ kind: 'no-good-row', line: faults[0]?.line ?? 2 });
  const columns = headings.map((heading, place): CsvColumn => {
    const pool = pools[place];
    return {
      heading,
      ids: (ids[place] ?? new Int32Array(0)).subarray(0, rows),
      distinct: pool?.size ?? 1,
      longest: pool?.longest ?? 0,
      text: (id) => (id === 0 || pool === undefined ? '' : pool.text(id)),
    };
  });
  return ok({
    columns,
    rows,
    lines: lines.subarray(0, rows),
    faults,
    faultCount,
    ...encodingOf(bytes),
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

function encodingOf(bytes: Buffer): Pick<CsvTable, 'encoding' | 'otherLine'> {
  if (isUtf8(bytes)) return { encoding: 'utf-8', otherLine: 0 };
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(LF, from);
    const to = end === -1 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(from, to))) break;
    from = to + 1;
  }
  return { encoding: mixedOrOld(bytes), otherLine: line };
}

/** A file that is not all UTF-8: mixed when it also holds letters that only UTF-8 would spell so. */
function mixedOrOld(bytes: Buffer): 'windows-1252' | 'mixed' {
  for (let at = 0; at < Math.min(bytes.length, 4_000_000) - 1; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0xc3 && byte <= 0xc5 && ((bytes[at + 1] ?? 0) & 0xc0) === 0x80) return 'mixed';
  }
  return 'windows-1252';
}
