// Records what a second reader said of an answer, and makes the card of the crime again.

import type { Clock, Db, Viewer } from '#platform';

import { addReading } from './consideration-store.ts';
import type { GivenReading } from './read-reading.ts';
import { rebuildConsiderationCards } from './rebuild-consideration-cards.ts';

/** Adds the reading. Check that the answer waits, and for this reader, first. */
export async function recordReading(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  of: { readonly answerId: number; readonly crimeId: number | null },
  reading: GivenReading,
): Promise<void> {
  await addReading(db, of.answerId, reading, { staffId: viewer.staffId, at: clock.now() });
  if (of.crimeId !== null) await rebuildConsiderationCards(db, clock, [of.crimeId]);
}
