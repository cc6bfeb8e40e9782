// Reads the forms about the answer to a breach: a direction, a reason for delay, whether it is also stalking, and evidence kept.

import {
  fieldText,
  LONDON,
  ok,
  readChoice,
  readChoices,
  readDay,
  readText,
  readTime,
  refused,
} from '#platform';
import type { FormBody } from '#platform';

import type { NewBreachEvent } from './breach-store.ts';
import { delayNotKnown } from './breach.ts';
import type { TimedRung } from './breach.ts';
import type { ReadEvents } from './read-actions.ts';
import { longestText } from './read-answers.ts';
import type { FieldProblem } from './report-problems.ts';

/** Who is to do what by when. The time is later than now: an order for yesterday directs nobody. */
export function readDirection(
  form: FormBody,
  given: { readonly rung: TimedRung; readonly staff: readonly string[]; readonly now: Temporal.Instant },
): ReadEvents {
  const problems: FieldProblem[] = [];
  const to = readChoice(form, 'to', given.staff);
  if (!to.ok || to.value === null) problems.push({ field: 'to', problem: 'directed-to-needed' });
  const dueAt = readDue(form, given.now, problems);
  const note = neededText(form, 'direction-needed', problems);
  if (problems.length > 0 || !to.ok || to.value === null || dueAt === null || note === null) {
    return refused(problems);
  }
  return ok([
    { step: 'directed', occurredAt: given.now, rung: given.rung, dueAt, forStaffId: Number(to.value), note },
  ]);
}

function readDue(form: FormBody, now: Temporal.Instant, problems: FieldProblem[]): Temporal.Instant | null {
  const day = readDay(form, 'due');
  const time = readTime(form, 'dueTime');
  if (!day.ok) problems.push({ field: 'due', problem: 'due-not-a-date' });
  else if (day.value === null) problems.push({ field: 'due', problem: 'due-needed' });
  if (!time.ok) problems.push({ field: 'dueTime', problem: 'due-not-a-time' });
  else if (time.value === null) problems.push({ field: 'dueTime', problem: 'due-time-needed' });
  if (!day.ok || day.value === null || !time.ok || time.value === null) return null;
  const at = day.value.toZonedDateTime({ timeZone: LONDON, plainTime: time.value }).toInstant();
  if (Temporal.Instant.compare(at, now) > 0) return at;
  problems.push({ field: 'due', problem: 'due-in-past' });
  return null;
}

function neededText(
  form: FormBody,
  missing: 'direction-needed' | 'why-needed',
  problems: FieldProblem[],
): string | null {
  const note = readText(form, 'note', longestText);
  if (!note.ok) problems.push({ field: 'note', problem: 'note-too-long' });
  else if (note.value === null) problems.push({ field: 'note', problem: missing });
  return note.ok ? note.value : null;
}

/** Why something was late: a reason of the list, and words. Only what was late has a delay. */
export function readDelay(
  form: FormBody,
  given: {
    readonly missed: readonly TimedRung[];
    readonly reasons: readonly string[];
    readonly now: Temporal.Instant;
  },
): ReadEvents {
  const problems: FieldProblem[] = [];
  const rung = readChoice(form, 'rung', given.missed);
  if (!rung.ok || rung.value === null) problems.push({ field: 'rung', problem: 'rung-needed' });
  const reason = readChoice(form, 'reason', given.reasons);
  if (!reason.ok || reason.value === null) problems.push({ field: 'reason', problem: 'delay-needed' });
  const isNotKnown = reason.ok && reason.value === delayNotKnown;
  const note = isNotKnown ? null : neededText(form, 'why-needed', problems);
  if (problems.length > 0 || !rung.ok || !reason.ok) return refused(problems);
  return ok([{ step: 'delayed', occurredAt: given.now, rung: rung.value, reason: reason.value, note }]);
}

/** Answers that name a crime already recorded. */
const answersWithCrime: readonly string[] = ['crime-recorded'];

/** Whether the breach is also part of stalking or harassment: always with the reason, and with the crime once recorded. */
export function readConduct(
  form: FormBody,
  given: {
    readonly answers: readonly string[];
    /** The crime whose number was typed: null where nothing was, undefined where none is known. */
    readonly crimeId: number | null | undefined;
    readonly now: Temporal.Instant;
  },
): ReadEvents {
  const problems: FieldProblem[] = [];
  const answer = readChoice(form, 'answer', given.answers);
  if (!answer.ok || answer.value === null) problems.push({ field: 'answer', problem: 'conduct-needed' });
  const needsCrime = answer.ok && answer.value !== null && answersWithCrime.includes(answer.value);
  if (given.crimeId === undefined) problems.push({ field: 'crime', problem: 'crime-not-found' });
  else if (needsCrime && given.crimeId === null) problems.push({ field: 'crime', problem: 'crime-needed' });
  const note = neededText(form, 'why-needed', problems);
  if (problems.length > 0 || !answer.ok || note === null || given.crimeId === undefined) {
    return refused(problems);
  }
  const { crimeId, now } = given;
  return ok([{ step: 'conduct-considered', occurredAt: now, reason: answer.value, crimeId, note }]);
}

/** What has been kept or asked for: each thing ticked is a fact of its own. What was ticked before stays. */
export function readEvidenceKept(
  form: FormBody,
  given: { readonly prompts: readonly string[]; readonly now: Temporal.Instant },
): ReadEvents {
  const problems: FieldProblem[] = [];
  const kept = readChoices(form, 'kept', given.prompts);
  if (!kept.ok || kept.value.length === 0) problems.push({ field: 'kept', problem: 'kept-needed' });
  const note = readText(form, 'note', longestText);
  if (!note.ok) problems.push({ field: 'note', problem: 'note-too-long' });
  if (problems.length > 0 || !kept.ok || !note.ok) return refused(problems);
  return ok(
    kept.value.map((reason, place): NewBreachEvent => ({
      step: 'evidence-kept',
      occurredAt: given.now,
      reason,
      note: place === 0 ? note.value : null,
    })),
  );
}

/** The number of a crime as typed; empty where nothing was. */
export function typedCrime(form: FormBody): string {
  return fieldText(form, 'crime').trim();
}
