// Reads the form of a training record: which course, when it was completed, until when it counts. Pure.

import { fieldText, ok, readDay, readText, refused } from '#platform';
import type { FormBody, Result } from '#platform';

import type { Course } from './course.ts';
import { lastDayOf } from './training.ts';
import type { TrainingRecord } from './training.ts';
import type { NewTraining } from './training-store.ts';

export type TrainingProblem =
  | 'course-needed'
  | 'completed-not-a-date'
  | 'completed-later-than-today'
  | 'expires-not-a-date'
  | 'expires-before-completed'
  | 'note-too-long'
  | 'reason-needed'
  | 'record-needed';
export type TrainingProblems = readonly { readonly field: string; readonly problem: TrainingProblem }[];

export const longestNote = 300;

/** A new record of somebody. Left blank, the last day follows from how long the course counts. */
export function readTraining(
  form: FormBody,
  of: {
    readonly staffId: number;
    readonly courses: readonly Pick<Course, 'key' | 'months'>[];
    readonly today: Temporal.PlainDate;
  },
): Result<NewTraining, TrainingProblems> {
  const problems: { field: string; problem: TrainingProblem }[] = [];
  const course = of.courses.find(({ key }) => key === fieldText(form, 'course'));
  if (course === undefined) problems.push({ field: 'course', problem: 'course-needed' });
  const completed = readDay(form, 'completed');
  const completedOn = completed.ok ? completed.value : null;
  if (completedOn === null) problems.push({ field: 'completed', problem: 'completed-not-a-date' });
  else if (Temporal.PlainDate.compare(completedOn, of.today) > 0) {
    problems.push({ field: 'completed', problem: 'completed-later-than-today' });
  }
  const expires = readDay(form, 'expires');
  if (!expires.ok) problems.push({ field: 'expires', problem: 'expires-not-a-date' });
  const given = expires.ok ? expires.value : null;
  if (given !== null && completedOn !== null && Temporal.PlainDate.compare(given, completedOn) < 0) {
    problems.push({ field: 'expires', problem: 'expires-before-completed' });
  }
  const note = readText(form, 'note', longestNote);
  if (!note.ok) problems.push({ field: 'note', problem: 'note-too-long' });
  if (course === undefined || completedOn === null || !note.ok || problems.length > 0) {
    return refused(problems);
  }
  return ok({
    staffId: of.staffId,
    course: course.key,
    completedOn,
    expiresOn: given ?? lastDayOf(completedOn, course.months),
    note: note.value,
    withdrawn: false,
    replaces: null,
  });
}

/** Takes a record back, with the reason: the earlier row stays and no longer counts. */
export function readTakingBack(
  form: FormBody,
  records: readonly TrainingRecord[],
): Result<NewTraining, TrainingProblems> {
  const record = records.find(({ id }) => String(id) === fieldText(form, 'record'));
  const reason = readText(form, 'reason', longestNote);
  const problems: { field: string; problem: TrainingProblem }[] = [
    ...(record === undefined ? [{ field: 'record', problem: 'record-needed' } as const] : []),
    ...(reason.ok ? [] : [{ field: 'reason', problem: 'note-too-long' } as const]),
    ...(reason.ok && reason.value === null ? [{ field: 'reason', problem: 'reason-needed' } as const] : []),
  ];
  if (record === undefined || !reason.ok || problems.length > 0) return refused(problems);
  return ok({
    staffId: record.staffId,
    course: record.course,
    completedOn: record.completedOn,
    expiresOn: record.expiresOn,
    note: reason.value,
    withdrawn: true,
    replaces: record.id,
  });
}
