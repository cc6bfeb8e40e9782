// Raises a concern of somebody who works beside police: it is on the owner's list of the day, and on the case, at once.

import { londonDate, takeNumbers } from '#platform';
import type { Clock, Db, Viewer } from '#platform';

import { addConcerns } from './provider-store.ts';
import type { ConcernAbout } from './provider-store.ts';

/** Writes the concern and returns its reference. Whether what it is about is the viewer's own is asked before. */
export async function raiseConcern(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  about: ConcernAbout,
  concern: string,
): Promise<string> {
  const now = clock.now();
  const { year } = londonDate(now);
  const number = await takeNumbers(db, `PCN-${year}`, 1);
  const ref = `PCN-${year}-${String(number).padStart(4, '0')}`;
  await addConcerns(db, [{ ref, about, concern, by: { staffId: viewer.staffId, at: now } }]);
  return ref;
}
