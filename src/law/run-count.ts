// Runs one count of a deadline rule from a trigger, writing down each step: the step-by-step of the law.

import { ok, refused } from '#platform';
import type { Result } from '#platform';
import type { CountRefusal, DoubtReading, Walk } from './counting.ts';
import { doubtfulDayBetween, refusalOf, walkHours, walkSetDays } from './counting.ts';
import type { DayTable } from './day-table.ts';
import { setMasks } from './day-table.ts';
import type { Count } from './deadline-rule.ts';
import { dayOfInstant, isoOfNumber, isWithinTables, londonText, monthsOn } from './london-days.ts';
import type { Step } from './steps.ts';
import { unreachable } from './unreachable.ts';

/** Where a count starts: always a London day; for counts of hours also the moment, in epoch milliseconds. */
export type Start = { readonly day: number; readonly at: number };

/**
 * An answer in epoch milliseconds for a moment, or as a day number for a last day; NaN where the law fixes none.
 * `doubtfulDay` is the first doubtful holiday met on the way, or NaN.
 */
export type Counted = {
  readonly value: number;
  readonly steps: Step[];
  readonly doubtfulDay: number;
};

function ofWalk(walk: Walk, steps: Step[], doubtfulDay: number): Result<Counted, CountRefusal> {
  if (!walk.ok) return refused(refusalOf(walk.day));
  return ok({ value: walk.at, steps, doubtfulDay });
}

function runHours(
  table: DayTable,
  count: Extract<Count, { kind: 'hours' }>,
  start: Start,
  doubt: DoubtReading,
): Result<Counted, CountRefusal> {
  const mask = setMasks[count.set];
  const steps: Step[] = [{ key: 'clock-starts', at: londonText(start.at) }];
  const walk = walkHours(table, mask, doubt, start.at, count.hours, steps);
  if (!walk.ok) return refused(refusalOf(walk.day));
  steps.push({ key: 'limit-instant', at: londonText(walk.at) });
  return ok({
    value: walk.at,
    steps,
    // The last millisecond inside the wait: a limit at 00:00 does not enter the day that begins there.
    doubtfulDay: doubtfulDayBetween(table, mask, start.day, dayOfInstant(walk.at - 1)),
  });
}

function runSetDays(
  table: DayTable,
  count: Extract<Count, { kind: 'set-days' }>,
  start: Start,
  doubt: DoubtReading,
): Result<Counted, CountRefusal> {
  const mask = setMasks[count.set];
  const back = count.direction === 'before';
  const steps: Step[] = [{ key: 'event-day-not-counted', day: isoOfNumber(start.day) }];
  const walk = walkSetDays(table, mask, doubt, start.day, count.days, back ? -1 : 1, steps);
  if (!walk.ok) return ofWalk(walk, steps, Number.NaN);
  const doubtfulDay = back
    ? doubtfulDayBetween(table, mask, walk.at, start.day - 1)
    : doubtfulDayBetween(table, mask, start.day + 1, walk.at);
  return ofWalk(walk, steps, doubtfulDay);
}

function runDays(first: number, count: Extract<Count, { kind: 'days' }>): Counted {
  const steps: Step[] = [];
  let last = first + count.days - 1;
  if (count.from === 'next-day') {
    last += 1;
    steps.push({ key: 'event-day-not-counted', day: isoOfNumber(first) });
  } else {
    steps.push({ key: 'first-day', day: isoOfNumber(first) });
  }
  steps.push({ key: 'days-run', days: count.days, last: isoOfNumber(last) });
  return { value: last, steps, doubtfulDay: Number.NaN };
}

/** Dodds v Walker (memory): the corresponding date, or the last day of a month that has none. */
function runMonths(event: number, months: number, from: 'day-one' | 'next-day' | 'after'): Counted {
  const steps: Step[] = [];
  const first = from === 'next-day' ? event + 1 : event;
  if (from !== 'day-one') steps.push({ key: 'event-day-not-counted', day: isoOfNumber(event) });
  if (from !== 'after') steps.push({ key: 'first-day', day: isoOfNumber(first) });
  const on = monthsOn(first, months);
  const last = from === 'after' || on.shortMonth ? on.number : on.number - 1;
  steps.push({ key: 'months-run', months, last: isoOfNumber(last), shortMonth: on.shortMonth });
  return { value: last, steps, doubtfulDay: Number.NaN };
}

function runStated(start: Start, isMoment: boolean): Counted {
  const step: Step = isMoment
    ? { key: 'stated-moment', at: londonText(start.at) }
    : { key: 'stated-day', day: isoOfNumber(start.day) };
  const value = isMoment ? start.at : start.day;
  return { value, steps: [step], doubtfulDay: Number.NaN };
}

/**
 * Runs a count. Refused when it leaves the holiday calendar or the years the product can count.
 * Source: the rule that owns the count.
 */
export function runCount(
  table: DayTable,
  count: Count,
  start: Start,
  isMoment: boolean,
  doubt: DoubtReading,
): Result<Counted, CountRefusal> {
  switch (count.kind) {
    case 'hours':
      return runHours(table, count, start, doubt);
    case 'set-days':
      return runSetDays(table, count, start, doubt);
    case 'days':
      return within(runDays(start.day, count));
    case 'months':
      return within(runMonths(start.day, count.months, count.from));
    case 'months-after':
      return within(runMonths(start.day, count.months, 'after'));
    case 'days-before': {
      const value = start.day - count.days;
      const last = isoOfNumber(value);
      const steps: Step[] = [
        { key: 'stated-day', day: isoOfNumber(start.day) },
        { key: 'days-before', days: count.days, last },
      ];
      return within({ value, steps, doubtfulDay: Number.NaN });
    }
    case 'as-stated':
      return ok(runStated(start, isMoment));
    case 'no-fixed-limit':
      return ok({
        value: Number.NaN,
        steps: [{ key: 'no-fixed-limit' }],
        doubtfulDay: Number.NaN,
      });
  }
  return unreachable(count);
}

function within(counted: Counted): Result<Counted, CountRefusal> {
  return isWithinTables(counted.value) ? ok(counted) : refused({ code: 'date-out-of-range' });
}
