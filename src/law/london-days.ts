// Civil days in Europe/London as whole numbers, with the instant each begins: the fast floor under all counting.

const millisecondsPerDay = 86_400_000;
const zone = 'Europe/London';

/** Days since 1 January 1970 in the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Days since 1 January 1970 of a calendar date. */
export function numberOfDate(date: Temporal.PlainDate): number {
  return dayNumber(date.year, date.month, date.day);
}

/** The span the tables cover. Outside it a count is refused. */
export const firstDay = dayNumber(1995, 1, 1);
export const lastDay = dayNumber(2100, 12, 31);

/** Whether a day number is within the years the product counts. False for NaN. */
export function isWithinTables(number: number): boolean {
  return number >= firstDay && number <= lastDay;
}

type ClockChange = { readonly at: number; readonly offsetAfter: number };

const changes = new Map<number, ClockChange>();
const starts = buildStarts();

function buildStarts(): Float64Array {
  const table = new Float64Array(lastDay - firstDay + 3);
  let here = new Temporal.PlainDate(1995, 1, 1).toZonedDateTime(zone);
  let offset = here.offsetNanoseconds / 1e6;
  let next = here.getTimeZoneTransition('next');
  for (let number = firstDay; number <= lastDay + 2; number += 1) {
    let start = number * millisecondsPerDay - offset;
    // British clocks change at 01:00 UTC, never at midnight, so one look ahead is enough.
    if (next !== null && start >= next.epochMilliseconds) {
      offset = next.offsetNanoseconds / 1e6;
      changes.set(number - 1, { at: next.epochMilliseconds, offsetAfter: offset });
      here = next;
      next = here.getTimeZoneTransition('next');
      start = number * millisecondsPerDay - offset;
    }
    table[number - firstDay] = start;
  }
  return table;
}

/** The instant, in epoch milliseconds, at which a London day begins. */
export function startOfDay(number: number): number {
  const start = starts[number - firstDay];
  if (start === undefined) throw new RangeError(`day ${number} is outside the London day table`);
  return start;
}

/** The London day in which an instant falls; NaN outside the tables. */
export function dayOfInstant(milliseconds: number): number {
  const utcDay = Math.floor(milliseconds / millisecondsPerDay);
  if (!isWithinTables(utcDay)) return Number.NaN;
  return milliseconds >= startOfDay(utcDay + 1) ? utcDay + 1 : utcDay;
}

/** Monday is 1, Sunday is 7. 1 January 1970 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

const dates: (Temporal.PlainDate | undefined)[] = [];
const texts: (string | undefined)[] = [];

/** The calendar date of a day number. Dates never change, so each is made once. */
export function dateOfNumber(number: number): Temporal.PlainDate {
  const index = number - firstDay;
  const known = dates[index];
  if (known !== undefined) return known;
  const made = new Temporal.PlainDate(1970, 1, 1).add({ days: number });
  if (isWithinTables(number)) dates[index] = made;
  return made;
}

/** The date so many months on, and whether that month was too short to have it (its last day is then given). */
export function monthsOn(
  number: number,
  months: number,
): { readonly number: number; readonly shortMonth: boolean } {
  const date = dateOfNumber(number);
  const monthIndex = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  const first = dayNumber(year, month, 1);
  const length = (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - first;
  const shortMonth = date.day > length;
  return { number: first + (shortMonth ? length : date.day) - 1, shortMonth };
}

/** `2026-12-24`. */
export function isoOfNumber(number: number): string {
  const index = number - firstDay;
  const known = texts[index];
  if (known !== undefined) return known;
  const made = dateOfNumber(number).toString();
  if (isWithinTables(number)) texts[index] = made;
  return made;
}

/** London wall-clock text with its offset, cut to the minute: `2024-04-02T16:00+01:00`. */
export function londonText(milliseconds: number): string {
  const number = dayOfInstant(milliseconds);
  const change = changes.get(number);
  const offset =
    change !== undefined && milliseconds >= change.at
      ? change.offsetAfter
      : number * millisecondsPerDay - startOfDay(number);
  const minutes = Math.floor((milliseconds + offset - number * millisecondsPerDay) / 60_000);
  const hour = Math.floor(minutes / 60);
  const minute = minutes - hour * 60;
  const time = `${hour < 10 ? '0' : ''}${hour}:${minute < 10 ? '0' : ''}${minute}`;
  return `${isoOfNumber(number)}T${time}${offset === 0 ? '+00:00' : '+01:00'}`;
}
