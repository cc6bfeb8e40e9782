// Keeps, on the bail of a crime, that the victim was asked before a release: what is recorded once is asked once.

import type { Clock, Db, Viewer } from '#platform';

import { measureState } from './measure-card.ts';
import { addMeasureEvents } from './measure-facts-store.ts';
import { measuresFromCrime } from './measure-store.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';
import { askedBefore, isRelease } from './release-asking.ts';

/**
 * Adds to every period of bail that arose from the crime, was given and has no answer yet for the end that stands, that
 * the victim was asked on this day, or why not (`reason`, a key of the list "not-asked-reason"). Returns the references.
 */
export async function noteVictimAsked(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  crimeId: number,
  said: { readonly on: Temporal.PlainDate; readonly reason: string | null },
): Promise<readonly string[]> {
  const now = clock.now();
  const found = await measuresFromCrime(db, crimeId, now);
  const unasked = found
    .map(({ record }) => record)
    .filter(
      ({ measure, events }) =>
        isRelease(measure.regime, 'ended') &&
        measureState(events).grantedOn !== null &&
        askedBefore(events) === null,
    );
  for (const { measure } of unasked) {
    await addMeasureEvents(db, measure.id, [{ step: 'victim-asked', on: said.on, reason: said.reason }], {
      staffId: viewer.staffId,
      at: now,
    });
  }
  await rebuildMeasureCards(
    db,
    clock,
    unasked.map(({ measure }) => measure.id),
  );
  return unasked.map(({ measure }) => measure.ref);
}
