// Reads dates of birth as people write them, and says how much of the date can be trusted.
import { civilDate, dayNumber } from './calendar.ts';
import { isPlaceholderBirth } from './placeholders.ts';

/** Year, month and day as one number, 19800704; month or day 0 when it was not given. 0 when nothing can be read. */
export type PackedBirth = number;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WELSH_MONTHS = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];

/** Packs a date that exists; one that does not keeps its year alone. */
export function packBirth(year: number, month: number, day: number): PackedBirth {
  if (!Number.isInteger(year) || isPlaceholderBirth(year, month, day)) return 0;
  if (!(month >= 1 && month <= 12)) return year * 10_000;
  if (!(day >= 1 && day <= 31)) return year * 10_000 + month * 100;
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  const isReal = dayNumber(year, month, day) < next;
  return year * 10_000 + month * 100 + (isReal ? day : 0);
}

function fullYear(text: string): number {
  const year = Number(text);
  // Two digits: a suspect of 2026 was born from 1927 to 2026.
  return text.length > 2 ? year : year > 26 ? 1900 + year : 2000 + year;
}

function monthNumber(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return Math.max(MONTHS.indexOf(start), WELSH_MONTHS.indexOf(start)) + 1;
}

const WEEKDAY = /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,? /i;

/** Eight digits: year first where that gives a month, otherwise day first. */
function readDigits(digits: string, monthFirst: boolean): PackedBirth {
  const year = Number(digits.slice(0, 4));
  const isYearFirst = year >= 1500 && year <= 2200 && Number(digits.slice(4, 6)) <= 12;
  if (isYearFirst) return packBirth(year, Number(digits.slice(4, 6)), Number(digits.slice(6)));
  const [first, second] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  const last = Number(digits.slice(4));
  return monthFirst ? packBirth(last, first, second) : packBirth(last, second, first);
}

/** Days from 30 December 1899, from which spreadsheets count, to 1 January 1970. */
const SPREADSHEET_START = 25_569;
/** The last day of a spreadsheet that is read as a date: early 2037. */
const SPREADSHEET_END = 50_000;

/** Reads one written date of birth. `monthFirst` holds for the whole column, never for one value. */
export function readBirth(text: string, monthFirst: boolean): PackedBirth {
  const plain = text
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}.*$/, '')
    .replace(/(?<=\d{4})\.0+$/, '')
    .replace(WEEKDAY, '');
  if (/^\d{8}$/.test(plain)) return readDigits(plain, monthFirst);
  // Five digits are a day as a spreadsheet counts it; four would be a year.
  if (/^\d{5}$/.test(plain) && Number(plain) >= 10_000 && Number(plain) < SPREADSHEET_END) {
    const { year, month, day } = civilDate(Number(plain) - SPREADSHEET_START);
    return packBirth(year, month, day);
  }
  let match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (match !== null) return packBirth(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(plain);
  if (match !== null) {
    const first = Number(match[1]);
    const second = Number(match[2]);
    const isMonthFirst = (monthFirst && first <= 12) || second > 12;
    return packBirth(fullYear(match[3] ?? ''), isMonthFirst ? first : second, isMonthFirst ? second : first);
  }
  // The ordinals of both languages: 1st, 2nd, 1af, 2il, 3ydd, 5ed, 11eg.
  match =
    /^(\d{1,2})(?:st|nd|rd|th|af|il|ail|ydd|fed|ed|eg)?[-/., ]+([a-zA-Z]{3,})[-/., ]+(\d{4}|\d{2})$/.exec(
      plain,
    );
  if (match !== null)
    return packBirth(fullYear(match[3] ?? ''), monthNumber(match[2] ?? ''), Number(match[1]));
  match = /^([a-zA-Z]{3,})[-/. ]+(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{4})$/.exec(plain);
  if (match !== null) return packBirth(Number(match[3]), monthNumber(match[1] ?? ''), Number(match[2]));
  match = /^([a-zA-Z]{3,})[-/. ]+(\d{4})$/.exec(plain);
  if (match !== null) return packBirth(Number(match[2]), monthNumber(match[1] ?? ''), 0);
  match = /^(\d{4})[-/](\d{1,2})$/.exec(plain);
  if (match !== null) return packBirth(Number(match[1]), Number(match[2]), 0);
  match = /^(\d{1,2})[-/](\d{4})$/.exec(plain);
  if (match !== null) return packBirth(Number(match[2]), Number(match[1]), 0);
  match = /^(?:[?x-]{1,2}[-/. ]){0,2}(\d{4})$/i.exec(plain);
  return match === null ? 0 : packBirth(Number(match[1]), 0, 0);
}

/** True when a column of slashed dates can only be read month first: some second number is over 12, no first one is. */
export function isMonthFirstColumn(values: Iterable<string>): boolean {
  let second = 0;
  for (const value of values) {
    const match = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}$/.exec(value.trim());
    if (match === null) continue;
    if (Number(match[1]) > 12) return false;
    if (Number(match[2]) > 12) second += 1;
  }
  return second > 0;
}
