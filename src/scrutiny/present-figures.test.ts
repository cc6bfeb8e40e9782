// Figures in words: whole for the force; outside it in steps of five, and no count, nor a pair of them, tells of 1 to 4.

import assert from 'node:assert/strict';
import test from 'node:test';

import { assert as hold, constantFrom, nat, property, tuple } from 'fast-check';

import { definitions, measureKeys } from './measure.ts';
import type { Figure } from './measure.ts';
import { figureText, trendText } from './present-figures.ts';

const office = { language: 'en', seesCases: false } as const;
const force = { language: 'en', seesCases: true } as const;
const share = (found: number, total: number): Figure => ({
  measure: 'considered',
  found,
  total,
  middle: null,
});
const middle = (found: number, total: number, of = 3): Figure => ({
  measure: 'considered-days',
  found,
  total,
  middle: of,
});

test('a middle over all but a few stands without its count, since the share beside it tells of how many', () => {
  assert.equal(figureText(office, share(38, 40)), 'all but under 5, of 40 to 44');
  assert.equal(figureText(office, middle(38, 40)), '3 days (the middle one)');
  assert.equal(figureText(force, middle(38, 40)), '3 days (middle of 38)');
  assert.equal(figureText(office, middle(4, 40)), 'under 5 in all');
  assert.equal(figureText(office, middle(20, 40)), '3 days (middle of 20 to 24)');
  const day = Temporal.PlainDate.from('2026-10-31');
  assert.equal(
    trendText(office, middle(38, 40), middle(20, 40, 2), day),
    'Longer: was 2 days (middle of 20 to 24) on 31 Oct 2026',
  );
  assert.equal(trendText(office, middle(20, 40), middle(3, 40, 2), day), 'Was under 5 in all on 31 Oct 2026');
});

test('a share outside the force is that of the steps, and a change within the same steps is none', () => {
  const day = Temporal.PlainDate.from('2026-10-31');
  assert.equal(figureText(force, share(28, 45)), '62% (28 of 45)');
  assert.equal(figureText(office, share(28, 45)), 'about\u00A057% (25 to 29 of 45 to 49)');
  assert.equal(figureText(office, share(0, 12)), '0% (0 of 10 to 14)');
  assert.match(trendText(force, share(29, 45), share(25, 49), day), /^Up: was 51%/u);
  assert.match(trendText(office, share(29, 45), share(25, 49), day), /^The same: was about\s57%/u);
});

test('whatever the counts, no figure gives 1 to 4 away outside the force, neither with it nor without', () => {
  const counts = tuple(nat(60), nat(60), constantFrom(...measureKeys));
  hold(
    property(counts, ([found, rest, measure]) => {
      const isShare = definitions[measure].unit === 'share';
      const total = found + rest;
      const text = figureText(office, {
        measure,
        found,
        total,
        middle: isShare || found === 0 ? null : 7.5,
      });
      if (/under 5|none to count|the middle one/u.test(text)) return;
      assert.ok((found === 0 || found > 4) && (rest === 0 || rest > 4), text);
      // Every count but none is told as the step it is in.
      assert.doesNotMatch(text.replaceAll(/\d+ to \d+/gu, ''), /(?:of|\() ?[1-9]/u);
    }),
    { seed: 11 },
  );
});
