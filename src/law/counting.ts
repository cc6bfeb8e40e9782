// The arithmetic of legal time: hours that skip days, days and months that begin with a day, working days.

import { ok, refused } from '#platform';
import type { Result } from '#platform';
import type { DaySetId } from './day-sets.ts';
import type { DayTable, SetMask } from './day-table.ts';
import { flagsOf, isCovered, setMasks, tableOf, whyNotCounted } from './day-table.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import {
  dateOfNumber,
  dayOfInstant,
  isoOfNumber,
  isWithinTables,
  londonText,
  numberOfDate,
  startOfDay,
} from './london-days.ts';
import type { Step } from './steps.ts';

/**
 * How a doubtful holiday is treated: `counts`, as if it were an ordinary day (the earlier limit when counting
 * forward), or `left-out`, as if it were a holiday (the earlier limit when counting back).
 */
export type DoubtReading = 'counts' | 'left-out';

/** A count that cannot be made honestly. `day` is the first day about which nothing is known. */
export type CountRefusal =
  | { readonly code: 'calendar-does-not-cover'; readonly day: string }
  | { readonly code: 'date-out-of-range' };

const millisecondsPerHour = 3_600_000;

function excludeBits(mask: SetMask, reading: DoubtReading): number {
  return reading === 'left-out' ? mask.sure | mask.doubtful : mask.sure;
}

function notCounted(table: DayTable, mask: SetMask, number: number): Step {
  const holiday = table.holidays.get(number);
  const why = whyNotCounted(table, mask, number);
  return {
    key: 'day-not-counted',
    day: isoOfNumber(number),
    why,
    holiday: holiday?.name ?? null,
    expected: why === 'bank-holiday' && holiday?.expected === true,
  };
}

/** A walk's result: the answer as a number, or the day number at which the calendar ran out, negated. */
export type Walk = { readonly ok: true; readonly at: number } | { readonly ok: false; readonly day: number };

/**
 * Walks `hours` forward from an instant (epoch milliseconds), using only time inside counted London days.
 * Time that ends exactly with a counted day is given as 00:00 of the next day, whatever that day is.
 */
export function walkHours(
  table: DayTable,
  mask: SetMask,
  reading: DoubtReading,
  from: number,
  hours: number,
  steps: Step[] | null,
): Walk {
  const exclude = excludeBits(mask, reading);
  let left = hours * millisecondsPerHour;
  let at = from;
  let number = dayOfInstant(from);
  for (;;) {
    if (!isCovered(table, mask, number)) return { ok: false, day: number };
    const next = startOfDay(number + 1);
    if ((flagsOf(table, number) & exclude) !== 0) {
      steps?.push(notCounted(table, mask, number));
    } else {
      const used = Math.min(left, next - at);
      if (used > 0) {
        steps?.push({ key: 'time-runs', day: isoOfNumber(number), minutes: used / 60_000 });
      }
      if (left <= next - at) return { ok: true, at: at + left };
      left -= used;
    }
    at = next;
    number += 1;
  }
}

/** Walks `days` counted days from a day (not itself counted), forward or back. Returns a day number. */
export function walkSetDays(
  table: DayTable,
  mask: SetMask,
  reading: DoubtReading,
  from: number,
  days: number,
  direction: 1 | -1,
  steps: Step[] | null,
): Walk {
  const exclude = excludeBits(mask, reading);
  let number = from;
  let counted = 0;
  while (counted < days) {
    number += direction;
    if (!isCovered(table, mask, number)) return { ok: false, day: number };
    if ((flagsOf(table, number) & exclude) !== 0) {
      steps?.push(notCounted(table, mask, number));
    } else {
      counted += 1;
      steps?.push({ key: 'day-counted', day: isoOfNumber(number), number: counted });
    }
  }
  return { ok: true, at: number };
}

/** The first doubtful holiday between two day numbers that the set would care about, or NaN. */
export function doubtfulDayBetween(table: DayTable, mask: SetMask, from: number, to: number): number {
  for (let number = from; number <= to; number += 1) {
    const flags = flagsOf(table, number);
    if ((flags & mask.doubtful) !== 0 && (flags & mask.sure) === 0) return number;
  }
  return Number.NaN;
}

/** The refusal for a day that a count could not look at. */
export function refusalOf(day: number): CountRefusal {
  return isWithinTables(day)
    ? { code: 'calendar-does-not-cover', day: isoOfNumber(day) }
    : { code: 'date-out-of-range' };
}

/**
 * The instant at which `hours` have run, leaving out the days of `set`. Elapsed time is measured in UTC;
 * days are London days. A start on a left-out day begins at 00:00 of the next counted day.
 * Sources: the section named by the set (`daySets`); reading of the words, no case found.
 */
export function hoursAfter(
  from: Temporal.Instant,
  hours: number,
  set: DaySetId,
  calendar: HolidayCalendar,
  reading: DoubtReading = 'left-out',
): Result<Temporal.Instant, CountRefusal> {
  const walk = walkHours(tableOf(calendar), setMasks[set], reading, from.epochMilliseconds, hours, null);
  if (!walk.ok) return refused(refusalOf(walk.day));
  return ok(Temporal.Instant.fromEpochMilliseconds(walk.at));
}

/**
 * The last of `days` days beginning with `first`, which is day 1. The limit is 24:00 on that day; a weekend or
 * holiday end is not extended. Sources: Hare v Gocher; Trow v Ind Coope (memory).
 */
export function lastOfDays(first: Temporal.PlainDate, days: number): Temporal.PlainDate {
  return first.add({ days: days - 1 });
}

/**
 * The last day of a period of `months` months beginning with `first`: the day before the corresponding date,
 * or the last day of that month when it has no such date. Source: Dodds v Walker (memory).
 */
export function lastOfMonths(first: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const corresponding = first.add({ months });
  return corresponding.day === first.day ? corresponding.subtract({ days: 1 }) : corresponding;
}

/**
 * The last day of `months` months after a day that is not itself counted: the corresponding date, or the last
 * day of that month when it has no such date. Source: Dodds v Walker (memory).
 */
export function monthsAfter(event: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return event.add({ months });
}

/**
 * The `days`th counted day after an event (event day not counted), or before it when `days` is negative.
 * Source: the section named by the set.
 */
export function setDaysFrom(
  event: Temporal.PlainDate,
  days: number,
  set: DaySetId,
  calendar: HolidayCalendar,
  reading: DoubtReading = 'left-out',
): Result<Temporal.PlainDate, CountRefusal> {
  const walk = walkSetDays(
    tableOf(calendar),
    setMasks[set],
    reading,
    numberOfDate(event),
    Math.abs(days),
    days < 0 ? -1 : 1,
    null,
  );
  if (!walk.ok) return refused(refusalOf(walk.day));
  return ok(dateOfNumber(walk.at));
}

/** Whether a London day is counted by a set. Doubtful holidays are treated as holidays unless told otherwise. */
export function isCounted(
  date: Temporal.PlainDate,
  set: DaySetId,
  calendar: HolidayCalendar,
  reading: DoubtReading = 'left-out',
): boolean {
  const flags = flagsOf(tableOf(calendar), numberOfDate(date));
  return (flags & excludeBits(setMasks[set], reading)) === 0;
}

/** An instant as London text with offset, for messages and stored steps. */
export function momentText(at: Temporal.Instant): string {
  return londonText(at.epochMilliseconds);
}
