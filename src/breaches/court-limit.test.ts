// By when a person arrested for a breach must be before the court: worked examples from the law.

import assert from 'node:assert/strict';
import test from 'node:test';

import { lawWith, regimes, shippedLaw } from '#law';
import { LONDON } from '#platform';

import type { BreachEvent, BreachStep } from './breach.ts';
import { courtLimit, courtLimitRules } from './court-limit.ts';

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
const limitOf = (found: ReturnType<typeof courtLimit>) => {
  const due = found?.deadline.ok === true ? found.deadline.value.due : null;
  return due?.kind === 'instant'
    ? due.at.toZonedDateTimeISO(LONDON).toPlainDateTime().toString({ smallestUnit: 'minute' })
    : null;
};

test('arrested for breach of a DVPO on Easter Saturday 2026 at 20:00: by Tuesday 20:00', () => {
  assert.equal(
    limitOf(courtLimit('dvpo', [event('arrested', '2026-04-04T20:00')], shippedLaw)),
    '2026-04-07T20:00',
  );
});

test('arrested under an occupation order on Easter Saturday 2026 at 20:00: by Easter Monday 20:00, which counts', () => {
  assert.equal(
    limitOf(courtLimit('occupation', [event('arrested', '2026-04-04T20:00')], shippedLaw)),
    '2026-04-06T20:00',
  );
});

test('every kind of order of which the law sets hours to the court after an arrest has its limit here', () => {
  const withHours = regimes.filter(({ afterArrest }) => afterArrest.value === 'court-within-hours');
  assert.deepEqual(Object.keys(courtLimitRules).toSorted(), withHours.map(({ code }) => code).toSorted());
  for (const [code, rule] of Object.entries(courtLimitRules)) {
    assert.ok(
      withHours.some((each) => each.code === code && each.arrestRules.includes(rule)),
      code,
    );
  }
});

test('arrested for breach of court bail on a Saturday evening: Sunday does not count', () => {
  assert.equal(
    limitOf(courtLimit('bail-post-charge', [event('arrested', '2026-11-21T20:00')], shippedLaw)),
    '2026-11-23T20:00',
  );
});

test('an arrest for an offence, or no arrest, or an unknown order, has no such limit', () => {
  assert.equal(courtLimit('spo', [event('arrested', '2026-04-04T20:00')], shippedLaw), null);
  assert.equal(courtLimit('dvpo', [event('looking-for', '2026-04-04T20:00')], shippedLaw), null);
  assert.equal(courtLimit(null, [event('arrested', '2026-04-04T20:00')], shippedLaw), null);
});

test('the clock stops when the person is before the court, and starts again at a second arrest', () => {
  const first = [event('arrested', '2026-11-17T20:00'), event('returned-to-court', '2026-11-18T10:00')];
  assert.notEqual(courtLimit('dvpo', first, shippedLaw)?.stoppedAt, null);
  const second = courtLimit('dvpo', [...first, event('arrested', '2026-11-20T09:00')], shippedLaw);
  assert.equal(second?.stoppedAt, null);
  assert.equal(limitOf(second), '2026-11-21T09:00');
});

test('a one-off holiday that the force holds moves the limit: a day of thanks on a Tuesday gives Wednesday', () => {
  const arrested = [event('arrested', '2026-06-15T20:00')];
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
  assert.equal(limitOf(courtLimit('dvpo', arrested, shippedLaw)), '2026-06-16T20:00');
  assert.equal(limitOf(courtLimit('dvpo', arrested, law)), '2026-06-17T20:00');
});
