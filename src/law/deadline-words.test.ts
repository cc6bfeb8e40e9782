// What the words of deadlines promise: worked steps read as sentences, and nothing lacks words in either language.

import assert from 'node:assert/strict';
import test from 'node:test';
import { computeDeadline } from './compute-deadline.ts';
import { deadlineRule, deadlineRuleIds } from './deadline-rules.ts';
import {
  deadlineName,
  doubtWords,
  eventWords,
  missedWords,
  readingWords,
  stepWords,
} from './deadline-words.ts';
import { shippedCalendar } from './holidays.ts';
import { parseTrigger } from './trigger.ts';

test('worked steps read as sentences in both languages', () => {
  const served = parseTrigger('2023-12-23T14:30');
  assert.ok(served.ok);
  const found = computeDeadline('dvpn-dvpo-hearing-48h', served.value, shippedCalendar);
  assert.ok(found.ok);
  assert.deepEqual(
    found.value.steps.map((s) => stepWords(s, 'en')),
    [
      'Clock starts Sat 23 Dec 2023, 14:30.',
      'Sat 23 Dec 2023: 9 h 30 min.',
      'Sun 24 Dec 2023 not counted.',
      'Mon 25 Dec 2023 not counted: Christmas Day.',
      'Tue 26 Dec 2023 not counted: Boxing Day.',
      'Wed 27 Dec 2023: 24 h.',
      'Thu 28 Dec 2023: 14 h 30 min.',
      'Limit Thu 28 Dec 2023, 14:30.',
    ],
  );
  assert.deepEqual(
    found.value.steps.slice(2, 5).map((s) => stepWords(s, 'cy')),
    [
      'Sul 24 Rhag 2023 ddim yn cyfrif.',
      'Llun 25 Rhag 2023 ddim yn cyfrif: Dydd Nadolig.',
      'Maw 26 Rhag 2023 ddim yn cyfrif: Gŵyl San Steffan.',
    ],
  );
});

test('every rule, event, loss, doubt and reading has words, and the two languages differ', () => {
  for (const id of deadlineRuleIds) {
    const rule = deadlineRule(id);
    for (const say of [
      (l: 'en' | 'cy') => deadlineName(id, l),
      (l: 'en' | 'cy') => eventWords(rule.event, l),
      (l: 'en' | 'cy') => missedWords(rule.missed, l),
    ]) {
      assert.notEqual(say('en'), say('cy'), id);
    }
    if (rule.doubt !== null) assert.notEqual(doubtWords(rule.doubt, 'en'), doubtWords(rule.doubt, 'cy'));
    for (const { reading } of rule.readings) {
      if (reading !== null) assert.notEqual(readingWords(reading, 'en'), readingWords(reading, 'cy'));
    }
  }
});
