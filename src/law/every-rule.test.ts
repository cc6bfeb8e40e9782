// Long because it is a table: every deadline rule worked out once, its target, its first day in force and its steps.

import assert from 'node:assert/strict';
import test from 'node:test';

import { computeDeadline } from './compute-deadline.ts';
import type { Deadline, Trigger } from './compute-deadline.ts';
import type { DeadlineFacts } from './deadline-facts.ts';
import { deadlineRule, deadlineRuleIds } from './deadline-rules.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import { dueText, stepWords } from './deadline-words.ts';
import { withHoliday } from './holiday-calendar.ts';
import { shippedCalendar } from './holidays.ts';
import { parseTrigger } from './trigger.ts';

/**
 * Worked from a calendar and checked against the sections: rule, first day in force, due, target, last day to decide,
 * other answers, steps. Hours run from Saturday 4 April 2026 at 20:00, before Easter Sunday and Monday; days from
 * Friday 20 November 2026, before St Andrew's Day, a holiday in Scotland alone.
 */
const table: readonly (readonly [DeadlineRuleId, string, string, string, string, string, string])[] = [
  [
    'dvpn-dvpo-hearing-48h',
    '2014-03-08',
    '2026-04-08T20:00',
    '2026-04-08T10:00',
    '',
    '',
    'clock-starts time-runs day-not-counted day-not-counted time-runs time-runs limit-instant',
  ],
  [
    'dvpn-breach-court-24h',
    '2014-03-08',
    '2026-04-07T20:00',
    '2026-04-07T10:00',
    '',
    '',
    'clock-starts time-runs day-not-counted day-not-counted time-runs limit-instant',
  ],
  [
    'dvpo-breach-court-24h',
    '2014-03-08',
    '2026-04-07T20:00',
    '2026-04-07T10:00',
    '',
    '',
    'clock-starts time-runs day-not-counted day-not-counted time-runs limit-instant',
  ],
  ['dvpo-length-min', '2014-03-08', '2026-12-03', '2026-12-03', '', '', 'first-day days-run'],
  ['dvpo-length-max', '2014-03-08', '2026-12-17', '2026-12-10', '', '', 'first-day days-run'],
  ['dvpo-exit-plan', '2014-03-08', '2026-11-13', '2026-11-11', '', '', 'stated-day days-before'],
  [
    'dv-remand-medical',
    '2014-03-08',
    '2026-12-11',
    '2026-12-08',
    '',
    '2026-12-18',
    'event-day-not-counted days-run reading',
  ],
  [
    'dapn-dapo-hearing-48h',
    '2024-11-27',
    '2026-04-08T20:00',
    '2026-04-08T10:00',
    '',
    '',
    'clock-starts time-runs day-not-counted day-not-counted time-runs time-runs limit-instant',
  ],
  [
    'dapn-breach-court-24h',
    '2024-11-27',
    '2026-04-07T20:00',
    '2026-04-07T10:00',
    '',
    '',
    'clock-starts time-runs day-not-counted day-not-counted time-runs limit-instant',
  ],
  ['dapo-notify-initial-3d', '2024-11-27', '2026-11-22', '2026-11-20', '', '', 'first-day days-run'],
  ['dapo-notify-change-3d', '2024-11-27', '2026-11-22', '2026-11-20', '', '', 'first-day days-run'],
  ['dapo-notify-resume-3d', '2024-11-27', '2026-11-22', '2026-11-20', '', '', 'first-day days-run'],
  ['dapo-tag-12m', '2024-11-27', '2027-11-19', '2027-10-22', '', '', 'first-day months-run'],
  ['spo-length-min-2y', '2020-01-20', '2028-11-19', '2028-11-19', '', '', 'first-day months-run'],
  ['spo-discharge-bar-2y', '2020-01-20', '2028-11-19', '2028-11-19', '', '', 'first-day months-run'],
  ['spo-notify-initial-3d', '2020-01-20', '2026-11-22', '2026-11-20', '', '', 'first-day days-run'],
  ['spo-notify-name-3d', '2020-01-20', '2026-11-22', '2026-11-20', '', '', 'first-day days-run'],
  ['spo-notify-address-3d', '2020-01-20', '2026-11-22', '2026-11-20', '', '', 'first-day days-run'],
  ['spo-notify-after-soa-3d', '2020-01-20', '2026-11-22', '2026-11-20', '', '', 'first-day days-run'],
  ['spo-interim-end', '2020-01-20', '2026-11-20', '2026-11-13', '', '', 'stated-day'],
  ['spo-term-end', '2020-01-20', '2026-11-20', '2026-10-23', '', '', 'stated-day'],
  [
    'spo-appeal',
    '2020-01-20',
    '2026-12-11',
    '2026-12-08',
    '',
    '2026-12-11',
    'event-day-not-counted days-run reading',
  ],
  ['nmo-served-asap', '2011-04-06', '', '2026-11-21', '', '', 'no-fixed-limit'],
  ['nmo-proof-to-police', '2011-04-06', '', '2026-11-21', '', '', 'no-fixed-limit'],
  [
    'occ-arrest-court-24h',
    '',
    '2026-04-06T20:00',
    '2026-04-06T20:00',
    '',
    '',
    'clock-starts time-runs day-not-counted time-runs limit-instant',
  ],
  [
    'bail-abp-3m',
    '2022-10-28',
    '2027-02-20',
    '2027-02-15',
    '',
    '',
    'event-day-not-counted first-day months-run',
  ],
  [
    'bail-abp-6m',
    '2022-10-28',
    '2027-05-20',
    '2027-05-13',
    '',
    '',
    'event-day-not-counted first-day months-run',
  ],
  [
    'bail-ext-6m',
    '2022-10-28',
    '2027-05-20',
    '2027-02-15',
    '2027-02-20',
    '',
    'event-day-not-counted first-day months-run must-decide-by',
  ],
  [
    'bail-ext-9m',
    '2022-10-28',
    '2027-08-20',
    '2027-05-13',
    '2027-05-20',
    '',
    'event-day-not-counted first-day months-run must-decide-by',
  ],
  [
    'bail-court-12m',
    '2022-10-28',
    '2027-11-20',
    '2027-08-06',
    '2027-08-20',
    '2028-05-20',
    'event-day-not-counted first-day months-run must-decide-by reading',
  ],
  [
    'bail-designated-12m',
    '2022-10-28',
    '2027-11-20',
    '2027-08-06',
    '2027-08-20',
    '',
    'event-day-not-counted first-day months-run must-decide-by',
  ],
  [
    'bail-court-designated',
    '2022-10-28',
    '2028-05-20',
    '2027-11-08',
    '2027-11-20',
    '2028-11-20',
    'event-day-not-counted first-day months-run must-decide-by reading',
  ],
  [
    'bail-court-further',
    '2022-10-28',
    '2027-02-20',
    '2027-02-08',
    '',
    '2027-05-20',
    'event-day-not-counted months-run reading',
  ],
  [
    'bail-court-app-5bd',
    '2022-10-28',
    '2026-11-13',
    '2026-11-11',
    '',
    '',
    'event-day-not-counted day-counted day-counted day-counted day-counted day-not-counted day-not-counted day-counted',
  ],
  ['bail-victim-views', '2022-10-28', '2026-04-04T20:00', '2026-04-04T18:00', '', '', 'stated-moment'],
  [
    'bail-breach-pause-3h',
    '2022-10-28',
    '2026-04-04T23:00',
    '2026-04-04T23:00',
    '',
    '',
    'clock-starts time-runs limit-instant',
  ],
  [
    'courtbail-breach-24h',
    '',
    '2026-04-06T20:00',
    '2026-04-06T20:00',
    '',
    '',
    'clock-starts time-runs day-not-counted time-runs limit-instant',
  ],
  [
    'courtbail-breach-24h-murder',
    '',
    '2026-04-08T00:00',
    '2026-04-07T10:00',
    '',
    '',
    'clock-starts day-not-counted day-not-counted day-not-counted time-runs limit-instant',
  ],
  ['fta-information-6m', '', '2027-05-20', '2027-04-21', '', '', 'event-day-not-counted months-run'],
  ['cbo-youth-review-12m', '2014-10-20', '2027-11-19', '2027-10-22', '', '', 'first-day months-run'],
  [
    'victim-update-std-5wd',
    '2021-04-01',
    '2026-11-27',
    '2026-11-24',
    '',
    '',
    'event-day-not-counted day-not-counted day-not-counted day-counted day-counted day-counted day-counted day-counted',
  ],
  [
    'victim-update-enh-1wd',
    '2021-04-01',
    '2026-11-23',
    '2026-11-20',
    '',
    '',
    'event-day-not-counted day-not-counted day-not-counted day-counted',
  ],
  [
    'victim-referral-2wd',
    '2021-04-01',
    '2026-11-24',
    '2026-11-23',
    '',
    '',
    'event-day-not-counted day-not-counted day-not-counted day-counted day-counted',
  ],
  [
    'victim-contact-agreed',
    '',
    '2026-11-27',
    '2026-11-26',
    '',
    '2026-12-04 2026-12-11',
    'event-day-not-counted days-run reading',
  ],
  ['dvds-28d', '2023-04-01', '2026-12-17', '2026-12-10', '', '2026-12-18', 'first-day days-run reading'],
  [
    'crime-record-24h',
    '',
    '2026-04-05T20:00',
    '2026-04-05T16:00',
    '',
    '',
    'clock-starts time-runs time-runs limit-instant',
  ],
  [
    'foi-20wd',
    '2005-01-01',
    '2026-12-21',
    '2026-12-16',
    '',
    '',
    'event-day-not-counted day-not-counted day-not-counted day-counted day-counted day-counted day-counted day-counted day-not-counted day-not-counted day-not-counted day-counted day-counted day-counted day-counted day-not-counted day-not-counted day-counted day-counted day-counted day-counted day-counted day-not-counted day-not-counted day-counted day-counted day-counted day-counted day-counted day-not-counted day-not-counted day-counted',
  ],
  [
    'dpa-breach-72h',
    '2018-05-25',
    '2026-04-07T20:00',
    '2026-04-06T20:00',
    '',
    '',
    'clock-starts time-runs time-runs time-runs time-runs limit-instant',
  ],
];

/** Monday 15 June 2026 might be a holiday of England and Wales in this calendar. */
const doubtfulMonday = withHoliday(shippedCalendar, {
  date: Temporal.PlainDate.from('2026-06-15'),
  name: { en: 'In doubt', cy: 'Yn ansicr' },
  jurisdictions: ['england-and-wales'],
  basis: 'proclamation',
  source: 'test',
  confidence: 'doubtful',
  doubtful: true,
});

const hoursFrom = '2026-04-04T20:00';
const daysFrom = '2026-11-20';

function trigger(text: string): Trigger {
  const parsed = parseTrigger(text);
  assert.ok(parsed.ok);
  return parsed.value;
}

function worked(rule: DeadlineRuleId, from: string, facts: DeadlineFacts = {}): Deadline {
  const found = computeDeadline(rule, trigger(from), shippedCalendar, facts);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

const due = (rule: DeadlineRuleId, from: string, facts: DeadlineFacts = {}) => {
  const found = worked(rule, from, facts);
  return found.due === null ? '' : dueText(found.due);
};
const startOf = (rule: DeadlineRuleId) => (deadlineRule(rule).trigger === 'instant' ? hoursFrom : daysFrom);

test('every rule is in the table', () => {
  assert.deepEqual(
    table.map(([rule]) => rule),
    deadlineRuleIds,
  );
});

for (const [rule, , expected, target, decide, others, steps] of table) {
  test(`${rule}: due, target, day to decide, other answers and steps`, () => {
    const found = worked(rule, startOf(rule));
    assert.equal(found.due === null ? '' : dueText(found.due), expected);
    assert.equal(dueText(found.operational), target);
    assert.equal(found.decideBy?.toString() ?? '', decide);
    assert.equal(found.alternatives.map((each) => dueText(each.due)).join(' '), others);
    assert.equal(found.steps.map((each) => each.key).join(' '), steps);
  });
}

test('a rule is refused the day before it was law and works from that day', () => {
  for (const [rule, from] of table) {
    assert.equal(deadlineRule(rule).inForce.from ?? '', from);
    if (from === '') continue;
    const code = (on: Temporal.PlainDate) => {
      const isHours = deadlineRule(rule).trigger === 'instant';
      const found = computeDeadline(
        rule,
        trigger(`${on.toString()}${isHours ? 'T12:00' : ''}`),
        shippedCalendar,
      );
      return found.ok ? 'ok' : found.error.code;
    };
    const day = Temporal.PlainDate.from(from);
    assert.equal(code(day.subtract({ days: 1 })), 'not-in-force', rule);
    assert.notEqual(code(day), 'not-in-force', rule);
  }
});

test('working days and business days here do not skip a Scottish holiday; hours of custody skip nothing', () => {
  assert.equal(due('victim-update-std-5wd', '2026-11-27'), '2026-12-04');
  assert.equal(due('victim-update-enh-1wd', '2026-11-27'), '2026-11-30');
  assert.equal(due('victim-referral-2wd', '2026-11-27'), '2026-12-01');
  assert.equal(due('bail-court-app-5bd', '2026-12-04'), '2026-11-27');
  assert.equal(due('foi-20wd', '2026-11-27'), '2026-12-30');
  assert.equal(due('bail-breach-pause-3h', '2026-04-05T10:00'), '2026-04-05T13:00');
});

test('the last court morning before the limit, on each weekday that courts sit', () => {
  const target = (from: string) => dueText(worked('dvpn-dvpo-hearing-48h', from).operational);
  assert.deepEqual(
    ['2026-11-13', '2026-11-14', '2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12'].map((from) =>
      target(`${from}T14:30`),
    ),
    [
      '2026-11-16T10:00',
      '2026-11-17T10:00',
      '2026-11-11T10:00',
      '2026-11-12T10:00',
      '2026-11-13T10:00',
      '2026-11-14T10:00',
    ],
  );
  // Sitting at the very limit is in time; sitting at the very start is not a target.
  assert.equal(target('2026-11-09T10:00'), '2026-11-11T10:00');
  assert.equal(dueText(worked('dvpo-breach-court-24h', '2026-11-10T10:00').operational), '2026-11-11T10:00');
  assert.equal(dueText(worked('dvpo-breach-court-24h', '2026-11-10T09:59').operational), '2026-11-10T10:00');
});

test('a fact that chooses a reading leaves one answer', () => {
  const one = (rule: DeadlineRuleId, facts: DeadlineFacts) => {
    const found = worked(rule, daysFrom, facts);
    assert.deepEqual(found.alternatives, []);
    assert.equal(found.reading, null);
    assert.ok(!found.steps.some((each) => each.key === 'reading'));
    return found.due === null ? '' : dueText(found.due);
  };
  assert.equal(one('dv-remand-medical', { remand: 'custody' }), '2026-12-11');
  assert.equal(one('dv-remand-medical', { remand: 'bail' }), '2026-12-18');
  assert.equal(one('victim-contact-agreed', { intervalDays: 7 }), '2026-11-27');
  assert.equal(one('victim-contact-agreed', { intervalDays: 14 }), '2026-12-04');
  assert.equal(one('victim-contact-agreed', { intervalDays: 21 }), '2026-12-11');
  assert.equal(one('bail-court-12m', { undulyProlonged: false }), '2027-11-20');
  assert.equal(one('bail-court-designated', { undulyProlonged: true }), '2028-11-20');
  assert.equal(one('bail-court-further', { undulyProlonged: true }), '2027-05-20');
});

test('the steps in words, one rule of each way of counting', () => {
  const said = (rule: DeadlineRuleId, from: string) =>
    worked(rule, from)
      .steps.map((each) => stepWords(each, 'en'))
      .join(' ');
  assert.equal(
    said('dvpn-dvpo-hearing-48h', hoursFrom),
    'Clock starts Sat 4 Apr 2026, 20:00. Sat 4 Apr 2026: 4 h. Sun 5 Apr 2026 not counted. Mon 6 Apr 2026 not counted: Easter Monday. Tue 7 Apr 2026: 24 h. Wed 8 Apr 2026: 20 h. Limit Wed 8 Apr 2026, 20:00.',
  );
  assert.equal(
    said('spo-notify-initial-3d', daysFrom),
    'Day 1 is Fri 20 Nov 2026. 3 days, to the end of Sun 22 Nov 2026.',
  );
});

test('counts that begin after the event say so, and those that do not, do not', () => {
  const keys = (rule: DeadlineRuleId, from: string) => worked(rule, from).steps.map((each) => each.key);
  assert.deepEqual(keys('bail-abp-3m', '2026-11-20'), ['event-day-not-counted', 'first-day', 'months-run']);
  assert.deepEqual(keys('dapo-tag-12m', '2026-11-20'), ['first-day', 'months-run']);
  assert.deepEqual(keys('fta-information-6m', '2026-11-20'), ['event-day-not-counted', 'months-run']);
  assert.deepEqual(keys('bail-victim-views', '2026-11-20T10:00'), ['stated-moment']);
  assert.deepEqual(keys('spo-term-end', '2026-11-20'), ['stated-day']);
});

test('a doubtful day matters only where the count touches it, from either side', () => {
  const answers = (rule: DeadlineRuleId, from: string, facts: DeadlineFacts = {}) => {
    const found = computeDeadline(rule, trigger(from), doubtfulMonday, facts);
    assert.ok(found.ok, JSON.stringify(found));
    return found.value.alternatives.length + 1;
  };
  // Monday 15 June 2026 is in doubt in this calendar.
  assert.equal(answers('victim-update-enh-1wd', '2026-06-12'), 2, 'the day after the event');
  assert.equal(answers('victim-update-enh-1wd', '2026-06-15'), 1, 'the event day itself is not counted');
  assert.equal(answers('victim-update-enh-1wd', '2026-06-11'), 1, 'the day before');
  assert.equal(answers('bail-court-app-5bd', '2026-06-15'), 1, 'counting back, the event day is not counted');
  assert.equal(answers('bail-court-app-5bd', '2026-06-16'), 2, 'counting back, the day before the event');
  assert.equal(answers('bail-court-app-5bd', '2026-06-22'), 2, 'counting back, the last day');
  assert.equal(answers('bail-court-app-5bd', '2026-06-23'), 1, 'counting back, past it');
  assert.equal(answers('dvpo-breach-court-24h', '2026-06-14T10:00'), 2, 'hours that start on it');
  assert.equal(answers('dvpo-breach-court-24h', '2026-06-15T10:00'), 2, 'a trigger on it');
  assert.equal(answers('dvpo-breach-court-24h', '2026-06-13T00:00'), 1, 'hours used up the day before');
  assert.equal(answers('dvpo-breach-court-24h', '2026-06-13T00:01'), 2, 'a minute more');
});

test('both answers of a doubt are kept with the reading each follows', () => {
  const found = computeDeadline('victim-update-enh-1wd', trigger('2026-06-12'), doubtfulMonday);
  assert.ok(found.ok);
  assert.equal(found.value.reading, 'doubtful-holiday-counts');
  assert.deepEqual(
    found.value.alternatives.map(({ due: each, reading }) => `${dueText(each)} ${reading ?? ''}`),
    ['2026-06-16 doubtful-holiday-left-out'],
  );
  assert.equal(found.value.steps.at(-1)?.key, 'reading');
  const { statutory, due: shown } = found.value;
  assert.ok(statutory !== null && shown !== null);
  assert.deepEqual([dueText(statutory), dueText(shown)], ['2026-06-16', '2026-06-15']);
});

test('facts at the very limit: a hearing, a surrender, a decision, a later event', () => {
  const at = (text: string) => {
    const moment = trigger(text);
    assert.ok(moment instanceof Temporal.Instant);
    return moment;
  };
  const keys = (rule: DeadlineRuleId, from: string, facts: DeadlineFacts) =>
    worked(rule, from, facts).steps.map((each) => each.key);
  const arrest = '2026-11-10T10:00';
  const limit = '2026-11-11T10:00';
  assert.equal(due('dvpn-breach-court-24h', arrest, { hearingListedAt: at(arrest) }), arrest);
  assert.ok(
    !keys('dvpn-breach-court-24h', arrest, { hearingListedAt: at(limit) }).includes('earlier-hearing'),
  );
  assert.ok(keys('courtbail-breach-24h', arrest, { surrenderDueAt: at(arrest) }).includes('surrender-court'));
  assert.ok(keys('courtbail-breach-24h', arrest, { surrenderDueAt: at(limit) }).includes('surrender-court'));
  const end = '2026-11-20';
  const decided = (on: string) => ({ determinedOn: Temporal.PlainDate.from(on) });
  assert.ok(!keys('spo-interim-end', end, decided(end)).includes('earlier-event'));
  assert.ok(keys('spo-interim-end', end, decided('2026-11-19')).includes('earlier-event'));
  const later = (on: string) => ({ firstLaterEvent: Temporal.PlainDate.from(on) });
  assert.equal(due('fta-information-6m', end, later(end)), '2027-05-20');
  assert.ok(!keys('fta-information-6m', end, later('2027-02-20')).includes('later-window'));
  assert.equal(due('fta-information-6m', end, later('2027-02-21')), '2027-05-21');
  const before = computeDeadline('fta-information-6m', trigger(end), shippedCalendar, later('2026-11-19'));
  assert.ok(!before.ok && before.error.code === 'fact-before-trigger');
});

test('why a day was not counted is the most particular reason', () => {
  const why = (from: string, rule: DeadlineRuleId = 'dvpn-dvpo-hearing-48h') =>
    worked(rule, from).steps.flatMap((each) =>
      each.key === 'day-not-counted' ? `${each.day} ${each.why}` : [],
    );
  assert.deepEqual(why('2022-12-24T10:00'), [
    '2022-12-25 christmas-day',
    '2022-12-26 bank-holiday',
    '2022-12-27 bank-holiday',
  ]);
  assert.deepEqual(why('2026-04-02T10:00'), [
    '2026-04-03 good-friday',
    '2026-04-05 sunday',
    '2026-04-06 bank-holiday',
  ]);
  assert.deepEqual(why('2026-11-20', 'victim-update-enh-1wd'), ['2026-11-21 saturday', '2026-11-22 sunday']);
});

test('beyond the years the product counts, a rule is refused and not guessed', () => {
  const code = (rule: DeadlineRuleId, day: string) => {
    const found = computeDeadline(rule, Temporal.PlainDate.from(day), shippedCalendar);
    return found.ok ? 'ok' : found.error.code;
  };
  assert.equal(code('dapo-tag-12m', '1994-12-31'), 'date-out-of-range');
  assert.equal(code('dapo-tag-12m', '2101-01-01'), 'date-out-of-range');
  assert.equal(code('dapo-tag-12m', '2100-01-01'), 'ok');
  assert.equal(code('dapo-tag-12m', '2100-01-02'), 'date-out-of-range');
  assert.equal(code('occ-arrest-court-24h', '2026-01-01'), 'time-needed');
  const after = computeDeadline('bail-court-app-5bd', Temporal.PlainDate.from('2031-02-01'), shippedCalendar);
  assert.deepEqual(after, { ok: false, error: { code: 'calendar-does-not-cover', day: '2031-01-31' } });
});
