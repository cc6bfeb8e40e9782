// How many people of each team hold each course on a day, and whose has ended or ends soon: pure, from the records that stand.

import type { Course } from './course.ts';
import { trainingOn } from './training.ts';
import type { TrainingRecord } from './training.ts';

type Member = { readonly id: number; readonly teamId: number | null };

export type CourseCoverage = {
  readonly course: string;
  readonly current: number;
  readonly lapsed: number;
  readonly members: number;
  /** Somebody held it and nobody does now. */
  readonly isGap: boolean;
};

export type Ending = {
  readonly staffId: number;
  readonly course: string;
  readonly on: Temporal.PlainDate;
  readonly hasEnded: boolean;
};

/** Coverage of each course among these members. */
export function coverage(
  members: readonly Member[],
  training: ReadonlyMap<number, readonly TrainingRecord[]>,
  courses: readonly Pick<Course, 'key'>[],
  day: Temporal.PlainDate,
): readonly CourseCoverage[] {
  return courses.map(({ key }) => {
    const states = members.map(({ id }) => trainingOn(training.get(id) ?? [], key, day).state);
    const current = states.filter((state) => state === 'current').length;
    const lapsed = states.filter((state) => state === 'lapsed').length;
    return { course: key, current, lapsed, members: members.length, isGap: current === 0 && lapsed > 0 };
  });
}

/** Training that has ended, or ends within the days each course gives; the longest ended first. */
export function endings(
  members: readonly Member[],
  training: ReadonlyMap<number, readonly TrainingRecord[]>,
  courses: readonly Pick<Course, 'key' | 'warnDays'>[],
  day: Temporal.PlainDate,
): readonly Ending[] {
  return members
    .flatMap(({ id }) =>
      courses.flatMap(({ key, warnDays }): Ending[] => {
        const held = trainingOn(training.get(id) ?? [], key, day);
        if (held.state === 'untrained') return [];
        if (held.state === 'lapsed') return [{ staffId: id, course: key, on: held.endedOn, hasEnded: true }];
        const { expiresOn } = held.record;
        if (expiresOn === null || Temporal.PlainDate.compare(expiresOn, day.add({ days: warnDays })) > 0) {
          return [];
        }
        return [{ staffId: id, course: key, on: expiresOn, hasEnded: false }];
      }),
    )
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on) || a.staffId - b.staffId);
}
