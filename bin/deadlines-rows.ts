// Rows for `gwarchod deadlines`, from CSV or JSON: each as the id, rule and trigger it gives, or why the file cannot be read.

import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Readable as Stream } from 'node:stream';
import { text } from 'node:stream/consumers';

import { parse } from 'csv-parse';

import type { DeadlineWords } from './deadlines-words.en.ts';

export const columns = ['id', 'rule', 'trigger'] as const;

/** One row; what it does not give is empty. */
export type DeadlineRow = readonly [id: string, rule: string, trigger: string];

/** A file that cannot be read: said in a sentence with what to do. */
export class UnreadableRows extends Error {
  readonly say: (t: DeadlineWords) => string;

  constructor(say: (t: DeadlineWords) => string) {
    super('the rows cannot be read');
    this.say = say;
  }
}

/** The rows of a file, or of standard input where the path is "-": JSON where it begins with a bracket, else CSV. */
export async function* readRows(path: string): AsyncGenerator<DeadlineRow> {
  const source = path === '-' ? process.stdin : createReadStream(path);
  let read = 0;
  try {
    const { first, all } = await opened(source);
    for await (const row of /^\s*[[{]/u.test(first) ? jsonRows(await text(all)) : csvRows(all)) {
      read += 1;
      yield row;
    }
  } catch (error) {
    throw unreadable(error, read) ?? error;
  }
}

/** The first of a stream as text, without a byte order mark, and the whole of it. */
async function opened(source: Stream): Promise<{ readonly first: string; readonly all: Stream }> {
  const chunks: AsyncIterator<unknown> = source[Symbol.asyncIterator]();
  const start = await chunks.next();
  if (start.done === true) return { first: '', all: Readable.from([]) };
  const head = Buffer.from(start.value instanceof Uint8Array ? start.value : String(start.value));
  const all = Readable.from(
    (async function* () {
      yield head;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
    })(),
    { objectMode: false },
  );
  return {
    first: head
      .subarray(0, 200)
      .toString('utf8')
      .replace(/^\uFEFF/u, ''),
    all,
  };
}

async function* csvRows(source: Stream): AsyncGenerator<DeadlineRow> {
  const rows = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 10_000,
  });
  source.on('error', (error) => rows.destroy(error));
  source.pipe(rows);
  let places: readonly number[] | null = null;
  for await (const record of rows) {
    const cells: readonly string[] = Array.isArray(record) ? record.map(String) : [];
    if (places === null) {
      places = placesIn(cells);
      continue;
    }
    const [id = '', rule = '', trigger = ''] = places.map((place) => cells[place]?.trim() ?? '');
    yield [id, rule, trigger];
  }
  if (places === null) {
    throw new UnreadableRows((t) => t.emptyFile);
  }
}

function placesIn(heading: readonly string[]): readonly number[] {
  const names = heading.map((cell) => cell.trim().toLowerCase());
  const missing = columns.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const has = names.join(', ').slice(0, 120);
    throw new UnreadableRows((t) => t.heading(missing.join(', '), has));
  }
  return columns.map((name) => names.indexOf(name));
}

function* jsonRows(json: string): Generator<DeadlineRow> {
  const found: unknown = JSON.parse(json.replace(/^\uFEFF/u, ''));
  if (!Array.isArray(found)) {
    throw new UnreadableRows((t) => t.jsonNoList);
  }
  for (const each of found) {
    const cell = (name: string): string => {
      const value: unknown = typeof each === 'object' && each !== null ? Reflect.get(each, name) : undefined;
      return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    };
    yield [cell('id'), cell('rule'), cell('trigger')];
  }
}

/** What to say of a file that cannot be read on; null for a fault of ours. */
function unreadable(error: unknown, read: number): UnreadableRows | null {
  if (error instanceof SyntaxError) {
    return new UnreadableRows((t) => t.jsonBroken);
  }
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
  if (code === 'ENOENT') return new UnreadableRows((t) => t.noFile);
  if (code === 'EISDIR' || code === 'EACCES') {
    return new UnreadableRows((t) => t.closedFile);
  }
  if (typeof code !== 'string' || !/^(?:CSV_|INVALID_)/u.test(code)) return null;
  return new UnreadableRows((t) => t.csvBroken(read));
}
