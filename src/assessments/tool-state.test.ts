// A blank is a blank until somebody writes something down; a regrade keeps both; tools are never mixed.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { assessmentStates } from './assessment.ts';
import type { Assessment } from './assessment.ts';
import { blankTools, isGradedAgain, newestCompleted, standingTools } from './tool-state.ts';

function made(id: number, tool: string, given: Partial<Assessment> = {}): Assessment {
  return {
    id,
    ref: `RA-T-${id}`,
    personId: 1,
    crimeId: 1,
    tool,
    toolVersion: null,
    state: 'completed',
    level: 'high',
    stage: null,
    reason: null,
    reasons: null,
    nextReviewOn: null,
    regradeOfId: null,
    occurredOn: Temporal.PlainDate.from('2026-11-20'),
    assessorId: 1,
    assessorGiven: null,
    training: 'trained',
    trainingEndsOn: null,
    recordedAt: Temporal.Instant.from('2026-11-20T10:00:00Z'),
    source: 'gwarchod',
    byStaffId: 1,
    disagreements: [],
    ...given,
  };
}

test('the four states, what is asked first, and what was used without being asked for', () => {
  const standing = standingTools(
    ['sash', 'hre', 'dash'],
    [
      made(1, 'sash'),
      made(2, 'hre', { state: 'not-needed', level: null, reason: 'recent' }),
      made(3, 'ppit', { state: 'refused', level: null, reason: 'unsafe-to-ask' }),
    ],
  );
  assert.deepEqual(
    standing.map(({ tool, state, isAsked }) => `${tool} ${state} ${isAsked}`),
    ['sash completed true', 'hre not-needed true', 'dash not-yet true', 'ppit refused false'],
  );
  assert.deepEqual(blankTools(standing), ['dash']);
});

test('a regrade stands and the earlier grade stays beside it, whatever order they come in', () => {
  const first = made(1, 'dash', { level: 'standard' });
  const again = made(2, 'dash', {
    level: 'high',
    regradeOfId: 1,
    occurredOn: Temporal.PlainDate.from('2026-11-22'),
  });
  for (const all of [
    [first, again],
    [again, first],
  ]) {
    assert.deepEqual(
      newestCompleted(all).map(({ level }) => level),
      ['high'],
    );
    assert.equal(isGradedAgain(all, first), true);
    assert.equal(isGradedAgain(all, again), false);
  }
});

test('an older assessment that arrives late from a feed does not stand over a newer one', () => {
  const newer = made(1, 'sash', { level: 'high' });
  const late = made(2, 'sash', {
    level: 'low',
    occurredOn: Temporal.PlainDate.from('2025-01-05'),
    recordedAt: Temporal.Instant.from('2026-11-25T06:00:00Z'),
  });
  assert.deepEqual(
    newestCompleted([newer, late]).map(({ level }) => level),
    ['high'],
  );
});

test('“not needed” after a high grade does not hide the grade', () => {
  const all = [
    made(1, 'sash'),
    made(2, 'sash', {
      state: 'not-needed',
      level: null,
      reason: 'recent',
      occurredOn: Temporal.PlainDate.from('2026-11-24'),
    }),
  ];
  assert.equal(standingTools(['sash'], all)[0]?.state, 'not-needed');
  assert.equal(newestCompleted(all)[0]?.level, 'high');
});

test('for any assessments: each tool stands once, blanks are exactly what was asked and never written', () => {
  const tools = ['sash', 'hre', 'dash', 'ppit'] as const;
  const one = fc.record({
    tool: fc.constantFrom(...tools),
    state: fc.constantFrom(...assessmentStates),
    day: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.subarray([...tools]), (given, asked) => {
      const all = given.map(({ tool, state, day }, place) =>
        made(place + 1, tool, {
          state,
          occurredOn: Temporal.PlainDate.from('2026-11-01').add({ days: day }),
        }),
      );
      const standing = standingTools(asked, all);
      assert.equal(new Set(standing.map(({ tool }) => tool)).size, standing.length);
      const used = new Set<string>(given.map(({ tool }) => tool));
      assert.deepEqual(
        blankTools(standing),
        asked.filter((tool) => !used.has(tool)),
      );
      assert.ok(newestCompleted(all).every(({ state }) => state === 'completed'));
    }),
    { seed: 11, numRuns: 300 },
  );
});
