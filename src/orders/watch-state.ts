// What the watch needs to know of a measure beside its state: derived from its facts, the same in any order.

import { standingEvents } from './measure-card.ts';
import type { MeasureEvent } from './measure.ts';
import { askedBefore } from './release-asking.ts';
import { isHearing } from './victim-hearing.ts';
import { toldAbout, untoldSince } from './victim-duty.ts';

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
export function watchState(events: readonly MeasureEvent[]): WatchState {
  const standing = standingEvents(events);
  const last = (step: MeasureEvent['step']) => standing.findLast((event) => event.step === step);
  const endSet = standing.findLastIndex((event) => event.endsOn !== null || event.noEndDate);
  const sinceEnd = standing.slice(endSet + 1);
  const looked = standing.findLast((event) => event.step === 'checked' || event.step === 'reviewed');
  const told = sinceEnd.findLast(
    (event) => event.step === 'victim-told' && toldAbout(event.reason) === 'ended',
  );
  const heard = (counts: (reason: string) => boolean) =>
    standing.findLast((event) => event.step === 'victim-heard' && counts(event.reason ?? ''))?.occurredOn ??
    null;
  return {
    lastReviewOn: last('reviewed')?.occurredOn ?? null,
    nextCheckOn: looked?.nextOn ?? null,
    tellSinceOn: untoldSince(events),
    endingDecidedOn: sinceEnd.findLast((event) => event.step === 'ending-decided')?.occurredOn ?? null,
    endingToldOn: told?.occurredOn ?? null,
    askedOn: askedBefore(events)?.occurredOn ?? null,
    heardOn: heard((reason) => isHearing(reason)),
    heardTriedOn: heard((reason) => reason === 'not-reached'),
    programmeBookedOn: last('programme-booked')?.occurredOn ?? null,
  };
}

/**
 * What the victim is still to be told of, where it is the end and nothing else: what follows it was decided, and they
 * have not heard. So that a form can offer it.
 */
export function isEndLeftToTell(events: readonly MeasureEvent[]): boolean {
  const { endingDecidedOn, endingToldOn, tellSinceOn } = watchState(events);
  return endingDecidedOn !== null && endingToldOn === null && tellSinceOn === null;
}
