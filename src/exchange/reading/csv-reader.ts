// Reads CSV as RFC 4180 has it, piece by piece, and keeps the damage of a broken quote to the row it is in.

export type CsvFault = 'unclosed-quote' | 'text-after-quote' | 'row-too-long';

/** One record. With a fault, `cells` holds the broken line whole, so that it can be given back to its sender. */
export type CsvRow = {
  readonly cells: readonly string[];
  /** Line of the file on which it begins, counted from 1. */
  readonly line: number;
  readonly fault: CsvFault | null;
};

/** Longest record in letters: the longest text a column takes, several times over. */
const LONGEST_ROW = 200_000;
/** A quoted cell that spans more lines than this has lost its closing quote. */
const MOST_LINES = 500;
const QUOTE = '"';

type Record = { readonly row: CsvRow; readonly next: number };

/**
 * Takes text and gives back the records that are whole. Blank lines are no records. A quote that never closes, or
 * with text behind it, spoils one line: reading goes on at the next.
 */
export class CsvReader {
  readonly #separator: string;
  #text = '';
  #line = 1;
  #isLast = false;

  constructor(separator: string) {
    this.#separator = separator;
  }

  /** Rows completed by this piece. */
  *push(piece: string): Generator<CsvRow> {
    this.#text = this.#text === '' ? piece : this.#text + piece;
    yield* this.#rows();
  }

  /** The last row, where the file does not end with a newline. */
  *end(): Generator<CsvRow> {
    this.#isLast = true;
    yield* this.#rows();
  }

  *#rows(): Generator<CsvRow> {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      let end = text.indexOf('\n', at);
      if (end === -1) {
        if (!this.#isLast && text.length - at <= LONGEST_ROW) break;
        end = text.length;
      }
      const lineEnd = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      const content = text.slice(at, lineEnd);
      if (content.length > LONGEST_ROW) {
        const newline = text.indexOf('\n', at);
        if (newline === -1 && !this.#isLast) {
          // Still inside the long line: keep its beginning only, so that memory stays bounded.
          this.#text = text.slice(at, at + LONGEST_ROW + 1);
          return;
        }
        yield { cells: [content.slice(0, 500)], line: this.#line, fault: 'row-too-long' };
        at = end + 1;
        this.#line += 1;
        continue;
      }
      if (!content.includes(QUOTE)) {
        if (content !== '' && content.trim() !== '') {
          yield { cells: content.split(this.#separator), line: this.#line, fault: null };
        }
        at = end + 1;
        this.#line += 1;
        continue;
      }
      const record = this.#quoted(text, at, lineEnd, end);
      if (record === null) break;
      yield record.row;
      at = record.next;
    }
    this.#text = at >= text.length ? '' : text.slice(at);
  }

  /** A record with quotes in it, which may go over several lines; null where its end is not here yet. */
  #quoted(text: string, start: number, lineEnd: number, end: number): Record | null {
    const cells: string[] = [];
    const line = this.#line;
    let lines = 1;
    let at = start;
    for (;;) {
      if (text.charAt(at) === QUOTE) {
        let cell = '';
        let from = at + 1;
        for (;;) {
          const close = text.indexOf(QUOTE, from);
          if (close === -1 || close - start > LONGEST_ROW) {
            const isHopeless = this.#isLast || text.length - start > LONGEST_ROW;
            return isHopeless ? this.#spoilt(text, start, lineEnd, end, 'unclosed-quote') : null;
          }
          cell += text.slice(from, close);
          if (text.charAt(close + 1) !== QUOTE) {
            at = close + 1;
            break;
          }
          cell += QUOTE;
          from = close + 2;
        }
        if (at >= text.length && !this.#isLast) return null;
        lines += newlinesIn(cell);
        if (lines > MOST_LINES) return this.#spoilt(text, start, lineEnd, end, 'unclosed-quote');
        cells.push(cell);
      } else {
        let stop = at;
        while (stop < text.length && text.charAt(stop) !== this.#separator && text.charAt(stop) !== '\n')
          stop += 1;
        if (stop >= text.length && !this.#isLast) return null;
        const isEnd = stop >= text.length || text.charAt(stop) === '\n';
        const cut = isEnd && stop > at && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
        cells.push(text.slice(at, cut));
        at = cut;
      }
      if (text.charAt(at) === '\r' && (at + 1 >= text.length || text.charAt(at + 1) === '\n')) at += 1;
      if (at >= text.length) {
        if (!this.#isLast) return null;
        this.#line = line + lines;
        return { row: { cells, line, fault: null }, next: at };
      }
      const mark = text.charAt(at);
      if (mark === '\n') {
        this.#line = line + lines;
        return { row: { cells, line, fault: null }, next: at + 1 };
      }
      if (mark !== this.#separator) return this.#spoilt(text, start, lineEnd, end, 'text-after-quote');
      at += 1;
    }
  }

  #spoilt(text: string, start: number, lineEnd: number, end: number, fault: CsvFault): Record {
    const line = this.#line;
    this.#line += 1;
    return { row: { cells: [text.slice(start, lineEnd)], line, fault }, next: end + 1 };
  }
}

function newlinesIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Comma, semicolon or tab: whichever the heading line has most of. */
export function separatorOf(headingLine: string): ',' | ';' | '\t' {
  const count = (mark: string) => headingLine.split(mark).length;
  if (count('\t') > count(',') && count('\t') > count(';')) return '\t';
  return count(';') > count(',') ? ';' : ',';
}
