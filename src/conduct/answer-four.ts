// Records answers to FOUR in a crime, each by the named person who gives it, with the events that show it.

import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { addFour } from './four-store.ts';
import type { FourFact } from './four.ts';
import { mayLog } from './permitted-actions.ts';

export type GivenFour = Pick<FourFact, 'mark' | 'answer' | 'events' | 'reason'>;

export type FourProblem = {
  readonly mark: GivenFour['mark'];
  readonly problem: 'events-needed' | 'reason-needed';
};

/** What is missing: "yes" shows its events, "no" says why. */
export function fourProblems(answers: readonly GivenFour[]): readonly FourProblem[] {
  return answers.flatMap(({ mark, answer, events, reason }): FourProblem[] => {
    if (answer === 'yes' && events.length === 0) return [{ mark, problem: 'events-needed' }];
    return answer === 'no' && reason === null ? [{ mark, problem: 'reason-needed' }] : [];
  });
}

/** Writes the answers. What was answered before stays, and the newest stands. */
export async function answerFour(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  crimeId: number,
  answers: readonly GivenFour[],
): Promise<Result<{ readonly count: number }, 'not-permitted' | 'incomplete'>> {
  if (!mayLog(viewer.role)) return refused('not-permitted');
  if (answers.length === 0 || fourProblems(answers).length > 0) return refused('incomplete');
  await addFour(db, crimeId, answers, { staffId: viewer.staffId, at: clock.now() });
  return ok({ count: answers.length });
}
