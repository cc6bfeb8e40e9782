// A promise that the court accepted in place of a family order: what was promised, since when and until when.

import { asPromised } from '#law';
import type { Regime } from '#law';

import { measureState, standingEvents } from './measure-card.ts';
import type { MeasureEvent, MeasureRecord } from './measure.ts';

/** The undertaking that binds on a day; null where none was given, or it has run out, or the order is asked for again. */
export function undertakingOn(events: readonly MeasureEvent[], day: Temporal.PlainDate): MeasureEvent | null {
  if (measureState(events).stage !== 'undertaking') return null;
  const given = standingEvents(events).findLast((event) => event.step === 'undertaking');
  if (given === undefined || Temporal.PlainDate.compare(given.occurredOn, day) > 0) return null;
  return given.endsOn !== null && Temporal.PlainDate.compare(given.endsOn, day) < 0 ? null : given;
}

export type Promised = { readonly record: MeasureRecord; readonly given: MeasureEvent };

/** What was promised to the court in place of an order, and binds its giver on a day. */
export function promisedOn(records: readonly MeasureRecord[], day: Temporal.PlainDate): readonly Promised[] {
  return records.flatMap((record) => {
    const given = undertakingOn(record.events, day);
    return given === null ? [] : [{ record, given }];
  });
}

/**
 * The promise that a breach of this day is of: the newest given by then, or the first to come where none was; null where
 * an order was made by then, or none was promised. That it had run out plays no part: every breach is kept.
 */
export function promiseBreachedOn(
  events: readonly MeasureEvent[],
  day: Temporal.PlainDate,
): MeasureEvent | null {
  const standing = standingEvents(events);
  const made = standing.find((event) => event.step === 'granted')?.occurredOn ?? null;
  if (made !== null && Temporal.PlainDate.compare(made, day) <= 0) return null;
  const given = standing.filter((event) => event.step === 'undertaking');
  return (
    given.findLast(({ occurredOn }) => Temporal.PlainDate.compare(occurredOn, day) <= 0) ?? given[0] ?? null
  );
}

/** The law that a breach of this day breaks: that of the promise where one stood in place of the order, else the order's. */
export function lawBreachedOn(
  { measure, events }: Pick<MeasureRecord, 'measure' | 'events'>,
  day: Temporal.PlainDate,
): Regime {
  return promiseBreachedOn(events, day) === null ? measure.law : asPromised(measure.law);
}
