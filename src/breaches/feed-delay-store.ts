// Writes, for what a feed brought late, that the reason is not known yet: as a fact of the feed, entered by nobody here.

import type { Db } from '#platform';

import type { BreachId, TimedRung } from './breach.ts';

export type FeedDelay = {
  readonly breachId: BreachId;
  readonly rung: TimedRung;
  /** Key of the feed that brought the late step. */
  readonly source: string;
};

/** Adds them, and returns how many. */
export async function addFeedDelays(
  db: Db,
  delays: readonly FeedDelay[],
  { reason, at }: { readonly reason: string; readonly at: Temporal.Instant },
): Promise<number> {
  if (delays.length === 0) return 0;
  await db
    .insertInto('breach_event')
    .values(
      delays.map(({ breachId, rung, source }) => ({
        breach_id: breachId,
        step: 'delayed',
        occurred_at: at,
        reason,
        rung,
        recorded_at: at,
        source_system: source,
      })),
    )
    .execute();
  return delays.length;
}
