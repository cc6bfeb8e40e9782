// The book sorts by the Welsh alphabet, where ch, dd and ll are letters.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { makeReferenceBook } from './reference-book.ts';
import type { ReferenceEntry } from './reference-book.ts';

const on = Temporal.PlainDate.from('2026-11-23');

function entry(key: string, cy: string, sort = 0): ReferenceEntry {
  return {
    list: 'court',
    key,
    en: key,
    cy,
    body: {},
    source: 'test',
    confidence: 'local',
    from: null,
    to: null,
    sort,
    isInForce: true,
    isWelshAttested: false,
  };
}

test('ch comes after c, ll after l, and an accent does not move a word', () => {
  const names = ['Llanelli', 'Lwcus', 'Chwilog', 'Cybi', 'Âr', 'Ceri'];
  const book = makeReferenceBook(
    names.map((name, place) => entry(String(place), name)),
    on,
  );
  assert.deepEqual(
    book.entries('court', 'cy').map((found) => found.cy),
    ['Âr', 'Ceri', 'Cybi', 'Chwilog', 'Lwcus', 'Llanelli'],
  );
});

test('a later entry of a key replaces an earlier one', () => {
  const book = makeReferenceBook([entry('a', 'Hen'), entry('a', 'Newydd')], on);
  assert.equal(book.nameThen('court', 'a', 'cy', on), 'Newydd');
  assert.equal(book.entries('court', 'cy').length, 1);
});

test('the place in the list goes before the alphabet', () => {
  const book = makeReferenceBook([entry('z', 'Aaa', 9000), entry('b', 'Zzz', 10)], on);
  assert.deepEqual(
    book.entries('court', 'cy').map((found) => found.key),
    ['b', 'z'],
  );
});
