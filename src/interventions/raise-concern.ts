// Raises a provider's concern about a referral: it is on the owner's list of the day, and on the case, at once.

import { londonDate, takeNumbers } from '#platform';
import type { Clock, Db, Viewer } from '#platform';

import { addConcerns } from './provider-store.ts';

/** Writes the concern and returns its reference. Whether the referral is the provider's own is asked before. */
export async function raiseConcern(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  referralId: number,
  concern: string,
): Promise<string> {
  const now = clock.now();
  const { year } = londonDate(now);
  const number = await takeNumbers(db, `PCN-${year}`, 1);
  const ref = `PCN-${year}-${String(number).padStart(4, '0')}`;
  await addConcerns(db, [{ ref, referralId, concern, by: { staffId: viewer.staffId, at: now } }]);
  return ref;
}
