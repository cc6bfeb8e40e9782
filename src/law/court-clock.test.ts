// The clock from an arrest for a breach: the hours of a rule, and of each kind as its shipped law has it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { hoursOfRule } from './court-clock.ts';
import { courtDeadline } from './court-deadline.ts';
import { deadlineRule } from './deadline-rules.ts';
import { shippedLaw } from './law-book.ts';
import { regime } from './regimes.ts';

const dvpoClock = deadlineRule('dvpo-breach-court-24h');

test('a rule of hours gives them with its law; one that is switched off, or counts days, gives none', () => {
  const held = { source: 'CSA 2010 s29(1), (3)', confidence: 'verified' };
  assert.deepEqual(hoursOfRule(dvpoClock), { value: { hours: 24, leavesOut: 'A' }, ...held });
  assert.deepEqual(hoursOfRule({ ...dvpoClock, isOff: true }), { value: null, ...held });
  const length = deadlineRule('dvpo-length-max');
  assert.equal(hoursOfRule(length).value, null);
  assert.equal(hoursOfRule({ ...length, isOff: true }).value, null);
});

test('a kind has the hours of its rule, and of a kind without a rule the law is said all the same', () => {
  assert.equal(regime('dvpo').courtRule, 'dvpo-breach-court-24h');
  assert.deepEqual(regime('dvpo').courtHours.value, { hours: 24, leavesOut: 'A' });
  assert.equal(regime('spo').courtRule, null);
  assert.equal(regime('spo').courtHours.value, null);
  assert.equal(regime('spo').courtHours.source, regime('spo').afterArrest.source);
});

test('the limit is that of the rule of the kind, so that its page and its target are its own', () => {
  const found = courtDeadline(
    { code: 'dvpo', added: null },
    Temporal.Instant.from('2026-11-17T09:00:00Z'),
    shippedLaw,
  );
  assert.ok(found?.ok === true);
  assert.equal(found.value.rule, 'dvpo-breach-court-24h');
  assert.equal(found.value.source, 'CSA 2010 s29(1), (3)');
});
