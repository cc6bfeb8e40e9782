// Days from first report to first consideration, against counts made by hand from a calendar.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { shippedReferenceBook } from '#reference';

import { daysToConsideration, daysToFirst, medianOf } from './days-to-consideration.ts';
import { firstConsidered } from './first-considered.ts';

const on = (text: string) => Temporal.PlainDate.from(text);

/** The days at which the review of July 2023 found orders considered: 2, 10, 20, a month, two and three months. */
const review = [
  ['2023-01-01', '2023-01-03', 2],
  ['2023-01-01', '2023-01-11', 10],
  ['2023-01-01', '2023-01-21', 20],
  ['2023-01-01', '2023-02-01', 31],
  ['2023-01-01', '2023-03-01', 59],
  ['2023-01-01', '2023-04-01', 90],
] as const;

test('days are whole days on the calendar, over month ends, a leap day and the change of clocks', () => {
  for (const [from, to, days] of review) assert.equal(daysToFirst(on(from), on(to)), days);
  assert.equal(daysToFirst(on('2024-02-28'), on('2024-03-01')), 2);
  assert.equal(daysToFirst(on('2026-10-24'), on('2026-10-26')), 2);
  assert.equal(daysToFirst(on('2026-11-20'), on('2026-11-20')), 0);
  assert.equal(daysToFirst(on('2026-11-20'), on('2026-11-18')), 0);
});

test('the review’s six orders: median 25½ days, worst 90, longest first', () => {
  const facts = review.map(([from, to], place) => ({
    crimeRef: `23-00000${place}`,
    personRef: 'P-1',
    intervention: 'spo',
    reportedOn: on(from),
    consideredOn: on(to),
  }));
  const [figure] = daysToConsideration(facts, ['hre', 'spo']);
  assert.equal(figure?.median, 25.5);
  assert.equal(figure?.worst, 90);
  assert.equal(figure?.count, 6);
  assert.deepEqual(
    figure?.rows.map((row) => row.days),
    [90, 59, 31, 20, 10, 2],
  );
});

test('an answer and the register are one first day: the earlier; a regime of no row is left out', () => {
  const book = shippedReferenceBook(on('2026-11-25'));
  const row = { crimeRef: '26-1', personRef: 'P-1', reportedOn: on('2026-11-01') };
  const found = firstConsidered(book, [
    { ...row, intervention: 'spo', regime: null, consideredOn: on('2026-11-09') },
    { ...row, intervention: null, regime: 'spo-interim', consideredOn: on('2026-11-05') },
    { ...row, intervention: null, regime: 'spo', consideredOn: on('2026-11-07') },
    { ...row, intervention: null, regime: 'cbo', consideredOn: on('2026-11-02') },
  ]);
  assert.deepEqual(
    found.map((each) => [each.intervention, each.consideredOn.toString()]),
    [['spo', '2026-11-05']],
  );
});

test('for all numbers: at most half lie below the median and at most half above', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 60 }), (numbers) => {
      const median = medianOf(numbers);
      assert.ok(numbers.filter((each) => each < median).length * 2 <= numbers.length);
      assert.ok(numbers.filter((each) => each > median).length * 2 <= numbers.length);
    }),
    { seed: 7, numRuns: 300 },
  );
  assert.equal(medianOf([]), 0);
});
