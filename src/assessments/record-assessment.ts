// Records an assessment: one fact, with the training that was checked when it was signed.

import { londonDate, ok, refused, takeNumbers } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { addAssessment } from './assessment-store.ts';
import { mayAssess } from './permitted-actions.ts';
import type { ReadAssessment } from './read-assessment.ts';

/** Writes the fact and returns its reference. Lock the person or crime, and check what was recorded meanwhile, first. */
export async function recordAssessment(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  about: {
    readonly subjectNominalId: number | null;
    readonly crimeId: number | null;
    readonly tool: string;
    readonly regradeOfId: number | null;
  },
  read: ReadAssessment,
): Promise<Result<{ readonly ref: string }, 'not-permitted'>> {
  if (!mayAssess(viewer.role)) return refused('not-permitted');
  const now = clock.now();
  const { year } = londonDate(now);
  const number = await takeNumbers(db, `RA-${year}`, 1);
  const ref = `RA-${year}-${String(number).padStart(5, '0')}`;
  await addAssessment(db, { ...about, ...read, ref }, { staffId: viewer.staffId, at: now });
  return ok({ ref });
}
