// Nothing is closed without evidence, nor by the side that proposes it; whatever comes in which order.

import assert from 'node:assert/strict';
import test from 'node:test';

import { array, assert as hold, boolean, constantFrom, nat, property, record } from 'fast-check';

import { roles } from '#users';

import { permittedSteps } from './permitted-steps.ts';
import { recommendationState, recommendationSteps, statuses } from './recommendation-state.ts';
import type { RecommendationFact, RecommendationStep } from './recommendation-state.ts';

const fact = (step: RecommendationStep, id: number): RecommendationFact => ({
  id,
  step,
  post: null,
  words: 'words',
  occurredOn: Temporal.PlainDate.from('2026-01-01'),
  recordedAt: Temporal.Instant.from('2026-01-01T09:00:00Z'),
  byStaffId: 1,
  figures: [],
});

test('only the force lead and the commissioner’s office record anything', () => {
  const writers = roles.filter((role) =>
    statuses.some((status) => permittedSteps(role, { status, newEvidence: 1 }, true).length > 0),
  );
  assert.deepEqual(writers, ['force-lead', 'opcc']);
});

test('in any order of what is permitted, a closed one has evidence, a proposal of the force and an answer of the office', () => {
  const act = record({ role: constantFrom(...roles), pick: nat(9), isDecayed: boolean() });
  hold(
    property(array(act, { maxLength: 30 }), (acts) => {
      const done: { readonly step: RecommendationStep; readonly role: string }[] = [];
      for (const { role, pick, isDecayed } of acts) {
        const state = recommendationState(done.map(({ step }, at) => fact(step, at + 1)));
        const open = permittedSteps(role, state, isDecayed);
        const step = open[pick % Math.max(1, open.length)];
        if (step === undefined) continue;
        if (step === 'agreed') {
          const proposed = done.findLastIndex((each) => each.step === 'proposed');
          const before = done.slice(0, proposed);
          const cleared = before.findLastIndex((each) => ['sent-back', 'reopened'].includes(each.step));
          assert.equal(done[proposed]?.role, 'force-lead');
          assert.equal(role, 'opcc');
          assert.ok(before.slice(cleared + 1).some((each) => each.step === 'evidence'));
        }
        if (step === 'kept') assert.ok(isDecayed);
        done.push({ step, role });
      }
      for (const { step, role } of done) {
        const isAnswer = ['agreed', 'sent-back', 'reopened', 'kept'].includes(step);
        assert.equal(role, isAnswer ? 'opcc' : 'force-lead');
      }
    }),
    { seed: 5, numRuns: 300 },
  );
  assert.equal(recommendationSteps.length, 8);
});
