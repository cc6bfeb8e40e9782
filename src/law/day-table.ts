// One number a day saying why it might be left out of a count, built once for each calendar.

import type { DaySetId, LeftOut } from './day-sets.ts';
import { daySets } from './day-sets.ts';
import { goodFriday } from './easter.ts';
import type { Holiday, HolidayCalendar } from './holiday-calendar.ts';
import {
  dateOfNumber,
  dayNumber,
  firstDay,
  isWithinTables,
  lastDay,
  numberOfDate,
  weekdayOf,
} from './london-days.ts';

const sundayBit = 1;
const saturdayBit = 2;
const namedBit = 4;
const bankEwBit = 8;
const bankOtherBit = 16;
const doubtEwBit = 32;
const doubtOtherBit = 64;

export type DayTable = {
  readonly flags: Uint8Array;
  readonly holidays: ReadonlyMap<number, Holiday>;
  readonly coveredFrom: number;
  readonly coveredTo: number;
};

/** A set as bit masks: what is surely left out, what is left out if a doubtful holiday is one. */
export type SetMask = {
  readonly id: DaySetId;
  readonly sure: number;
  readonly doubtful: number;
  readonly needsCalendar: boolean;
};

const bitsOf = {
  sunday: { sure: sundayBit, doubtful: 0 },
  saturday: { sure: saturdayBit, doubtful: 0 },
  'named-days': { sure: namedBit, doubtful: 0 },
  'bank-holiday-ew': { sure: bankEwBit, doubtful: doubtEwBit },
  'bank-holiday-uk': { sure: bankEwBit | bankOtherBit, doubtful: doubtEwBit | doubtOtherBit },
} as const satisfies Record<LeftOut, { sure: number; doubtful: number }>;

function maskOf(id: DaySetId): SetMask {
  let sure = 0;
  let doubtful = 0;
  for (const reason of daySets[id].leftOut) {
    sure |= bitsOf[reason].sure;
    doubtful |= bitsOf[reason].doubtful;
  }
  return { id, sure, doubtful, needsCalendar: doubtful !== 0 };
}

export const setMasks = {
  A: maskOf('A'),
  B: maskOf('B'),
  C: maskOf('C'),
  D: maskOf('D'),
  E: maskOf('E'),
  F: maskOf('F'),
  G: maskOf('G'),
  H: maskOf('H'),
} as const satisfies Record<DaySetId, SetMask>;

function plainFlags(): Uint8Array {
  const flags = new Uint8Array(lastDay - firstDay + 1);
  for (let number = firstDay; number <= lastDay; number += 1) {
    const weekday = weekdayOf(number);
    flags[number - firstDay] = weekday === 7 ? sundayBit : weekday === 6 ? saturdayBit : 0;
  }
  for (let year = 1995; year <= 2100; year += 1) {
    for (const number of [dayNumber(year, 12, 25), numberOfDate(goodFriday(year))]) {
      flags[number - firstDay] = (flags[number - firstDay] ?? 0) | namedBit;
    }
  }
  return flags;
}

function bitOf(holiday: Holiday): number {
  if (holiday.basis === 'common-law') return 0;
  const doubt = holiday.doubtful === true;
  const here = holiday.jurisdictions.includes('england-and-wales');
  if (here) return doubt ? doubtEwBit : bankEwBit;
  return doubt ? doubtOtherBit : bankOtherBit;
}

function build(calendar: HolidayCalendar): DayTable {
  const flags = plainFlags();
  const holidays = new Map<number, Holiday>();
  for (const holiday of calendar.entries) {
    const number = numberOfDate(holiday.date);
    if (number < firstDay || number > lastDay) continue;
    flags[number - firstDay] = (flags[number - firstDay] ?? 0) | bitOf(holiday);
    const known = holidays.get(number);
    const here = holiday.jurisdictions.includes('england-and-wales');
    if (known === undefined || here) holidays.set(number, holiday);
  }
  return {
    flags,
    holidays,
    coveredFrom: numberOfDate(calendar.from),
    coveredTo: numberOfDate(calendar.to),
  };
}

const tables = new WeakMap<HolidayCalendar, DayTable>();

/** The table of a calendar, built at first use. A calendar is never changed, so it is kept with it. */
export function tableOf(calendar: HolidayCalendar): DayTable {
  const known = tables.get(calendar);
  if (known !== undefined) return known;
  const made = build(calendar);
  tables.set(calendar, made);
  return made;
}

/** The reasons a day might be left out, as bits; 0 for an ordinary day. */
export function flagsOf(table: DayTable, number: number): number {
  return table.flags[number - firstDay] ?? 0;
}

/** Whether the calendar says enough about a day for this set. */
export function isCovered(table: DayTable, mask: SetMask, number: number): boolean {
  if (!isWithinTables(number)) return false;
  return !mask.needsCalendar || (number >= table.coveredFrom && number <= table.coveredTo);
}

export type WhyNotCounted =
  | 'sunday'
  | 'saturday'
  | 'christmas-day'
  | 'good-friday'
  | 'bank-holiday'
  | 'doubtful-holiday';

/** The reason a day is left out of a set, the most particular first. */
export function whyNotCounted(table: DayTable, mask: SetMask, number: number): WhyNotCounted {
  const held = flagsOf(table, number) & (mask.sure | mask.doubtful);
  if ((held & namedBit) !== 0) {
    return dateOfNumber(number).month === 12 ? 'christmas-day' : 'good-friday';
  }
  if ((held & (bankEwBit | bankOtherBit)) !== 0) return 'bank-holiday';
  if ((held & sundayBit) !== 0) return 'sunday';
  if ((held & saturdayBit) !== 0) return 'saturday';
  return 'doubtful-holiday';
}
