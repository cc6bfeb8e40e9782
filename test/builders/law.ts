// Changes of the law for tests, proposed by one member of staff and approved by another.

import assert from 'node:assert/strict';

import type { LawChange } from '#law';
import type { Clock, Db } from '#platform';
import { decideLawChange, proposeLawChange } from '#statutes';

import { makeStaff } from './facts.ts';

/** Proposes the change and approves it; answers with its number. */
export async function makeLawChange(db: Db, clock: Clock, change: LawChange): Promise<number> {
  const { viewer } = await makeStaff(db, 'administrator');
  const { viewer: second } = await makeStaff(db, 'legal-services');
  const proposal = { change, reasonEn: 'Test', reasonCy: 'Prawf' };
  const proposed = await proposeLawChange(db, clock, viewer, proposal);
  assert.ok(proposed.ok, JSON.stringify(proposed));
  const verdict = { isApproved: true, note: null };
  const decided = await decideLawChange(db, clock, second, proposed.value, verdict);
  assert.ok(decided.ok, JSON.stringify(decided));
  return proposed.value;
}

/** Adds a kind of order by its code, like one that ships, in force since the start of 2026. */
export async function makeAddedKind(
  db: Db,
  clock: Clock,
  given: Pick<Extract<LawChange, { kind: 'added-regime' }>, 'code' | 'like' | 'name' | 'short'>,
): Promise<number> {
  return makeLawChange(db, clock, {
    kind: 'added-regime',
    number: 0,
    law: 'Test Act 2026 s1',
    shortest: null,
    longest: null,
    from: '2026-01-01',
    to: null,
    source: 'Test Act 2026',
    confidence: 'local',
    ...given,
  });
}
