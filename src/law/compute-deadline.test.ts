// What the deadline engine promises: targets, facts that change a limit, refusals, doubt shown.

import assert from 'node:assert/strict';
import test from 'node:test';
import type { Deadline, Due, Trigger } from './compute-deadline.ts';
import { computeDeadline } from './compute-deadline.ts';
import { momentText } from './counting.ts';
import type { DeadlineFacts } from './deadline-facts.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import { deadlineRule, deadlineRuleIds, isDeadlineRuleId } from './deadline-rules.ts';
import { shippedCalendar } from './holidays.ts';
import { numberOfDate } from './london-days.ts';
import { parseTrigger } from './trigger.ts';

function trigger(text: string): Trigger {
  const parsed = parseTrigger(text);
  assert.ok(parsed.ok);
  return parsed.value;
}

function moment(text: string): Temporal.Instant {
  const parsed = trigger(text);
  assert.ok(parsed instanceof Temporal.Instant);
  return parsed;
}

function deadline(rule: DeadlineRuleId, from: string, facts?: DeadlineFacts): Deadline {
  const found = computeDeadline(rule, trigger(from), shippedCalendar, facts);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

function refusalCode(rule: DeadlineRuleId, from: string, facts?: DeadlineFacts): string {
  const found = computeDeadline(rule, trigger(from), shippedCalendar, facts);
  return found.ok ? 'none' : found.error.code;
}

function text(due: Due | null): string {
  if (due === null) return 'none';
  return due.kind === 'instant' ? momentText(due.at).slice(0, 16) : due.on.toString();
}

function order(due: Due): number {
  return due.kind === 'instant' ? due.at.epochMilliseconds : numberOfDate(due.on);
}

test('the target for a hearing is the last court morning before the limit', () => {
  // Limit Thursday 14:30: that morning. Limit Monday 09:00 with Sunday between: Saturday morning.
  const christmas = deadline('dvpn-dvpo-hearing-48h', '2023-12-23T14:30');
  assert.equal(text(christmas.operational), '2023-12-28T10:00');
  const weekend = deadline('dvpn-dvpo-hearing-48h', '2024-11-15T09:00');
  assert.equal(text(weekend.due), '2024-11-18T09:00');
  assert.equal(text(weekend.operational), '2024-11-16T10:00');
});

test('the target is the limit itself when no court sits in between', () => {
  const late = deadline('courtbail-breach-24h', '2026-12-24T23:00');
  assert.equal(text(late.due), '2026-12-26T23:00');
  assert.equal(text(late.operational), '2026-12-26T23:00');
});

test('a force may set its own target', () => {
  const own = deadline('dvpn-dvpo-hearing-48h', '2024-11-15T09:00', {
    target: { kind: 'court-morning', weekdays: [1, 2, 3, 4, 5], hour: 9 },
  });
  assert.equal(text(own.operational), '2024-11-18T09:00');
});

test('working-day targets skip weekends and never precede the trigger', () => {
  // Bail ends Monday 31 August, a bank holiday. Five working days earlier: 24 August.
  const bail = deadline('bail-abp-3m', '2026-05-31');
  assert.equal(text(bail.due), '2026-08-31');
  assert.equal(text(bail.operational), '2026-08-24');
  const served = deadline('spo-notify-initial-3d', '2026-03-28');
  assert.equal(text(served.due), '2026-03-30');
  assert.equal(text(served.operational), '2026-03-28');
});

test('when the trigger is itself the end, the target comes before it', () => {
  assert.equal(text(deadline('spo-interim-end', '2026-11-27').operational), '2026-11-20');
  const lodge = deadline('bail-court-app-5bd', '2026-08-31');
  assert.equal(text(lodge.due), '2026-08-24');
  assert.equal(text(lodge.operational), '2026-08-20');
  const views = deadline('bail-victim-views', '2026-11-27T14:00');
  assert.equal(text(views.operational), '2026-11-27T12:00');
});

test('an extension of bail says by when it must be decided', () => {
  const six = deadline('bail-ext-6m', '2025-11-30');
  assert.equal(six.decideBy?.toString(), '2026-02-28');
  assert.ok(order(six.operational) <= numberOfDate(six.decideBy));
  assert.ok(six.steps.some((s) => s.key === 'must-decide-by'));
  const nine = deadline('bail-ext-9m', '2026-01-14');
  assert.equal(nine.decideBy?.toString(), '2026-07-14');
});

test('an earlier hearing governs; a later one does not; one before the arrest is refused', () => {
  const arrest = '2026-06-13T21:00';
  const at = (hearing: string): string =>
    text(deadline('dapn-breach-court-24h', arrest, { hearingListedAt: moment(hearing) }).due);
  assert.equal(at('2026-06-15T10:00'), '2026-06-15T10:00');
  assert.equal(at('2026-06-16T10:00'), '2026-06-15T21:00');
  assert.equal(
    refusalCode('dvpn-breach-court-24h', arrest, { hearingListedAt: moment('2026-06-12T10:00') }),
    'fact-before-trigger',
  );
});

test('arrest within 24 hours of the time to surrender goes to that court', () => {
  const facts = { surrenderDueAt: moment('2026-06-10T10:00') };
  assert.equal(text(deadline('courtbail-breach-24h', '2026-06-09T14:00', facts).due), '2026-06-10T10:00');
  assert.equal(text(deadline('courtbail-breach-24h', '2026-06-08T14:00', facts).due), '2026-06-09T14:00');
  // Sunday is left out of those 24 hours too: Saturday 20:00 to Monday 10:00 is 14 counted hours.
  const monday = { surrenderDueAt: moment('2026-06-15T10:00') };
  assert.equal(text(deadline('courtbail-breach-24h', '2026-06-13T20:00', monday).due), '2026-06-15T10:00');
  assert.equal(text(deadline('courtbail-breach-24h', '2026-06-12T20:00', monday).due), '2026-06-13T20:00');
});

test('notification is suspended by the stronger regimes only', () => {
  const code = (rule: DeadlineRuleId, other: 'soa-part-2' | 'spo' | 'dapo-earlier'): string =>
    refusalCode(rule, '2026-03-27', { otherNotification: [other] });
  assert.equal(code('spo-notify-initial-3d', 'soa-part-2'), 'no-deadline');
  assert.equal(code('spo-notify-address-3d', 'soa-part-2'), 'no-deadline');
  assert.equal(code('spo-notify-initial-3d', 'dapo-earlier'), 'none');
  assert.equal(code('spo-notify-after-soa-3d', 'soa-part-2'), 'none');
  for (const other of ['soa-part-2', 'spo', 'dapo-earlier'] as const) {
    assert.equal(code('dapo-notify-initial-3d', other), 'no-deadline');
  }
});

test('a replaced interim order stops only the first notification', () => {
  assert.equal(refusalCode('spo-notify-initial-3d', '2026-06-01', { replacesInterim: true }), 'no-deadline');
  assert.equal(refusalCode('spo-notify-address-3d', '2026-06-01', { replacesInterim: true }), 'none');
});

test('an interim order ends at its fixed date or the decision, whichever is earlier', () => {
  const end = (day: string): string =>
    text(deadline('spo-interim-end', '2026-06-30', { determinedOn: Temporal.PlainDate.from(day) }).due);
  assert.equal(end('2026-06-10'), '2026-06-10');
  assert.equal(end('2026-07-10'), '2026-06-30');
});

test('failing to surrender: six months, or three from a later event where that is later', () => {
  assert.equal(text(deadline('fta-information-6m', '2026-08-31').due), '2027-02-28');
  assert.equal(text(deadline('fta-information-6m', '2026-01-10').due), '2026-07-10');
  const later = { firstLaterEvent: Temporal.PlainDate.from('2027-01-15') };
  assert.equal(text(deadline('fta-information-6m', '2026-08-31', later).due), '2027-04-15');
  const soon = { firstLaterEvent: Temporal.PlainDate.from('2026-09-01') };
  assert.equal(text(deadline('fta-information-6m', '2026-08-31', soon).due), '2027-02-28');
});

test('an agreed interval is used; without one the shortest is shown and the others kept', () => {
  assert.equal(text(deadline('victim-contact-agreed', '2026-11-02', { intervalDays: 14 }).due), '2026-11-16');
  const open = deadline('victim-contact-agreed', '2026-11-02');
  assert.equal(text(open.due), '2026-11-09');
  assert.equal(open.reading, 'every-7-days');
  assert.deepEqual(
    open.alternatives.map((a) => [a.reading, text(a.due)]),
    [
      ['every-14-days', '2026-11-16'],
      ['every-21-days', '2026-11-23'],
    ],
  );
});

test('remand and court bail lengths follow the fact, or the earlier when it is unknown', () => {
  assert.equal(text(deadline('dv-remand-medical', '2026-02-02', { remand: 'bail' }).due), '2026-03-02');
  assert.equal(text(deadline('dv-remand-medical', '2026-02-02').due), '2026-02-23');
  assert.equal(text(deadline('bail-court-12m', '2025-11-30', { undulyProlonged: true }).due), '2027-05-31');
  assert.equal(text(deadline('bail-court-12m', '2025-11-30').due), '2026-11-30');
});

test('Clare’s Law shows the earlier of two readings', () => {
  const dvds = deadline('dvds-28d', '2026-11-02');
  assert.equal(text(dvds.due), '2026-11-29');
  assert.equal(text(dvds.statutory), '2026-11-30');
  assert.equal(dvds.confidence, 'doubtful');
});

test('in doubt the answer names the doubtful day and says which reading is shown', () => {
  const doubtful = deadline('dvpn-dvpo-hearing-48h', '2026-12-24T14:30');
  assert.equal(doubtful.reading, 'doubtful-holiday-counts');
  assert.ok(doubtful.steps.some((s) => s.key === 'doubtful-holiday' && s.day === '2026-12-26'));
  const clear = deadline('dvpn-dvpo-hearing-48h', '2026-12-21T09:00');
  assert.equal(clear.reading, null);
  assert.deepEqual(clear.alternatives, []);
});

test('a limit that ends as a doubtful day begins is not in doubt', () => {
  // From Christmas Eve 2026 00:00 the first 24 hours are used by midnight; nothing reaches Saturday 26.
  const before = deadline('dvpo-breach-court-24h', '2026-12-24T00:00');
  assert.equal(text(before.due), '2026-12-25T00:00');
  assert.deepEqual(before.alternatives, []);
});

test('a hearing that governs either way leaves no doubt', () => {
  const listed = deadline('dvpn-breach-court-24h', '2026-12-24T23:00', {
    hearingListedAt: moment('2026-12-26T10:00'),
  });
  assert.equal(text(listed.due), '2026-12-26T10:00');
  assert.deepEqual(listed.alternatives, []);
});

test('counting back, the earlier reading leaves the doubtful day out', () => {
  const calendar = {
    ...shippedCalendar,
    entries: shippedCalendar.entries.map((h) =>
      h.date.toString() === '2026-12-28' ? { ...h, doubtful: true } : h,
    ),
  };
  const found = computeDeadline('bail-court-app-5bd', trigger('2026-12-31'), calendar);
  assert.ok(found.ok);
  assert.equal(text(found.value.due), '2026-12-22');
  assert.equal(found.value.reading, 'doubtful-holiday-left-out');
  assert.deepEqual(
    found.value.alternatives.map((a) => text(a.due)),
    ['2026-12-23'],
  );
});

test('where the law fixes no time there is a target but no limit', () => {
  const served = deadline('nmo-served-asap', '2026-11-20');
  assert.equal(served.due, null);
  assert.equal(served.kind, 'no-fixed-limit');
  assert.equal(text(served.operational), '2026-11-21');
});

test('a rule that counts hours refuses a bare date', () => {
  assert.equal(refusalCode('dvpn-dvpo-hearing-48h', '2026-11-20'), 'time-needed');
});

test('a rule is refused before it was law', () => {
  assert.equal(refusalCode('spo-notify-initial-3d', '2019-12-31'), 'not-in-force');
  assert.equal(refusalCode('bail-abp-3m', '2022-10-27'), 'not-in-force');
  assert.equal(refusalCode('bail-abp-3m', '2022-10-28'), 'none');
});

test('a count beyond the calendar is refused', () => {
  assert.equal(refusalCode('foi-20wd', '2030-12-20'), 'calendar-does-not-cover');
});

test('triggers: a skipped hour is refused, a repeated hour takes the first', () => {
  assert.deepEqual(parseTrigger('2026-03-29T01:30'), {
    ok: false,
    error: { code: 'time-does-not-exist' },
  });
  assert.equal(momentText(moment('2026-10-25T01:30')), '2026-10-25T01:30+01:00');
  for (const bad of ['', '2026-02-30', '2026-11-20T25:00', '20/11/2026', '2026-11-20T10']) {
    assert.deepEqual(parseTrigger(bad), { ok: false, error: { code: 'not-a-date-or-time' } });
  }
});

test('every rule of the register is here, with its law', () => {
  assert.equal(deadlineRuleIds.length, 48);
  for (const id of deadlineRuleIds) assert.match(deadlineRule(id).source, /\S/);
  assert.ok(!isDeadlineRuleId('toString'));
});
