// Blocks: who shares a key stands together, however many records a set has.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { makeBlocks } from './blocks.ts';
import type { RuleBlocks } from './blocks.ts';
import type { Rule } from './rules.ts';

function blocksOf(
  count: number,
  keysPerRecord: number,
  held: ReadonlyMap<number, number>,
): RuleBlocks | undefined {
  const keys = new Int32Array(count * keysPerRecord);
  for (const [place, key] of held) keys[place] = key;
  const rule: Rule = { name: 'name', keysPerRecord, mostInBlock: 40, keys, keysOf: () => [] };
  return makeBlocks({ rules: [rule], refiners: [], learnWord: () => undefined }, count).rules[0];
}

test('the few records of a large set that hold a key are put together by it, the last ones too', () => {
  const count = 600_000;
  const first = (record: number): number => record * 4;
  const made = blocksOf(
    count,
    4,
    new Map([
      [first(7), 5],
      [first(9), 11],
      [first(599_998), 11],
      [first(599_999) + 3, 5],
    ]),
  );
  assert.deepEqual(Array.from(made?.records ?? []), [7, 599_999, 9, 599_998]);
  assert.deepEqual(Array.from(made?.starts ?? []), [0, 2, 4]);
});

test('a key that one record alone holds makes no block', () => {
  const made = blocksOf(10, 1, new Map([[3, 8]]));
  assert.equal(made?.pairs, 0);
  assert.equal(made.largest, 0);
});
