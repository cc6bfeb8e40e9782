// The newest answers beside those before: what has changed is said, what chance explains is not.

import assert from 'node:assert/strict';
import test from 'node:test';

import { agreementOf, driftOf } from './match-drift.ts';
import type { DatedAnswer } from './match-drift.ts';

/** So many answers about pairs of 6 bits and more, of which every `wrong`th is two people. */
function answers(count: number, wrong: number, weight = 6): readonly DatedAnswer[] {
  return Array.from({ length: count }, (_, at) => ({
    weight: weight + (at % 5) / 5,
    probability: 0.98,
    isSame: at % wrong !== 0,
  }));
}

test('nothing is said of few answers', () => {
  assert.deepEqual(driftOf(answers(210, 20)), { newest: 200, earlier: 10, precision: null, weight: null });
  assert.deepEqual(driftOf([]), { newest: 0, earlier: 0, precision: null, weight: null });
});

test('the same as before is not drift; far fewer right ones, and weaker pairs, are', () => {
  const steady = driftOf([...answers(400, 20), ...answers(200, 20)]);
  assert.equal(steady.precision?.differs, false);
  assert.equal(steady.weight?.differs, false);
  const worse = driftOf([...answers(400, 20), ...answers(200, 4, 5)]);
  assert.equal(worse.precision?.differs, true);
  assert.ok((worse.precision?.interval.high ?? 0) < 0);
  assert.equal(worse.weight?.differs, true);
  assert.ok(Math.abs((worse.weight?.now ?? 0) - (worse.weight?.before ?? 0) + 1) < 1e-9);
});

test('Newcombe’s own example: 56 of 70 and 48 of 80 differ by 0.20, from 0.0524 to 0.3339', () => {
  const some = (same: number, of: number): readonly DatedAnswer[] =>
    Array.from({ length: of }, (_, at) => ({ weight: 5, probability: 0.97, isSame: at < same }));
  // Padding below the probable weight, so that the second group is exactly the newest.
  const padding = Array.from({ length: 130 }, () => ({ weight: 0, probability: 0.5, isSame: false }));
  const { precision } = driftOf([...some(48, 80), ...padding, ...some(56, 70)]);
  assert.ok(precision !== null);
  assert.ok(Math.abs(precision.interval.low - 0.0524) < 0.0001, String(precision.interval.low));
  assert.ok(Math.abs(precision.interval.high - 0.3339) < 0.0001, String(precision.interval.high));
});

test('agreement is a count with its interval', () => {
  const checks = [
    ...Array.from({ length: 45 }, () => ({ first: 'same', second: 'same' })),
    ...Array.from({ length: 5 }, () => ({ first: 'same', second: 'different' })),
  ];
  const { checked, agreed, interval } = agreementOf(checks);
  assert.deepEqual([checked, agreed], [50, 45]);
  assert.ok(interval !== null && interval.low > 0.78 && interval.high < 0.96);
  assert.equal(agreementOf([]).interval, null);
});
