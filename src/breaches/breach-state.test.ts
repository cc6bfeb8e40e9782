// What has been done about a breach: the same whatever order its facts are read in, and undecided until somebody decides.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import {
  breachState,
  hoursFromDecisionToArrest,
  hoursToArrest,
  isDecision,
  standingKind,
} from './breach-state.ts';
import { breachSteps } from './breach.ts';
import type { BreachEvent, BreachStep } from './breach.ts';

const start = Temporal.Instant.from('2026-11-01T06:00:00Z');
const bare = { measureId: null, clauseNo: null, crimeId: null };

function event(id: number, step: BreachStep, hours: number, more: Partial<BreachEvent> = {}): BreachEvent {
  return {
    id,
    step,
    occurredAt: start.add({ hours }),
    reason: null,
    method: null,
    note: null,
    measureId: null,
    clauseNo: null,
    crimeId: null,
    byName: null,
    recordedAt: start.add({ hours }),
    source: 'gwarchod',
    ...more,
  };
}

const events = fc
  .array(
    fc.record({
      step: fc.constantFrom(...breachSteps),
      hours: fc.integer({ min: 0, max: 40 }),
      recorded: fc.integer({ min: 0, max: 40 }),
      measureId: fc.option(fc.integer({ min: 1, max: 3 })),
      crimeId: fc.option(fc.integer({ min: 1, max: 3 })),
    }),
    { maxLength: 10 },
  )
  .map((all) =>
    all.map(({ step, hours, recorded, measureId, crimeId }, place) =>
      event(place + 1, step, hours, { measureId, crimeId, recordedAt: start.add({ hours: recorded }) }),
    ),
  );

test('the state does not depend on the order in which facts are read', () => {
  fc.assert(
    fc.property(
      events.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        assert.deepEqual(breachState(bare, shuffled), breachState(bare, all));
      },
    ),
    { seed: 3, numRuns: 300 },
  );
});

test('a breach is decided exactly when one of its facts is a decision', () => {
  fc.assert(
    fc.property(events, (all) => {
      const isDecided = breachState(bare, all).decidedAt !== null;
      assert.equal(
        isDecided,
        all.some(({ step }) => isDecision(step)),
      );
    }),
    { seed: 4, numRuns: 300 },
  );
});

test('not arresting decides nothing, and neither does telling the supervisor or the victim', () => {
  const state = breachState(bare, [
    event(1, 'not-arrested', 1),
    event(2, 'supervisor-told', 1),
    event(3, 'victim-told', 2),
  ]);
  assert.equal(state.decidedAt, null);
  assert.equal(state.result, 'not-arrested');
  assert.ok(state.victimToldAt?.equals(start.add({ hours: 2 })));
});

test('the first decision and the first arrest stand; the latest result does', () => {
  const state = breachState(bare, [
    event(4, 'charged', 30),
    event(1, 'looking-for', 1),
    event(2, 'arrested', 9),
    event(3, 'arrested', 20),
  ]);
  assert.ok(state.decidedAt?.equals(start.add({ hours: 1 })));
  assert.ok(state.arrestedAt?.equals(start.add({ hours: 9 })));
  assert.equal(state.result, 'charged');
  assert.equal(hoursToArrest({ reportedAt: start.add({ minutes: 30 }) }, state), 8);
  assert.equal(hoursToArrest({ reportedAt: start.add({ hours: 12 }) }, state), 0);
});

test('police look from the first time since the last arrest, and not before they say so', () => {
  const since = (...facts: readonly BreachEvent[]) =>
    breachState(bare, facts).lookingSince?.toString() ?? null;
  const hour = (hours: number) => start.add({ hours }).toString();
  assert.equal(since(event(1, 'arrested', 2)), null);
  assert.equal(since(event(2, 'looking-for', 9), event(1, 'looking-for', 1)), hour(1));
  const arrested = [event(1, 'looking-for', 1), event(2, 'arrested', 5)] as const;
  assert.equal(since(...arrested), null);
  assert.equal(since(...arrested, event(3, 'looking-for', 8), event(4, 'looking-for', 12)), hour(8));
});

test('a decision to arrest waits until the arrest, and only where it came first', () => {
  const asked = event(1, 'looking-for', 14);
  assert.equal(hoursFromDecisionToArrest([event(2, 'arrested', 112), asked]), 98);
  assert.equal(hoursFromDecisionToArrest([asked]), null);
  assert.equal(hoursFromDecisionToArrest([event(2, 'arrested', 3), asked]), null);
  assert.equal(hoursFromDecisionToArrest([event(2, 'arrested', 3)]), null);
  assert.equal(hoursFromDecisionToArrest([]), null);
});

test('what was breached is what was recorded last, whenever it was said to have happened', () => {
  const state = breachState({ measureId: 7, clauseNo: 1, crimeId: null }, [
    event(1, 'corrected', 20, { measureId: 8, clauseNo: 2, recordedAt: start.add({ hours: 21 }) }),
    event(2, 'identified', 5, { measureId: 9, clauseNo: 3, recordedAt: start.add({ hours: 30 }) }),
  ]);
  assert.deepEqual([state.measureId, state.clauseNo], [9, 3]);
  assert.deepEqual(breachState({ measureId: 7, clauseNo: 1, crimeId: null }, []).measureId, 7);
});

test('the legal kind follows what was identified, but failing to surrender stays what it is', () => {
  const bail = { law: { breachKind: 'arrest-only' } } as const;
  const order = { law: { breachKind: 'offence' } } as const;
  assert.equal(standingKind({ contravention: 'not-known' }, null), 'not-known');
  assert.equal(standingKind({ contravention: 'not-known' }, order), 'offence');
  assert.equal(standingKind({ contravention: 'offence' }, bail), 'arrest-only');
  assert.equal(standingKind({ contravention: 'failure-to-surrender' }, bail), 'failure-to-surrender');
  assert.equal(standingKind({ contravention: 'programme' }, order), 'programme');
});
