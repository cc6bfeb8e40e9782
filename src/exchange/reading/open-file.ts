// Opens a file that is to be brought in: looks at its bytes, its heading and its rows, and gives them in batches.

import { ok, refused } from '#platform';
import type { Result } from '#platform';

import type { KindOfImport } from '../columns/column.ts';
import { matchHeading } from '../columns/match-heading.ts';
import type { MatchedHeading } from '../columns/match-heading.ts';
import { fileRefusal } from '../problem.ts';
import type { FileRefusal } from '../problem.ts';
import type { ByteSource } from './byte-source.ts';
import { CsvReader, separatorOf } from './csv-reader.ts';
import type { CsvRow } from './csv-reader.ts';
import { inspectBytes } from './inspect-bytes.ts';
import { textPieces } from './text-pieces.ts';

export type OpenFile = {
  readonly sha256: Uint8Array;
  readonly byteCount: number;
  readonly matched: MatchedHeading;
  /** Rows after the heading, in batches of at most this many. */
  readonly batches: (size: number) => AsyncGenerator<readonly CsvRow[]>;
};

/** How many rows are looked at before a file is believed to be CSV at all. */
const SAMPLE = 200;

/** Opens a file as one of a kind, or says why it cannot be taken. Nothing is kept but its hash and heading. */
export async function openFile(
  source: ByteSource,
  kind: KindOfImport,
): Promise<Result<OpenFile, FileRefusal>> {
  const inspected = await inspectBytes(source);
  if (!inspected.ok) return inspected;
  const { encoding, sha256, byteCount } = inspected.value;
  const sample: CsvRow[] = [];
  for await (const row of csvRows(textPieces(source, encoding))) {
    sample.push(row);
    if (sample.length > SAMPLE) break;
  }
  const [heading, ...rows] = sample;
  if (heading === undefined) return refused(fileRefusal('empty-file'));
  if (heading.fault !== null) return refused(fileRefusal('heading-quote', { line: heading.line }));
  const matched = matchHeading(kind, heading.cells);
  if (!matched.ok) return matched;
  if (rows.length === 0) return refused(fileRefusal('only-heading'));
  const width = matched.value.headings.length;
  const broken = rows.filter((row) => row.fault !== null || row.cells.length < width).length;
  if (rows.length >= 20 && broken > rows.length * 0.9) {
    return refused(fileRefusal('broken-throughout', { rows: rows.length, broken }));
  }
  return ok({
    sha256,
    byteCount,
    matched: matched.value,
    batches: async function* batches(size) {
      let batch: CsvRow[] = [];
      let isHeading = true;
      for await (const some of csvBlocks(textPieces(source, encoding))) {
        for (const row of some) {
          if (isHeading) {
            isHeading = false;
            continue;
          }
          batch.push(row);
          if (batch.length >= size) {
            yield batch;
            batch = [];
          }
        }
      }
      if (batch.length > 0) yield batch;
    },
  });
}

async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  for await (const rows of csvBlocks(pieces)) yield* rows;
}

/** Rows of each piece of text together: one wait for a piece, not one for a row. */
async function* csvBlocks(pieces: AsyncIterable<string>): AsyncGenerator<Iterable<CsvRow>> {
  let reader: CsvReader | null = null;
  let head = '';
  for await (const piece of pieces) {
    if (reader === null) {
      head += piece;
      const end = head.trimStart().indexOf('\n');
      if (end === -1 && head.length < 1_000_000) continue;
      reader = new CsvReader(separatorOf(firstLine(head)));
      yield reader.push(head);
    } else {
      yield reader.push(piece);
    }
  }
  if (reader === null) {
    reader = new CsvReader(separatorOf(firstLine(head)));
    yield reader.push(head);
  }
  yield reader.end();
}

function firstLine(text: string): string {
  const start = text.search(/\S/u);
  const from = start === -1 ? 0 : start;
  const end = text.indexOf('\n', from);
  return text.slice(from, end === -1 ? text.length : end);
}
