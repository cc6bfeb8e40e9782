// The whole history of a person's breaches in figures: how many, of how many orders and bails, how far apart.

import { powerGroupOf } from '#law';
import { londonDate } from '#platform';

import { isDecision } from './breach-state.ts';
import type { BreachRecord, Contravention } from './breach.ts';

export type HistoryInFigures = {
  readonly count: number;
  readonly undecided: number;
  /** First and last day on which one happened; null when there are none. */
  readonly firstOn: Temporal.PlainDate | null;
  readonly lastOn: Temporal.PlainDate | null;
  readonly orders: number;
  readonly bails: number;
  /** Breaches of which nobody has said what was breached. */
  readonly ofUnknown: number;
  /** Breaches of bail, before or after charge: no crime of its own, so not on PNC by conviction. */
  readonly ofPreChargeBail: number;
  readonly ofPostChargeBail: number;
  /** Breaches that are no crime in themselves; one of which nobody knows what was breached is not among them. */
  readonly notCrimes: number;
  /** Whole days between one breach and the next, oldest gap first. */
  readonly gaps: readonly number[];
  /** True when there are at least three gaps and each is shorter than the one before. */
  readonly gapsShorten: boolean;
};

const notCrimes: readonly Contravention[] = ['court-dealt', 'arrest-only', 'caution-or-licence', 'programme'];

/**
 * A person's breaches in figures. Every breach counts, of current and expired measures, criminal or not, so that a
 * breach is never called the first when there are others.
 */
export function historyInFigures(records: readonly BreachRecord[]): HistoryInFigures {
  const days = records
    .map((record) => londonDate(record.breach.occurredFrom))
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  const gaps = days.slice(1).map((day, place) => {
    const before = days[place];
    return before === undefined ? 0 : before.until(day, { largestUnit: 'days' }).days;
  });
  const ofRegime = (isWanted: (regime: NonNullable<BreachRecord['measure']>) => boolean) =>
    records.filter((record) => record.measure !== null && isWanted(record.measure));
  const measuresWhere = (isWanted: (regime: NonNullable<BreachRecord['measure']>) => boolean) =>
    new Set(ofRegime(isWanted).map((record) => record.measure?.id)).size;
  const isBail = (measure: NonNullable<BreachRecord['measure']>) => powerGroupOf(measure.regime) === 'bail';
  return {
    count: records.length,
    undecided: records.filter((record) => !record.events.some((event) => isDecision(event.step))).length,
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
    orders: measuresWhere((measure) => !isBail(measure)),
    bails: measuresWhere(isBail),
    ofUnknown: records.filter((record) => record.measure === null).length,
    ofPreChargeBail: ofRegime((measure) => measure.regime === 'bail-pre-charge').length,
    ofPostChargeBail: ofRegime((measure) => measure.regime === 'bail-post-charge').length,
    notCrimes: records.filter(({ breach }) => notCrimes.includes(breach.contravention)).length,
    gaps,
    gapsShorten: gaps.length >= 3 && gaps.every((gap, place) => place === 0 || gap < (gaps[place - 1] ?? 0)),
  };
}
