// A promise that the court accepted in place of a family order: what was promised, since when and until when.

import type { Confidence } from '#law';

import { measureState, standingEvents } from './measure-card.ts';
import type { MeasureEvent, MeasureRecord } from './measure.ts';

/** The law under which breaking one is contempt and carries no power of arrest. */
export const undertakingLaw: { readonly source: string; readonly confidence: Confidence } = {
  source: 'FLA 1996 s46(2), (4)',
  confidence: 'memory',
};

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
