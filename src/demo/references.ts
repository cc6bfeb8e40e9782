// References in the forms the product gives them, and the last number of each series, so that new records go on from there.

import type { RegimeCode } from '#law';

import { dayOfYear, yearOf } from './days.ts';
import type { DayNumber } from './days.ts';

/** The letters of an order's reference. Interim and full orders of a kind share a series. */
export const seriesOfRegime = {
  spo: 'SPO',
  'spo-interim': 'SPO',
  dvpn: 'DVPN',
  dvpo: 'DVPO',
  dapn: 'DAPN',
  dapo: 'DAPO',
  nmo: 'NMO',
  occupation: 'OO',
  'ro-conviction': 'RO',
  'ro-acquittal': 'RO',
  'pha-injunction': 'PHA',
  'bail-pre-charge': 'BAIL',
  'bail-post-charge': 'BAIL',
  'conditional-caution': 'CC',
  cbo: 'CBO',
  sro: 'SRO',
  shpo: 'SHPO',
} as const satisfies Record<RegimeCode, string>;

/** Numbers of incidents and crimes that a force of this size gives out in a day. */
const NUMBERS_A_DAY = 374;

/** Gives out references. Numbers named in the stories are given out first and never twice. */
export class References {
  readonly #last = new Map<string, number>();
  readonly #taken = new Set<string>();

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
    const series = `${seriesOfRegime[regime]}-${yearOf(day)}`;
    const given = number === undefined ? this.next(series) : this.take(series, number);
    return `${series}-${String(given).padStart(3, '0')}`;
  }

  breach(day: DayNumber): string {
    const series = `BR-${yearOf(day)}`;
    return `${series}-${String(this.next(series)).padStart(5, '0')}`;
  }

  /**
   * The number in its source of a crime recorded on a day, for example 26/121377: numbers run through the year.
   * `slot` is a place inside the day for a story; without one the next free number of the day or after.
   */
  crime(day: DayNumber, slot?: number): string {
    const year = `C-${yearOf(day)}`;
    const start = NUMBERS_A_DAY * dayOfYear(day);
    if (slot !== undefined) return numberText(day, this.take(year, start + slot));
    const last = this.#last.get(year) ?? 0;
    if (last < start) this.#last.set(year, start - 1);
    return numberText(day, this.next(year));
  }

  /** Last number of every series, counting the numbers that stories named. */
  series(): ReadonlyMap<string, number> {
    const highest = new Map(this.#last);
    for (const place of this.#taken) {
      const [series = '', number = '0'] = place.split(' ');
      highest.set(series, Math.max(highest.get(series) ?? 0, Number(number)));
    }
    // Crimes keep the numbers of their own system: the product gives none out.
    for (const series of highest.keys()) if (series.startsWith('C-')) highest.delete(series);
    return highest;
  }
}

function numberText(day: DayNumber, number: number): string {
  return `${String(yearOf(day) % 100).padStart(2, '0')}/${String(number).padStart(6, '0')}`;
}
