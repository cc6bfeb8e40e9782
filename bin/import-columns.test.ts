// The page of import columns says what the program reads.

import assert from 'node:assert/strict';
import test from 'node:test';

import { importColumnsPage, importColumnsPageNow } from './import-columns.ts';

test('the page of import columns is up to date', () => {
  assert.equal(importColumnsPageNow(), importColumnsPage(), 'run `npm run columns`');
});

test('every column says its headings in both languages and where it is kept', () => {
  const rows = importColumnsPage().match(/^\| \**`.*$/gmu) ?? [];
  assert.ok(rows.length > 100, `${rows.length} columns`);
  for (const row of rows) {
    const [name, english, welsh, holds, becomes] = row.split(' | ').map((cell) => cell.replace(/^\| /u, ''));
    assert.ok(
      [name, english, welsh, holds, becomes].every((cell) => cell !== undefined && cell !== ''),
      row,
    );
  }
});
