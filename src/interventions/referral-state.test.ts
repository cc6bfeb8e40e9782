// Where a referral stands: by hand, and for every run of steps; the review's twenty referrals sum.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { bases, referralSteps } from './referral.ts';
import type { ReferralStep } from './referral.ts';
import {
  checksAfter,
  countStates,
  isEnded,
  nextCheck,
  permittedSteps,
  referralStanding,
  referralStates,
} from './referral-state.ts';

const on = (text: string) => Temporal.PlainDate.from(text);
const step = (name: ReferralStep, day = '2026-01-10', sessionNo: number | null = null) => ({
  step: name,
  occurredOn: on(day),
  sessionNo,
});

test('a referral goes from consent to completion, on hold and back, and counts its sessions', () => {
  const standing = referralStanding('consent-awaited', [
    step('referred'),
    step('consent-given'),
    step('accepted'),
    step('started'),
    step('session-attended', '2026-02-01', 1),
    step('held'),
    step('resumed'),
    step('session-missed', '2026-02-08', 2),
    step('session-attended', '2026-02-15', 3),
    step('completed', '2026-05-26'),
  ]);
  assert.deepEqual(standing, {
    state: 'completed',
    endedOn: on('2026-05-26'),
    attended: 2,
    missed: 1,
    undecided: [],
    nextSession: 4,
  });
  assert.deepEqual(permittedSteps(standing), []);
});

test('a session missed under an order waits until somebody decides, also after the end', () => {
  const missed = [
    step('accepted'),
    step('started'),
    step('session-missed', '2026-03-02', 1),
    step('withdrawn'),
  ];
  const standing = referralStanding('court', missed);
  assert.deepEqual(standing.undecided, [{ sessionNo: 1, on: on('2026-03-02') }]);
  assert.deepEqual(permittedSteps(standing), ['missed-decided']);
  assert.deepEqual(
    referralStanding('court', [...missed, step('missed-decided', '2026-03-03', 1)]).undecided,
    [],
  );
  assert.deepEqual(referralStanding('consent', missed).undecided, []);
});

test('checks come 3, 6, 12 and 24 months after completing or leaving, and there is a next one until the last', () => {
  const done = {
    months: 3,
    occurredOn: on('2026-09-01'),
    foundCrimes: [],
    foundBreaches: [],
    result: 'nothing-new',
    victimHeard: 'heard',
    note: null,
    byStaffId: 1,
  } as const;
  for (const state of ['completed', 'withdrawn'] as const) {
    const checks = checksAfter({ state, endedOn: on('2026-05-31') }, [24, 3, 12, 6], [done]);
    assert.deepEqual(
      checks.map((check) => check.dueOn.toString()),
      ['2026-08-31', '2026-11-30', '2027-05-31', '2028-05-31'],
    );
    assert.equal(nextCheck(checks)?.months, 6);
  }
  const all = [3, 6, 12, 24].map((months) => ({ ...done, months }));
  assert.equal(
    nextCheck(checksAfter({ state: 'completed', endedOn: on('2026-05-31') }, [3, 6, 12, 24], all)),
    null,
  );
  assert.deepEqual(checksAfter({ state: 'not-accepted', endedOn: on('2026-05-31') }, [3], []), []);
  assert.deepEqual(checksAfter({ state: 'on-programme', endedOn: null }, [3], []), []);
});

test('the review’s twenty: 7 completed, 3 left, 1 on hold, 9 going on', () => {
  const counts = countStates([
    ...Array.from({ length: 7 }, () => 'completed' as const),
    ...Array.from({ length: 3 }, () => 'withdrawn' as const),
    'on-hold',
    ...Array.from({ length: 9 }, () => 'on-programme' as const),
  ]);
  assert.equal(
    counts.reduce((sum, each) => sum + each.count, 0),
    20,
  );
  assert.equal(counts.find((each) => each.state === 'completed')?.count, 7);
});

const anySteps = fc.array(
  fc.tuple(fc.constantFrom(...referralSteps), fc.option(fc.integer({ min: 1, max: 12 }), { nil: null })),
  { maxLength: 25 },
);

test('for every run of steps: one state, an end exactly when it has ended, and counts that sum to the referrals', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...bases), anySteps), { maxLength: 20 }), (referrals) => {
      const standings = referrals.map(([basis, steps]) =>
        referralStanding(
          basis,
          steps.map(([name, session]) => step(name, '2026-01-10', session)),
        ),
      );
      for (const standing of standings) {
        assert.ok(referralStates.includes(standing.state));
        assert.equal(standing.endedOn !== null, isEnded(standing.state));
        assert.ok(standing.undecided.length <= standing.missed);
      }
      const counts = countStates(standings.map((standing) => standing.state));
      assert.equal(
        counts.reduce((sum, each) => sum + each.count, 0),
        referrals.length,
      );
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('for every run of permitted steps: each one offered is one that counts', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bases), fc.array(fc.nat(), { maxLength: 20 }), (basis, picks) => {
      const steps: ReturnType<typeof step>[] = [];
      for (const pick of picks) {
        const before = referralStanding(basis, steps);
        const offered = permittedSteps(before);
        const chosen = offered[pick % Math.max(1, offered.length)];
        if (chosen === undefined) break;
        const session =
          chosen === 'missed-decided' ? (before.undecided[0]?.sessionNo ?? null) : before.nextSession;
        steps.push(step(chosen, '2026-01-10', session));
        assert.notDeepEqual(referralStanding(basis, steps), before);
      }
    }),
    { seed: 12, numRuns: 300 },
  );
});
