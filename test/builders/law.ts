// Changes of the law for tests, proposed by one member of staff and approved by another.

import assert from 'node:assert/strict';

import type { AddedRegime, LawChange } from '#law';
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

/** A kind of order that no Act has, as a proposal adds it: like an SPO, in force since the start of 2026. */
export function inventedKind(given: Partial<Omit<AddedRegime, 'kind'>> = {}): AddedRegime {
  return {
    kind: 'added-regime',
    number: 0,
    code: 'test-order',
    like: 'spo',
    name: { en: 'Test Order', cy: 'Gorchymyn Prawf' },
    short: { en: 'TO', cy: 'GP' },
    law: 'Test Act 2026 s1',
    shortest: null,
    longest: null,
    from: '2026-01-01',
    to: null,
    source: 'Test Act 2026',
    confidence: 'local',
    ...given,
  };
}

/** Adds a kind of order that no Act has, proposed and approved; answers with the number of the change. */
export async function makeAddedKind(
  db: Db,
  clock: Clock,
  given: Parameters<typeof inventedKind>[0] = {},
): Promise<number> {
  return makeLawChange(db, clock, inventedKind(given));
}
