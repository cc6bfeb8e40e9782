// Looking for a suspect, by its facts: when it began, what is due, and that only arrest and circulation end it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { shiftAt, wantedState } from './wanted.ts';
import type { WantedEvent, WantedStep } from './wanted.ts';

const at = (text: string) => Temporal.Instant.from(text);
let number = 0;
function event(step: WantedStep, when: string, more: Partial<WantedEvent> = {}): WantedEvent {
  number += 1;
  return {
    id: number,
    step,
    at: at(when),
    recordedAt: at(when),
    crimeId: null,
    place: null,
    result: null,
    nextAt: null,
    note: null,
    meeting: null,
    byStaffId: null,
    ...more,
  };
}

test('looking runs from the first of a breach or a crime, and the next enquiry is due a day later', () => {
  const state = wantedState(
    [event('looking', '2026-11-24T09:00:00Z')],
    [at('2026-11-23T08:00:00Z'), at('2026-11-25T08:00:00Z')],
  );
  assert.equal(state.since?.toString(), '2026-11-23T08:00:00Z');
  assert.equal(state.nextAt?.toString(), '2026-11-24T08:00:00Z');
});

test('an enquiry moves the next one on: to the time planned, else a day later; a place tried twice counts once', () => {
  const first = event('enquiry', '2026-11-24T10:00:00Z', { place: '1 Heol Prawf' });
  const second = event('enquiry', '2026-11-25T10:00:00Z', { place: '1 Heol Prawf' });
  const looked = [at('2026-11-23T08:00:00Z')];
  assert.equal(wantedState([second, first], looked).nextAt?.toString(), '2026-11-26T10:00:00Z');
  assert.deepEqual(wantedState([first, second], looked).placesTried, ['1 Heol Prawf']);
  const planned = event('enquiry', '2026-11-25T12:00:00Z', { nextAt: at('2026-11-25T20:00:00Z') });
  assert.equal(wantedState([first, planned], looked).nextAt?.toString(), '2026-11-25T20:00:00Z');
});

test('arrest and circulation end it, a test and a meeting do not; looking again begins anew', () => {
  const looked = [at('2026-11-20T08:00:00Z')];
  for (const step of ['arrested', 'circulated'] as const) {
    assert.equal(wantedState([event(step, '2026-11-21T08:00:00Z')], looked).since, null, step);
  }
  for (const step of ['inspector-test', 'raised', 'taken', 'enquiry'] as const) {
    assert.ok(wantedState([event(step, '2026-11-21T08:00:00Z')], looked).since !== null, step);
  }
  const again = wantedState(
    [
      event('enquiry', '2026-11-20T12:00:00Z'),
      event('arrested', '2026-11-21T08:00:00Z'),
      event('looking', '2026-11-23T08:00:00Z'),
    ],
    looked,
  );
  assert.equal(again.since?.toString(), '2026-11-23T08:00:00Z');
  assert.deepEqual(again.enquiries, [], 'what was tried before the arrest is over with it');
});

test('the shift of a moment, over midnight too', () => {
  const shifts = [
    { key: 'early', from: Temporal.PlainTime.from('07:00') },
    { key: 'late', from: Temporal.PlainTime.from('15:00') },
    { key: 'night', from: Temporal.PlainTime.from('22:00') },
  ];
  const key = (when: string) => {
    const shift = shiftAt(shifts, at(when), 'Europe/London');
    return shift === null ? null : `${shift.key} ${shift.from.toString()} ${shift.to.toString()}`;
  };
  assert.equal(key('2026-11-25T18:00:00Z'), 'late 2026-11-25T15:00:00Z 2026-11-25T22:00:00Z');
  assert.equal(key('2026-11-25T02:00:00Z'), 'night 2026-11-24T22:00:00Z 2026-11-25T07:00:00Z');
  assert.equal(shiftAt([], at('2026-11-25T02:00:00Z'), 'Europe/London'), null);
});
