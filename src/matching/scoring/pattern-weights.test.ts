// Twins, and father and son, are known by one home: the house where it is written down, else the postcode.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIXED_COMPARISONS } from '../comparing/levels.ts';
import { startingModel } from '../training/model.ts';
import { makeWeigher } from './pattern-weights.ts';

const comparisons = [FIXED_COMPARISONS.name, FIXED_COMPARISONS.birth, FIXED_COMPARISONS.address];
const weigher = makeWeigher(startingModel(comparisons, 1000), { comparisons });

/** Whether a pair at these levels of name, date of birth and address looks like two of one household. */
function looksLikeTwins(...codes: readonly string[]): boolean {
  return weigher.looksLikeTwins(
    comparisons.map(({ levels }, at) => levels.findIndex(({ code }) => code === codes[at])),
  );
}

for (const home of ['postcode-and-house', 'street-and-house', 'postcode']) {
  test(`one ${home}: other forenames on one day, or one name a generation apart, are two people`, () => {
    assert.ok(looksLikeTwins('surname-only', 'same', home));
    assert.ok(looksLikeTwins('same', 'generation-apart', home));
    assert.ok(!looksLikeTwins('same', 'same', home));
    assert.ok(!looksLikeTwins('surname-only', 'missing', home));
  });
}

test('without one home nothing looks like twins', () => {
  for (const place of ['missing', 'town', 'different', 'postcode-other-house']) {
    assert.ok(!looksLikeTwins('surname-only', 'same', place));
    assert.ok(!looksLikeTwins('same', 'generation-apart', place));
  }
});
