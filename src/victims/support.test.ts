// Who may see a supported victim: the adviser named, of the service named, until anybody says it ended.

import assert from 'node:assert/strict';
import test from 'node:test';

import { initialsOf } from './initials.ts';
import { isOwnSupport } from './support.ts';

const day = Temporal.PlainDate.from('2026-11-25');
const support = { adviserStaffId: 7, service: 'goleudy', end: null };

test('only the adviser who was named, while they work for the service that was named', () => {
  assert.ok(isOwnSupport(support, { staffId: 7, service: 'goleudy' }));
  assert.ok(!isOwnSupport(support, { staffId: 8, service: 'goleudy' }));
  assert.ok(!isOwnSupport(support, { staffId: 7, service: 'paladin' }));
  assert.ok(!isOwnSupport(support, { staffId: 7, service: null }));
});

test('an end closes it at once, whatever day it bears', () => {
  const end = {
    on: day.add({ days: 30 }),
    reason: 'moved',
    note: null,
    recordedAt: Temporal.Instant.from('2026-11-25T18:00:00Z'),
    byStaffId: 1,
  };
  assert.ok(!isOwnSupport({ ...support, end }, { staffId: 7, service: 'goleudy' }));
});

test('initials are two letters and no more, with their accents', () => {
  assert.equal(initialsOf({ givenNames: 'Siân Elin', surname: 'ap Rhys' }), 'S.A.');
  assert.equal(initialsOf({ givenNames: 'Ŵyn', surname: null }), 'Ŵ.');
  assert.equal(initialsOf({ givenNames: null, surname: null }), '');
  assert.equal(initialsOf(undefined), '');
});
