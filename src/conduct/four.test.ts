// FOUR keeps the newest answer to each mark; "not stalking" waits until somebody else has read it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { blankMarks, standingFour, viewState } from './four.ts';
import type { FourFact } from './four.ts';

const at = Temporal.Instant.from('2026-11-25T12:00:00Z');
const fact = (mark: FourFact['mark'], answer: FourFact['answer']): FourFact => ({
  mark,
  answer,
  events: answer === 'yes' ? ['event:1'] : [],
  reason: null,
  byStaffId: 1,
  occurredAt: at,
});

test('the newest answer stands and what nobody answered is blank', () => {
  const facts = [fact('fixated', 'no'), fact('repeated', 'yes'), fact('fixated', 'yes')];
  assert.equal(standingFour(facts).get('fixated')?.answer, 'yes');
  assert.deepEqual(blankMarks(facts), ['obsessive', 'unwanted']);
});

test('a view waits, is read, or is disagreed with; the last reading says which', () => {
  const reading = (agrees: boolean) => ({ agrees, reason: null, byStaffId: 2, occurredAt: at });
  assert.equal(viewState({ readings: [] }), 'waiting');
  assert.equal(viewState({ readings: [reading(true)] }), 'read');
  assert.equal(viewState({ readings: [reading(true), reading(false)] }), 'disagreed');
});
