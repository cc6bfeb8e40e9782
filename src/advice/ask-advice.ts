// Records that somebody was asked about a case, with the answer where it came at once, and the answer that comes later.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { recordingRoles } from '#users';

import type { Advice } from './advice.ts';
import { addAdvice, addAnswer } from './advice-store.ts';
import type { NewAdvice } from './advice-store.ts';

export type GivenAnswer = {
  readonly answer: string;
  readonly byStaffId: number | null;
  /** Who answered, in words, where they are not in the directory. */
  readonly byGiven: string | null;
  readonly occurredAt: Temporal.Instant;
};

function mayRecord({ role }: Viewer): boolean {
  return recordingRoles.some((each) => each === role);
}

/** Writes the question, and the answer with it where there is one. A question is never an answer to its own author. */
export async function askAdvice(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  given: NewAdvice & { readonly answer: GivenAnswer | null },
): Promise<Result<{ readonly ref: string }, 'not-permitted' | 'yourself'>> {
  if (!mayRecord(viewer)) return refused('not-permitted');
  if (given.askedStaffId === Number(viewer.staffId)) return refused('yourself');
  const by = { staffId: viewer.staffId, at: clock.now() };
  const made = await addAdvice(db, given, londonDate(by.at).year, by);
  if (given.answer !== null) await addAnswer(db, made.id, given.answer, by);
  return ok({ ref: made.ref });
}

/** Writes an answer to a question: by whoever was asked, or by somebody who was told it. A second one stands beside. */
export async function answerAdvice(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  advice: Pick<Advice, 'id' | 'occurredAt'>,
  answer: GivenAnswer,
): Promise<Result<{ readonly id: number }, 'not-permitted' | 'before-question'>> {
  if (!mayRecord(viewer)) return refused('not-permitted');
  if (Temporal.Instant.compare(answer.occurredAt, advice.occurredAt) < 0) return refused('before-question');
  await addAnswer(db, advice.id, answer, { staffId: viewer.staffId, at: clock.now() });
  return ok({ id: advice.id });
}
