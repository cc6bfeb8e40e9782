// How a person's management stands, from its facts: one of each, whatever the order they came in; nothing is decided by itself.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { lawWith, shippedLaw } from '#law';
import type { CohortFact, Disclosure, ManagementFact, ManagementRecord, TagAlert } from './management.ts';
import {
  alertState,
  disclosureState,
  isDecided,
  isDisclosureOpen,
  managementGaps,
  managementStanding,
  permittedDisclosure,
  unansweredTriggers,
} from './standing.ts';
import { disclosureClock, disclosureDue } from './disclosure-clock.ts';

const seed = 20_261_126;
const day = Temporal.PlainDate.from('2026-11-25');
const at = Temporal.Instant.from('2026-11-25T10:00:00Z');
const groupOf = (cohort: string) => cohort.split('-')[0] ?? cohort;

function cohort(id: number, key: string, isIn: boolean, on = '2026-11-01'): CohortFact {
  const occurredOn = Temporal.PlainDate.from(on);
  return { id, part: 'cohort', cohort: key, isIn, level: null, occurredOn, reason: 'r', at, byStaffId: 1 };
}

const nothing: ManagementRecord = {
  facts: [],
  decisions: [],
  triggers: [],
  visits: [],
  alerts: [],
  references: [],
  plans: [],
  disclosures: [],
  handOvers: [],
};

test('entering another cohort of a group leaves the first; leaving one that is not held changes nothing', () => {
  const facts = [
    cohort(1, 'iom-free', true),
    cohort(2, 'mappa-2', true),
    cohort(3, 'iom-fixed', true),
    cohort(4, 'iom-free', false),
  ];
  const held = managementStanding(facts, groupOf).cohorts.map((fact) => fact.cohort);
  assert.deepEqual(held, ['mappa-2', 'iom-fixed']);
});

test('never two cohorts of a group, one owner and one unit at most, whatever the order of the rows', () => {
  const anyFact = fc.record({
    id: fc.integer({ min: 1, max: 1_000_000 }),
    part: fc.constantFrom('owner' as const, 'unit' as const, 'cohort' as const),
    number: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
    key: fc.constantFrom('iom-fixed', 'iom-flex', 'iom-free', 'mappa-1', 'mappa-2', 'pdp'),
    isIn: fc.boolean(),
    after: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyFact, { selector: (each) => each.id, maxLength: 20 }), (made) => {
      const facts = made.map((each): ManagementFact => {
        const occurredOn = Temporal.PlainDate.from('2026-10-01').add({ days: each.after });
        const same = { id: each.id, occurredOn, reason: 'r', at, byStaffId: 1 };
        if (each.part === 'owner') return { ...same, part: 'owner', staffId: each.number };
        if (each.part === 'unit') return { ...same, part: 'unit', teamId: each.number };
        return { ...same, part: 'cohort', cohort: each.key, isIn: each.isIn, level: null };
      });
      const standing = managementStanding(facts, groupOf);
      assert.deepEqual(managementStanding(facts.toReversed(), groupOf), standing);
      const groups = standing.cohorts.map((fact) => groupOf(fact.cohort));
      assert.equal(new Set(groups).size, groups.length);
    }),
    { seed, numRuns: 300 },
  );
});

test('a trigger that came after a decision proposes again, and one that was decided about does not', () => {
  const triggers = ['RA-1', 'SPO-1'].map((ref) => ({
    rule: 'high-assessment' as const,
    ref,
    what: 'sash',
    on: day,
  }));
  const decision = {
    id: 1,
    decision: 'declined' as const,
    triggers: ['RA-1'],
    reason: 'r',
    occurredOn: day,
    at,
    byStaffId: 1,
  };
  assert.deepEqual(
    unansweredTriggers(triggers, [decision]).map(({ ref }) => ref),
    ['SPO-1'],
  );
});

test('an alert is late after the minutes of the force, and answered by the first response', () => {
  const alert: TagAlert = {
    id: 1,
    ref: 'TAG-1',
    kind: 'zone',
    measureRef: null,
    occurredAt: at,
    note: null,
    at,
    byStaffId: 1,
    responses: [],
  };
  assert.equal(alertState(alert, 30, at.add({ minutes: 30 })), 'waits');
  assert.equal(alertState(alert, 30, at.add({ minutes: 31 })), 'late');
  const answered = { response: 'sent', occurredAt: at, note: null, at, byStaffId: 2 };
  assert.equal(alertState({ ...alert, responses: [answered] }, 30, at.add({ hours: 9 })), 'answered');
});

test('a disclosure is never told without a decision to tell, in any order of steps', () => {
  const steps = fc.array(
    fc.constantFrom(
      'first-check',
      'decided-disclose',
      'decided-not',
      'told',
      'not-told',
    ) satisfies fc.Arbitrary<string>,
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(steps, (made) => {
      const disclosure: Disclosure = {
        eventId: 1,
        knownOn: day,
        steps: made.map((step) => ({ step, reason: 'r', occurredOn: day, at, byStaffId: 1 })),
      };
      const state = disclosureState(disclosure);
      if (state === 'told') assert.ok(made.slice(0, made.lastIndexOf('told')).includes('decided-disclose'));
      assert.equal(isDecided(state), !['to-consider', 'checked'].includes(state));
      assert.equal(isDisclosureOpen(state), ['to-consider', 'checked', 'to-tell'].includes(state));
      assert.equal(permittedDisclosure(state).length === 0, state === 'told');
    }),
    { seed, numRuns: 500 },
  );
});

test('the clock of a disclosure takes the earlier reading of the guidance: 28 days with the first day counted', () => {
  assert.equal(disclosureDue(Temporal.PlainDate.from('2026-11-02'), shippedLaw)?.toString(), '2026-11-29');
});

test('the clock of a disclosure says that its first day is in doubt, until that is settled', () => {
  const knownOn = Temporal.PlainDate.from('2026-11-02');
  assert.equal(disclosureClock(knownOn, shippedLaw)?.doubt, 'dvds-day-one');
  const settled = lawWith([
    {
      kind: 'rule',
      number: 1,
      rule: 'dvds-28d',
      regime: null,
      length: null,
      reading: 'event-day-not-counted',
      from: '2026-01-01',
      to: null,
      source: 'Guidance 2026',
      confidence: 'verified',
    },
  ]);
  const clock = disclosureClock(knownOn, settled);
  assert.deepEqual([clock?.due.toString(), clock?.doubt], ['2026-11-30', null]);
});

test('a person in a cohort without owner and plan has both gaps; one who is not managed has none', () => {
  const limits = { tagMinutes: 30, receiptDays: 3 };
  const record = { ...nothing, facts: [cohort(1, 'iom-free', true)] };
  const standing = managementStanding(record.facts, groupOf);
  assert.deepEqual(managementGaps(record, standing, limits, at, day), ['no-owner', 'no-plan']);
  assert.deepEqual(managementGaps(nothing, managementStanding([], groupOf), limits, at, day), []);
});
