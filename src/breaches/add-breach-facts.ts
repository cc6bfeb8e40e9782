// Adds what somebody did or found out about a breach, as facts beside those already there, and rebuilds its card.

import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { breachState } from './breach-state.ts';
import { addBreachEvents } from './breach-store.ts';
import type { NewBreachEvent } from './breach-store.ts';
import type { BreachRecord } from './breach.ts';
import { mayDo } from './permitted-actions.ts';
import type { BreachAction } from './permitted-actions.ts';
import { rebuildBreachCards } from './rebuild-breach-cards.ts';

/** Adds the events under an action that this role may take now. Lock the breach, and read it, first. */
export async function addBreachFacts(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  record: BreachRecord,
  action: BreachAction,
  events: readonly NewBreachEvent[],
): Promise<Result<number, 'not-permitted'>> {
  if (!mayDo(viewer.role, action, breachState(record.breach, record.events))) return refused('not-permitted');
  const by = { staffId: viewer.staffId, at: clock.now() };
  const added = await addBreachEvents(db, record.breach.id, events, by);
  await rebuildBreachCards(db, clock, [record.breach.id]);
  return ok(added);
}
