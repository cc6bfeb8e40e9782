// Which orders on the record are probably the one in somebody's hand: two officers may enter the same papers.

import { powerGroupOf } from '#law';
import type { RegimeCode } from '#law';

import { measureState, standingEvents, wentNoFurther } from './measure-card.ts';
import type { MeasureRecord } from './measure.ts';

/** What the papers say, as far as it tells one order from another. */
export type OrderInHand = {
  readonly regime: RegimeCode;
  readonly added: string | null;
  readonly madeOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate | null;
  readonly court: string | null;
};

const mostShown = 3;
const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;

/**
 * The orders of the same kind against the same person that may be this one: made on the same day; or, but for bail,
 * running at the same time by the same court or where one court is not known; or applied for and not yet made. The
 * likeliest first. A person decides which it is: nothing is ever joined or left out by this.
 */
export function probableSame(inHand: OrderInHand, known: readonly MeasureRecord[]): readonly MeasureRecord[] {
  const ranked = known.flatMap((record) => {
    const rank = likeness(inHand, record);
    return rank === null ? [] : [{ record, rank }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || b.record.measure.id - a.record.measure.id)
    .slice(0, mostShown)
    .map(({ record }) => record);
}

function likeness(inHand: OrderInHand, { measure, events }: MeasureRecord): number | null {
  if (measure.regime !== inHand.regime || measure.added !== inHand.added) return null;
  const { grantedOn, endsOn, endedOn, noEndDate, stage } = measureState(events);
  if (grantedOn === null) return wentNoFurther(stage) ? null : 2;
  if (grantedOn.equals(inHand.madeOn)) return 0;
  if (powerGroupOf(inHand.regime) === 'bail') return null;
  const court = standingEvents(events).find((event) => event.step === 'granted')?.court ?? null;
  if (court !== null && inHand.court !== null && court !== inHand.court) return null;
  const last = endedOn ?? (noEndDate ? null : endsOn);
  const isOverBefore = last !== null && !isAfter(last, inHand.madeOn);
  const startsAfter = inHand.endsOn !== null && isAfter(grantedOn, inHand.endsOn);
  return isOverBefore || startsAfter ? null : 1;
}
