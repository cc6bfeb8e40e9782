// Figures are compared and hidden as their rule says: worked out by hand.

import assert from 'node:assert/strict';
import test from 'node:test';

import { changeBetween, decayedSince, isHiddenFigure, isHiddenMiddle, valueOf } from './measure.ts';
import type { Figure, MeasureKey } from './measure.ts';

const share = (found: number, total: number, measure: MeasureKey = 'considered'): Figure => ({
  measure,
  found,
  total,
  middle: null,
});
const days = (middle: number, found: number): Figure => ({
  measure: 'considered-days',
  found,
  total: found + 5,
  middle,
});
const rule = { points: 10, days: 2, hours: 12, least: 10 };

test('a rate is compared over ten cases or more, and below that not at all', () => {
  assert.equal(valueOf(share(28, 45)), 62);
  assert.equal(valueOf(share(3, 9)), null);
  const changeOf = (now: Figure, before: Figure) => changeBetween(valueOf(now), valueOf(before));
  assert.equal(changeOf(share(28, 45), share(22, 40)), 'higher');
  assert.equal(changeOf(share(28, 45), share(3, 9)), null);
  assert.equal(changeOf(days(2, 12), days(2, 30)), 'same');
});

test('outside the force 1 to 4 are hidden, and all but 1 to 4; a middle over fewer than 5 too', () => {
  assert.deepEqual(
    [share(0, 40), share(4, 40), share(5, 40), share(36, 40), share(40, 40)].map(isHiddenFigure),
    [false, true, false, true, false],
  );
  assert.deepEqual([days(3, 4), days(3, 5), days(3, 0)].map(isHiddenMiddle), [true, false, false]);
  // 38 of 40 cases: the count of a middle would tell that 2 have none.
  assert.ok(isHiddenFigure({ measure: 'considered-days', found: 38, total: 40, middle: 3 }));
});

test('a share 10 points lower than at the closing has fallen, 9 points lower has not; neither has one over few', () => {
  const fallen = (then: Figure, now: Figure) => decayedSince([then], [now], rule).length;
  assert.equal(fallen(share(80, 100), share(70, 100)), 1);
  assert.equal(fallen(share(80, 100), share(71, 100)), 0);
  assert.equal(fallen(share(80, 100), share(90, 100)), 0);
  assert.equal(fallen(share(8, 9), share(10, 100)), 0);
  assert.equal(fallen(days(2, 10), days(4, 10)), 1);
  assert.equal(fallen(days(2, 10), days(3.5, 10)), 0);
  assert.equal(fallen(days(2, 10), days(9, 9)), 0);
  assert.deepEqual(decayedSince([share(80, 100)], [share(1, 100, 'assessed')], rule), []);
});
