// The form of a case: what each decision needs, four pillars or why not, papers or why not, and actions whole or not at all.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { FormBody } from '#platform';
import { shippedReferenceBook } from '#reference';

import { filledWith, readItemForm } from './read-item-form.ts';
import type { ItemSources } from './read-item-form.ts';

const day = Temporal.PlainDate.from('2026-11-25');
const plain: ItemSources = {
  book: shippedReferenceBook(day),
  sections: ['considered'],
  standing: new Map(),
  owners: [7],
  day,
  hasOpenAction: false,
};
const due = { 'due-1-day': '26', 'due-1-month': '11', 'due-1-year': '2026' };

function problems(form: FormBody, sources: Partial<ItemSources> = {}): readonly string[] {
  return readItemForm(form, { ...plain, ...sources }).problems.map(
    ({ field, problem }) => `${field} ${problem}`,
  );
}

test('a decision needs its reason or its action, as the force’s list says', () => {
  assert.deepEqual(problems({ decision: 'carry-on' }), ['decision-words words-needed']);
  assert.deepEqual(problems({ decision: 'act' }), ['action-1 action-needed']);
  assert.deepEqual(problems({ decision: 'act' }, { hasOpenAction: true }), []);
  assert.deepEqual(problems({ decision: 'again' }), []);
  assert.deepEqual(problems({ decision: 'something' }), ['decision choose']);
  assert.deepEqual(problems({ 'decision-words': 'Because' }), ['decision choose']);
});

test('an action has words, an owner who can be given one, and a day from today on', () => {
  const whole = { 'action-1': 'Visit', 'owner-1': '7', ...due };
  const read = readItemForm({ decision: 'act', ...whole }, plain);
  assert.deepEqual(read.problems, []);
  assert.deepEqual(
    read.actions.map(({ words, ownerStaffId, dueOn }) => [words, ownerStaffId, dueOn.toString()]),
    [['Visit', 7, '2026-11-26']],
  );
  assert.deepEqual(problems({ ...whole, 'owner-1': '8' }), ['owner-1 owner-needed']);
  assert.deepEqual(problems({ ...whole, 'due-1-day': '' }), ['due-1 due-needed']);
  assert.deepEqual(problems({ ...whole, 'due-1-day': '24' }), ['due-1 due-past']);
  assert.deepEqual(problems({ 'owner-1': '7', ...due }), ['action-1 action-words-needed']);
  assert.deepEqual(problems({ ...due }), []);
});

test('a pillar is a plan in words or none with its reason', () => {
  const sections = ['pillars'] as const;
  const form = { 'pillar-supervision': 'plan', 'pillar-supervision-words': 'Weekly visits' };
  const read = readItemForm(form, { ...plain, sections });
  assert.deepEqual(read.answers, [{ field: 'pillar-supervision', code: 'plan', words: 'Weekly visits' }]);
  assert.deepEqual(problems({ 'pillar-treatment': 'nothing-because' }, { sections }), [
    'pillar-treatment-words words-needed',
  ]);
  assert.deepEqual(problems({ 'pillar-treatment-words': 'Declined' }, { sections }), [
    'pillar-treatment choose',
  ]);
});

test('the papers of a clinic are all seen, or it is said why it goes on without one', () => {
  const sections = ['papers'] as const;
  const all = { papers: ['chronology', 'assessments', 'orders', 'contact'] };
  assert.equal(readItemForm(all, { ...plain, sections }).answers.at(-1)?.code, 'all');
  assert.deepEqual(problems({ papers: ['orders'] }, { sections }), ['papers-words words-needed']);
  const some = readItemForm(
    { papers: ['orders'], 'papers-words': 'Chronology is late' },
    { ...plain, sections },
  );
  assert.deepEqual(
    some.answers.map(({ field, code }) => `${field} ${code}`),
    [
      'paper-chronology missing',
      'paper-assessments missing',
      'paper-orders seen',
      'paper-contact missing',
      'papers missing',
    ],
  );
});

test('what stands is filled in and not saved again', () => {
  const form = { decision: 'carry-on', 'decision-words': 'Plan stands' };
  const [answer] = readItemForm(form, plain).answers;
  assert.ok(answer !== undefined);
  const standing = new Map([[answer.field, answer]]);
  assert.deepEqual(filledWith(standing, 'Why now?'), { ...form, question: 'Why now?' });
  assert.deepEqual(readItemForm(form, { ...plain, standing }).answers, []);
});
