// Keys and their places in order, however many there are and however they fall.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as fc from 'fast-check';

import { KeySorter } from './sort-by-key.ts';

/** The same by the plainest means: places of keys that are not 0, by key without sign, then as they stand. */
function plainly(keys: Int32Array, among: readonly number[]): readonly number[] {
  return among
    .filter((place) => keys[place] !== 0)
    .toSorted((one, other) => ((keys[one] ?? 0) >>> 0) - ((keys[other] ?? 0) >>> 0) || one - other);
}

/** Keys of which many are alike, begin alike or end alike, so that heaps of every size and depth are met. */
const keys = fc.oneof(
  { arbitrary: fc.constant(0), weight: 1 },
  { arbitrary: fc.integer({ min: -3, max: 3 }), weight: 2 },
  { arbitrary: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), weight: 2 },
  { arbitrary: fc.integer({ min: 0, max: 63 }).map((low) => 0x12345600 | low), weight: 3 },
  { arbitrary: fc.integer({ min: 0, max: 63 }).map((high) => (high << 26) | 7), weight: 3 },
);

test('places stand by key and then as they came, one set after another in the same memory', () => {
  const sorter = new KeySorter(2000);
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 2000, size: 'max' }), (given) => {
      const all = Int32Array.from(given);
      const sorted = sorter.sort(all);
      const places = plainly(
        all,
        given.map((_, at) => at),
      );
      assert.deepEqual(Array.from(sorted.places), places);
      assert.deepEqual(
        Array.from(sorted.keys),
        places.map((place) => all[place]),
      );
      const half = places.filter((_, at) => at % 2 === 0).toSorted((one, other) => one - other);
      assert.deepEqual(Array.from(sorter.sortAmong(all, half).places), plainly(all, half));
    }),
    { seed: 4242, numRuns: 200 },
  );
});

test('a hundred thousand keys of which most are one key are sorted as any other', () => {
  const all = Int32Array.from({ length: 100_000 }, (_, at) => (at % 10 === 0 ? at * 40_503 : -77));
  const places = Array.from(all, (_, at) => at);
  assert.deepEqual(Array.from(new KeySorter(all.length).sort(all).places), plainly(all, places));
});
