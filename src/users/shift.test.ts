// On shift now, by the roster and the clock; the nearest area when nobody is; rosters pasted with mistakes.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { shippedReferenceBook } from '#reference';

import { readRoster } from './read-roster.ts';
import { nearest, nextShift, shiftAt } from './shift.ts';

const at = (text: string) => Temporal.Instant.from(text);
const book = shippedReferenceBook(Temporal.PlainDate.from('2026-11-25'));
const early = { id: 1, staffId: 7, from: at('2026-11-25T07:00:00Z'), to: at('2026-11-25T15:00:00Z') };

test('a shift counts from its first minute to before its last; the next one is named', () => {
  assert.equal(shiftAt([early], at('2026-11-25T07:00:00Z'))?.id, 1);
  assert.equal(shiftAt([early], at('2026-11-25T15:00:00Z')), null);
  assert.equal(nextShift([early], at('2026-11-25T06:00:00Z'))?.id, 1);
  assert.equal(nextShift([early], at('2026-11-25T07:00:00Z')), null);
});

test('with nobody of the area on shift, the nearest area that has somebody answers', () => {
  const staff = [
    { name: 'a', areaCode: 'powys' },
    { name: 'b', areaCode: 'carmarthenshire' },
    { name: 'c', areaCode: null },
  ];
  assert.deepEqual(nearest(book, staff, 'pembrokeshire').area, 'carmarthenshire');
  assert.deepEqual(nearest(book, staff, 'powys').people, [staff[0]]);
  assert.deepEqual(nearest(book, [{ name: 'c', areaCode: null }], 'powys').area, null);
});

const staff = new Map([
  ['1187', 7],
  ['T1', 8],
]);

test('good lines are kept beside bad ones, a night ends the next day, and twice is once', () => {
  const text =
    '1187 25/11/2026 07:00 15:00\nt1 26/11/2026 22:00 - 07:00\n\n9999 26/11/2026 07:00 15:00\n1187 31/02/2026 07:00 15:00\n1187 26/11/2026 07:00\n1187 26/11/2026 7am 15:00\nT1, 26/11/2026, 22:00, 07:00';
  const read = readRoster(text, staff, [early]);
  assert.deepEqual(
    read.shifts.map(({ staffId, to }) => [staffId, to.toString()]),
    [[8, '2026-11-27T07:00:00Z']],
  );
  assert.equal(read.same, 2);
  assert.deepEqual(
    read.wrong.map(({ no, problem }) => [no, problem]),
    [
      [4, 'nobody'],
      [5, 'day'],
      [6, 'four-parts'],
      [7, 'time'],
    ],
  );
});

test('no line is ever lost: each is a shift, the same again, or named as wrong', () => {
  const line = fc.oneof(
    fc.constantFrom('1187 25/11/2026 07:00 15:00', 'T1 26/11/2026 22:00 07:00', 'x', '1187'),
    fc.string({ maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.join('\n');
      const read = readRoster(text, staff, []);
      const written = text.split(/\r\n|\r|\n/u).filter((each) => each.replaceAll('\t', ' ').trim() !== '');
      return read.shifts.length + read.same + read.wrong.length === written.length;
    }),
    { seed: 5, numRuns: 200 },
  );
});
