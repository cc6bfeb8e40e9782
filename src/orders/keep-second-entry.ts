// Keeps what was typed when the same papers came in twice: as a note on the order that is on the record already.

import { londonDate } from '#platform';
import type { Clock, Db, Viewer } from '#platform';

import { enteredTwice } from './entered-reasons.ts';
import { addMeasureEvents } from './measure-facts-store.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';

/** Adds the note. Nothing of the order changes: whoever answers for it compares and mends. */
export async function keepSecondEntry(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  measure: number,
  typed: string,
): Promise<void> {
  const now = clock.now();
  await addMeasureEvents(
    db,
    measure,
    [{ step: 'noted', on: londonDate(now), reason: enteredTwice, note: typed }],
    { staffId: viewer.staffId, at: now },
  );
  await rebuildMeasureCards(db, clock, [measure]);
}
