// Reading the form: only answered rows are kept, and each thing that is missing is asked for by name.

import assert from 'node:assert/strict';
import test from 'node:test';

import { readConsideration } from './read-consideration.ts';
import type { ConsiderationSources } from './read-consideration.ts';

const sources: ConsiderationSources = {
  offered: ['spo', 'bail-conditions', 'hre'],
  reasons: ['more-evidence', 'other'],
  lookAgain: new Map([['one-week', 7]]),
  hasVictim: true,
  isHighRisk: false,
  day: Temporal.PlainDate.from('2026-11-25'),
  amends: new Map(),
  before: null,
};
const rest = { wish: 'supports', place: 'own-review' };

function problems(form: Readonly<Record<string, string>>, given = sources): readonly string[] {
  const read = readConsideration(form, given);
  return read.ok ? [] : read.error.map(({ field, problem }) => `${field} ${problem}`);
}

test('rows left at “not considered” are not kept; a reason and a day are kept only where the answer needs them', () => {
  const read = readConsideration(
    {
      ...rest,
      'answer-spo': 'going-ahead',
      'reason-spo': 'more-evidence',
      'answer-bail-conditions': 'not-now',
      'reason-bail-conditions': 'more-evidence',
      'again-bail-conditions': 'one-week',
      'answer-hre': 'not-considered',
    },
    sources,
  );
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.answers.map((row) => [row.intervention, row.answer, row.reason, row.lookAgainOn?.toString()]),
    [
      ['spo', 'going-ahead', null, undefined],
      ['bail-conditions', 'not-now', 'more-evidence', '2026-12-02'],
    ],
  );
});

test('what is missing is asked for by name', () => {
  assert.deepEqual(problems(rest), ['answer-spo no-answer']);
  assert.deepEqual(problems({ ...rest, 'answer-hre': 'not-suitable' }), ['reason-hre reason-needed']);
  assert.deepEqual(problems({ ...rest, 'reason-hre': 'other' }), ['answer-hre answer-needed']);
  assert.deepEqual(problems({ ...rest, 'answer-hre': 'not-suitable', 'reason-hre': 'other' }), [
    'note note-needed',
  ]);
  assert.deepEqual(problems({ 'answer-hre': 'going-ahead' }), ['wish wish-needed', 'place place-needed']);
  assert.deepEqual(problems({ ...rest, 'answer-hre': 'going-ahead', note: 'x'.repeat(501) }), [
    'note note-too-long',
  ]);
  assert.deepEqual(
    problems({ place: 'own-review', 'answer-hre': 'going-ahead' }, { ...sources, hasVictim: false }),
    [],
  );
});

test('“not suitable” needs a second reader where risk is high, and only there', () => {
  const form = {
    ...rest,
    'answer-hre': 'not-suitable',
    'reason-hre': 'more-evidence',
    'answer-spo': 'going-ahead',
  };
  const needed = (isHighRisk: boolean) => {
    const read = readConsideration(form, { ...sources, isHighRisk });
    assert.ok(read.ok);
    return read.value.answers.filter((row) => row.needsSecondReader).map((row) => row.intervention);
  };
  assert.deepEqual(needed(true), ['hre']);
  assert.deepEqual(needed(false), []);
});
