// By when a person arrested for a breach must be before the court: worked examples from the law.

import assert from 'node:assert/strict';
import test from 'node:test';

import { courtDeadline, lawWith, noValue, regimeAs, regimes, shippedLaw } from '#law';
import type { Attachment, LawChange, RegimeCode, RegimeValue } from '#law';
import { LONDON } from '#platform';
import { inventedKind } from '#testing';

import type { BreachEvent, BreachStep } from './breach.ts';
import { courtLimit, kindOf, leftToCourt } from './court-limit.ts';

const kind = (code: RegimeCode, added: string | null = null, attachment: Attachment | null = null) => ({
  code,
  added,
  attachment,
});

let number = 0;
function event(step: BreachStep, at: string): BreachEvent {
  number += 1;
  const occurredAt = Temporal.PlainDateTime.from(at).toZonedDateTime(LONDON).toInstant();
  return {
    id: number,
    step,
    occurredAt,
    reason: null,
    method: null,
    note: null,
    measureId: null,
    clauseNo: null,
    crimeId: null,
    byName: null,
    recordedAt: occurredAt,
    source: 'test',
  };
}
const arrested = (at: string) => [event('arrested', at)];
const limitOf = (found: ReturnType<typeof courtLimit>) => {
  const due = found?.deadline.ok === true ? found.deadline.value.due : null;
  return due?.kind === 'instant'
    ? due.at.toZonedDateTimeISO(LONDON).toPlainDateTime().toString({ smallestUnit: 'minute' })
    : null;
};

test('arrested for breach of a DVPO on Easter Saturday 2026 at 20:00: by Tuesday 20:00', () => {
  assert.equal(
    limitOf(courtLimit(kind('dvpo'), [event('arrested', '2026-04-04T20:00')], shippedLaw)),
    '2026-04-07T20:00',
  );
});

test('arrested under an occupation order on Easter Saturday 2026 at 20:00: by Easter Monday 20:00, which counts', () => {
  assert.equal(
    limitOf(courtLimit(kind('occupation'), [event('arrested', '2026-04-04T20:00')], shippedLaw)),
    '2026-04-06T20:00',
  );
});

test('an occupation order with a power of arrest: 24 hours that leave out Sundays, Christmas Day and Good Friday', () => {
  const due = (at: string) =>
    limitOf(courtLimit(kind('occupation', null, 'attached'), arrested(at), shippedLaw));
  assert.equal(due('2026-11-18T20:00'), '2026-11-19T20:00');
  assert.equal(due('2026-04-02T20:00'), '2026-04-04T20:00', 'Good Friday does not count');
  assert.equal(due('2026-11-21T20:00'), '2026-11-23T20:00', 'nor does Sunday');
  assert.equal(due('2026-12-24T20:00'), '2026-12-26T20:00', 'nor Christmas Day; Boxing Day does');
  assert.equal(
    leftToCourt(kind('occupation', null, 'attached'), arrested('2026-11-18T20:00'), shippedLaw),
    null,
  );
});

test('an occupation order without one is enforced by warrant: no hours; not known, those of one that has it, and why', () => {
  const at = arrested('2026-11-18T20:00');
  const without = kind('occupation', null, 'not-attached');
  assert.equal(courtLimit(without, at, shippedLaw), null);
  assert.equal(leftToCourt(without, at, shippedLaw)?.how, 'warrant');
  const unknown = kind('occupation');
  assert.equal(limitOf(courtLimit(unknown, at, shippedLaw)), '2026-11-19T20:00');
  assert.equal(leftToCourt(unknown, at, shippedLaw)?.how, 'not-known');
  assert.match(leftToCourt(unknown, at, shippedLaw)?.source ?? '', /FLA 1996 s47/u);
  assert.equal(leftToCourt(without, [event('looking-for', '2026-11-18T20:00')], shippedLaw), null);
  assert.equal(leftToCourt(null, at, shippedLaw), null);
  // Said of an order whose law gives the power itself it changes nothing.
  const dvpo = kind('dvpo', null, 'not-attached');
  assert.equal(limitOf(courtLimit(dvpo, at, shippedLaw)), '2026-11-19T20:00');
  assert.equal(leftToCourt(dvpo, at, shippedLaw), null);
});

test('every kind of order of which the law sets hours to the court after an arrest has its limit, and no other', () => {
  const arrestedAt = Temporal.Instant.from('2026-04-04T19:00:00Z');
  for (const { code, afterArrest } of regimes) {
    const found = courtDeadline(kind(code), arrestedAt, shippedLaw);
    assert.equal(found?.ok === true, afterArrest.value === 'court-within-hours', code);
  }
});

test('arrested for breach of court bail on a Saturday evening: Sunday does not count', () => {
  assert.equal(
    limitOf(courtLimit(kind('bail-post-charge'), [event('arrested', '2026-11-21T20:00')], shippedLaw)),
    '2026-11-23T20:00',
  );
});

test('an arrest for an offence, or no arrest, or an unknown order, has no such limit', () => {
  assert.equal(courtLimit(kind('spo'), [event('arrested', '2026-04-04T20:00')], shippedLaw), null);
  assert.equal(courtLimit(kind('dvpo'), [event('looking-for', '2026-04-04T20:00')], shippedLaw), null);
  assert.equal(courtLimit(null, [event('arrested', '2026-04-04T20:00')], shippedLaw), null);
});

test('the clock stops when the person is before the court, and starts again at a second arrest', () => {
  const first = [event('arrested', '2026-11-17T20:00'), event('returned-to-court', '2026-11-18T10:00')];
  assert.notEqual(courtLimit(kind('dvpo'), first, shippedLaw)?.stoppedAt, null);
  const second = courtLimit(kind('dvpo'), [...first, event('arrested', '2026-11-20T09:00')], shippedLaw);
  assert.equal(second?.stoppedAt, null);
  assert.equal(limitOf(second), '2026-11-21T09:00');
});

test('charged in the minute of the arrest: the clock has stopped', () => {
  const both = [event('arrested', '2026-11-17T20:00'), event('charged', '2026-11-17T20:00')];
  assert.notEqual(courtLimit(kind('dvpo'), both, shippedLaw)?.stoppedAt, null);
  const before = [event('charged', '2026-11-17T19:59'), event('arrested', '2026-11-17T20:00')];
  assert.equal(courtLimit(kind('dvpo'), before, shippedLaw)?.stoppedAt, null);
});

test('the kind is that of the order that was breached, a kind the force added among them; unknown where it is', () => {
  assert.deepEqual(kindOf({ regime: 'dvpo', added: null, attachment: null }), kind('dvpo'));
  assert.deepEqual(
    kindOf({ regime: 'spo', added: 'contact-order', attachment: null }),
    kind('spo', 'contact-order'),
  );
  const order = { regime: 'occupation', added: null, attachment: 'attached' } as const;
  assert.deepEqual(kindOf(order), kind('occupation', null, 'attached'));
  assert.equal(kindOf(null), null);
});

test('a one-off holiday that the force holds moves the limit: a day of thanks on a Tuesday gives Wednesday', () => {
  const thatDay = [event('arrested', '2026-06-15T20:00')];
  const law = lawWith([
    {
      kind: 'holiday',
      number: 1,
      from: '2026-06-16',
      to: '2026-06-16',
      source: 'Proclamation',
      confidence: 'verified',
      isHoliday: true,
      name: { en: 'Day of thanks', cy: 'Diwrnod o ddiolch' },
      jurisdictions: ['england-and-wales'],
    },
  ]);
  assert.equal(limitOf(courtLimit(kind('dvpo'), thatDay, shippedLaw)), '2026-06-16T20:00');
  assert.equal(limitOf(courtLimit(kind('dvpo'), thatDay, law)), '2026-06-17T20:00');
});

const basis = { to: null, source: 'Act 2027 s9', confidence: 'memory' } as const;
const field = (
  number: number,
  regime: string,
  name: 'court-hours' | 'after-arrest',
  value: RegimeValue,
  from = '2027-04-01',
): LawChange => ({ ...basis, kind: 'regime', number, from, regime, field: name, value });

test('hours to a court that were set for a kind give its clock, for arrests from their day on; no kind beside it', () => {
  const law = lawWith([field(1, 'ro-conviction', 'court-hours', { hours: 36, leavesOut: 'B' })]);
  // Saturday 3 April 2027, 20:00: Sunday does not count, Easter was the week before.
  const found = courtLimit(kind('ro-conviction'), arrested('2027-04-03T20:00'), law);
  assert.equal(limitOf(found), '2027-04-06T08:00');
  assert.ok(found?.deadline.ok === true);
  assert.equal(found.deadline.value.source, 'Act 2027 s9');
  assert.equal(found.deadline.value.confidence, 'memory');
  assert.equal(courtLimit(kind('ro-conviction'), arrested('2027-03-31T20:00'), law), null, 'an older arrest');
  assert.equal(courtLimit(kind('ro-acquittal'), arrested('2027-04-03T20:00'), law), null, 'another kind');
});

test('each choice of days that do not count is counted as it says', () => {
  const due = (leavesOut: 'A' | 'B' | 'C' | 'H') =>
    limitOf(
      courtLimit(
        kind('spo'),
        // Saturday before the bank holiday of Monday 3 May 2027.
        arrested('2027-05-01T12:00'),
        lawWith([field(1, 'spo', 'court-hours', { hours: 30, leavesOut })]),
      ),
    );
  assert.equal(due('H'), '2027-05-02T18:00');
  assert.equal(due('B'), '2027-05-03T18:00');
  assert.equal(due('A'), '2027-05-04T18:00');
  assert.equal(due('C'), '2027-05-05T06:00');
});

test('an added kind has the clock of the kind it is like, until hours or another custody are set for it alone', () => {
  const added = inventedKind({ number: 1, code: 'contact-order', like: 'dvpo' });
  const of = (
    changes: readonly LawChange[],
    at = '2027-05-05T12:00',
    code: string | null = 'contact-order',
  ) => courtLimit(kind('dvpo', code), arrested(at), lawWith([added, ...changes]));
  assert.equal(limitOf(of([])), '2027-05-06T12:00');
  const hours = field(2, 'contact-order', 'court-hours', { hours: 48, leavesOut: 'A' });
  assert.equal(limitOf(of([hours])), '2027-05-07T12:00');
  assert.equal(limitOf(of([hours], '2027-05-05T12:00', null)), '2027-05-06T12:00', 'a DVPO keeps its own');
  const custody = field(3, 'contact-order', 'after-arrest', 'custody-clock', '2027-06-01');
  assert.equal(limitOf(of([hours, custody])), '2027-05-07T12:00');
  assert.equal(of([hours, custody], '2027-06-02T12:00'), null);
  // Of the kind it is like: both follow, but for what is said of the added one.
  const ofLike = field(4, 'dvpo', 'after-arrest', 'custody-clock');
  assert.equal(of([ofLike]), null);
  assert.equal(limitOf(of([ofLike, hours])), '2027-05-07T12:00');
});

test('where a court must have the person and no hours are held, that is said, never a clock that is not law', () => {
  const law = lawWith([field(1, 'cbo', 'after-arrest', 'court-within-hours')]);
  const found = courtLimit(kind('cbo'), arrested('2027-04-05T09:00'), law);
  assert.ok(found !== null && !found.deadline.ok);
  assert.deepEqual(found.deadline.error, { code: 'switched-off', source: 'Act 2027 s9' });
  const taken = lawWith([field(1, 'dvpn', 'court-hours', noValue)]);
  const none = courtLimit(kind('dvpn'), arrested('2027-04-05T09:00'), taken);
  assert.ok(none !== null && !none.deadline.ok && none.deadline.error.code === 'switched-off');
});

test('a change of the length of the shipped rule moves the clock, for every kind or for one', () => {
  const longer = (regime: string | null): LawChange => ({
    ...basis,
    kind: 'rule',
    number: 1,
    from: '2027-04-01',
    rule: 'dvpo-breach-court-24h',
    regime,
    length: 36,
    reading: null,
  });
  for (const regime of [null, 'dvpo']) {
    const law = lawWith([longer(regime)]);
    assert.equal(limitOf(courtLimit(kind('dvpo'), arrested('2027-04-05T09:00'), law)), '2027-04-06T21:00');
    const { courtHours } = regimeAs(kind('dvpo'), '2027-04-05', law);
    assert.deepEqual(courtHours.value, { hours: 36, leavesOut: 'A' }, 'as the page of its law says');
  }
});
