// When an assessment is due: by the clock, by a first review, by its own review day, and by what happened since.

import assert from 'node:assert/strict';
import test from 'node:test';

import { shippedReferenceBook } from '#reference';

import type { Assessment } from './assessment.ts';
import { againDue, clocksOf, firstDue, triggerRules } from './due.ts';
import type { Trigger } from './due.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const book = shippedReferenceBook(day('2026-11-25'));
const clocks = clocksOf(book);

const newest: Assessment = {
  id: 1,
  ref: 'RA-T-1',
  personId: 1,
  crimeId: 1,
  tool: 'sash',
  toolVersion: null,
  state: 'completed',
  level: 'low',
  stage: null,
  reason: null,
  reasons: null,
  nextReviewOn: null,
  regradeOfId: null,
  occurredOn: day('2026-11-20'),
  assessorId: 1,
  assessorGiven: null,
  training: 'trained',
  trainingEndsOn: null,
  recordedAt: Temporal.Instant.from('2026-11-20T10:00:00Z'),
  source: 'gwarchod',
  byStaffId: 1,
  disagreements: [],
};

function breach(on: string, at: string): Trigger {
  const rule = triggerRules(book).find(({ kind }) => kind === 'breach');
  assert.ok(rule);
  return { ...rule, happenedOn: day(on), on: day(on), knownAt: Temporal.Instant.from(at) };
}

test('SASH is due three days from recording, HRE by the first supervisor review where that is sooner', () => {
  const runs = { recordedOn: day('2026-11-20'), reviewedOn: day('2026-11-21') };
  assert.equal(firstDue('sash', clocks.get('sash'), runs)?.on.toString(), '2026-11-23');
  const hre = firstDue('hre', clocks.get('hre'), runs);
  assert.equal(hre?.on.toString(), '2026-11-21');
  assert.equal(hre?.why.kind, 'first-review');
  const late = firstDue('hre', clocks.get('hre'), { ...runs, reviewedOn: day('2026-12-01') });
  assert.equal(late?.on.toString(), '2026-11-23');
});

test('without a clock or a day to run from, nothing is due, and nothing is invented', () => {
  assert.equal(
    firstDue('ppit', clocks.get('ppit'), { recordedOn: day('2026-11-20'), reviewedOn: null }),
    null,
  );
  assert.equal(firstDue('sash', clocks.get('sash'), { recordedOn: null, reviewedOn: null }), null);
});

test('a breach after the assessment asks again, whatever the grade; one before it does not', () => {
  assert.equal(againDue(newest, [breach('2026-11-19', '2026-11-19T09:00:00Z')]), null);
  const due = againDue(newest, [breach('2026-11-22', '2026-11-22T09:00:00Z')]);
  assert.equal(due?.on.toString(), '2026-11-25');
  assert.deepEqual(due?.why, { kind: 'trigger', trigger: 'breach', on: day('2026-11-22') });
  const notNeeded = { ...newest, state: 'not-needed' as const, level: null, reason: 'recent' };
  assert.equal(
    againDue(notNeeded, [breach('2026-11-22', '2026-11-22T09:00:00Z')])?.on.toString(),
    '2026-11-25',
  );
});

test('on the day itself the order of the clock decides', () => {
  assert.equal(againDue(newest, [breach('2026-11-20', '2026-11-20T09:00:00Z')]), null);
  assert.equal(againDue(newest, [breach('2026-11-20', '2026-11-20T11:00:00Z')])?.on.toString(), '2026-11-23');
});

test('a breach does not ask for a tool it does not name; the sooner of review and event is due', () => {
  assert.equal(againDue({ ...newest, tool: 'ppit' }, [breach('2026-11-22', '2026-11-22T09:00:00Z')]), null);
  const reviewed = { ...newest, nextReviewOn: day('2026-11-24') };
  assert.equal(againDue(reviewed, [breach('2026-11-22', '2026-11-22T09:00:00Z')])?.why.kind, 'review');
  assert.equal(againDue(reviewed, [breach('2026-11-20', '2026-11-20T11:00:00Z')])?.why.kind, 'trigger');
});

test('the four things that ask again are in the reference data, each marked the force’s own', () => {
  assert.deepEqual(
    triggerRules(book).map(({ kind }) => kind),
    ['breach', 'separation', 'court-date', 'new-partner'],
  );
  for (const list of ['assessment-trigger', 'assessment-clock'] as const) {
    assert.ok(
      book.all(list).every(({ confidence }) => confidence === 'local'),
      list,
    );
  }
});
