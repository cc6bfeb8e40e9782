// When to act in practice: at or before the legal limit, at a real court sitting or on a working day.

import type { DayTable } from './day-table.ts';
import { flagsOf, setMasks } from './day-table.ts';
import type { Target } from './deadline-rule.ts';
import { dayOfInstant, startOfDay, weekdayOf } from './london-days.ts';
import { unreachable } from './unreachable.ts';

const millisecondsPerHour = 3_600_000;

/** Days on which courts do not sit for people in custody: the days that set A leaves out, doubtful ones too. */
const closed = setMasks.A.sure | setMasks.A.doubtful;
const notWorking = setMasks.E.sure | setMasks.E.doubtful;

function courtMorningBefore(
  table: DayTable,
  target: Extract<Target, { kind: 'court-morning' }>,
  start: number,
  limit: number,
): number {
  const firstDay = dayOfInstant(start);
  for (let day = dayOfInstant(limit); day >= firstDay; day -= 1) {
    if ((flagsOf(table, day) & closed) !== 0) continue;
    if (!target.weekdays.includes(weekdayOf(day))) continue;
    const sitting = startOfDay(day) + target.hour * millisecondsPerHour;
    if (sitting <= limit && sitting > start) return sitting;
  }
  return limit;
}

/** A wait has not begun before its trigger. A trigger that is itself the end, or after it, sets no floor. */
function notBefore(start: number, limit: number): number {
  return limit > start ? start : Number.NEGATIVE_INFINITY;
}

/** The target for a limit that is a moment, in epoch milliseconds. Never after the limit. */
export function targetMoment(table: DayTable, target: Target, start: number, limit: number): number {
  switch (target.kind) {
    case 'court-morning':
      return courtMorningBefore(table, target, start, limit);
    case 'hours-before':
      return Math.max(notBefore(start, limit), limit - target.hours * millisecondsPerHour);
    case 'working-days-before':
    case 'days-after-start':
    case 'at-limit':
      return limit;
  }
  return unreachable(target);
}

/** The target for a limit that is a last day. Never after the limit; never before the start of a wait. */
export function targetDay(table: DayTable, target: Target, start: number, limit: number): number {
  const earliest = notBefore(start, limit);
  switch (target.kind) {
    case 'working-days-before': {
      let day = limit;
      let left = target.days;
      while (left > 0 && day > earliest) {
        day -= 1;
        if ((flagsOf(table, day) & notWorking) === 0) left -= 1;
      }
      return day;
    }
    case 'days-after-start':
      return Math.min(limit, start + target.days);
    case 'court-morning':
    case 'hours-before':
    case 'at-limit':
      return limit;
  }
  return unreachable(target);
}
