// Figures in words: whole for the force; outside it no count, and no pair of counts, tells of 1 to 4.

import assert from 'node:assert/strict';
import test from 'node:test';

import { assert as hold, constantFrom, nat, property, tuple } from 'fast-check';

import { definitions, measureKeys } from './measure.ts';
import type { Figure } from './measure.ts';
import { figureText, trendText } from './present-figures.ts';

const office = { language: 'en', seesCases: false } as const;
const force = { language: 'en', seesCases: true } as const;
const middle = (found: number, total: number, of = 3): Figure => ({
  measure: 'considered-days',
  found,
  total,
  middle: of,
});

test('a middle over all but a few stands without its count, since the share beside it tells of how many', () => {
  const share: Figure = { measure: 'considered', found: 38, total: 40, middle: null };
  assert.equal(figureText(office, share), 'all but under 5, of 40');
  assert.equal(figureText(office, middle(38, 40)), '3 days (the middle one)');
  assert.equal(figureText(force, middle(38, 40)), '3 days (middle of 38)');
  assert.equal(figureText(office, middle(4, 40)), 'under 5 in all');
  assert.equal(figureText(office, middle(20, 40)), '3 days (middle of 20)');
  const day = Temporal.PlainDate.from('2026-10-31');
  assert.equal(
    trendText(office, middle(38, 40), middle(20, 40, 2), day),
    'Longer: was 2 days (middle of 20) on 31 Oct 2026',
  );
  assert.equal(trendText(office, middle(20, 40), middle(3, 40, 2), day), 'Was under 5 in all on 31 Oct 2026');
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
      if (text.includes('under 5')) return;
      const [, count] = (isShare ? /(\d+) of \d+/u : /middle of (\d+)/u).exec(text) ?? [];
      if (count === undefined) return;
      assert.equal(Number(count), found);
      assert.ok((found === 0 || found > 4) && (rest === 0 || rest > 4), text);
    }),
    { seed: 11 },
  );
});
