// A person's breaches in figures: every kind counts, and the order in which they are read changes nothing.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { regime as regimeOf } from '#law';
import type { RegimeCode } from '#law';

import { historyInFigures } from './breach-history.ts';
import { breachId } from './breach.ts';
import type { BreachRecord, BreachStep, Contravention } from './breach.ts';

const regimes: readonly RegimeCode[] = ['spo', 'dvpo', 'bail-pre-charge', 'bail-post-charge', 'nmo'];
const kinds: readonly Contravention[] = [
  'offence',
  'court-dealt',
  'arrest-only',
  'failure-to-surrender',
  'not-known',
];

function record(given: {
  readonly id: number;
  readonly day: number;
  readonly regime?: RegimeCode | null;
  readonly measureId?: number;
  readonly contravention?: Contravention;
  readonly steps?: readonly BreachStep[];
}): BreachRecord {
  const at = Temporal.Instant.from('2026-01-01T12:00:00Z').add({ hours: given.day * 24 });
  const regime = given.regime ?? null;
  const measureId = given.measureId ?? 1;
  return {
    measure:
      regime === null
        ? null
        : {
            id: measureId,
            ref: `M-${measureId}`,
            regime,
            added: null,
            attachment: null,
            law: regimeOf(regime),
          },
    clauseNo: null,
    breach: {
      id: breachId(given.id),
      ref: `BR-2026-${given.id}`,
      subjectNominalId: 1,
      measureId: regime === null ? null : measureId,
      clauseNo: null,
      contravention: given.contravention ?? 'offence',
      occurredFrom: at,
      occurredTo: null,
      occurredPrecision: 'minute',
      reportedAt: at,
      channels: [],
      account: null,
      evidence: [],
      evidenceNote: null,
      crimeId: null,
      source: 'gwarchod',
      recordedAt: at,
    },
    events: (given.steps ?? []).map((step, place) => ({
      id: given.id * 100 + place,
      step,
      occurredAt: at.add({ hours: place }),
      reason: null,
      method: null,
      note: null,
      measureId: null,
      clauseNo: null,
      crimeId: null,
      byName: null,
      recordedAt: at,
      source: 'gwarchod',
    })),
  };
}

const records = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 330 }),
      regime: fc.option(fc.constantFrom(...regimes)),
      measureId: fc.integer({ min: 1, max: 4 }),
      contravention: fc.constantFrom(...kinds),
      steps: fc.array(fc.constantFrom<BreachStep>('arrested', 'not-arrested', 'victim-told', 'decided'), {
        maxLength: 3,
      }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((given, place) => record({ ...given, id: place + 1 })));

test('figures do not depend on the order in which breaches are read', () => {
  fc.assert(
    fc.property(
      records.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        assert.deepEqual(historyInFigures(shuffled), historyInFigures(all));
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('gaps add up to the time from the first breach to the last, and there is one fewer of them', () => {
  fc.assert(
    fc.property(records, (all) => {
      const { firstOn, lastOn, gaps, count } = historyInFigures(all);
      assert.equal(count, all.length);
      if (firstOn === null || lastOn === null) {
        assert.equal(all.length, 0);
        return;
      }
      const span = firstOn.until(lastOn, { largestUnit: 'days' }).days;
      assert.equal(
        gaps.reduce((sum, gap) => sum + gap, 0),
        span,
      );
      assert.equal(gaps.length, all.length - 1);
      assert.ok(gaps.every((gap) => gap >= 0));
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('bail, orders and breaches of what nobody has identified all count', () => {
  const figures = historyInFigures([
    record({ id: 1, day: 0, regime: 'spo', measureId: 1 }),
    record({ id: 2, day: 20, regime: 'bail-pre-charge', measureId: 2, contravention: 'arrest-only' }),
    record({ id: 3, day: 30, regime: 'bail-post-charge', measureId: 3, contravention: 'arrest-only' }),
    record({ id: 4, day: 35, regime: null, contravention: 'not-known', steps: ['not-arrested'] }),
    record({ id: 5, day: 37, regime: 'spo', measureId: 1, steps: ['arrested'] }),
  ]);
  assert.deepEqual(
    {
      count: figures.count,
      orders: figures.orders,
      bails: figures.bails,
      unknown: figures.ofUnknown,
      pre: figures.ofPreChargeBail,
      post: figures.ofPostChargeBail,
      notCrimes: figures.notCrimes,
      undecided: figures.undecided,
      gaps: figures.gaps,
      shorten: figures.gapsShorten,
    },
    {
      count: 5,
      orders: 1,
      bails: 2,
      unknown: 1,
      pre: 1,
      post: 1,
      notCrimes: 2,
      undecided: 4,
      gaps: [20, 10, 5, 2],
      shorten: true,
    },
  );
});

test('gaps shorten only when each of at least three is shorter than the one before', () => {
  const at = (days: readonly number[]) =>
    historyInFigures(days.map((day, place) => record({ id: place + 1, day }))).gapsShorten;
  assert.equal(at([0, 20, 30]), false);
  assert.equal(at([0, 20, 30, 39]), true);
  assert.equal(at([0, 20, 30, 40]), false);
});
