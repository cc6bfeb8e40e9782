// When each suspect first comes to notice and when they offend again, so that yearly volumes and repeats come out.

import { stream } from '../random.ts';
import { MONTHS_AT_RISK, noNamedSuspect, repeatFits, yearlyCrimes } from './targets.ts';

const MONTHS = 60;
export type ProcessKind = keyof typeof repeatFits;

/** One suspect: months since the start of the five years, as fractions, of the first crime and each further one. */
export type SuspectPlan = {
  readonly number: number;
  readonly times: readonly number[];
};

function yearTotal(kind: ProcessKind, year: number): number {
  const crimes = yearlyCrimes[Math.max(0, Math.min(4, year))];
  if (crimes === undefined) return 0;
  const { stalking, ...others } = crimes;
  return kind === 'stalking' ? stalking : Object.values(others).reduce((sum, count) => sum + count, 0);
}

/** Crimes wanted in a month, the year's total spread along the slope to the years beside it. */
export function crimesInMonth(kind: ProcessKind, month: number): number {
  const year = Math.floor(month / 12);
  const total = yearTotal(kind, year);
  const isEdge = year === 0 || year === 4;
  const rise = (yearTotal(kind, year + 1) - yearTotal(kind, year - 1)) / (isEdge ? 1 : 2) / total;
  const slope = Math.max(-0.6, Math.min(0.9, rise));
  return (total / 12) * (1 + (slope * ((month % 12) - 5.5)) / 12);
}

/**
 * Plans of all suspects of one kind. New suspects in a month are what is wanted less the repeats expected of those
 * already known, so totals follow the targets while each suspect repeats by the fitted law.
 */
export function planSuspects(kind: ProcessKind, seed: number, size: number): readonly SuspectPlan[] {
  const { k, rate } = repeatFits[kind];
  const entries: number[] = [];
  const plans: SuspectPlan[] = [];
  let due = 0;
  for (let month = 0; month < MONTHS; month += 1) {
    const recent = entries.slice(Math.max(0, month - MONTHS_AT_RISK));
    const repeats = recent.reduce((sum, count) => sum + (count * rate) / 12, 0);
    const wanted = crimesInMonth(kind, month) * size * (1 - noNamedSuspect[kind]);
    const entering = Math.max(0, wanted - repeats);
    entries.push(entering);
    for (due += entering; due >= 1; due -= 1) {
      const by = stream(seed, `suspect-${kind}`, plans.length);
      const first = month + by.next();
      const times = [first];
      const last = Math.min(MONTHS, first + MONTHS_AT_RISK);
      const meanGap = 12 / (rate * by.gamma(k));
      for (let at = first + by.exponential(meanGap); at < last; at += by.exponential(meanGap)) times.push(at);
      plans.push({ number: plans.length, times });
    }
  }
  return plans;
}
