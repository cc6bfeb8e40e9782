// The people a file is expected to hold: many weak candidates count together, and what is shown is within the range.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { ScoredPairs } from '../scoring/score-pairs.ts';
import { adjacencyOf } from './adjacency.ts';
import { expectedPeople } from './expected-people.ts';

type Pair = readonly [left: number, right: number, weight: number];

/** Counts what records that all stand alone are expected to be. */
function expected(count: number, pairs: readonly Pair[]): ReturnType<typeof expectedPeople> {
  const sorted = pairs.toSorted((one, other) => other[2] - one[2]);
  const scored: ScoredPairs = {
    count: sorted.length,
    left: Int32Array.from(sorted, ([left]) => left),
    right: Int32Array.from(sorted, ([, right]) => right),
    weight: Float32Array.from(sorted, ([, , weight]) => weight),
    twins: new Uint8Array(sorted.length),
  };
  const of = Int32Array.from({ length: count }, (_, record) => record);
  return expectedPeople({ of, refused: [], made: [] }, adjacencyOf(count, scored));
}

test('records that nothing speaks for are as many people', () => {
  const { people, repeatPeople } = expected(10, []);
  assert.equal(people.central, 10);
  assert.equal(repeatPeople.central, 0);
});

test('records that may all be one person are never fewer than one, nor more than there are', () => {
  const pairs = Array.from({ length: 10 }, (_, left) =>
    Array.from({ length: 9 - left }, (_, more): Pair => [left, left + more + 1, 9]),
  ).flat();
  const { people, repeatPeople } = expected(10, pairs);
  assert.deepEqual(people, { least: 1, central: 1, most: 10 });
  assert.ok(repeatPeople.least >= 0 && repeatPeople.most <= 5);
});

test('two hundred pairs at even odds are about a hundred repeat people, though none is shown', () => {
  const pairs = Array.from({ length: 200 }, (_, at): Pair => [at * 2, at * 2 + 1, 0]);
  const { people, repeatPeople } = expected(400, pairs);
  assert.equal(repeatPeople.central, 100);
  assert.equal(people.central, 300);
  assert.ok(repeatPeople.least === 0 && repeatPeople.most > 100);
});

test('three records that are surely one make one repeat person, not one for each pair', () => {
  const trios = Array.from({ length: 100 }, (_, at) => at * 3);
  const pairs = trios.flatMap((first): Pair[] => [
    [first, first + 1, 12],
    [first + 1, first + 2, 12],
    [first, first + 2, 12],
  ]);
  const { people, repeatPeople } = expected(300, pairs);
  assert.ok(Math.abs(repeatPeople.central - 100) <= 1, String(repeatPeople.central));
  assert.ok(Math.abs(people.central - 100) <= 1, String(people.central));
});

test('sixteen candidates of one in seventeen each leave even odds that there is one', () => {
  // Record 0 of each kin of namesakes meets all others; they do not meet each other.
  const pairs = Array.from({ length: 100 }, (_, set) =>
    Array.from({ length: 16 }, (__, other): Pair => [set * 17, set * 17 + other + 1, -4]),
  ).flat();
  const { repeatPeople } = expected(1700, pairs);
  // Half of a person by the one who asks, and a seventeenth by each of the sixteen who are asked.
  assert.ok(repeatPeople.central > 45 && repeatPeople.central < 80, String(repeatPeople.central));
});
