// Whether somebody's training in a course counts on a day: read from the records of it that stand.

export type TrainingRecord = {
  readonly id: number;
  readonly staffId: number;
  readonly course: string;
  readonly completedOn: Temporal.PlainDate;
  /** Last day it counts; null until further notice. */
  readonly expiresOn: Temporal.PlainDate | null;
  readonly note: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly enteredBy: number | null;
};

export type Training =
  | { readonly state: 'current'; readonly record: TrainingRecord }
  | { readonly state: 'lapsed'; readonly record: TrainingRecord; readonly endedOn: Temporal.PlainDate }
  | { readonly state: 'untrained' };

/**
 * Where one person stands in a course on a day, from their own records. First and last days count. Of several records
 * that count, the one that counts longest is named; of several that have ended, the one that ended last.
 */
export function trainingOn(
  records: readonly TrainingRecord[],
  course: string,
  day: Temporal.PlainDate,
): Training {
  const begun = records
    .filter((each) => each.course === course && Temporal.PlainDate.compare(each.completedOn, day) <= 0)
    .toSorted(longestFirst);
  const [longest] = begun;
  if (longest === undefined) return { state: 'untrained' };
  const { expiresOn } = longest;
  return expiresOn === null || Temporal.PlainDate.compare(day, expiresOn) <= 0
    ? { state: 'current', record: longest }
    : { state: 'lapsed', record: longest, endedOn: expiresOn };
}

function longestFirst(a: TrainingRecord, b: TrainingRecord): number {
  if (a.expiresOn === null || b.expiresOn === null) {
    return Number(a.expiresOn !== null) - Number(b.expiresOn !== null) || b.id - a.id;
  }
  return Temporal.PlainDate.compare(b.expiresOn, a.expiresOn) || b.id - a.id;
}

/** Last day a course counts when it lasts so many months: the day before that many months have passed. */
export function lastDayOf(completedOn: Temporal.PlainDate, months: number | null): Temporal.PlainDate | null {
  return months === null ? null : completedOn.add({ months }).subtract({ days: 1 });
}
