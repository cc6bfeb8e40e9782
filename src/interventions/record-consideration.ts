// Records what was considered: one entry with its answers, as facts, and the card of the crime, in one write.

import { londonDate, ok, refused, takeNumbers } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { addConsideration } from './consideration-store.ts';
import { mayConsider } from './permitted-actions.ts';
import type { ReadConsideration } from './read-consideration.ts';
import { rebuildConsiderationCards } from './rebuild-consideration-cards.ts';

export type ConsiderationAbout = {
  readonly crimeId: number | null;
  readonly subjectNominalId: number | null;
  readonly amendsId: number | null;
};

/** Writes the entry and returns its reference. Lock the crime or person, and check what was recorded meanwhile, first. */
export async function recordConsideration(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  about: ConsiderationAbout,
  read: ReadConsideration,
): Promise<Result<{ readonly ref: string }, 'not-permitted'>> {
  if (!mayConsider(viewer.role)) return refused('not-permitted');
  const now = clock.now();
  const { year } = londonDate(now);
  const number = await takeNumbers(db, `CON-${year}`, 1);
  const ref = `CON-${year}-${String(number).padStart(5, '0')}`;
  await addConsideration(
    db,
    { ...about, ...read, ref, occurredAt: now },
    { staffId: viewer.staffId, at: now },
  );
  if (about.crimeId !== null) await rebuildConsiderationCards(db, clock, [about.crimeId]);
  return ok({ ref });
}
