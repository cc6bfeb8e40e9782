// Days and times as cells hold them: stated formats only, checked against the calendar, kept as ISO text.

import { LONDON } from '#platform';

import type { ProblemKey } from '../problem.ts';

/** Either the value of a cell, or the problem with it. */
export type CellRead<T> =
  | { readonly value: T; readonly problem?: undefined; readonly detail?: undefined }
  | {
      readonly value: null;
      readonly problem: ProblemKey;
      readonly detail: Readonly<Record<string, string | number>>;
    };

const iso = /^(\d{4})-(\d{2})-(\d{2})$/u;
const dayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?$/u;
const monthOnly = /^(\d{4})-(\d{2})$/u;
const midnight = /[T ]00:00(?::00(?:\.0+)?)?$/u;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function problem(key: ProblemKey, detail: Readonly<Record<string, string | number>> = {}): CellRead<never> {
  return { value: null, problem: key, detail };
}

/** A day written YYYY-MM-DD or DD/MM/YYYY, as ISO text. A time of midnight behind it, as databases write it, is dropped. */
export function readDay(text: string): CellRead<string> {
  const bare = midnight.test(text) ? text.replace(midnight, '') : text;
  const parts = iso.exec(bare);
  if (parts !== null) return calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const british = dayFirst.exec(bare);
  if (british !== null) return calendarDay(Number(british[3]), Number(british[2]), Number(british[1]));
  return problem('day-format');
}

function calendarDay(year: number, month: number, day: number): CellRead<string> {
  if (month < 1 || month > 12) return problem('day-not-in-calendar', { month });
  const length = month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
  if (day < 1 || day > length) return problem('day-not-in-calendar', { day, month, year });
  return { value: `${pad(year, 4)}-${pad(month)}-${pad(day)}` };
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}

/** The first day of a month written YYYY-MM. */
export function readMonth(text: string): CellRead<string> {
  const parts = monthOnly.exec(text);
  const month = Number(parts?.[2]);
  return parts !== null && month >= 1 && month <= 12 ? { value: `${text}-01` } : problem('month-format');
}

/**
 * A moment: a day alone stays a day; a day and a time of the clock in England and Wales becomes an ISO instant ending
 * in Z. A time that a clock change skips or repeats is read as the earlier one; a zone of its own is honoured.
 */
export function readMoment(text: string): CellRead<string> {
  const cut = /^(\S+?)(?:T|\s+(?:at\s+|am\s+)?)(\d.*)$/u.exec(text);
  if (cut === null) return readDay(text);
  const day = readDay(cut[1] ?? '');
  if (day.value === null) return day;
  let time = (cut[2] ?? '').trim();
  const zone = /(?:Z|[+-]\d{2}:?\d{2})$/u.exec(time)?.[0];
  if (zone !== undefined) time = time.slice(0, -zone.length);
  const parts = clock.exec(time);
  if (parts === null) return problem('time-format');
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return problem('time-not-on-clock', { time });
  const local = `${day.value}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
  if (zone !== undefined) return { value: instantText(Temporal.Instant.from(`${local}${zone}`)) };
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(LONDON, { disambiguation: 'earlier' });
  return { value: instantText(zoned.toInstant()) };
}

function instantText(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' });
}

/** Whether a moment that was read has a time of day. */
export function hasTime(moment: string): boolean {
  return moment.length > 10;
}

/** The civil day of a moment that was read, as ISO text. */
export function dayOf(moment: string): string {
  if (!hasTime(moment)) return moment;
  return Temporal.Instant.from(moment).toZonedDateTimeISO(LONDON).toPlainDate().toString();
}

/** The instant of a moment that was read; a day alone is its first moment in England and Wales. */
export function instantOf(moment: string): string {
  if (hasTime(moment)) return moment;
  return instantText(Temporal.PlainDate.from(moment).toZonedDateTime(LONDON).toInstant());
}
