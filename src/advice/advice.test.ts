// Time to answer: out of how many, never counting what still has time, and never hiding what was not answered.

import assert from 'node:assert/strict';
import test from 'node:test';

import { answerFigures, hoursToAnswer, isLate } from './advice.ts';
import type { Advice } from './advice.ts';

const now = Temporal.Instant.from('2026-11-25T12:00:00Z');

function asked(hoursAgo: number, answeredAfter: number | null): Advice {
  const occurredAt = now.subtract({ hours: hoursAgo });
  return {
    id: 1,
    ref: 'AD-2026-00001',
    crimeId: 1,
    crimeRef: '26-1',
    personId: null,
    personRef: null,
    question: 'A question',
    askedStaffId: null,
    askedRole: 'legal-services',
    way: 'here',
    askedBy: 1,
    occurredAt,
    recordedAt: occurredAt,
    answers:
      answeredAfter === null
        ? []
        : [
            {
              id: 1,
              answer: 'An answer',
              byStaffId: 2,
              byGiven: null,
              occurredAt: occurredAt.add({ hours: answeredAfter }),
              recordedAt: now,
              enteredBy: 2,
            },
          ],
  };
}

test('the first answer counts; one that waits has no time yet', () => {
  assert.equal(hoursToAnswer(asked(50, 20)), 20);
  assert.equal(hoursToAnswer(asked(50, null)), null);
  assert.equal(isLate(asked(25, null), 24, now), true);
  assert.equal(isLate(asked(24, null), 24, now), false);
});

test('answered in time is out of those answered or past their time; one that still has time is in neither', () => {
  const figures = answerFigures([asked(50, 20), asked(50, 30), asked(30, null), asked(2, null)], 24, now);
  assert.deepEqual(figures, { asked: 4, answered: 2, inTime: 1, due: 3, medianHours: 25 });
});

test('without a limit of the force nothing is late, and an empty list says so', () => {
  assert.deepEqual(answerFigures([], null, now), {
    asked: 0,
    answered: 0,
    inTime: 0,
    due: 0,
    medianHours: null,
  });
  assert.equal(answerFigures([asked(500, null)], null, now).due, 0);
});
