// What the watch needs to know of a measure beside its state: derived from its facts, the same in any order.

import { standingEvents } from './measure-card.ts';
import type { MeasureEvent, Protects } from './measure.ts';
import { askedBefore } from './release-asking.ts';
import { isHearing } from './victim-hearing.ts';
import { eachVictim, speaksOf, toldAbout, untoldSince } from './victim-duty.ts';
import type { Told, Victim } from './victim-duty.ts';

export type WatchState = {
  readonly lastReviewOn: Temporal.PlainDate | null;
  /** Planned by the newest check or review; null where the force's own interval stands. */
  readonly nextCheckOn: Temporal.PlainDate | null;
  readonly tellSinceOn: Temporal.PlainDate | null;
  readonly endingDecidedOn: Temporal.PlainDate | null;
  readonly endingToldOn: Temporal.PlainDate | null;
  /** When the victim was asked what they know before the end that stands, or it was said why not. */
  readonly askedOn: Temporal.PlainDate | null;
  /** When the victim was last heard, or it was said that there is nobody to hear. */
  readonly heardOn: Temporal.PlainDate | null;
  /** When somebody last tried to hear them in vain. */
  readonly heardTriedOn: Temporal.PlainDate | null;
  readonly programmeBookedOn: Temporal.PlainDate | null;
};

/** A decision about the end, and a telling of it, hold for the end that stands: a new last day asks again. */
export function watchState(
  events: readonly MeasureEvent[],
  protects: Protects = [],
  victims: readonly Victim[] = eachVictim(protects),
): WatchState {
  const standing = standingEvents(events);
  const last = (step: MeasureEvent['step']) => standing.findLast((event) => event.step === step);
  const endSet = standing.findLastIndex((event) => event.endsOn !== null || event.noEndDate);
  const sinceEnd = standing.slice(endSet + 1);
  const looked = standing.findLast((event) => event.step === 'checked' || event.step === 'reviewed');
  const lastWith = (victim: Victim, counts: (event: MeasureEvent) => boolean, among = standing) =>
    among.findLast((event) => speaksOf(event, victim, protects) && counts(event))?.occurredOn ?? null;
  const isHeard = ({ step, reason }: MeasureEvent) => step === 'victim-heard' && isHearing(reason ?? '');
  const isTried = ({ step, reason }: MeasureEvent) => step === 'victim-heard' && reason === 'not-reached';
  const isEndTold = ({ step, reason }: MeasureEvent) =>
    step === 'victim-told' && toldAbout(reason) === 'ended';
  // Where it protects several, what is done is done with each: whoever has waited longest counts.
  const heard = victims.map((victim) => ({ victim, on: lastWith(victim, isHeard) }));
  const heardOn = earliest(heard.map(({ on }) => on));
  const waiting = heard.filter(({ on }) => on?.toString() === heardOn?.toString());
  return {
    lastReviewOn: last('reviewed')?.occurredOn ?? null,
    nextCheckOn: looked?.nextOn ?? null,
    tellSinceOn: untoldSince(events, protects, victims),
    endingDecidedOn: sinceEnd.findLast((event) => event.step === 'ending-decided')?.occurredOn ?? null,
    endingToldOn: earliest(victims.map((victim) => lastWith(victim, isEndTold, sinceEnd))),
    askedOn: askedBefore(events)?.occurredOn ?? null,
    heardOn,
    heardTriedOn: earliest(waiting.map(({ victim }) => lastWith(victim, isTried))),
    programmeBookedOn: last('programme-booked')?.occurredOn ?? null,
  };
}

/** The earliest of some days; null where one of them is not known. */
function earliest(days: readonly (Temporal.PlainDate | null)[]): Temporal.PlainDate | null {
  const known = days.filter((day) => day !== null).toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  return known.length < days.length ? null : (known[0] ?? null);
}

/**
 * What the victim is still to be told of, where it is the end and nothing else: what follows it was decided, and they
 * have not heard. So that a form can offer it.
 */
export function isEndLeftToTell(
  { events, protects }: Told,
  victims: readonly Victim[] = eachVictim(protects),
): boolean {
  const { endingDecidedOn, endingToldOn, tellSinceOn } = watchState(events, protects, victims);
  return endingDecidedOn !== null && endingToldOn === null && tellSinceOn === null;
}
