// Recording a breach: what is impossible, and what is written for every action, on both engines.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { makeCrime, makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { breachState } from './breach-state.ts';
import { findBreach } from './breach-store.ts';
import { checkBreachReport, contraventionOf, recordBreach } from './record-breach.ts';
import type { BreachReport } from './record-breach.ts';

const now = testClock.now();
const at = (text: string) => Temporal.Instant.from(text);

const report: BreachReport = {
  subjectNominalId: 1,
  measure: null,
  clauseNo: null,
  kind: null,
  occurredFrom: at('2026-11-25T06:40:00Z'),
  occurredPrecision: 'minute',
  reportedAt: at('2026-11-25T07:00:00Z'),
  channels: ['message'],
  account: null,
  evidence: [],
  evidenceNote: null,
  action: { kind: 'looking-for' },
  victim: { kind: 'not-yet' },
  crimeId: null,
};

test('impossible times are refused, possible ones are not', () => {
  const check = (change: Partial<BreachReport>) => checkBreachReport({ ...report, ...change }, now);
  assert.equal(check({}), null);
  assert.equal(check({ reportedAt: at('2026-11-25T18:00:01Z') }), 'reported-in-future');
  assert.equal(check({ occurredFrom: at('2026-11-25T07:00:01Z') }), 'happens-after-report');
  const arrested = (text: string) => check({ action: { kind: 'arrested', at: at(text) } });
  assert.equal(arrested('2026-11-25T06:40:00Z'), null);
  assert.equal(arrested('2026-11-25T06:39:59Z'), 'arrest-before-breach');
  assert.equal(arrested('2026-11-25T18:00:01Z'), 'arrest-in-future');
  const told = (text: string) => check({ victim: { kind: 'told', at: at(text), method: 'phone' } });
  assert.equal(told('2026-11-25T06:40:00Z'), null);
  assert.equal(told('2026-11-25T06:39:59Z'), 'told-before-breach');
  assert.equal(told('2026-11-25T18:00:01Z'), 'told-in-future');
});

test('where only the day is known, any time of that day will do and the day before will not', () => {
  const day = { occurredFrom: at('2026-11-25T00:00:00Z'), occurredPrecision: 'day' } as const;
  const check = (text: string) =>
    checkBreachReport({ ...report, ...day, action: { kind: 'arrested', at: at(text) } }, now);
  assert.equal(check('2026-11-25T00:10:00Z'), null);
  assert.equal(check('2026-11-24T23:50:00Z'), 'arrest-before-breach');
  assert.equal(checkBreachReport({ ...report, ...day, reportedAt: at('2026-11-25T00:05:00Z') }, now), null);
});

test('the legal kind follows the measure, or the conduct where that says more', () => {
  assert.equal(contraventionOf({ measure: null, kind: null }), 'not-known');
  assert.equal(contraventionOf({ measure: { id: 1, regime: 'spo' }, kind: null }), 'offence');
  assert.equal(contraventionOf({ measure: { id: 1, regime: 'bail-pre-charge' }, kind: null }), 'arrest-only');
  const surrender = { measure: { id: 1, regime: 'bail-post-charge' }, kind: 'failure-to-surrender' } as const;
  assert.equal(contraventionOf(surrender), 'failure-to-surrender');
});

onBothEngines('a breach needs no crime number, and not arresting tells a supervisor', async (db) => {
  const { viewer } = await makeStaff(db, 'officer', { name: 'PC Prawf' });
  const subject = await makePerson(db, testClock);
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    conditions: ['Must not contact victim A'],
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
  });
  const recorded = await recordBreach(db, testClock, viewer, {
    ...report,
    subjectNominalId: subject.nominalId,
    measure: { id: order.id, regime: 'spo' },
    clauseNo: 1,
    action: { kind: 'not-arrested', reason: 'not-necessary', note: 'Asked to come in' },
    victim: { kind: 'no-victim' },
    alsoCrime: 'yes',
  });
  assert.ok(recorded.ok);
  assert.match(recorded.value.ref, /^BR-2026-[0-9]{5}$/u);
  const found = await findBreach(db, recorded.value.ref, now);
  assert.ok(found);
  const { breach, events } = found.record;
  assert.equal(found.personRef, subject.ref);
  assert.equal(breach.contravention, 'offence');
  assert.deepEqual(
    events.map((event) => [event.step, event.reason, event.note, event.byName]),
    [
      ['not-arrested', 'not-necessary', 'Asked to come in', 'PC Prawf'],
      ['supervisor-told', null, null, 'PC Prawf'],
      ['victim-not-told', 'no-victim', null, 'PC Prawf'],
      ['also-a-crime', null, null, 'PC Prawf'],
    ],
  );
  assert.equal(breachState(breach, events).decidedAt, null);
  const card = await db
    .selectFrom('measure_card')
    .select('breach_count')
    .where('measure_id', '=', order.id)
    .executeTakeFirstOrThrow();
  assert.equal(card.breach_count, 1);
});

onBothEngines(
  'an arrest decides it; the crime and the telling are kept; an impossible one writes nothing',
  async (db) => {
    const { viewer } = await makeStaff(db, 'officer');
    const subject = await makePerson(db, testClock);
    const crime = await makeCrime(db, testClock, { suspects: [subject] });
    const whole: BreachReport = {
      ...report,
      subjectNominalId: subject.nominalId,
      action: { kind: 'arrested', at: at('2026-11-25T09:00:00Z') },
      victim: { kind: 'told', at: at('2026-11-25T07:20:00Z'), method: 'phone' },
      crimeId: crime.id,
    };
    const recorded = await recordBreach(db, testClock, viewer, whole);
    assert.ok(recorded.ok);
    const found = await findBreach(db, recorded.value.ref, now);
    assert.ok(found);
    const state = breachState(found.record.breach, found.record.events);
    assert.ok(state.decidedAt?.equals(at('2026-11-25T09:00:00Z')));
    assert.ok(state.victimToldAt?.equals(at('2026-11-25T07:20:00Z')));
    assert.equal(state.crimeId, crime.id);
    const refused = await recordBreach(db, testClock, viewer, {
      ...whole,
      action: { kind: 'arrested', at: at('2026-11-25T05:00:00Z') },
    });
    assert.deepEqual(refused, { ok: false, error: 'arrest-before-breach' });
    const rows = await db
      .selectFrom('breach')
      .select('id')
      .where('subject_nominal_id', '=', subject.nominalId)
      .execute();
    assert.equal(rows.length, 1);
  },
);

onBothEngines('who only reads records nothing', async (db) => {
  const subject = await makePerson(db, testClock);
  for (const role of ['analyst', 'opcc', 'administrator', 'auditor', 'panel-volunteer']) {
    const { viewer } = await makeStaff(db, role);
    const given = { ...report, subjectNominalId: subject.nominalId };
    assert.deepEqual(await recordBreach(db, testClock, viewer, given), { ok: false, error: 'not-permitted' });
  }
});
