// What stands with a victim, and which contacts were due: each counted by hand.

import assert from 'node:assert/strict';
import test from 'node:test';

import { array, assert as holds, integer, property } from 'fast-check';

import { contactsDue, contactState } from './contact.ts';
import type { Asking, Contact } from './contact.ts';
import type { ContactRules } from './contact-rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const rules: ContactRules = {
  intervals: new Map([
    ['7-days', 7],
    ['14-days', 14],
    ['significant', null],
  ]),
  firstDays: 7,
  silentDays: 28,
  toleranceDays: 2,
  afterDays: 60,
  chargedCodes: ['1'],
  openCodes: ['0'],
};
let serial = 0;
const fact = (on: string) => {
  serial += 1;
  return { id: serial, on: day(on), recordedAt: Temporal.Instant.from(`${on}T12:00:00Z`), byStaffId: 1 };
};
const agreed = (on: string, interval = '7-days'): Asking => ({
  ...fact(on),
  kind: 'agreed',
  interval,
  method: 'phone',
  language: 'english',
  officerStaffId: 1,
});
const none = (on: string, again: string): Asking => ({
  ...fact(on),
  kind: 'none',
  reason: 'wants-time',
  reasonWords: null,
  askAgainOn: day(again),
  officerStaffId: 1,
});
const unchanged = (on: string): Asking => ({ ...fact(on), kind: 'unchanged' });
const contact = (on: string, isReached = true): Contact => ({
  ...fact(on),
  byWhom: null,
  method: 'phone',
  isReached,
  topics: isReached ? ['update'] : [],
  otherWay: null,
  orders: [],
});
const dues = (askings: readonly Asking[], contacts: readonly Contact[], until: string) =>
  contactsDue(askings, contacts, rules, day(until)).map(
    ({ on, keptOn }) => `${on.toString().slice(5)} ${keptOn?.toString().slice(5) ?? 'missed'}`,
  );

test('the next contact is due so many days after the last that reached them; an attempt never counts', () => {
  const made = [agreed('2026-11-01')];
  const next = (contacts: readonly Contact[]) => contactState(made, contacts, rules).nextOn?.toString();
  assert.equal(next([]), '2026-11-08');
  assert.equal(next([contact('2026-11-06', false)]), '2026-11-08');
  assert.equal(next([contact('2026-11-06')]), '2026-11-13');
  assert.equal(next([contact('2026-10-20')]), '2026-11-08', 'a contact before the agreement');
});

test('the newest that is not "unchanged" stands, and "unchanged" says when they were last asked', () => {
  const state = contactState([agreed('2026-11-01'), unchanged('2026-11-20')], [], rules);
  assert.equal(state.standing?.kind, 'agreed');
  assert.equal(state.askedOn?.toString(), '2026-11-20');
  const refused = contactState([agreed('2026-11-01'), none('2026-11-10', '2026-12-01')], [], rules);
  assert.equal(refused.standing?.kind, 'none');
  assert.equal(refused.nextOn, null);
  assert.equal(contactState([], [], rules).standing, null);
});

test('significant developments only: after 28 days of silence somebody asks', () => {
  const state = contactState([agreed('2026-11-01', 'significant')], [contact('2026-11-03')], rules);
  assert.deepEqual([state.days, state.nextOn?.toString()], [null, '2026-12-01']);
});

test('kept by its day or two days after it, missed on the third; silence counts once for each interval', () => {
  const made = [agreed('2026-11-01')];
  assert.deepEqual(dues(made, [contact('2026-11-08')], '2026-11-12'), ['11-08 11-08']);
  assert.deepEqual(dues(made, [contact('2026-11-10')], '2026-11-12'), ['11-08 11-10']);
  assert.deepEqual(dues(made, [contact('2026-11-11')], '2026-11-15'), ['11-08 missed', '11-15 11-11']);
  assert.deepEqual(dues(made, [], '2026-11-10'), [], 'not over yet');
  assert.deepEqual(dues(made, [], '2026-11-11'), ['11-08 missed']);
  assert.deepEqual(dues(made, [], '2026-11-30'), ['11-08 missed', '11-15 missed', '11-22 missed']);
  assert.deepEqual(dues(made, [contact('2026-11-08', false)], '2026-11-12'), ['11-08 missed']);
});

test('a contact made early starts the days again, and several in the same days count once', () => {
  const made = [agreed('2026-11-01')];
  assert.deepEqual(
    dues(made, [contact('2026-11-02'), contact('2026-11-04'), contact('2026-11-11')], '2026-11-12'),
    ['11-08 11-04', '11-11 11-11'],
  );
});

test('a new agreement begins anew; where nothing is agreed nothing is due', () => {
  assert.deepEqual(
    dues([agreed('2026-11-01'), agreed('2026-11-12', '14-days')], [contact('2026-11-08')], '2026-11-30'),
    ['11-08 11-08', '11-26 missed'],
  );
  assert.deepEqual(dues([agreed('2026-11-01'), none('2026-11-05', '2026-12-05')], [], '2026-11-30'), []);
  assert.deepEqual(dues([agreed('2026-11-01', 'significant')], [], '2026-12-30'), []);
});

test('whatever was done, each due is kept by a contact that was made, and dues never go back', () => {
  const start = day('2026-01-01');
  holds(
    property(
      array(integer({ min: 0, max: 200 }), { maxLength: 40 }),
      integer({ min: 0, max: 200 }),
      (days, until) => {
        const contacts = days.map((after) => contact(start.add({ days: after }).toString()));
        const found = contactsDue([agreed('2026-01-01')], contacts, rules, start.add({ days: until }));
        for (const [place, { on, keptOn }] of found.entries()) {
          const before = found[place - 1];
          if (before !== undefined) assert.ok(Temporal.PlainDate.compare(before.on, on) < 0);
          if (keptOn !== null) assert.ok(contacts.some((each) => each.on.equals(keptOn)));
          assert.ok(Temporal.PlainDate.compare(on, start.add({ days: until })) <= 0);
        }
        if (days.length === 0) assert.equal(found.length, Math.max(0, Math.floor((until - 3) / 7)));
      },
    ),
    { seed: 16, numRuns: 200 },
  );
});
