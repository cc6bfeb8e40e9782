// Where a recommendation stands, from its facts: nothing is closed but by the Commissioner's office, and nothing is lost.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Figure } from './measure.ts';
import { recommendationState } from './recommendation-state.ts';
import type { RecommendationFact, RecommendationStep } from './recommendation-state.ts';

const figure = (found: number): Figure => ({ measure: 'considered', found, total: 100, middle: null });

function facts(...steps: readonly (RecommendationStep | readonly ['agreed' | 'kept', number])[]) {
  return steps.map((each, at): RecommendationFact => {
    const step = typeof each === 'string' ? each : each[0];
    return {
      id: at + 1,
      step,
      post: step === 'owned' ? 'force-lead' : null,
      words: step === 'owned' ? null : 'words',
      occurredOn: Temporal.PlainDate.from('2026-01-01').add({ days: at }),
      recordedAt: Temporal.Instant.from('2026-01-01T09:00:00Z').add({ hours: 24 * at }),
      byStaffId: 1,
      figures: typeof each === 'string' ? [] : [figure(each[1])],
    };
  });
}

test('it goes from not started to agreed closed, and the figures of the closing are kept', () => {
  assert.equal(recommendationState([]).status, 'not-started');
  assert.equal(recommendationState(facts('owned')).status, 'not-started');
  assert.equal(recommendationState(facts('evidence')).status, 'started');
  assert.equal(recommendationState(facts('started', 'evidence')).by?.id, 1);
  const closed = recommendationState(facts('started', 'owned', 'evidence', 'proposed', ['agreed', 80]));
  assert.equal(closed.status, 'agreed');
  assert.equal(closed.by?.id, 5);
  assert.deepEqual(closed.closing, [figure(80)]);
  assert.deepEqual([closed.owner?.post, closed.owner?.since.toString()], ['force-lead', '2026-01-02']);
});

test('what is sent back or opened again needs new evidence, and is measured by no closing', () => {
  const back = recommendationState(facts('evidence', 'evidence', 'proposed', 'sent-back'));
  assert.deepEqual([back.status, back.evidence, back.newEvidence], ['sent-back', 2, 0]);
  assert.equal(recommendationState(facts('evidence', 'proposed', 'sent-back', 'evidence')).newEvidence, 1);
  const open = recommendationState(facts('evidence', 'proposed', ['agreed', 80], 'reopened'));
  assert.deepEqual([open.status, open.closing], ['reopened', null]);
});

test('kept closed by a named person: the figures of that day are what later ones are held against', () => {
  const kept = recommendationState(facts('evidence', 'proposed', ['agreed', 80], ['kept', 60]));
  assert.deepEqual([kept.status, kept.by?.id], ['agreed', 3]);
  assert.deepEqual(kept.closing, [figure(60)]);
});
