// Reads a pasted text line by line: days and times as people write them in a log or a roster. Pure.

import { LONDON } from '../clock.ts';

export type TextLine = { readonly no: number; readonly text: string };

/** Lines with something on them, numbered from 1 as they stand in the text. */
export function textLines(text: string): readonly TextLine[] {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/u)
    .map((line, place) => ({ no: place + 1, text: line.replaceAll('\t', ' ').trim() }))
    .filter((line) => line.text !== '');
}

/** A day written 26/11/2026, 26.11.26, 26-11-2026 or 2026-11-26; null when it is none. */
export function dayWritten(text: string): Temporal.PlainDate | null {
  const parts =
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u.exec(text) ??
    /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/u.exec(text);
  if (parts?.groups === undefined) return null;
  const { day, month, year } = parts.groups;
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year);
  if (full < 1900 || full > 2200) return null;
  try {
    return Temporal.PlainDate.from(
      { year: full, month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A time written 6:52, 06.52 or 0652; null when it is none. */
export function timeWritten(text: string): Temporal.PlainTime | null {
  const parts = /^([0-9]{1,2})[:.]?([0-9]{2})$/u.exec(text);
  if (parts === null) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2])];
  return hour > 23 || minute > 59 ? null : new Temporal.PlainTime(hour, minute);
}

/** The moment of a civil day and time in London. */
export function londonMoment(day: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: LONDON, plainTime: time }).toInstant();
}
