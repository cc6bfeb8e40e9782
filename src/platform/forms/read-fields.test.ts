// What a form field becomes: a value, nothing, or a problem that can be put into words.

import assert from 'node:assert/strict';
import test from 'node:test';

import { readChoice, readChoices, readDay, readText, readTime } from './read-fields.ts';

const value = <T, E>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E },
) => (result.ok ? result.value : result.error);

test('a day is read from three boxes, and only a real one', () => {
  const boxes = (day: string, month: string, year: string) => ({
    'on-day': day,
    'on-month': month,
    'on-year': year,
  });
  assert.equal(String(value(readDay(boxes('5', '2', '2026'), 'on'))), '2026-02-05');
  assert.equal(value(readDay(boxes('', '', ''), 'on')), null);
  assert.equal(value(readDay(boxes('31', '2', '2026'), 'on')), 'not-a-date');
  assert.equal(value(readDay(boxes('5', '2', '26'), 'on')), 'not-a-date');
  assert.equal(value(readDay(boxes('5', '', '2026'), 'on')), 'not-a-date');
  assert.equal(value(readDay(boxes('1e1', '2', '2026'), 'on')), 'not-a-date');
});

test('a time of day is read in the ways officers write it', () => {
  for (const typed of ['6:52', '06:52', '06.52', '0652']) {
    assert.equal(String(value(readTime({ at: typed }, 'at'))), '06:52:00');
  }
  assert.equal(value(readTime({ at: '24:00' }, 'at')), 'not-a-time');
  assert.equal(value(readTime({ at: 'noon' }, 'at')), 'not-a-time');
  assert.equal(value(readTime({}, 'at')), null);
});

test('a choice outside the closed set is a problem, never a value', () => {
  assert.equal(value(readChoice({ a: 'x' }, 'a', ['x', 'y'])), 'x');
  assert.equal(value(readChoice({ a: '__proto__' }, 'a', ['x', 'y'])), 'not-a-choice');
  assert.deepEqual(value(readChoices({ a: ['y', 'x'] }, 'a', ['x', 'y'])), ['x', 'y']);
  assert.equal(value(readChoices({ a: ['y', 'z'] }, 'a', ['x', 'y'])), 'not-a-choice');
});

test('text keeps its line ends and letters, loses control characters, and is never cut in silence', () => {
  assert.equal(value(readText({ a: ' Siôn\u0000\nŵy ' }, 'a', 20)), 'Siôn\nŵy');
  assert.equal(value(readText({ a: 'x'.repeat(21) }, 'a', 20)), 'too-long');
  assert.equal(value(readText({ a: '   ' }, 'a', 20)), null);
});
