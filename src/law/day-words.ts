// Dates and times of day in words, both languages, from the texts that steps carry.

import { dayNumber, weekdayOf } from './london-days.ts';
import type { Language } from './sourced.ts';
import type { DayText, MomentText } from './steps.ts';

const weekdays = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  cy: ['Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad', 'Sul'],
} as const satisfies Record<Language, readonly string[]>;

const months = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  cy: ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
} as const satisfies Record<Language, readonly string[]>;

/** `Thu 24 Dec 2026`, or `Iau 24 Rhag 2026`. */
export function dayWords(day: DayText, language: Language): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const dayOfMonth = Number(day.slice(8, 10));
  const weekday = weekdays[language][weekdayOf(dayNumber(year, month, dayOfMonth)) - 1] ?? '';
  return `${weekday} ${dayOfMonth} ${months[language][month - 1] ?? ''} ${year}`;
}

/** `Thu 24 Dec 2026, 14:30`. London time. */
export function momentWords(at: MomentText, language: Language): string {
  return `${dayWords(at, language)}, ${at.slice(11, 16)}`;
}
