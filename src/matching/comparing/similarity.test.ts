// The string kernels against published values, and the quick answer against the full one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { tokenPool } from '../nominals/token-pool.ts';
import { haveSameDigits, isJaroWinklerAtLeast, isOneSlipApart, jaroWinkler } from './similarity.ts';

function pair(left: string, right: string) {
  const pool = tokenPool();
  const [one, other] = [pool.number(left), pool.number(right)];
  return { table: pool.table(), one, other };
}

test('Jaro-Winkler gives the values Winkler published', () => {
  for (const [left, right, value] of [
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['jellyfish', 'smellyfish', 0.8963],
    ['jones', 'johnson', 0.8324],
    ['massey', 'massie', 0.9333],
    ['abroms', 'abrams', 0.9222],
    ['same', 'same', 1],
    ['abc', 'xyz', 0],
  ] as const) {
    const { table, one, other } = pair(left, right);
    assert.ok(Math.abs(jaroWinkler(table, one, other) - value) < 0.0001, `${left} ${right}`);
  }
});

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'l', 'n', 'r', 's', 'w'),
  minLength: 1,
  maxLength: 12,
});

test('the quick answer is the full one, whatever the words and the bar', () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(0.8, 0.88, 0.9, 0.92), (left, right, bar) => {
      const { table, one, other } = pair(left, right);
      assert.equal(isJaroWinklerAtLeast(table, one, other, bar), jaroWinkler(table, one, other) >= bar);
    }),
    { seed: 4, numRuns: 2000 },
  );
});

test('one slip is one letter more, less, other, or two that change places', () => {
  for (const [left, right, isSlip] of [
    ['davies', 'daives', true],
    ['davies', 'davis', true],
    ['davies', 'daviess', true],
    ['davies', 'davids', true],
    ['davies', 'daveis', true],
    ['davies', 'deivas', false],
    ['rhys', 'rees', false],
  ] as const) {
    const { table, one, other } = pair(left, right);
    assert.equal(isOneSlipApart(table, one, other), isSlip, `${left} ${right}`);
    assert.equal(isOneSlipApart(table, other, one), isSlip, `${right} ${left}`);
  }
});

test('the same digits in the same order, whatever letters stand between', () => {
  for (const [left, right, isSame] of [
    ['rhysjones1', 'rhysjones2', false],
    ['rhysjones12', 'rhysjonse12', true],
    ['rhysjones', 'rhysjones1', false],
    ['rhysjones', 'rhyjones', true],
    ['rhys12', 'rhys21', false],
  ] as const) {
    const { table, one, other } = pair(left, right);
    assert.equal(haveSameDigits(table, one, other), isSame, `${left} ${right}`);
    assert.equal(haveSameDigits(table, other, one), isSame, `${right} ${left}`);
  }
});
