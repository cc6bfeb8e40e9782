// Checks the counter-allegation guard for a person, from the record as it stands now.

import type { Person } from '#people';
import type { Db } from '#platform';

import { harmGuard } from './primary-harm.ts';
import type { HarmGuard } from './primary-harm.ts';
import { linkedFiles, reviewsOf } from './primary-harm-store.ts';

/** Whether this person may go on a perpetrator route, and what is in the way. */
export async function checkPrimaryHarm(
  db: Db,
  person: Pick<Person, 'id' | 'nominalIds'>,
  now: Temporal.Instant,
): Promise<HarmGuard> {
  return harmGuard(await linkedFiles(db, person.id, now), await reviewsOf(db, person.nominalIds, now));
}
