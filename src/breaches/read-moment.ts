// Reads a day and a time of a form as one moment, with a problem of its own for each thing that can be wrong.

import { LONDON, londonMidnight, readDay, readTime } from '#platform';
import type { FormBody } from '#platform';

import type { AnswerProblem, FieldProblem } from './report-problems.ts';

/** Names of the two fields and the problems each can have. `timeNeeded` null: a day without a time will do. */
export type MomentFields = {
  readonly day: string;
  readonly time: string;
  readonly needed: AnswerProblem;
  readonly notADate: AnswerProblem;
  readonly timeNeeded: AnswerProblem | null;
  readonly notATime: AnswerProblem;
  readonly inFuture: AnswerProblem;
};

export type ReadMoment = {
  readonly at: Temporal.Instant;
  readonly precision: 'minute' | 'day';
};

/** The moment, at civil time in England and Wales; null with a problem added where it cannot be. */
export function readMoment(
  form: FormBody,
  fields: MomentFields,
  now: Temporal.Instant,
  problems: FieldProblem[],
): ReadMoment | null {
  const wrong = (field: string, problem: AnswerProblem) => {
    problems.push({ field, problem });
    return null;
  };
  const day = readDay(form, fields.day);
  const time = readTime(form, fields.time);
  if (!time.ok) wrong(fields.time, fields.notATime);
  else if (time.value === null && fields.timeNeeded !== null) wrong(fields.time, fields.timeNeeded);
  if (!day.ok) return wrong(fields.day, fields.notADate);
  if (day.value === null) return wrong(fields.day, fields.needed);
  if (!time.ok || (time.value === null && fields.timeNeeded !== null)) return null;
  const at =
    time.value === null
      ? londonMidnight(day.value)
      : day.value.toZonedDateTime({ timeZone: LONDON, plainTime: time.value }).toInstant();
  if (Temporal.Instant.compare(at, now) > 0) {
    const isToday = day.value.equals(now.toZonedDateTimeISO(LONDON).toPlainDate());
    return wrong(isToday ? fields.time : fields.day, fields.inFuture);
  }
  return { at, precision: time.value === null ? 'day' : 'minute' };
}
