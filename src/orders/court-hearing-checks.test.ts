// What is wrong with a reported hearing or its adjournment: each slip is named once, and what is only unlikely may be set aside.

import assert from 'node:assert/strict';
import test from 'node:test';

import { courtHearingDoubt, courtHearingProblem } from './court-hearing-checks.ts';
import { bareEvent } from './measure.ts';
import type { MeasureEvent, MeasureStep } from './measure.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const moment = (text: string) => Temporal.Instant.from(text);

function event(step: MeasureStep, on: string): MeasureEvent {
  return {
    id: 1,
    step,
    occurredOn: day(on.slice(0, 10)),
    ...bareEvent,
    occurredAt: on.length > 10 ? moment(on) : null,
    recordedAt: moment('2026-11-20T12:00:00Z'),
    source: 'gwarchod',
  };
}

const begun = event('hearing-begun', '2026-11-20T10:00:00Z');

function problem(
  step: MeasureStep,
  on: string,
  to: string | null = null,
  events: readonly MeasureEvent[] = [begun],
) {
  return courtHearingProblem(events, {
    step,
    on: day(on.slice(0, 10)),
    at: on.length > 10 ? moment(on) : null,
    nextOn: to === null ? null : day(to.slice(0, 10)),
    nextAt: to !== null && to.length > 10 ? moment(to) : null,
  });
}

test('its beginning needs its time; other steps are not looked at', () => {
  assert.equal(problem('hearing-begun', '2026-11-20', null, []), 'begun-time-needed');
  assert.equal(problem('hearing-begun', '2026-11-20T10:00:00Z', null, []), null);
  assert.equal(problem('checked', '2026-11-20', '2026-11-19'), null);
});

test('it is adjourned after it began: not without a beginning, not on an earlier day, not at an earlier hour', () => {
  assert.equal(problem('hearing-adjourned', '2026-11-20', null, []), 'adjourned-before-begun');
  assert.equal(problem('hearing-adjourned', '2026-11-19'), 'adjourned-before-begun');
  assert.equal(problem('hearing-adjourned', '2026-11-20T09:59:00Z'), 'adjourned-before-begun');
  assert.equal(problem('hearing-adjourned', '2026-11-20T10:00:00Z'), null, 'called on and put off at once');
  assert.equal(problem('hearing-adjourned', '2026-11-20'), null, 'the hour is not always known');
  const dayAlone = [event('hearing-begun', '2026-11-20')];
  assert.equal(problem('hearing-adjourned', '2026-11-20T08:00:00Z', null, dayAlone), null);
});

test('it is adjourned to a time after, to no day yet, or to later the same day with its time', () => {
  assert.equal(problem('hearing-adjourned', '2026-11-20', '2026-11-19'), 'adjourned-to-before');
  assert.equal(problem('hearing-adjourned', '2026-11-20', '2026-11-21'), null);
  assert.equal(problem('hearing-adjourned', '2026-11-20', '2026-11-20'), 'adjourned-time-needed');
  const noon = '2026-11-20T12:00:00Z';
  assert.equal(problem('hearing-adjourned', noon, noon), 'adjourned-to-before');
  assert.equal(problem('hearing-adjourned', noon, '2026-11-20T11:59:00Z'), 'adjourned-to-before');
  assert.equal(problem('hearing-adjourned', noon, '2026-11-20T14:00:00Z'), null);
  assert.equal(problem('hearing-adjourned', '2026-11-20', '2026-11-20T14:00:00Z'), null);
});

test('a hearing before service is doubted, by the hour where both are known, with the law of its notice', () => {
  const doubt = (
    code: 'dvpn' | 'dapn' | 'spo',
    served: string | null,
    on: string,
    step: MeasureStep = 'hearing-begun',
  ) =>
    courtHearingDoubt(
      code,
      {
        servedOn: served === null ? null : day(served.slice(0, 10)),
        servedAt: served !== null && served.length > 10 ? moment(served) : null,
      },
      { step, on: day(on.slice(0, 10)), at: on.length > 10 ? moment(on) : null },
    )?.source ?? null;
  const at = '2026-11-20T10:00:00Z';
  assert.equal(doubt('dvpn', null, at), 'CSA 2010 s27(3)');
  assert.equal(doubt('dapn', '2026-11-21', at), 'DAA 2021 s29(2)');
  assert.equal(doubt('dvpn', '2026-11-20T10:01:00Z', at), 'CSA 2010 s27(3)');
  assert.equal(doubt('dvpn', at, at), null);
  assert.equal(doubt('dvpn', '2026-11-20', at), null, 'the hour of service is not known');
  assert.equal(doubt('dvpn', '2026-11-19', at), null);
  assert.equal(doubt('spo', null, at), null);
  assert.equal(doubt('dvpn', null, at, 'hearing-adjourned'), null);
});
