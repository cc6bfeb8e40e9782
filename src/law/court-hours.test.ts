// Hours to a court as they may be set: whole hours, at most a week, and days left out that the program can count.

import assert from 'node:assert/strict';
import test from 'node:test';

import { courtDaySets, isHoursToCourt } from './court-hours.ts';

test('from one hour to a week, for each choice of days that do not count', () => {
  for (const leavesOut of courtDaySets) {
    for (const hours of [1, 24, 168]) assert.ok(isHoursToCourt({ hours, leavesOut }));
  }
});

test('no hours, more than a week, part of an hour, other days or another shape are none', () => {
  for (const hours of [0, -24, 169, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '24', null])
    assert.equal(isHoursToCourt({ hours, leavesOut: 'A' }), false);
  for (const leavesOut of ['D', 'a', '', null, 1])
    assert.equal(isHoursToCourt({ hours: 24, leavesOut }), false);
  for (const value of [null, undefined, 24, 'A', [], {}, { hours: 24 }, { leavesOut: 'A' }])
    assert.equal(isHoursToCourt(value), false);
  assert.ok(!isHoursToCourt(Object.assign(() => 24, { hours: 24, leavesOut: 'A' })), 'a function');
});
