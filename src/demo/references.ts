// References in the forms the product gives them, and the last number of each series, so that new records go on from there.

import type { RegimeCode } from '#law';
import { seriesOf } from '#orders';

import { dayOfYear, yearOf } from './days.ts';
import type { DayNumber } from './days.ts';

/** Numbers of incidents and crimes that a force of this size gives out in a day. */
const NUMBERS_A_DAY = 374;
const PLACE_STEP = 47;

/** Gives out references. Numbers named in the stories are given out first and never twice. */
export class References {
  readonly #last = new Map<string, number>();
  readonly #taken = new Set<string>();
  readonly #crimes = new Set<string>();
  readonly #crimesOn = new Map<DayNumber, number>();

  /** The next free number of a series. */
  next(series: string, startAt = 1): number {
    let number = (this.#last.get(series) ?? startAt - 1) + 1;
    while (this.#taken.has(`${series} ${number}`)) number += 1;
    this.#last.set(series, number);
    return number;
  }

  /** A number that a story names. */
  take(series: string, number: number): number {
    const place = `${series} ${number}`;
    if (this.#taken.has(place)) throw new Error(`${place} is already taken`);
    this.#taken.add(place);
    return number;
  }

  person(number?: number): string {
    return `P-${number === undefined ? this.next('P', 10_001) : this.take('P', number)}`;
  }

  measure(regime: RegimeCode, day: DayNumber, number?: number): string {
    const series = `${seriesOf[regime]}-${yearOf(day)}`;
    const given = number === undefined ? this.next(series) : this.take(series, number);
    return `${series}-${String(given).padStart(3, '0')}`;
  }

  breach(day: DayNumber): string {
    const series = `BR-${yearOf(day)}`;
    return `${series}-${String(this.next(series)).padStart(5, '0')}`;
  }

  consideration(day: DayNumber): string {
    const series = `CON-${yearOf(day)}`;
    return `${series}-${String(this.next(series)).padStart(5, '0')}`;
  }

  assessment(day: DayNumber): string {
    const series = `RA-${yearOf(day)}`;
    return `${series}-${String(this.next(series)).padStart(5, '0')}`;
  }

  referral(day: DayNumber): string {
    const series = `REF-${yearOf(day)}`;
    return `${series}-${String(this.next(series)).padStart(4, '0')}`;
  }

  /**
   * The number in its source of a crime recorded on a day, for example 26/121377: numbers run through the year, a few
   * hundred a day. `slot` is a place inside the day that a story names; without one a free place of the day.
   */
  crime(day: DayNumber, slot?: number): string {
    const start = NUMBERS_A_DAY * dayOfYear(day);
    let number = start + (slot ?? 0);
    if (slot === undefined) {
      // A step that shares no factor with the day's length meets every place once.
      const step = (this.#crimesOn.get(day) ?? 0) + 1;
      this.#crimesOn.set(day, step);
      number = start + ((step * PLACE_STEP) % NUMBERS_A_DAY);
    }
    const text = `${String(yearOf(day) % 100).padStart(2, '0')}/${String(number).padStart(6, '0')}`;
    if (!this.#crimes.has(text)) {
      this.#crimes.add(text);
      return text;
    }
    if (slot !== undefined) throw new Error(`Crime ${text} is already taken`);
    return this.crime(day);
  }

  /** Last number of every series, counting the numbers that stories named. Crimes keep those of their own system. */
  series(): ReadonlyMap<string, number> {
    const highest = new Map(this.#last);
    for (const place of this.#taken) {
      const [series = '', number = '0'] = place.split(' ');
      highest.set(series, Math.max(highest.get(series) ?? 0, Number(number)));
    }
    return highest;
  }
}
