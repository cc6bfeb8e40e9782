// Days as numbers while the force is generated, and the text the store reads: fast, and in London time.

import { LONDON, londonDate } from '#platform';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const MS_A_DAY = 86_400_000;

/** Whole days from 1 January 1970. */
export type DayNumber = number;

export function dayNumber(day: Temporal.PlainDate): DayNumber {
  return EPOCH.until(day, { largestUnit: 'days' }).days;
}

export function plainDay(day: DayNumber): Temporal.PlainDate {
  return EPOCH.add({ days: day });
}

const texts = new Map<DayNumber, string>();

/** ISO text of a day, remembered: a force has some hundred thousand of them, of few different days. */
export function dayText(day: DayNumber): string {
  const before = texts.get(day);
  if (before !== undefined) return before;
  const text = plainDay(day).toString();
  texts.set(day, text);
  return text;
}

export function yearOf(day: DayNumber): number {
  return Number(dayText(day).slice(0, 4));
}

export function dayOfYear(day: DayNumber): number {
  return plainDay(day).dayOfYear;
}

/** 1 for Monday to 7 for Sunday: 1 January 1970 was a Thursday. */
function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const midnights = new Map<DayNumber, number>();

/** Milliseconds of London midnight. Clock changes come at 01:00, so hours after them are counted from 02:00. */
function londonStart(day: DayNumber): number {
  const before = midnights.get(day);
  if (before !== undefined) return before;
  const noon = plainDay(day).toZonedDateTime({ timeZone: LONDON, plainTime: '12:00' });
  const start = noon.toInstant().epochMilliseconds - MS_A_DAY / 2;
  midnights.set(day, start);
  return start;
}

/**
 * The moment of a London day and clock time, as the store reads it. Right for every time from 02:00; the generated
 * force has no event between midnight and two on the two nights a year when the clocks change.
 */
export function momentText(day: DayNumber, hour: number, minute = 0): string {
  return Temporal.Instant.fromEpochMilliseconds(londonStart(day) + (hour * 60 + minute) * 60_000).toString({
    fractionalSecondDigits: 3,
  });
}

/** The calendar of a force: everything is placed relative to a day, and nothing is later than now. */
export type Calendar = {
  readonly today: DayNumber;
  readonly now: string;
  /** A moment, but never after now: what has not happened yet has not been recorded either. */
  readonly notAfterNow: (moment: string) => string;
  /** When a feed brought something that happened on a day: the next morning at six, or now. */
  readonly fed: (day: DayNumber) => string;
};

/** The pictures' day begins at 08:10: before that the cast is placed on the day before, so that it is all in the past. */
const START_OF_STORY = { hours: 8, minutes: 10 };

export function calendarOf(now: Temporal.Instant): Calendar {
  const today = dayNumber(londonDate(now.subtract(START_OF_STORY)));
  const text = now.toString({ fractionalSecondDigits: 3 });
  const notAfterNow = (moment: string): string => (moment > text ? text : moment);
  return { today, now: text, notAfterNow, fed: (day) => notAfterNow(momentText(day + 1, 6)) };
}

/** A court sits Monday to Friday: the next such day. */
export function courtDay(day: DayNumber): DayNumber {
  const inWeek = weekday(day);
  return inWeek <= 5 ? day : day + 8 - inWeek;
}
