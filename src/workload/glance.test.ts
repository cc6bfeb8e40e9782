// The figures a role sees first: three for each role that has them, each counting work that its list then shows.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { caseRoles } from '#users';

import { countsIn, glanceFacts, glanceOf } from './glance.ts';
import { workKinds } from './kinds/work-rules.ts';

it('a role with figures of its own has exactly three, all different', () => {
  const roles = caseRoles.filter((role) => glanceOf(role).length > 0);
  assert.deepEqual(roles, [
    'supervisor',
    'domestic-abuse-officer',
    'civil-orders-officer',
    'legal-services',
    'offender-management',
    'schemes-coordinator',
  ]);
  for (const role of roles) assert.equal(new Set(glanceOf(role)).size, 3, role);
});

it('no figure is empty by rule: each counts at least one kind of work that there is', () => {
  for (const fact of glanceFacts) {
    const gaps = fact === 'victims-not-told' ? (['victim-not-told'] as const) : [];
    assert.ok(
      workKinds.some((kind) => countsIn(fact, { kind, gaps })),
      fact,
    );
  }
});

it('an order whose victim was not told counts for the victims, one without an owner does not', () => {
  assert.equal(countsIn('victims-not-told', { kind: 'watch', gaps: ['victim-not-told', 'no-owner'] }), true);
  assert.equal(countsIn('victims-not-told', { kind: 'watch', gaps: ['no-owner'] }), false);
});
