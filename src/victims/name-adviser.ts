// Names an adviser for a victim who agreed to it; whoever records it is the officer whom the adviser rings.

import { londonDate, ok, refused, takeNumbers } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import {
  addSupport,
  addSupportOfficer,
  lockAdviser,
  lockSupports,
  supportsOfOtherSide,
  supportsOfVictims,
} from './support-store.ts';
import type { NewSupport } from './support-store.ts';

/**
 * Writes the support and returns its reference. Refused where this adviser supports this victim already, or supports
 * somebody on the other side of a file: what one side tells must not be able to reach the other (counter-allegation guard).
 */
export async function nameAdviser(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  given: Omit<NewSupport, 'ref'> & { readonly victimPersonId: number },
): Promise<Result<string, 'supported-already' | 'other-side'>> {
  const now = clock.now();
  await lockAdviser(db, given.adviserStaffId);
  await lockSupports(db, given.victimPersonId);
  const standing = await supportsOfVictims(db, [given.victimPersonId], now);
  if (standing.some(({ adviserStaffId, end }) => end === null && adviserStaffId === given.adviserStaffId)) {
    return refused('supported-already');
  }
  if ((await supportsOfOtherSide(db, given)).length > 0) return refused('other-side');
  const { year } = londonDate(now);
  const number = await takeNumbers(db, `SUP-${year}`, 1);
  const ref = `SUP-${year}-${String(number).padStart(4, '0')}`;
  const by = { staffId: viewer.staffId, at: now };
  const id = await addSupport(db, { ...given, ref }, by);
  await addSupportOfficer(db, id, viewer.staffId, by);
  return ok(ref);
}
