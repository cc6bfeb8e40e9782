// Coverage counts every member once, a course that only ended ones hold is a gap, and ends are listed from the day they warn.

import assert from 'node:assert/strict';
import test from 'node:test';

import { coverage, endings } from './team-coverage.ts';
import type { TrainingRecord } from './training.ts';

const day = Temporal.PlainDate.from('2026-11-25');

function record(staffId: number, expires: string | null, course = 'sash'): TrainingRecord {
  return {
    id: staffId,
    staffId,
    course,
    completedOn: Temporal.PlainDate.from('2020-01-01'),
    expiresOn: expires === null ? null : Temporal.PlainDate.from(expires),
    note: null,
    recordedAt: Temporal.Instant.from('2020-01-02T09:00:00Z'),
    enteredBy: null,
  };
}

const members = [1, 2, 3].map((id) => ({ id, teamId: 9 }));
const courses = [{ key: 'sash', warnDays: 60 }];

test('two of three trained, one ended: 2 of 3, and no gap', () => {
  const training = new Map([
    [1, [record(1, null)]],
    [2, [record(2, '2027-01-01')]],
    [3, [record(3, '2026-11-24')]],
  ]);
  assert.deepEqual(coverage(members, training, courses, day), [
    { course: 'sash', current: 2, lapsed: 1, members: 3, isGap: false },
  ]);
});

test('a course that only ended ones hold is a gap; one that nobody ever held is not', () => {
  assert.equal(coverage(members, new Map([[1, [record(1, '2026-11-24')]]]), courses, day)[0]?.isGap, true);
  assert.equal(coverage(members, new Map(), courses, day)[0]?.isGap, false);
});

test('ends are listed from sixty days before, the longest ended first, and not before that', () => {
  const training = new Map([
    [1, [record(1, '2027-01-24')]],
    [2, [record(2, '2027-01-25')]],
    [3, [record(3, '2026-10-01')]],
  ]);
  assert.deepEqual(
    endings(members, training, courses, day).map(({ staffId, hasEnded }) => [staffId, hasEnded]),
    [
      [3, true],
      [1, false],
    ],
  );
});
