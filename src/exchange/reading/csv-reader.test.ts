// The reader of CSV: the same rows as a strict reader of the same text, however it is cut, and damage kept to its line.

import assert from 'node:assert/strict';
import test from 'node:test';

import { parse } from 'csv-parse';
import * as fc from 'fast-check';

import { csvLine } from '#platform';

import { CsvReader, separatorOf } from './csv-reader.ts';
import type { CsvRow } from './csv-reader.ts';

function read(pieces: readonly string[], separator = ','): readonly CsvRow[] {
  const reader = new CsvReader(separator);
  return [...pieces.flatMap((piece) => [...reader.push(piece)]), ...reader.end()];
}

function cut(text: string, places: readonly number[]): readonly string[] {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].toSorted((a, b) => a - b);
  return [...ends, text.length].map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}

async function strictly(text: string): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  for await (const row of parse(text, { relax_column_count: true, skip_empty_lines: true })) {
    if (Array.isArray(row)) rows.push(row.map(String));
  }
  return rows;
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'ŵ', ',', '"', '\n', '\r\n', ' ', ';', '😀', "'"),
  maxLength: 8,
});
const cutPlaces = fc.array(fc.nat(), { maxLength: 6 });

test('good CSV gives the rows a strict reader gives, cut into pieces anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      cutPlaces,
      async (table, end, endsWithNewline, places) => {
        // A cell of spaces alone in a row of its own is a blank line to us.
        const rows = table.map((row) => ['k', ...row]);
        const text = rows.map(csvLine).join(end) + (endsWithNewline ? end : '');
        const found = read(cut(text, places));
        assert.ok(found.every((row) => row.fault === null));
        assert.deepEqual(
          found.map((row) => row.cells),
          await strictly(text),
        );
      },
    ),
    { numRuns: 300, seed: 20_261_125 },
  );
});

test('any text at all is read to its end, the same however it is cut, and no line is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\n', '\r', ' '), maxLength: 60 }),
      cutPlaces,
      (text, places) => {
        const whole = read([text]);
        assert.deepEqual(read(cut(text, places)), whole);
        const letters = (some: string) => some.replaceAll(/[^ab]/gu, '');
        assert.equal(letters(whole.map((row) => row.cells.join('')).join('')), letters(text));
      },
    ),
    { numRuns: 500, seed: 20_261_125 },
  );
});

test('a quote that is not closed spoils one line, and the line numbers stay true', () => {
  const rows = read(['a,b\n"x,y\n1,2\n"p""q\nr",3\n4,5']);
  assert.deepEqual(
    rows.map((row) => [row.line, row.fault, row.cells]),
    [
      [1, null, ['a', 'b']],
      [2, 'text-after-quote', ['"x,y']],
      [3, null, ['1', '2']],
      [4, null, ['p"q\nr', '3']],
      [6, null, ['4', '5']],
    ],
  );
});

test('a row without an end is given up early, and memory stays small', () => {
  const reader = new CsvReader(',');
  const piece = 'x'.repeat(100_000);
  const rows: CsvRow[] = [];
  for (let count = 0; count < 200; count += 1) rows.push(...reader.push(piece));
  rows.push(...reader.push('\n1,2\n'), ...reader.end());
  assert.deepEqual(
    rows.map((row) => row.fault),
    ['row-too-long', null],
  );
  assert.ok((rows[0]?.cells[0]?.length ?? 0) <= 500);
});

test('the separator is the one the heading has most of', () => {
  assert.equal(separatorOf('a;b;c,d'), ';');
  assert.equal(separatorOf('a\tb\tc,d'), '\t');
  assert.equal(separatorOf('a'), ',');
});
