// Who may do what, and when: the one table that pages and actions read.

import assert from 'node:assert/strict';
import test from 'node:test';

import { regime as regimeLaw } from '#law';
import type { RegimeCode } from '#law';
import { roles } from '#users';

import { bareEvent, measureId } from './measure.ts';
import type { MeasureEvent, MeasureRecord, MeasureStep } from './measure.ts';
import { measureActions, permittedActions, rolesFor, standingOn } from './permitted-actions.ts';
import { stepChoices } from './step-choices.ts';

const today = Temporal.PlainDate.from('2026-11-25');

function record(regime: RegimeCode, ...steps: readonly [MeasureStep, string, string?][]): MeasureRecord {
  return {
    measure: {
      id: measureId(1),
      ref: 'T-1',
      regime,
      added: null,
      law: regimeLaw(regime),
      subjectNominalId: 1,
      crimeId: null,
      replacesMeasureId: null,
      sourceRef: null,
      areaCode: null,
      source: 'courts',
      recordedAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    },
    events: steps.map(([step, on, endsOn], place): MeasureEvent => ({
      id: place + 1,
      step,
      occurredOn: Temporal.PlainDate.from(on),
      ...bareEvent,
      endsOn: endsOn === undefined ? null : Temporal.PlainDate.from(endsOn),
      recordedAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
      source: 'courts',
    })),
    clauses: [],
    ownerStaffId: null,
    protects: [],
    endInDoubt: null,
    applicationDecided: null,
  };
}

const may = (role: string, of: MeasureRecord) => permittedActions(role, standingOn(of, today));

test('an order that is made can be served once, and served again only when it has been varied', () => {
  const made = record('spo', ['granted', '2026-11-20', '2028-11-20']);
  assert.deepEqual(may('officer', made), ['breach', 'check', 'service', 'step', 'own']);
  const served = record('spo', ['granted', '2026-11-20', '2028-11-20'], ['served', '2026-11-21']);
  assert.ok(!may('officer', served).includes('service'));
  const varied = record(
    'spo',
    ['granted', '2026-11-20', '2028-11-20'],
    ['served', '2026-11-21'],
    ['varied', '2026-11-24'],
  );
  assert.ok(may('officer', varied).includes('service'));
});

test('bail is given and not served; what has run out is neither checked nor owned, and its breaches are still kept', () => {
  assert.ok(!may('officer', record('bail-pre-charge', ['granted', '2026-11-20'])).includes('service'));
  const over = record('spo', ['granted', '2024-01-01', '2026-11-24']);
  const actions = may('supervisor', over);
  assert.ok(actions.includes('breach'));
  assert.ok(!actions.includes('check') && !actions.includes('own') && !actions.includes('give'));
});

test('nothing is served or breached that nobody has made', () => {
  const applied = record('spo', ['applied', '2026-11-20']);
  assert.deepEqual(may('officer', applied), ['step', 'criteria', 'own']);
});

test('those who read and do not record may do nothing', () => {
  const made = record('spo', ['granted', '2026-11-20', '2028-11-20']);
  for (const role of ['analyst', 'auditor', 'opcc', 'panel-volunteer', 'administrator', 'nobody']) {
    assert.deepEqual(may(role, made), [], role);
  }
});

test('no role may do more than the roles its page is declared for', () => {
  const made = record('spo', ['granted', '2026-11-20', '2028-11-20']);
  for (const role of roles) {
    for (const action of may(role, made)) assert.ok(rolesFor(action).includes(role), `${role} ${action}`);
  }
  assert.equal(new Set(measureActions).size, measureActions.length);
});

test('an officer records what was seen and who was told; who keeps the register records the court too', () => {
  const applied = record('spo', ['considered', '2026-11-01'], ['applied', '2026-11-20']);
  assert.deepEqual(stepChoices('officer', regimeLaw('spo'), applied.events), ['victim-told', 'noted']);
  assert.deepEqual(stepChoices('civil-orders-officer', regimeLaw('spo'), applied.events), [
    'asked-legal',
    'withdrawn',
    'refused',
    'granted',
    'victim-told',
    'noted',
  ]);
});

test('bail is extended and an order renewed; a notice is neither', () => {
  const keeper = 'supervisor';
  const choices = (regime: RegimeCode) =>
    stepChoices(keeper, regimeLaw(regime), record(regime, ['granted', '2026-11-20']).events);
  assert.ok(choices('bail-pre-charge').includes('extended'));
  assert.ok(!choices('bail-pre-charge').includes('renewed'));
  assert.ok(choices('spo').includes('renewed') && !choices('spo').includes('extended'));
  assert.ok(!choices('dvpn').includes('renewed') && !choices('dvpn').includes('varied'));
});

test('a duty to notify is offered only where the law sets one, and once', () => {
  const choices = (regime: RegimeCode, ...more: readonly [MeasureStep, string][]) =>
    stepChoices('officer', regimeLaw(regime), record(regime, ['granted', '2026-11-20'], ...more).events);
  assert.ok(choices('spo').includes('notified'));
  assert.ok(!choices('nmo').includes('notified'));
  assert.ok(!choices('spo', ['notified', '2026-11-22']).includes('notified'));
});
