// Which recorded crimes came after an order, notice or bail was made: what the order has not prevented.

import { currentVersion } from '#crimes';
import type { CrimeRecord } from '#crimes';

export type LaterCrime = {
  readonly record: CrimeRecord;
  /** Last day on which it was committed, else the day it was reported or recorded. */
  readonly on: Temporal.PlainDate;
};

/**
 * The crimes that went on or happened on or after a day, newest first. Left out: cancelled crimes, those with no day
 * at all, and the crime that the order arose from.
 */
export function crimesSince(
  records: readonly CrimeRecord[],
  since: Temporal.PlainDate,
  arisingCrimeId: number | null,
): readonly LaterCrime[] {
  return records
    .flatMap((record) => {
      const version = currentVersion(record);
      const on = version.committedTo ?? version.committedFrom ?? version.reportedOn ?? version.recordedOn;
      const isOut = on === null || version.changeKind === 'cancelled' || record.crime.id === arisingCrimeId;
      return isOut || Temporal.PlainDate.compare(on, since) < 0 ? [] : [{ record, on }];
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(b.on, a.on) || b.record.crime.id - a.record.crime.id);
}
