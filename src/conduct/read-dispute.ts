// Reads the disagreement about one crime's offence by its number: open, settled, or none.

import { crimesByNumber } from '#crimes';
import { londonDate } from '#platform';
import type { Db } from '#platform';
import { caseLimit, referenceLists } from '#reference';

import { disputeOf } from './dispute.ts';
import type { Dispute } from './dispute.ts';
import { classificationStepsOf, stalkingViewsOf } from './four-store.ts';

/** The disagreement as known at a moment; null where nobody disagrees. */
export async function readDispute(
  db: Db,
  crimeId: number,
  asKnownAt: Temporal.Instant,
): Promise<Dispute | null> {
  const [record] = await crimesByNumber(db, [crimeId], asKnownAt);
  if (record === undefined) return null;
  const book = await referenceLists(db, londonDate(asKnownAt));
  return disputeOf(
    record,
    await classificationStepsOf(db, crimeId, asKnownAt),
    await stalkingViewsOf(db, crimeId, asKnownAt),
    caseLimit(book, 'classification').hours,
  );
}
