// Days and times as the interface writes them in both languages: 23 Nov 2026, 06:52.

import { LONDON } from '../clock.ts';
import type { Language } from './words.ts';

/** Own tables: the built-in short names differ between releases ("Sept", "Chw"), and columns are drawn for these. */
const shortMonths = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  cy: ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
} as const;

const longMonths = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
} as const;

const shortWeekdays = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  cy: ['Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad', 'Sul'],
} as const;

const longWeekdays = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  cy: ['Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn', 'Dydd Sul'],
} as const;

/** `Nov` / `Tach`; month 1 to 12. */
export function monthName(language: Language, month: number): string {
  return shortMonths[language][month - 1] ?? '';
}

/** `23 Nov 2026` / `23 Tach 2026`, for tables. */
export function shortDay(language: Language, day: Temporal.PlainDate): string {
  return `${day.day} ${monthName(language, day.month)} ${day.year}`;
}

/** `Fri 20 Nov` / `Gwe 20 Tach`, where the year is plain from the page. */
export function weekdayAndDay(language: Language, day: Temporal.PlainDate): string {
  return `${shortWeekdays[language][day.dayOfWeek - 1] ?? ''} ${day.day} ${monthName(language, day.month)}`;
}

/** `23 November 2026` / `23 Tachwedd 2026`, for letters and print. */
export function longDay(language: Language, day: Temporal.PlainDate): string {
  return `${day.day} ${longMonths[language][day.month - 1] ?? ''} ${day.year}`;
}

/** `Monday 23 November 2026` / `Dydd Llun 23 Tachwedd 2026`. */
export function fullDay(language: Language, day: Temporal.PlainDate): string {
  return `${longWeekdays[language][day.dayOfWeek - 1] ?? ''} ${longDay(language, day)}`;
}

/** `06:52`, civil time in England and Wales, in both languages. */
export function clockTime(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO(LONDON).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** `23 Nov 2026, 06:52` / `23 Tach 2026, 06:52`. */
export function shortMoment(language: Language, at: Temporal.Instant): string {
  return `${shortDay(language, at.toZonedDateTimeISO(LONDON).toPlainDate())}, ${clockTime(at)}`;
}
