// Checks the counter-allegation guard for a person, from the record as it stands now.

import type { Db } from '#platform';

import { harmGuard, isRouteOpen } from './primary-harm.ts';
import type { HarmGuard } from './primary-harm.ts';
import { linkedFiles, reviewsOf, victimsAmong } from './primary-harm-store.ts';

/** Whether this person may go on a perpetrator route, and what is in the way. */
export async function checkPrimaryHarm(
  db: Db,
  person: { readonly id: number; readonly nominalIds: readonly number[] },
  now: Temporal.Instant,
): Promise<HarmGuard> {
  return harmGuard(await linkedFiles(db, person.id, now), await reviewsOf(db, person.nominalIds, now));
}

/** Those of some people whose perpetrator route is shut, each with what is in the way; whoever is not named is free. */
export async function shutRoutes(
  db: Db,
  personIds: readonly number[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<number, HarmGuard>> {
  const shut = new Map<number, HarmGuard>();
  for (const person of await victimsAmong(db, personIds)) {
    const guard = await checkPrimaryHarm(db, person, now);
    if (!isRouteOpen(guard)) shut.set(person.id, guard);
  }
  return shut;
}
