// Reports are offered for linking by whom they share, and the newest decision of a person stands.

import assert from 'node:assert/strict';
import test from 'node:test';

import { offerReason, standingLinks } from './link.ts';

const report = (suspects: readonly number[], victims: readonly number[]) => ({
  crimeId: 1,
  suspects,
  victims,
});

test('the same pair, the same suspect, and the same victim with nobody named', () => {
  assert.equal(offerReason(report([1], [2]), report([1], [2, 3])), 'same-pair');
  assert.equal(offerReason(report([1], [2]), report([1], [3])), 'same-suspect');
  assert.equal(offerReason(report([1], [2]), report([], [2])), 'same-victim');
  assert.equal(offerReason(report([1], [2]), report([4], [2])), null);
  assert.equal(offerReason(report([1], [2]), report([3], [4])), null);
});

test('a later decision undoes the one before, from either end', () => {
  const day = Temporal.PlainDate.from('2026-11-25');
  const decision = (linked: boolean) => ({
    crimeId: 1,
    otherCrimeId: 2,
    linked,
    reason: null,
    byStaffId: 1,
    occurredOn: day,
  });
  assert.equal(standingLinks(2, [decision(true), decision(false)]).get(1)?.linked, false);
  assert.equal(standingLinks(1, [decision(false), decision(true)]).get(2)?.linked, true);
});
