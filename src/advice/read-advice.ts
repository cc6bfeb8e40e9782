// Reads the forms of a question and of an answer, with every problem by field. Pure.

import {
  fieldText,
  londonMidnight,
  londonMoment,
  ok,
  readChoice,
  readDay,
  readText,
  readTime,
  refused,
} from '#platform';
import type { FormBody, Result } from '#platform';

import { adviceWays } from './advice.ts';
import type { AdviceWay } from './advice.ts';

export const longestText = 2000;

export type AdviceProblem =
  | 'question-needed'
  | 'too-long'
  | 'who-needed'
  | 'yourself'
  | 'way-needed'
  | 'day-needed'
  | 'time-needed'
  | 'in-future'
  | 'answer-needed'
  | 'by-needed'
  | 'before-question';
export type AdviceProblems = readonly { readonly field: string; readonly problem: AdviceProblem }[];

/** Whom the form offers: staff by number and roles by key. */
export type Askable = {
  readonly staff: ReadonlyMap<string, number>;
  readonly roles: readonly string[];
};

export type ReadQuestion = {
  readonly question: string;
  readonly askedStaffId: number | null;
  readonly askedRole: string | null;
  readonly way: AdviceWay;
  readonly occurredAt: Temporal.Instant;
  readonly answer: { readonly answer: string; readonly byGiven: string | null } | null;
};

/** A moment of two fields, to the minute; a day without a time is asked for its time. */
function readWhen(
  form: FormBody,
  now: Temporal.Instant,
  problems: { field: string; problem: AdviceProblem }[],
) {
  const day = readDay(form, 'on');
  const time = readTime(form, 'at');
  if (!day.ok || day.value === null) problems.push({ field: 'on', problem: 'day-needed' });
  if (!time.ok || time.value === null) problems.push({ field: 'at', problem: 'time-needed' });
  if (!day.ok || !time.ok || day.value === null || time.value === null)
    return londonMidnight(Temporal.PlainDate.from('2000-01-01'));
  const at = londonMoment(day.value, time.value);
  // The form is filled in to the minute: its own minute is not in the future.
  if (Temporal.Instant.compare(at, now.add({ minutes: 1 })) > 0)
    problems.push({ field: 'on', problem: 'in-future' });
  return Temporal.Instant.compare(at, now) > 0 ? now : at;
}

/** The question, and the answer where one was given on the spot. */
export function readQuestion(
  form: FormBody,
  askable: Askable,
  now: Temporal.Instant,
): Result<ReadQuestion, AdviceProblems> {
  const problems: { field: string; problem: AdviceProblem }[] = [];
  const question = readText(form, 'question', longestText);
  if (!question.ok) problems.push({ field: 'question', problem: 'too-long' });
  else if (question.value === null) problems.push({ field: 'question', problem: 'question-needed' });
  const [kind, who = ''] = fieldText(form, 'who').split(':', 2);
  const askedStaffId = kind === 'staff' ? (askable.staff.get(who) ?? null) : null;
  const askedRole = kind === 'role' && askable.roles.includes(who) ? who : null;
  if (askedStaffId === null && askedRole === null) problems.push({ field: 'who', problem: 'who-needed' });
  const way = readChoice(form, 'way', adviceWays);
  if (!way.ok || way.value === null) problems.push({ field: 'way', problem: 'way-needed' });
  const occurredAt = readWhen(form, now, problems);
  const answer = readText(form, 'answer', longestText);
  if (!answer.ok) problems.push({ field: 'answer', problem: 'too-long' });
  const byGiven = fieldText(form, 'by').slice(0, 100);
  const hasAnswer = answer.ok && answer.value !== null;
  if (hasAnswer && askedRole !== null && byGiven === '') problems.push({ field: 'by', problem: 'by-needed' });
  if (
    problems.length > 0 ||
    !question.ok ||
    question.value === null ||
    !way.ok ||
    way.value === null ||
    !answer.ok
  ) {
    return refused(problems);
  }
  return ok({
    question: question.value,
    askedStaffId,
    askedRole,
    way: way.value,
    occurredAt,
    answer:
      answer.value === null
        ? null
        : { answer: answer.value, byGiven: askedStaffId === null ? byGiven : null },
  });
}

export type ReadAnswer = {
  readonly answer: string;
  /** Null where the viewer answers, or where the person asked did. */
  readonly byGiven: string | null;
  readonly occurredAt: Temporal.Instant;
};

/** An answer that came later. `isOwn`: the viewer answers; otherwise it says who did. */
export function readAnswer(
  form: FormBody,
  now: Temporal.Instant,
  isOwn: boolean,
): Result<ReadAnswer, AdviceProblems> {
  const problems: { field: string; problem: AdviceProblem }[] = [];
  const answer = readText(form, 'answer', longestText);
  if (!answer.ok) problems.push({ field: 'answer', problem: 'too-long' });
  else if (answer.value === null) problems.push({ field: 'answer', problem: 'answer-needed' });
  const occurredAt = readWhen(form, now, problems);
  const byGiven = fieldText(form, 'by').slice(0, 100);
  if (!isOwn && byGiven === '') problems.push({ field: 'by', problem: 'by-needed' });
  if (problems.length > 0 || !answer.ok || answer.value === null) return refused(problems);
  return ok({ answer: answer.value, byGiven: isOwn ? null : byGiven, occurredAt });
}
