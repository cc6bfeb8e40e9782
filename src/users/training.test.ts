// Training counts from the day it was completed to its last day, both included, and the record that counts longest is named.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { lastDayOf, trainingOn } from './training.ts';
import type { TrainingRecord } from './training.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function record(id: number, completed: string, expires: string | null, course = 'sash'): TrainingRecord {
  return {
    id,
    staffId: 1,
    course,
    completedOn: day(completed),
    expiresOn: expires === null ? null : day(expires),
    note: null,
    recordedAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    enteredBy: null,
  };
}

test('a course counts on its first and last day, not the day before or after', () => {
  const records = [record(1, '2024-11-26', '2026-11-25')];
  const on = (text: string) => trainingOn(records, 'sash', day(text)).state;
  assert.equal(on('2024-11-25'), 'untrained');
  assert.equal(on('2024-11-26'), 'current');
  assert.equal(on('2026-11-25'), 'current');
  assert.equal(on('2026-11-26'), 'lapsed');
  assert.equal(trainingOn(records, 'hre', day('2026-01-01')).state, 'untrained');
});

test('two years from 29 February end on 27 February; a course without a length does not end', () => {
  assert.equal(lastDayOf(day('2024-02-29'), 24)?.toString(), '2026-02-27');
  assert.equal(lastDayOf(day('2024-11-26'), 24)?.toString(), '2026-11-25');
  assert.equal(lastDayOf(day('2024-02-29'), null), null);
});

test('a refresher counts from its own day, and lapsed names the day the last one ended', () => {
  const records = [record(1, '2020-03-01', '2022-02-28'), record(2, '2022-06-01', '2024-05-31')];
  assert.equal(trainingOn(records, 'sash', day('2022-04-01')).state, 'lapsed');
  const ended = trainingOn(records, 'sash', day('2026-01-01'));
  assert.ok(ended.state === 'lapsed');
  assert.equal(ended.endedOn.toString(), '2024-05-31');
});

test('for any records: current exactly where one of them spans the day', () => {
  const span = fc.record({
    from: fc.integer({ min: 0, max: 900 }),
    days: fc.option(fc.integer({ min: 0, max: 400 })),
  });
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), fc.integer({ min: 0, max: 1500 }), (spans, at) => {
      const start = day('2023-01-01');
      const records = spans.map(({ from, days }, place): TrainingRecord => ({
        ...record(place + 1, '2023-01-01', null),
        completedOn: start.add({ days: from }),
        expiresOn: days === null ? null : start.add({ days: from + days }),
      }));
      const spanned = spans.some(({ from, days }) => from <= at && (days === null || at <= from + days));
      assert.equal(trainingOn(records, 'sash', start.add({ days: at })).state === 'current', spanned);
    }),
    { seed: 5, numRuns: 300 },
  );
});
