// Which answer stands, what is blank and what waits: examples, and what holds for every order of answers.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { answers } from './consideration.ts';
import type { Consideration, ConsiderationAnswer, StoredAnswer } from './consideration.ts';
import { answerState, blanks, isReplaced, standingAnswers } from './standing-answers.ts';

function entry(
  id: number,
  day: string,
  given: readonly (readonly [string, StoredAnswer])[],
  more: Partial<ConsiderationAnswer> = {},
): Consideration {
  const at = Temporal.Instant.from(`${day}T10:00:00Z`);
  return {
    id,
    ref: `CON-2026-0000${id}`,
    crimeId: 1,
    personId: 1,
    amendsId: null,
    occurredAt: at,
    place: 'own-review',
    wish: null,
    note: null,
    recordedAt: at,
    source: 'gwarchod',
    byStaffId: 7,
    answers: given.map(([intervention, answer], place) => ({
      id: id * 10 + place,
      intervention,
      answer,
      reason: null,
      lookAgain: null,
      lookAgainOn: null,
      needsSecondReader: false,
      readings: [],
      ...more,
    })),
  };
}

const reading = (byStaffId: number, agrees: boolean) => ({
  agrees,
  byStaffId,
  reason: null,
  recordedAt: Temporal.Instant.from('2026-11-24T10:00:00Z'),
});

test('a later answer stands and the first day stays; an answer withdrawn as an error leaves a blank', () => {
  const first = entry(1, '2026-11-20', [
    ['spo', 'not-now'],
    ['hre', 'going-ahead'],
  ]);
  const second = entry(2, '2026-11-23', [
    ['spo', 'going-ahead'],
    ['hre', 'withdrawn'],
  ]);
  const standing = standingAnswers([second, first]);
  assert.equal(standing.get('spo')?.answer.answer, 'going-ahead');
  assert.equal(standing.get('spo')?.firstOn.toString(), '2026-11-20');
  assert.deepEqual(blanks(['spo', 'hre', 'nmo'], standing), ['hre', 'nmo']);
  assert.equal(isReplaced([first, second], first, 'spo'), true);
  assert.equal(isReplaced([first, second], second, 'spo'), false);
});

test('“not suitable” at high risk waits until another named person reads it, never its author', () => {
  const waiting = { needsSecondReader: true, readings: [] };
  assert.equal(answerState({ byStaffId: 7 }, waiting), 'waiting');
  assert.equal(answerState({ byStaffId: 7 }, { ...waiting, readings: [reading(7, true)] }), 'waiting');
  assert.equal(answerState({ byStaffId: 7 }, { ...waiting, readings: [reading(8, true)] }), 'stands');
  const both = [reading(8, true), reading(9, false)];
  assert.equal(answerState({ byStaffId: 7 }, { ...waiting, readings: both }), 'disagreed');
  assert.equal(answerState({ byStaffId: 7 }, { needsSecondReader: false, readings: [] }), 'stands');
});

test('for every run of answers: what stands is the last said, in whatever order the entries are handed in', () => {
  const keys = ['spo', 'nmo', 'hre'] as const;
  const given = fc.array(
    fc.tuple(fc.constantFrom(...keys), fc.constantFrom<StoredAnswer>(...answers, 'withdrawn')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(given, fc.boolean(), (said, backwards) => {
      const all = said.map((one, place) => entry(place + 1, '2026-11-20', [one]));
      const standing = standingAnswers(backwards ? all.toReversed() : all);
      for (const key of keys) {
        const last = said.findLast(([about]) => about === key)?.[1];
        assert.equal(standing.get(key)?.answer.answer, last === 'withdrawn' ? undefined : last);
      }
      assert.equal(blanks(keys, standing).length + standing.size, keys.length);
    }),
    { seed: 5, numRuns: 300 },
  );
});
