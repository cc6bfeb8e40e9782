// Compares two dates of birth as records spoil them: swapped, one key wrong, guessed from looks, or only an age.
import { dayNumber } from '../reading/calendar.ts';
import type { Nominals } from '../nominals/nominals.ts';
import { ROW } from '../nominals/rows.ts';

/** Level numbers of the birth comparison, in the order of its table. */
const LEVEL = {
  missing: 0,
  same: 1,
  sameFirstJanuary: 2,
  swapped: 3,
  oneDigit: 4,
  yearOff: 5,
  estimated: 6,
  near: 7,
  sameDayMonth: 8,
  yearsClose: 9,
  yearsApart: 10,
  generationApart: 11,
  ageFits: 12,
  ageNear: 13,
  ageDiffers: 14,
} as const;

/** Years between which a person is taken to be of another generation. */
const GENERATION = 15;

/** The four decimal digits of a number below 10,000, four bits each. */
const DIGITS = Uint16Array.from(
  { length: 10_000 },
  (_, value) =>
    (Math.floor(value / 1000) << 12) |
    ((Math.floor(value / 100) % 10) << 8) |
    ((Math.floor(value / 10) % 10) << 4) |
    (value % 10),
);

/** Whether two different packed dates are one digit apart, or two neighbouring digits that changed places. */
function isOneDigitApart(yearL: number, monthDayL: number, yearR: number, monthDayR: number): boolean {
  const mine = ((DIGITS[yearL] ?? 0) << 16) | (DIGITS[monthDayL] ?? 0);
  const theirs = ((DIGITS[yearR] ?? 0) << 16) | (DIGITS[monthDayR] ?? 0);
  const bits = mine ^ theirs;
  // One bit for each digit that differs.
  const differing = (bits | (bits >>> 1) | (bits >>> 2) | (bits >>> 3)) & 0x11111111;
  const rest = differing & (differing - 1);
  if (rest === 0) return true;
  const last = differing ^ rest;
  if (rest !== last << 4) return false;
  const shift = 31 - Math.clz32(last);
  const pair = (mine >>> shift) & 255;
  return ((pair >>> 4) | ((pair & 15) << 4)) === ((theirs >>> shift) & 255);
}

function isGuess(birth: number): boolean {
  const monthDay = birth % 10_000;
  return monthDay === 101 || monthDay % 100 === 0;
}

function byYears(years: number): number {
  if (years <= 5) return LEVEL.yearsClose;
  return years <= GENERATION ? LEVEL.yearsApart : LEVEL.generationApart;
}

/** The level of two packed dates (yyyymmdd, zeros where not given). */
export function compareBirths(left: number, right: number): number {
  if (left === 0 || right === 0) return LEVEL.missing;
  if (left === right) return isGuess(left) ? LEVEL.sameFirstJanuary : LEVEL.same;
  const yearL = (left / 10_000) | 0;
  const yearR = (right / 10_000) | 0;
  const years = Math.abs(yearL - yearR);
  const monthDayL = left % 10_000;
  const monthDayR = right % 10_000;
  const monthL = (monthDayL / 100) | 0;
  const monthR = (monthDayR / 100) | 0;
  const dayL = monthDayL % 100;
  const dayR = monthDayR % 100;
  if (isGuess(left) || isGuess(right)) {
    if (years <= 2) return LEVEL.estimated;
    return byYears(years);
  }
  if (years === 0 && monthL === dayR && dayL === monthR) return LEVEL.swapped;
  if (monthDayL === monthDayR) {
    if (years === 1 || years === 10) return LEVEL.yearOff;
    return isOneDigitApart(yearL, monthDayL, yearR, monthDayR) ? LEVEL.oneDigit : LEVEL.sameDayMonth;
  }
  if (isOneDigitApart(yearL, monthDayL, yearR, monthDayR)) return LEVEL.oneDigit;
  if (years === 0 && (monthL === monthR || dayL === dayR)) return LEVEL.near;
  if (years <= 1 && Math.abs(dayNumber(yearL, monthL, dayL) - dayNumber(yearR, monthR, dayR)) <= 31)
    return LEVEL.near;
  return byYears(years);
}

/** Whether two different dates are apart by a swap, a digit, a year or a guess. */
export function areBirthsASlipApart(left: number, right: number): boolean {
  const level = compareBirths(left, right);
  return level >= LEVEL.swapped && level <= LEVEL.estimated;
}

/** A comparer of dates of birth, or of a date with the year that an age points to. Takes the starts of two rows. */
export function birthComparer(of: Nominals): (left: number, right: number) => number {
  const { rows } = of;
  const yearOf = (row: number): number => {
    const known = rows[row + ROW.birth] ?? 0;
    return known === 0 ? (rows[row + ROW.ageYear] ?? 0) : (known / 10_000) | 0;
  };
  return (left, right) => {
    const mine = rows[left + ROW.birth] ?? 0;
    const theirs = rows[right + ROW.birth] ?? 0;
    if (mine !== 0 && theirs !== 0) return compareBirths(mine, theirs);
    const yearL = yearOf(left);
    const yearR = yearOf(right);
    if (yearL === 0 || yearR === 0) return LEVEL.missing;
    const years = Math.abs(yearL - yearR);
    if (years <= 1) return LEVEL.ageFits;
    return years <= 5 ? LEVEL.ageNear : LEVEL.ageDiffers;
  };
}
