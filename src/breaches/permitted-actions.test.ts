// Who may do what about a breach: the table itself.

import assert from 'node:assert/strict';
import test from 'node:test';

import { roles } from '#users';

import type { BreachState } from './breach-state.ts';
import {
  breachActions,
  decisionsFor,
  mayDo,
  permittedActions,
  resultsFor,
  rolesFor,
} from './permitted-actions.ts';

const now = Temporal.Instant.from('2026-11-25T18:00:00Z');
const waiting: BreachState = {
  measureId: null,
  clauseNo: null,
  decidedAt: null,
  arrestedAt: null,
  lookingSince: null,
  result: null,
  victimToldAt: null,
  crimeId: null,
};

test('a breach is decided once, and a result comes after the decision', () => {
  const always = ['conduct', 'keep-evidence', 'delay', 'identify'];
  assert.deepEqual(permittedActions('officer', waiting), ['decide', 'tell-victim', ...always]);
  assert.deepEqual(permittedActions('officer', { ...waiting, decidedAt: now }), [
    'result',
    'tell-victim',
    ...always,
  ]);
  assert.ok(mayDo('supervisor', 'direct', waiting), 'a direction is a supervisor’s');
  assert.equal(mayDo('officer', 'tell-victim', { ...waiting, victimToldAt: now }), false);
});

test('nobody who only reads may do anything, and every role of the table may do something', () => {
  for (const role of roles) {
    const may = permittedActions(role, waiting);
    assert.equal(may.length > 0, rolesFor('decide').includes(role), role);
    for (const action of breachActions) {
      assert.ok(!may.includes(action) || rolesFor(action).includes(role), `${role} ${action}`);
    }
  }
  assert.deepEqual(permittedActions('analyst', waiting), []);
  assert.deepEqual(permittedActions('opcc', waiting), []);
});

test('only a supervisor leaves somebody free, or ends it', () => {
  for (const role of ['officer', 'civil-orders-officer', 'offender-management']) {
    assert.ok(!decisionsFor(role).includes('no-arrest'), role);
    assert.ok(!decisionsFor(role).includes('voluntary-interview'), role);
    assert.ok(!resultsFor(role).includes('no-further-action'), role);
  }
  for (const role of ['supervisor', 'force-lead']) {
    assert.ok(decisionsFor(role).includes('no-arrest'), role);
    assert.ok(resultsFor(role).includes('no-further-action'), role);
  }
});
