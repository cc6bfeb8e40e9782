// What a feed brings late arrives with the plain answer that its reason is not known yet, which waits until a person gives it.

import { londonDate } from '#platform';
import type { Clock, Db } from '#platform';
import { referenceLists } from '#reference';
import { heldLaw } from '#statutes';

import { delayNotKnown } from './breach.ts';
import type { BreachRecord } from './breach.ts';
import { addFeedDelays } from './feed-delay-store.ts';
import type { FeedDelay } from './feed-delay-store.ts';
import { breachesReportedSince } from './recent-breaches-store.ts';
import { responseLadder } from './response-ladder.ts';
import type { Rung } from './response-ladder.ts';
import { responseTargets, targetsWhenReported } from './response-targets.ts';

/**
 * Adds to each of these breaches, once for each rung that was done after its time and of which nobody said why, that the
 * reason is not known yet: nobody can be asked while a file is read. What was reported longer ago than the force watches
 * is history to be put right, and a first load of old years is no storm. Returns how many were added. Call it after the
 * facts of a feed, before the cards are rebuilt.
 */
export async function noteLateSteps(db: Db, clock: Clock, breachIds: readonly number[]): Promise<number> {
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  const since = now.subtract({ hours: responseTargets(book).watchedDays * 24 });
  const records = await breachesReportedSince(db, breachIds, since, now);
  if (records.length === 0) return 0;
  const law = await heldLaw(db);
  const delays = records.flatMap((record) => {
    const targets = targetsWhenReported(book, record.breach.reportedAt);
    return responseLadder(record, targets, now, law)
      .filter(({ state, delays: said }) => state === 'done-late' && said.length === 0)
      .map((rung): FeedDelay => ({
        breachId: record.breach.id,
        rung: rung.rung,
        source: sourceOf(record, rung),
      }));
  });
  return addFeedDelays(db, delays, { reason: delayNotKnown, at: now });
}

/** The feed that said when it was done. */
function sourceOf({ breach, events }: BreachRecord, { doneAt }: Rung): string {
  const done = events.find(
    ({ occurredAt, source }) => source !== 'gwarchod' && doneAt !== null && occurredAt.equals(doneAt),
  );
  return done?.source ?? breach.source;
}
