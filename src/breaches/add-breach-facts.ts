// Adds what somebody did or found out about a breach, as facts beside those already there, and rebuilds its card.

import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { breachState } from './breach-state.ts';
import { addBreachEvents } from './breach-store.ts';
import type { NewBreachEvent } from './breach-store.ts';
import type { BreachRecord } from './breach.ts';
import { lateRungs } from './late-step.ts';
import { mayDo } from './permitted-actions.ts';
import type { BreachAction } from './permitted-actions.ts';
import { readResponseRule } from './read-response-rule.ts';
import { rebuildBreachCards } from './rebuild-breach-cards.ts';

/**
 * Adds the events under an action that this role may take now. A step recorded after its time comes with its reason, or
 * with the answer that it is not known yet. Lock the breach, and read it, first.
 */
export async function addBreachFacts(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  record: BreachRecord,
  action: BreachAction,
  events: readonly NewBreachEvent[],
): Promise<Result<number, 'not-permitted' | 'late-reason-needed'>> {
  if (!mayDo(viewer.role, action, breachState(record.breach, record.events))) return refused('not-permitted');
  const now = clock.now();
  const rule = await readResponseRule(db, record.breach.reportedAt);
  if (lateRungs(record, events, rule, now).length > 0) return refused('late-reason-needed');
  const by = { staffId: viewer.staffId, at: now };
  const added = await addBreachEvents(db, record.breach.id, events, by);
  await rebuildBreachCards(db, clock, [record.breach.id]);
  return ok(added);
}
