// Long because it is the table of worked examples: 49 checked dates that every release must reproduce.

import assert from 'node:assert/strict';
import test from 'node:test';
import type { Deadline, Due } from './compute-deadline.ts';
import { computeDeadline } from './compute-deadline.ts';
import { hoursAfter, momentText, setDaysFrom } from './counting.ts';
import type { DeadlineFacts } from './deadline-facts.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { shippedCalendar } from './holidays.ts';
import { parseTrigger } from './trigger.ts';

/** `due` as `2026-12-24T14:30` (London) or `2026-12-24`; `statutory` and `or` where readings differ. */
type Vector = {
  readonly n: number;
  readonly rule: DeadlineRuleId;
  readonly from: string;
  readonly due: string;
  readonly statutory?: string;
  readonly or?: readonly string[];
  readonly facts?: DeadlineFacts;
};

function moment(text: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/London').toInstant();
}

const hearing: DeadlineRuleId = 'dvpn-dvpo-hearing-48h';

const vectors: readonly Vector[] = [
  { n: 1, rule: hearing, from: '2023-12-23T14:30', due: '2023-12-28T14:30' },
  { n: 2, rule: hearing, from: '2024-03-13T09:15', due: '2024-03-15T09:15' },
  { n: 3, rule: hearing, from: '2024-11-15T20:00', due: '2024-11-18T20:00' },
  { n: 4, rule: hearing, from: '2024-03-28T16:00', due: '2024-04-02T16:00' },
  { n: 5, rule: hearing, from: '2024-11-10T11:00', due: '2024-11-13T00:00' },
  { n: 6, rule: hearing, from: '2025-12-25T22:00', due: '2025-12-30T00:00' },
  {
    n: 7,
    rule: hearing,
    from: '2026-12-24T14:30',
    due: '2026-12-29T14:30',
    statutory: '2026-12-30T14:30',
    or: ['2026-12-30T14:30'],
  },
  { n: 8, rule: hearing, from: '2027-12-24T10:00', due: '2027-12-30T10:00' },
  { n: 9, rule: hearing, from: '2026-05-01T18:00', due: '2026-05-05T18:00' },
  { n: 10, rule: 'dapn-dapo-hearing-48h', from: '2026-10-24T10:00', due: '2026-10-27T10:00' },
  { n: 11, rule: hearing, from: '2026-03-28T09:00', due: '2026-03-31T09:00' },
  { n: 12, rule: hearing, from: '2026-11-20T17:45', due: '2026-11-23T17:45' },
  { n: 13, rule: hearing, from: '2026-12-31T12:00', due: '2027-01-04T12:00' },
  {
    n: 14,
    rule: 'dvpn-breach-court-24h',
    from: '2026-06-13T21:00',
    due: '2026-06-15T10:00',
    facts: { hearingListedAt: moment('2026-06-15T10:00') },
  },
  { n: 14, rule: 'dvpn-breach-court-24h', from: '2026-06-13T21:00', due: '2026-06-15T21:00' },
  { n: 15, rule: 'dvpo-breach-court-24h', from: '2026-04-04T20:00', due: '2026-04-07T20:00' },
  { n: 16, rule: 'occ-arrest-court-24h', from: '2026-04-04T20:00', due: '2026-04-06T20:00' },
  { n: 17, rule: 'courtbail-breach-24h', from: '2026-04-04T20:00', due: '2026-04-06T20:00' },
  { n: 18, rule: 'courtbail-breach-24h-murder', from: '2026-04-04T20:00', due: '2026-04-08T00:00' },
  {
    n: 19,
    rule: 'dvpo-breach-court-24h',
    from: '2026-12-24T23:00',
    due: '2026-12-26T23:00',
    statutory: '2026-12-29T23:00',
    or: ['2026-12-29T23:00'],
  },
  { n: 20, rule: 'courtbail-breach-24h', from: '2026-12-24T23:00', due: '2026-12-26T23:00' },
  { n: 21, rule: 'dvpo-breach-court-24h', from: '2026-08-30T23:00', due: '2026-09-02T00:00' },
  { n: 22, rule: 'dvpo-length-max', from: '2026-02-03', due: '2026-03-02' },
  { n: 23, rule: 'dvpo-length-max', from: '2024-02-06', due: '2024-03-04' },
  { n: 24, rule: 'dvpo-length-min', from: '2026-02-03', due: '2026-02-16' },
  { n: 25, rule: 'dvpo-length-max', from: '2026-11-30', due: '2026-12-27' },
  { n: 26, rule: 'spo-length-min-2y', from: '2026-11-23', due: '2028-11-22' },
  { n: 27, rule: 'spo-length-min-2y', from: '2024-02-29', due: '2026-02-28' },
  { n: 28, rule: 'spo-discharge-bar-2y', from: '2025-01-10', due: '2027-01-09' },
  { n: 29, rule: 'spo-notify-initial-3d', from: '2026-03-27', due: '2026-03-29' },
  { n: 30, rule: 'spo-notify-initial-3d', from: '2026-03-02', due: '2026-03-04' },
  { n: 31, rule: 'spo-notify-address-3d', from: '2026-12-31', due: '2027-01-02' },
  { n: 32, rule: 'spo-notify-initial-3d', from: '2024-02-27', due: '2024-02-29' },
  { n: 33, rule: 'dapo-notify-initial-3d', from: '2025-04-17', due: '2025-04-19' },
  { n: 34, rule: 'dapo-tag-12m', from: '2025-03-10', due: '2026-03-09' },
  { n: 35, rule: 'bail-abp-3m', from: '2025-11-30', due: '2026-02-28' },
  { n: 35, rule: 'bail-ext-6m', from: '2025-11-30', due: '2026-05-31' },
  { n: 35, rule: 'bail-ext-9m', from: '2025-11-30', due: '2026-08-31' },
  {
    n: 35,
    rule: 'bail-court-12m',
    from: '2025-11-30',
    due: '2026-11-30',
    facts: { undulyProlonged: false },
  },
  { n: 36, rule: 'bail-abp-3m', from: '2025-11-29', due: '2026-02-28' },
  { n: 36, rule: 'bail-ext-6m', from: '2025-11-29', due: '2026-05-29' },
  { n: 36, rule: 'bail-ext-9m', from: '2025-11-29', due: '2026-08-29' },
  { n: 37, rule: 'bail-abp-3m', from: '2027-11-30', due: '2028-02-29' },
  // Arrest, not release, sets the date; a moment is taken as its London day.
  { n: 38, rule: 'bail-abp-3m', from: '2026-01-14T23:50', due: '2026-04-14' },
  { n: 39, rule: 'bail-abp-3m', from: '2025-12-31', due: '2026-03-31' },
  { n: 39, rule: 'bail-ext-6m', from: '2025-12-31', due: '2026-06-30' },
  { n: 39, rule: 'bail-ext-9m', from: '2025-12-31', due: '2026-09-30' },
  { n: 40, rule: 'bail-court-app-5bd', from: '2026-08-31', due: '2026-08-24' },
  { n: 41, rule: 'victim-update-enh-1wd', from: '2026-07-03', due: '2026-07-06' },
  { n: 41, rule: 'victim-update-std-5wd', from: '2026-07-03', due: '2026-07-10' },
  { n: 42, rule: 'victim-update-enh-1wd', from: '2026-12-24', due: '2026-12-29' },
  { n: 42, rule: 'victim-update-std-5wd', from: '2026-12-24', due: '2027-01-05' },
  { n: 43, rule: 'victim-update-enh-1wd', from: '2026-04-02', due: '2026-04-07' },
  { n: 43, rule: 'victim-update-std-5wd', from: '2026-04-02', due: '2026-04-13' },
  { n: 46, rule: 'spo-appeal', from: '2026-03-25', due: '2026-04-15', or: ['2026-04-17'] },
  { n: 47, rule: 'foi-20wd', from: '2026-12-14', due: '2027-01-15' },
  { n: 48, rule: 'foi-20wd', from: '2026-11-02', due: '2026-12-01' },
  { n: 49, rule: 'cbo-youth-review-12m', from: '2026-11-23', due: '2027-11-22' },
];

function text(due: Due | null): string {
  if (due === null) return 'none';
  return due.kind === 'instant' ? momentText(due.at).slice(0, 16) : due.on.toString();
}

function computed(vector: Vector): Deadline {
  const trigger = parseTrigger(vector.from);
  assert.ok(trigger.ok);
  const found = computeDeadline(vector.rule, trigger.value, shippedCalendar, vector.facts);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

for (const vector of vectors) {
  test(`worked example ${vector.n}: ${vector.rule} from ${vector.from}`, () => {
    const deadline = computed(vector);
    assert.equal(text(deadline.due), vector.due);
    assert.equal(text(deadline.statutory), vector.statutory ?? vector.due);
    assert.deepEqual(
      deadline.alternatives.map((a) => text(a.due)),
      vector.or ?? [],
    );
  });
}

test('worked example 30: an SPO replacing an interim one sets no second first notification', () => {
  const served = new Temporal.PlainDate(2026, 6, 1);
  const found = computeDeadline('spo-notify-initial-3d', served, shippedCalendar, {
    replacesInterim: true,
  });
  assert.deepEqual(found, {
    ok: false,
    error: {
      code: 'no-deadline',
      because: 'replaces-interim',
      other: null,
      source: 'SPA 2019 s9(1)(a)',
    },
  });
});

for (const [n, from, due] of [
  [44, '2026-03-28T20:00', '2026-03-29T21:00+01:00'],
  [45, '2026-10-24T20:00', '2026-10-25T19:00+00:00'],
] as const) {
  test(`worked example ${n}: 24 elapsed hours across a clock change`, () => {
    const limit = hoursAfter(moment(from), 24, 'H', shippedCalendar);
    assert.ok(limit.ok);
    assert.equal(momentText(limit.value), due);
  });
}

const englandAndWalesOnly: HolidayCalendar = {
  ...shippedCalendar,
  entries: shippedCalendar.entries.filter((h) => h.jurisdictions.includes('england-and-wales')),
};

for (const [n, from, due] of [
  [47, '2026-12-14', '2027-01-14'],
  [48, '2026-11-02', '2026-11-30'],
] as const) {
  test(`worked example ${n}: without the Scottish holiday the answer would be a day earlier`, () => {
    const received = Temporal.PlainDate.from(from);
    const limit = setDaysFrom(received, 20, 'F', englandAndWalesOnly);
    assert.ok(limit.ok);
    assert.equal(limit.value.toString(), due);
  });
}

test('all 49 worked examples are in this file', () => {
  const numbers = new Set([...vectors.map((v) => v.n), 44, 45]);
  assert.deepEqual(
    [...numbers].sort((a, b) => a - b),
    Array.from({ length: 49 }, (_, index) => index + 1),
  );
});
