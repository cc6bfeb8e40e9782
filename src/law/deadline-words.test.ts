// What the words of deadlines promise: worked steps read as sentences, and nothing lacks words in either language.

import assert from 'node:assert/strict';
import test from 'node:test';
import type { DeadlineRefusal } from './compute-deadline.ts';
import { computeDeadline } from './compute-deadline.ts';
import { deadlineRule, deadlineRuleIds } from './deadline-rules.ts';
import {
  deadlineName,
  deadlineRefusalWords,
  doubtWords,
  dueText,
  dueWords,
  eventWords,
  missedWords,
  readingWords,
  stepWords,
} from './deadline-words.ts';
import { shippedCalendar } from './holidays.ts';
import type { TriggerRefusal } from './trigger.ts';
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

test('a holiday that waits for its proclamation says so', () => {
  const served = parseTrigger('2027-12-31T12:00');
  assert.ok(served.ok);
  const found = computeDeadline('dvpn-dvpo-hearing-48h', served.value, shippedCalendar);
  assert.ok(found.ok);
  const said = found.value.steps.map((s) => stepWords(s, 'en'));
  assert.ok(
    said.includes('Mon 3 Jan 2028 not counted: New Year’s Day, expected but not yet proclaimed.'),
    said.join(' '),
  );
});

test('a limit at midnight is said to be the end of the day before', () => {
  const served = parseTrigger('2024-11-10T11:00');
  assert.ok(served.ok);
  const found = computeDeadline('dvpn-dvpo-hearing-48h', served.value, shippedCalendar);
  assert.ok(found.ok && found.value.due !== null);
  const last = found.value.steps.at(-1);
  assert.ok(last !== undefined);
  assert.equal(stepWords(last, 'en'), 'Limit Wed 13 Nov 2024, 00:00: the end of the day before.');
  assert.equal(dueText(found.value.due), '2024-11-13T00:00');
  assert.equal(dueWords(found.value.due, 'cy'), 'Mer 13 Tach 2024, 00:00');
});

test('every refusal says what to do, in both languages', () => {
  const refusals: readonly (DeadlineRefusal | TriggerRefusal)[] = [
    { code: 'not-a-date-or-time' },
    { code: 'time-does-not-exist' },
    { code: 'time-needed' },
    { code: 'date-out-of-range' },
    { code: 'calendar-does-not-cover', day: '2031-01-01' },
    { code: 'not-in-force', from: '2020-01-20', to: null },
    { code: 'not-in-force', from: null, to: '2020-01-20' },
    { code: 'fact-before-trigger', fact: 'hearingListedAt' },
    { code: 'no-deadline', because: 'replaces-interim', other: null, source: 'x' },
    { code: 'no-deadline', because: 'other-notification-running', other: 'spo', source: 'x' },
  ];
  for (const refusal of refusals) {
    const [en, cy] = [deadlineRefusalWords(refusal, 'en'), deadlineRefusalWords(refusal, 'cy')];
    assert.match(en, /\.$/);
    assert.notEqual(en, cy);
  }
});
