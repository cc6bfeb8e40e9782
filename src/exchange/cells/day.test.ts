// Days and times in cells: the stated forms and no other, checked against the calendar and the clock changes.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { readDay, readMoment, readMonth } from './day.ts';

const day = fc
  .integer({ min: 0, max: 300 * 365 })
  .map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }));

test('every day of three centuries is read in both forms, and the day after the last of a month is none', () => {
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toString();
      const [year, month, number] = iso.split('-');
      assert.equal(readDay(iso).value, iso);
      assert.equal(readDay(`${number}/${month}/${year}`).value, iso);
      assert.equal(readDay(`${iso} 00:00:00`).value, iso);
      const past = String(date.daysInMonth + 1);
      assert.equal(readDay(`${year}-${month}-${past}`).problem, 'day-not-in-calendar');
      assert.equal(readDay(`${past}/${month}/${year}`).problem, 'day-not-in-calendar');
    }),
    { seed: 20_261_125 },
  );
});

test('a form that could be read two ways, or is none of ours, is not guessed', () => {
  for (const text of [
    '26/11/25',
    '11-25-2026',
    '2026/11/25',
    '25.11.2026',
    '20261125',
    '45986',
    'today',
    '2026-1-5',
  ]) {
    assert.equal(readDay(text).problem, 'day-format', text);
  }
  assert.equal(readDay('2026-13-01').problem, 'day-not-in-calendar');
  assert.equal(readMonth('2026-13').problem, 'month-format');
  assert.equal(readMonth('2026-02').value, '2026-02-01');
});

test('a time of the clock becomes a moment; one that the spring change skips, or the autumn one repeats, is the earlier', () => {
  assert.equal(readMoment('2026-11-25').value, '2026-11-25');
  assert.equal(readMoment('25/11/2026 06:52').value, '2026-11-25T06:52:00Z');
  assert.equal(readMoment('2026-07-01T06:52').value, '2026-07-01T05:52:00Z');
  assert.equal(readMoment('2026-07-01T06:52:10+01:00').value, '2026-07-01T05:52:10Z');
  // 25 October 2026, 01:30 comes twice; 29 March 2026, 01:30 never.
  assert.equal(readMoment('2026-10-25 01:30').value, '2026-10-25T00:30:00Z');
  assert.equal(readMoment('2026-03-29 01:30').value, '2026-03-29T00:30:00Z');
  assert.equal(readMoment('2026-11-25 24:01').problem, 'time-not-on-clock');
  assert.equal(readMoment('2026-11-25 9am').problem, 'time-format');
});

test('no text throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/:T Z+.am')), maxLength: 24 }),
      (text) => {
        readDay(text);
        readMoment(text);
        readMonth(text);
      },
    ),
    { numRuns: 2000, seed: 20_261_125 },
  );
});
