// How the hearing stands of the application that follows a notice: from what was recorded of it, and the law's own limit. Pure.

import { hearingAfter } from '#law';
import { londonMidnight } from '#platform';

import { hearingBy } from './hearing-by.ts';
import type { Worked } from './hearing-by.ts';
import { standingEvents } from './measure-card.ts';
import type { MeasureEvent, Successor } from './measure.ts';
import type { Standing } from './permitted-actions.ts';

/** What was recorded of the hearing: when it began, and the last time it was adjourned. */
export type HearingFacts = {
  readonly begun: MeasureEvent | null;
  readonly adjourned: MeasureEvent | null;
};

/** The facts that stand, the first beginning and the newest adjournment. */
export function hearingFacts(events: readonly MeasureEvent[]): HearingFacts {
  const standing = standingEvents(events);
  return {
    begun: standing.find((event) => event.step === 'hearing-begun') ?? null,
    adjourned: standing.findLast((event) => event.step === 'hearing-adjourned') ?? null,
  };
}

/**
 * Whether it began in the hours of the law. `in-doubt`: after the earlier of two answers, and within the later.
 * `not-known`: no limit is worked out, or only the day is recorded and the limit falls on it.
 */
export type InTime = 'in-time' | 'in-doubt' | 'late' | 'not-known';

export type CourtHearing =
  /** Its limit; null where no service is recorded, for the hours run from service. */
  | { readonly kind: 'awaited'; readonly limit: Worked | null }
  /** It began, and neither an adjournment nor a decision is recorded. */
  | { readonly kind: 'begun'; readonly begun: MeasureEvent; readonly inTime: InTime }
  | {
      readonly kind: 'adjourned';
      readonly adjourned: MeasureEvent;
      /** The day and the time to which; null where the court has given none. */
      readonly toOn: Temporal.PlainDate | null;
      readonly toAt: Temporal.Instant | null;
      readonly inTime: InTime;
    }
  | { readonly kind: 'decided'; readonly by: Successor };

/** Whether a hearing that began then was in time. CSA 2010 s27(3); DAA 2021 s29(2): "not later than 48 hours". */
function beganInTime(begun: MeasureEvent, limit: Worked | null): InTime {
  if (limit?.ok !== true) return 'not-known';
  const { due, statutory } = limit.value;
  if (due?.kind !== 'instant') return 'not-known';
  const isWithin = (at: Temporal.Instant, last: Temporal.Instant) => Temporal.Instant.compare(at, last) <= 0;
  const day = begun.occurredOn;
  // Where only the day is recorded it began between its two midnights.
  const earliest = begun.occurredAt ?? londonMidnight(day);
  const latest = begun.occurredAt ?? londonMidnight(day.add({ days: 1 }));
  if (isWithin(latest, due.at)) return 'in-time';
  if (begun.occurredAt === null && isWithin(earliest, due.at)) return 'not-known';
  return statutory?.kind === 'instant' && isWithin(latest, statutory.at) ? 'in-doubt' : 'late';
}

/**
 * How the hearing stands; null where the law asks for none after this kind, or the notice was never given. `decided` is
 * what was decided of its own application, as linked. A decision outranks everything: then nothing is left to hear. Where
 * the court adjourns, the notice goes on until the application is determined: `hearingAfter(…).goesOnAdjourned`.
 */
export function courtHearing(
  { record, state }: Pick<Standing, 'record' | 'state'>,
  decided: Successor | null,
  law: Parameters<typeof hearingBy>[1],
): CourtHearing | null {
  if (hearingAfter(record.measure.regime) === null || state.grantedOn === null) return null;
  if (decided !== null) return { kind: 'decided', by: decided };
  const limit = hearingBy({ record, state }, law);
  const { begun, adjourned } = hearingFacts(record.events);
  if (adjourned !== null) {
    const inTime = begun === null ? 'not-known' : beganInTime(begun, limit);
    return { kind: 'adjourned', adjourned, toOn: adjourned.nextOn, toAt: adjourned.nextAt, inTime };
  }
  if (begun !== null) return { kind: 'begun', begun, inTime: beganInTime(begun, limit) };
  return { kind: 'awaited', limit };
}
