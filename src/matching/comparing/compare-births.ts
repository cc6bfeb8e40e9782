// Compares two dates of birth as records spoil them: swapped, one key wrong, guessed from looks, or only an age.
import { dayNumber } from '../reading/calendar.ts';
import type { Nominals } from '../nominals/nominals.ts';

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

/** Digits in which two packed dates differ, or 1 when two neighbouring digits changed places. */
function digitsApart(left: number, right: number): number {
  let apart = 0;
  let mine = left;
  let theirs = right;
  let before = -1;
  let beforeMine = 0;
  let beforeTheirs = 0;
  let place = 0;
  let isSwap = false;
  while (mine > 0 || theirs > 0) {
    const digit = mine % 10;
    const other = theirs % 10;
    if (digit !== other) {
      apart += 1;
      if (before === place - 1 && digit === beforeTheirs && other === beforeMine) isSwap = true;
      before = place;
      beforeMine = digit;
      beforeTheirs = other;
    }
    mine = (mine - digit) / 10;
    theirs = (theirs - other) / 10;
    place += 1;
  }
  return apart === 2 && isSwap ? 1 : apart;
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
  const yearL = Math.floor(left / 10_000);
  const yearR = Math.floor(right / 10_000);
  const years = Math.abs(yearL - yearR);
  const monthDayL = left % 10_000;
  const monthDayR = right % 10_000;
  const monthL = Math.floor(monthDayL / 100);
  const monthR = Math.floor(monthDayR / 100);
  const dayL = monthDayL % 100;
  const dayR = monthDayR % 100;
  if (isGuess(left) || isGuess(right)) {
    if (years <= 2) return LEVEL.estimated;
    return byYears(years);
  }
  if (years === 0 && monthL === dayR && dayL === monthR) return LEVEL.swapped;
  if (monthDayL === monthDayR) {
    if (years === 1 || years === 10) return LEVEL.yearOff;
    return digitsApart(left, right) === 1 ? LEVEL.oneDigit : LEVEL.sameDayMonth;
  }
  if (digitsApart(left, right) === 1) return LEVEL.oneDigit;
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

/** A comparer of dates of birth, or of a date with the year that an age points to. */
export function birthComparer(of: Nominals): (left: number, right: number) => number {
  const { birth, ageYear } = of;
  const yearOf = (record: number): number => {
    const known = birth[record] ?? 0;
    return known === 0 ? (ageYear[record] ?? 0) : Math.floor(known / 10_000);
  };
  return (left, right) => {
    const [mine, theirs] = [birth[left] ?? 0, birth[right] ?? 0];
    if (mine !== 0 && theirs !== 0) return compareBirths(mine, theirs);
    const [yearL, yearR] = [yearOf(left), yearOf(right)];
    if (yearL === 0 || yearR === 0) return LEVEL.missing;
    const years = Math.abs(yearL - yearR);
    if (years <= 1) return LEVEL.ageFits;
    return years <= 5 ? LEVEL.ageNear : LEVEL.ageDiffers;
  };
}
