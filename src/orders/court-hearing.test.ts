// How the hearing after a notice stands: awaited, begun in its hours or late, adjourned with a day or without, decided.

import assert from 'node:assert/strict';
import test from 'node:test';

import { hearingAfter, regime as regimeLaw, shippedLaw } from '#law';
import type { RegimeCode } from '#law';

import { courtHearing, hearingFacts } from './court-hearing.ts';
import { hearingBy, hearingMissed } from './hearing-by.ts';
import { bareEvent, measureId } from './measure.ts';
import type { MeasureEvent, MeasureStep, Successor } from './measure.ts';
import { standingOn } from './permitted-actions.ts';

const moment = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const recordedAt = moment('2026-01-01T00:00:00Z');

type Given = {
  readonly step: MeasureStep;
  /** A day, or a moment with its offset. */
  readonly on: string;
  readonly to?: string;
  readonly corrects?: number;
};

function eventsOf(given: readonly Given[]): readonly MeasureEvent[] {
  return given.map(({ step, on, to, corrects }, place) => ({
    id: place + 1,
    step,
    occurredOn: day(on.slice(0, 10)),
    ...bareEvent,
    occurredAt: on.length > 10 ? moment(on) : null,
    nextOn: to === undefined ? null : day(to.slice(0, 10)),
    nextAt: to !== undefined && to.length > 10 ? moment(to) : null,
    correctsEventId: corrects ?? null,
    recordedAt,
    source: 'gwarchod',
  }));
}

function standing(regime: RegimeCode, given: readonly Given[], on = '2026-11-25') {
  const law = regimeLaw(regime);
  const measure = {
    id: measureId(1),
    ref: 'T-1',
    regime,
    added: null,
    law,
    subjectNominalId: 1,
    crimeId: null,
    replacesMeasureId: null,
    sourceRef: null,
    areaCode: null,
    source: 'gwarchod',
    recordedAt,
  };
  return standingOn({ measure, events: eventsOf(given), ownerStaffId: null }, day(on));
}

const made = (on: string): readonly Given[] => [
  { step: 'granted', on: on.slice(0, 10) },
  { step: 'served', on },
];

function stands(regime: RegimeCode, given: readonly Given[], decided: Successor | null = null) {
  const hearing = courtHearing(standing(regime, given), decided, shippedLaw);
  switch (hearing?.kind) {
    case 'awaited': {
      const due = hearing.limit?.ok === true ? hearing.limit.value.due : null;
      return due?.kind === 'instant' ? `awaited ${due.at.toString()}` : 'awaited';
    }
    case 'begun':
      return `begun ${hearing.inTime}`;
    case 'adjourned':
      return `adjourned ${hearing.inTime} ${hearing.toAt?.toString() ?? hearing.toOn?.toString() ?? 'no day'}`;
    case 'decided':
      return `decided ${hearing.by.decision}`;
    case undefined:
      return null;
  }
}

const begun = (on: string): Given => ({ step: 'hearing-begun', on });
const adjourned = (on: string, to?: string): Given => ({
  step: 'hearing-adjourned',
  on,
  ...(to === undefined ? {} : { to }),
});

/** Worked examples of the law file: served, the limit, and the last moment that is in time. Local times are GMT or BST. */
const examples = [
  ['dvpn', '2023-12-23T14:30+00:00', '2023-12-28T14:30+00:00'],
  ['dvpn', '2024-03-13T09:15+00:00', '2024-03-15T09:15+00:00'],
  ['dvpn', '2024-11-15T20:00+00:00', '2024-11-18T20:00+00:00'],
  ['dvpn', '2024-03-28T16:00+00:00', '2024-04-02T16:00+01:00'],
  ['dvpn', '2024-11-10T11:00+00:00', '2024-11-13T00:00+00:00'],
  ['dvpn', '2025-12-25T22:00+00:00', '2025-12-30T00:00+00:00'],
  ['dvpn', '2026-05-01T18:00+01:00', '2026-05-05T18:00+01:00'],
  ['dvpn', '2026-11-20T17:45+00:00', '2026-11-23T17:45+00:00'],
  ['dapn', '2026-10-24T10:00+01:00', '2026-10-27T10:00+00:00'],
] as const;

test('a hearing in its hours is in time to the last moment, over Christmas, Easter, Sundays and both clock changes', () => {
  for (const [code, served, limit] of examples) {
    const last = moment(limit);
    assert.equal(stands(code, made(served)), `awaited ${last.toString()}`, served);
    const at = (by: Temporal.Instant) =>
      stands(code, [
        ...made(served),
        begun(by.toZonedDateTimeISO('Europe/London').toString({ timeZoneName: 'never' })),
      ]);
    assert.equal(at(last), 'begun in-time', `${served}: the limit itself`);
    assert.equal(at(last.add({ seconds: 1 })), 'begun late', `${served}: a second on`);
  }
});

test('between two answers of the law it is in doubt: Saturday 26 December 2026 may or may not be a bank holiday', () => {
  const served = '2026-12-24T14:30+00:00';
  const on = (text: string) => stands('dvpn', [...made(served), begun(text)]);
  assert.equal(stands('dvpn', made(served)), 'awaited 2026-12-29T14:30:00Z');
  assert.equal(on('2026-12-29T14:30+00:00'), 'begun in-time');
  assert.equal(on('2026-12-29T14:31+00:00'), 'begun in-doubt');
  assert.equal(on('2026-12-30T14:30+00:00'), 'begun in-doubt');
  assert.equal(on('2026-12-30T14:31+00:00'), 'begun late');
});

test('where only its day is recorded, the day of the limit itself cannot be told', () => {
  const served = '2026-11-18T10:00+00:00';
  const on = (text: string) => stands('dvpn', [...made(served), begun(text)]);
  assert.equal(on('2026-11-19'), 'begun in-time');
  assert.equal(on('2026-11-20'), 'begun not-known');
  assert.equal(on('2026-11-21'), 'begun late');
  // A limit at midnight is the end of the day before.
  const sunday = [...made('2024-11-10T11:00+00:00')];
  assert.equal(stands('dvpn', [...sunday, begun('2024-11-12')]), 'begun in-time');
});

test('begun in time and adjourned, it is adjourned to its day, and never late', () => {
  const notice = [...made('2026-11-18T10:00+00:00'), begun('2026-11-20T09:30+00:00')];
  assert.equal(stands('dvpn', notice), 'begun in-time');
  const first = [...notice, adjourned('2026-11-20T09:50+00:00', '2026-12-01T10:00+00:00')];
  assert.equal(stands('dvpn', first), 'adjourned in-time 2026-12-01T10:00:00Z');
  const again = [...first, adjourned('2026-12-01', '2026-12-08')];
  assert.equal(stands('dvpn', again), 'adjourned in-time 2026-12-08', 'the newest counts');
  const open = [...again, adjourned('2026-12-08')];
  assert.equal(stands('dvpn', open), 'adjourned in-time no day');
  assert.equal(
    stands('dvpn', [...notice, adjourned('2026-11-21'), { step: 'noted', on: '2026-11-21', corrects: 4 }]),
    'begun in-time',
    'an adjournment that was put right is none',
  );
  assert.equal(
    stands('dvpn', [
      ...made('2026-11-18T10:00+00:00'),
      begun('2026-11-24T10:00+00:00'),
      adjourned('2026-11-24'),
    ]),
    'adjourned late no day',
  );
  assert.equal(
    stands('dvpn', [...made('2026-11-18T10:00+00:00'), adjourned('2026-11-20', '2026-12-01')]),
    'adjourned not-known 2026-12-01',
    'from a feed that says no beginning',
  );
});

test('past its hours it is missed until it began; one that is over, or began, is missed no more', () => {
  const notice = made('2026-11-18T10:00+00:00');
  const missed = (given: readonly Given[], at = '2026-11-20T10:00:01Z', on = '2026-11-20') =>
    hearingMissed(standing('dvpn', given, on), shippedLaw, moment(at))?.at.toString() ?? null;
  assert.equal(missed(notice), '2026-11-20T10:00:00Z');
  assert.equal(missed(notice, '2026-11-20T10:00:00Z'), null, 'the last moment counts');
  assert.equal(missed([...notice, begun('2026-11-20T09:00+00:00')]), null);
  assert.equal(missed([...notice, begun('2026-11-24T09:00+00:00')]), null, 'begun late is another matter');
  assert.equal(
    missed([...notice, begun('2026-11-20T09:00+00:00'), { step: 'noted', on: '2026-11-20', corrects: 3 }]),
    '2026-11-20T10:00:00Z',
    'a beginning that was put right is none',
  );
  assert.equal(missed([...notice, { step: 'ended', on: '2026-11-19' }]), null);
  assert.equal(missed([{ step: 'granted', on: '2026-11-18' }]), null, 'not served');
});

test('a decision of its own leaves nothing to hear; other orders, and a notice not given, are not heard at all', () => {
  const notice = [...made('2026-11-18T10:00+00:00'), begun('2026-11-20T09:30+00:00')];
  const decided: Successor = {
    ref: 'DVPO-2026-001',
    kind: 'dvpo',
    decision: 'granted',
    decidedOn: day('2026-11-20'),
    knownAt: recordedAt,
    source: 'gwarchod',
    enteredBy: null,
  };
  assert.equal(stands('dvpn', notice, decided), 'decided granted');
  assert.equal(stands('dvpn', [{ step: 'granted', on: '2026-11-18' }]), 'awaited', 'no service: no hours');
  assert.equal(stands('dvpn', [{ step: 'considered', on: '2026-11-18' }]), null);
  for (const code of ['dvpo', 'dapo', 'spo-interim', 'nmo', 'bail-pre-charge'] as const) {
    assert.equal(stands(code, made('2026-11-18T10:00+00:00')), null, code);
    assert.equal(hearingAfter(code), null, code);
  }
});

test('of a day of service alone, the hours run from its first moment; the law of both notices is one with its rule', () => {
  assert.equal(stands('dvpn', made('2026-11-18')), 'awaited 2026-11-20T00:00:00Z');
  for (const [code, order, source] of [
    ['dvpn', 'dvpo', 'CSA 2010 s27(3)-(4)'],
    ['dapn', 'dapo', 'DAA 2021 s29(2)-(3)'],
  ] as const) {
    assert.equal(hearingAfter(code)?.order, order);
    const worked = hearingBy(standing(code, made('2026-11-18T10:00+00:00')), shippedLaw);
    assert.ok(worked?.ok);
    assert.equal(worked.value.source, source);
  }
  assert.deepEqual(hearingFacts(eventsOf(made('2026-11-18'))), { begun: null, adjourned: null });
});
