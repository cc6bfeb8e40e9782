// Records what somebody decided after looking at a case of a queue. It leaves the queue until something newer brings it back.

import { rebuildConsiderationCards } from '#interventions';
import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { recordingRoles } from '#users';

import type { QueueKey } from './queue.ts';
import { addLook } from './queue-store.ts';

/** Writes the look. Every result but "already in hand" says what and why; the caller reads which those are. */
export async function recordLook(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  given: {
    readonly queue: QueueKey;
    readonly crimeId: number;
    /** Null where nobody is named. */
    readonly subjectNominalId: number | null;
    readonly result: string;
    readonly reason: string | null;
  },
): Promise<Result<{ readonly result: string }, 'not-permitted'>> {
  if (!recordingRoles.some((role) => role === viewer.role)) return refused('not-permitted');
  await addLook(db, given, { staffId: viewer.staffId, at: clock.now() });
  await rebuildConsiderationCards(db, clock, [given.crimeId]);
  return ok({ result: given.result });
}
