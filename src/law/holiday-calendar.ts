// What a holiday calendar is. Dated reference data passed in by the caller: law decides few holidays by formula.

import type { Bilingual, Confidence } from './sourced.ts';

export const jurisdictions = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/**
 * Why the day is special. `common-law`: Christmas Day and Good Friday, named by the counting sections
 * themselves. `statute`: BFDA 1971 Sch 1. `proclamation`: BFDA 1971 s1(2)-(3), one year at a time.
 */
export type HolidayBasis = 'statute' | 'proclamation' | 'common-law';

export type Holiday = {
  readonly date: Temporal.PlainDate;
  readonly name: Bilingual;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly basis: HolidayBasis;
  readonly source: string;
  readonly confidence: Confidence;
  /** Set when it is unsettled whether the day is a holiday at all: limits are then worked out both ways. */
  readonly doubtful?: boolean;
  /** Set when the day depends on a proclamation that is expected but not known to be made. */
  readonly expected?: boolean;
};

/**
 * Holidays known for every day from `from` to `to`, both included. A count that leaves this span is
 * refused, never guessed. Christmas Day and Good Friday need no entry: they are found by formula.
 */
export type HolidayCalendar = {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly entries: readonly Holiday[];
};

/**
 * The calendar with one more entry, such as a one-off proclamation. The given calendar is unchanged.
 * Two entries on one day are allowed: the day is left out if either is certain.
 */
export function withHoliday(calendar: HolidayCalendar, holiday: Holiday): HolidayCalendar {
  return { ...calendar, entries: [...calendar.entries, holiday] };
}

/**
 * The calendar in which a day is settled not to be a holiday in these jurisdictions, such as Saturday 26 December 2026
 * once a proclamation under BFDA 1971 s1(2) is found to have displaced it.
 */
export function withoutHoliday(
  calendar: HolidayCalendar,
  date: Temporal.PlainDate,
  where: readonly Jurisdiction[],
): HolidayCalendar {
  const entries = calendar.entries.flatMap((entry) => {
    if (!entry.date.equals(date) || entry.basis === 'common-law') return [entry];
    const left = entry.jurisdictions.filter((each) => !where.includes(each));
    return left.length === 0 ? [] : [{ ...entry, jurisdictions: left }];
  });
  return { ...calendar, entries };
}
