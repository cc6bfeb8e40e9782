// Reads single fields of a form as sent: each is a value, nothing, or a problem that the page puts into words.

import type { FormBody } from '../http/page.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';

/** The first value of a field, trimmed; empty when it was not sent. */
export function fieldText(form: FormBody, name: string): string {
  const value = form[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).normalize('NFC').trim();
}

/** Every value of a repeated field. */
export function fieldValues(form: FormBody, name: string): readonly string[] {
  const value = form[name];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}

/** Text of at most `max` characters, or null when nothing was typed. Control characters other than line ends go. */
export function readText(form: FormBody, name: string, max: number): Result<string | null, 'too-long'> {
  const text = fieldText(form, name).replaceAll(/[^\P{Cc}\n\t]/gu, '');
  if (text === '') return ok(null);
  return text.length > max ? refused('too-long') : ok(text);
}

/** One of a closed set, or null when nothing was chosen. */
export function readChoice<T extends string>(
  form: FormBody,
  name: string,
  choices: readonly T[],
): Result<T | null, 'not-a-choice'> {
  const given = fieldText(form, name);
  if (given === '') return ok(null);
  const found = choices.find((choice) => choice === given);
  return found === undefined ? refused('not-a-choice') : ok(found);
}

/** Some of a closed set, each once, in the order of the set; anything else sent is a problem. */
export function readChoices<T extends string>(
  form: FormBody,
  name: string,
  choices: readonly T[],
): Result<readonly T[], 'not-a-choice'> {
  const given = new Set(fieldValues(form, name));
  const found = choices.filter((choice) => given.has(choice));
  return found.length === given.size ? ok(found) : refused('not-a-choice');
}

/** A day from the three boxes NAME-day, NAME-month and NAME-year, or null when all three are empty. */
export function readDay(form: FormBody, name: string): Result<Temporal.PlainDate | null, 'not-a-date'> {
  const boxes = ['day', 'month', 'year'].map((part) => fieldText(form, `${name}-${part}`));
  if (boxes.every((box) => box === '')) return ok(null);
  if (!boxes.every((box) => /^[0-9]{1,4}$/u.test(box))) return refused('not-a-date');
  const [day = 0, month = 0, year = 0] = boxes.map(Number);
  if (year < 1900 || year > 2200) return refused('not-a-date');
  try {
    return ok(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }));
  } catch (error) {
    if (error instanceof RangeError) return refused('not-a-date');
    throw error;
  }
}

/** A time of day: 6:52, 06:52, 06.52 or 0652; or null when nothing was typed. */
export function readTime(form: FormBody, name: string): Result<Temporal.PlainTime | null, 'not-a-time'> {
  const text = fieldText(form, name);
  if (text === '') return ok(null);
  const parts = /^([0-9]{1,2})[:.]?([0-9]{2})$/u.exec(text);
  if (parts === null) return refused('not-a-time');
  const [hour, minute] = [Number(parts[1]), Number(parts[2])];
  return hour > 23 || minute > 59 ? refused('not-a-time') : ok(new Temporal.PlainTime(hour, minute));
}

/** The three boxes of a day, filled in, for a form shown again or prefilled. */
export function dayFields(name: string, day: Temporal.PlainDate): Readonly<Record<string, string>> {
  return {
    [`${name}-day`]: String(day.day),
    [`${name}-month`]: String(day.month),
    [`${name}-year`]: String(day.year),
  };
}
