// What is told outside the force: steps of five, from which nobody can work out which of 1 to 4 a number is.

import assert from 'node:assert/strict';
import test from 'node:test';

import { array, assert as hold, nat, property, record } from 'fast-check';

import { isSmall, publishedShare, publishedText } from './published.ts';

test('under five is small, and so is all but four: neither can be worked out from the whole', () => {
  assert.deepEqual(
    [0, 1, 4, 5, 96, 97, 100].map((count) => isSmall(count, 100)),
    [false, true, true, false, true, true, false],
  );
});

test('counts are told in steps of five, in both languages, and a share is that of the steps', () => {
  assert.deepEqual(
    [0, 1, 4, 5, 9, 10, 64].map((count) => publishedText('en', count)),
    ['0', 'under 5', 'under 5', '5 to 9', '5 to 9', '10 to 14', '60 to 64'],
  );
  assert.equal(publishedText('cy', 12), '10 i 14');
  assert.equal(publishedText('cy', 2), 'llai na 5');
  // 12 of 62, from the middles of 10 to 14 and of 60 to 64.
  assert.equal(publishedShare(10, 60), 19);
  assert.equal(publishedShare(14, 64), 19);
  assert.deepEqual([publishedShare(0, 60), publishedShare(60, 60)], [0, 100]);
  assert.deepEqual([publishedShare(3, 60), publishedShare(57, 60), publishedShare(0, 0)], [null, null, null]);
});

type Cell = { readonly found: number; readonly missing: number };

/** Everything that a reader outside the force is told of one cell: of how many, how many have it, and the share. */
function told({ found, missing }: Cell): string {
  const total = found + missing;
  const part = (count: number) => {
    if (!isSmall(count, total)) return publishedText('en', count);
    return total < 5 || (count > 0 && count < 5) ? 'few' : 'all but few';
  };
  return [publishedText('en', total), part(found), publishedShare(found, total)].join(' | ');
}

const most = 19;
const cells = Array.from({ length: (most + 1) ** 2 }, (_, at): Cell => {
  return { found: at % (most + 1), missing: Math.floor(at / (most + 1)) };
});

/** Which numbers from 1 to 4 the first area may still have for all that is told of each area and of the whole. */
function stillPossible(areas: readonly Cell[]): ReadonlySet<number> {
  const sum = (of: readonly Cell[]): Cell => ({
    found: of.reduce((all, each) => all + each.found, 0),
    missing: of.reduce((all, each) => all + each.missing, 0),
  });
  const whole = told(sum(areas));
  const alike = areas.map((area) => cells.filter((cell) => told(cell) === told(area)));
  const possible = new Set<number>();
  const rest = alike
    .slice(1)
    .reduce<readonly Cell[]>(
      (all, each) => all.flatMap((a) => each.map((b) => sum([a, b]))),
      [{ found: 0, missing: 0 }],
    );
  for (const first of alike[0] ?? []) {
    if (!possible.has(first.found) && rest.some((other) => told(sum([first, other])) === whole)) {
      possible.add(first.found);
    }
  }
  return possible;
}

test('no sum or difference of areas and the whole force tells which of 1 to 4 an area has', () => {
  const cell = record({ found: nat({ max: 12 }), missing: nat({ max: 12 }) });
  const small = record({ found: nat({ max: 3 }).map((count) => count + 1), missing: nat({ max: 12 }) });
  hold(
    property(small, array(cell, { minLength: 1, maxLength: 2 }), (first, others) => {
      const possible = stillPossible([first, ...others]);
      assert.ok(
        possible.size >= 2,
        `${JSON.stringify([first, ...others])} leaves only ${[...possible].join()}`,
      );
    }),
    { seed: 23, numRuns: 1500 },
  );
});
