// Files as people make them are read whole, and what cannot be read is said with its line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readCsv, withoutRows } from './csv.ts';
import type { CsvTable } from './csv.ts';

function read(file: string | Uint8Array): CsvTable {
  const table = readCsv(typeof file === 'string' ? Buffer.from(file) : file);
  assert.ok(table.ok);
  return table.value;
}

function cellsOf(table: CsvTable): string[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.columns.map((column) => column.text(column.ids[row] ?? 0)),
  );
}

test('cells hold commas, line ends and doubled quotes', () => {
  const table = read('id,name\r\n1,"Jones, Rhys"\r\n2,"Siôn ""Bach""\nDavies"\r\n3, Ann \r\n');
  assert.deepEqual(cellsOf(table), [
    ['1', 'Jones, Rhys'],
    ['2', 'Siôn "Bach"\nDavies'],
    ['3', 'Ann'],
  ]);
  assert.deepEqual([...table.lines], [2, 3, 5]);
});

test('the same value has the same number, and the empty cell is 0', () => {
  const table = read('a,b\nx,\nx,""\ny,x\n');
  assert.deepEqual([...(table.columns[0]?.ids ?? [])], [1, 1, 2]);
  assert.deepEqual([...(table.columns[1]?.ids ?? [])], [0, 0, 1]);
});

for (const [name, bytes] of [
  ['UTF-8 with its mark', Buffer.from('\uFEFFid,enw\n1,Siân\n')],
  ['UTF-16 with its mark', Buffer.from('\uFEFFid,enw\n1,Siân\n', 'utf16le')],
  ['UTF-16 with its mark, bytes the other way', Buffer.from('\uFEFFid,enw\n1,Siân\n', 'utf16le').swap16()],
  ['UTF-16 without its mark', Buffer.from('id,enw\n1,Siân\n', 'utf16le')],
  ['UTF-16 without its mark, bytes the other way', Buffer.from('id,enw\n1,Siân\n', 'utf16le').swap16()],
  ['Windows-1252', Buffer.from('id,enw\n1,Siân\n', 'latin1')],
  ['semicolons', Buffer.from('id;enw\n1;Siân\n')],
  ['upright bars', Buffer.from('id|enw\n1|Siân\n')],
  ['tabs', Buffer.from('id\tenw\r\n1\tSiân\r\n')],
  ['line ends of old Macintosh systems', Buffer.from('id,enw\r1,Siân\r')],
  ['no line end at the end', Buffer.from('id,enw\n1,Siân')],
  ['blank lines before, between and after', Buffer.from('\n\r\nid,enw\n\n1,Siân\r\n\r\n')],
] as const) {
  test(`${name}: read as it was meant`, () => {
    const table = read(bytes);
    assert.deepEqual(
      table.columns.map((column) => column.heading),
      ['id', 'enw'],
    );
    assert.deepEqual(cellsOf(table), [['1', 'Siân']]);
    assert.equal(table.faultCount, 0);
  });
}

test('a file in two encodings is read cell by cell, and said', () => {
  const table = read(
    Buffer.concat([
      Buffer.from('id,enw\n1,Siân\n'),
      Buffer.from([0x32, 0x2c, 0x4f, 0x92, 0x42, 0x72, 0x69, 0x65, 0x6e, 0x0a]),
    ]),
  );
  assert.deepEqual(cellsOf(table), [
    ['1', 'Siân'],
    ['2', 'O’Brien'],
  ]);
  assert.equal(table.encoding, 'mixed');
  assert.equal(read('id\nSiân\n').encoding, 'utf-8');
  assert.equal(read(Buffer.from('id\nSiân Jones\n', 'latin1')).encoding, 'windows-1252');
});

test('rows of the wrong length are left out and listed with their line', () => {
  const table = read('a,b\n1,2\n3\n4,5,6\n"7\n7",8\n9\n1,\n');
  assert.deepEqual(cellsOf(table), [
    ['1', '2'],
    ['7\n7', '8'],
    ['1', ''],
  ]);
  assert.deepEqual(table.faults, [
    { line: 3, row: 2, found: 1, expected: 2, isOpen: false, text: '3' },
    { line: 4, row: 3, found: 3, expected: 2, isOpen: false, text: '4,5,6' },
    { line: 7, row: 5, found: 1, expected: 2, isOpen: false, text: '9' },
  ]);
  assert.deepEqual([...table.numbers], [1, 4, 6]);
  const without = withoutRows(table, (row) => row === 1);
  assert.deepEqual(cellsOf(without), [
    ['1', '2'],
    ['1', ''],
  ]);
  assert.deepEqual([...without.numbers], [1, 6]);
  assert.deepEqual([...without.lines], [2, 8]);
});

test('a file of faults costs no more than a file of rows', () => {
  const table = read(`a,b\n1,2\n${'3\n'.repeat(200_000)}`);
  assert.equal(table.faultCount, 200_000);
  assert.equal(table.faults.length, 1000);
  assert.equal(table.faults.at(-1)?.line, 1002);
  const all = readCsv(Buffer.from(`a,b\n1,2\n${'3\n'.repeat(2000)}`), Infinity);
  assert.equal(all.ok ? all.value.faults.length : 0, 2000);
});

test('a quotation mark that is never closed leaves out its row alone; those after it are read, lines and all', () => {
  const table = read('a,b\n1,2\n3,"open\n4,5\n6\n7,8\n');
  assert.deepEqual(cellsOf(table), [
    ['1', '2'],
    ['4', '5'],
    ['7', '8'],
  ]);
  assert.deepEqual([...table.lines], [2, 4, 6]);
  assert.deepEqual([...table.numbers], [1, 3, 5]);
  assert.deepEqual(
    table.faults.map(({ line, row, isOpen, text }) => [line, row, isOpen, text]),
    [
      [3, 2, true, '3,"open'],
      [5, 4, false, '6'],
    ],
  );
  assert.equal(table.columns[1]?.text(table.columns[1].longest).length, 1, 'what it swallowed is no value');
  const last = read('a,b\n1,2\n3,"open');
  assert.deepEqual([last.rows, last.faultCount, last.faults[0]?.line], [1, 1, 3]);
  const many = read(`a,b\n${'1\n'.repeat(1001)}2,"open\n3,4\n`);
  assert.deepEqual([many.rows, many.faults.at(-1)?.isOpen], [1, true], 'listed however many came before');
});

test('what is no table is refused with its line', () => {
  assert.deepEqual(readCsv(Buffer.from('')), { ok: false, error: { kind: 'empty' } });
  assert.deepEqual(readCsv(Buffer.from('\n\n')), { ok: false, error: { kind: 'empty' } });
  assert.deepEqual(readCsv(Buffer.from('a,"b\n1,2\n')), {
    ok: false,
    error: { kind: 'open-quote', line: 1 },
  });
  assert.deepEqual(readCsv(Buffer.from('a,b\n1\n2\n')), {
    ok: false,
    error: { kind: 'no-good-row', line: 2 },
  });
  assert.equal(read('a,b\n').rows, 0);
});

test('zero bytes and fields of ten thousand characters pass through whole', () => {
  const long = 'x'.repeat(10_000);
  assert.deepEqual(cellsOf(read(`id,name\n1,${long}\n2,a\0b\n`)), [
    ['1', long],
    ['2', 'a\0b'],
  ]);
});

test('whatever was written is read again', () => {
  const cell = fc
    .string({ maxLength: 12, unit: 'binary' })
    .map((text) => text.replaceAll(/[\r\n\uFEFF]/g, 'n'));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const table = read(`first,second\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`);
      assert.deepEqual(cellsOf(table), rows);
    }),
    { seed: 1 },
  );
});

test('no bytes at all break the reader', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const table = readCsv(bytes);
      return !table.ok || table.value.columns.length > 0;
    }),
    { seed: 1 },
  );
});
