// Two dates of birth: which slip of the pen, if any, would make one of the other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { areBirthsASlipApart, compareBirths } from './compare-births.ts';

const levels = [
  'missing',
  'same',
  'same first January',
  'day and month swapped',
  'one digit',
  'year off',
  'estimated',
  'near',
  'same day and month',
  'years close',
  'years apart',
  'another generation',
] as const;

for (const [left, right, level] of [
  [19_800_704, 19_800_704, 'same'],
  [19_800_101, 19_800_101, 'same first January'],
  [19_800_704, 19_800_407, 'day and month swapped'],
  [19_800_704, 19_800_714, 'one digit'],
  [19_800_704, 18_800_704, 'one digit'],
  [19_800_724, 19_800_742, 'one digit'],
  [19_870_724, 19_780_724, 'one digit'],
  [19_800_704, 19_810_704, 'year off'],
  [19_800_704, 19_900_704, 'year off'],
  [19_800_704, 19_810_101, 'estimated'],
  [19_800_704, 19_800_000, 'estimated'],
  [19_800_704, 19_800_815, 'years close'],
  [19_800_704, 19_800_723, 'near'],
  [19_800_704, 19_800_804, 'one digit'],
  [19_801_231, 19_810_102, 'near'],
  [19_800_704, 19_970_704, 'same day and month'],
  [19_800_704, 19_831_119, 'years close'],
  [19_800_704, 19_921_119, 'years apart'],
  [19_800_704, 20_051_119, 'another generation'],
  [0, 19_800_704, 'missing'],
] as const) {
  test(`${left} and ${right}: ${level}`, () => {
    assert.equal(levels[compareBirths(left, right)], level);
    assert.equal(compareBirths(right, left), compareBirths(left, right));
  });
}

const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 2, max: 28 }),
  )
  .map(([year, month, day]) => year * 10_000 + month * 100 + day);

test('one digit struck wrongly, or two neighbours in the wrong order, is always a slip', () => {
  fc.assert(
    fc.property(
      date,
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 0, max: 9 }),
      (packed, place, digit) => {
        const text = String(packed);
        const wrong = Number(`${text.slice(0, place)}${digit}${text.slice(place + 1)}`);
        const swapped = Number(
          `${text.slice(0, place)}${text[place + 1] ?? ''}${text[place] ?? ''}${text.slice(place + 2)}`,
        );
        for (const other of [wrong, swapped])
          assert.ok(
            other === packed || other % 100 === 0 || areBirthsASlipApart(packed, other),
            `${packed} ${other}`,
          );
      },
    ),
    { seed: 1 },
  );
});

test('a slip differs in one digit, or two neighbours, or the year alone, or swaps day and month', () => {
  fc.assert(
    fc.property(date, date, (left, right) => {
      if (left % 10_000 === 101 || right % 10_000 === 101 || compareBirths(left, right) !== 4) return;
      const [mine, theirs] = [String(left), String(right)];
      const places = mine.split('').flatMap((digit, place) => (digit === theirs[place] ? [] : [place]));
      const [first = 0, second = 0] = places;
      assert.ok(
        places.length === 1 ||
          (places.length === 2 && second - first === 1 && mine[first] === theirs[second]),
      );
    }),
    { seed: 1, numRuns: 20_000 },
  );
});
