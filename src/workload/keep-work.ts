// Keeps the list of work up to date beside the pages, so that nobody who opens one waits for it.

import { londonDate } from '#platform';
import type { Clock, Db } from '#platform';
import { referenceLists } from '#reference';

import { bringWorkUpToDate } from './kept-work-store.ts';
import { watchFor } from './watch.ts';

/** Well below the age at which a page would do it itself. */
const sweptEvery = { seconds: 45 } as const;

/** Takes up what changed since the last call, and everything that time alone brings, at least once a minute. */
export async function keepWorkUpToDate(db: Db, clock: Clock): Promise<void> {
  const now = clock.now();
  // The rules of the force are the same for every role; what differs between roles is not kept.
  const watch = watchFor(await referenceLists(db, londonDate(now)), 'supervisor');
  await bringWorkUpToDate(db, now, watch, sweptEvery);
}
