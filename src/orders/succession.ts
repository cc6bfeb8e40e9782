// When the decision on an application ends what lasted until it, by law: derived from the facts of both, never recorded.

import { endsByDecision, isEndInDoubt } from '#law';
import type { UntilDecided } from '#law';

import { measureState, standingEvents } from './measure-card.ts';
import { bareEvent } from './measure.ts';
import type { Measure, MeasureEvent, Successor } from './measure.ts';

/** The kind of an order as the law names it: its own where it was added here. */
export function kindOf({ regime, added }: Pick<Measure, 'regime' | 'added'>): string {
  return added ?? regime;
}

/**
 * The facts of an order, with its end where its successor brought it by the law it is under: on the day the application
 * was decided, for the law says "on the determination of the application", and an order made binds from that day whether
 * it is served yet or not. Of any other pair, such as a renewal, the law does not say that the first has ended.
 * What was over before, by its own last day or a recorded end, stays as it is; a decision from before its own making was
 * of an earlier application, or is a slip, and ends nothing.
 */
export function withReplacement(
  events: readonly MeasureEvent[],
  successors: readonly Successor[],
  law: UntilDecided,
): readonly MeasureEvent[] {
  if (successors.length === 0) return events;
  const { grantedOn, endsOn, endedOn } = measureState(events);
  const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
  if (grantedOn === null || endedOn !== null) return events;
  const successor = successors
    .toSorted((a, b) => Temporal.PlainDate.compare(a.decidedOn, b.decidedOn))
    .find(
      ({ kind, decision, decidedOn }) =>
        endsByDecision(law, kind, decision) && !isBefore(decidedOn, grantedOn),
    );
  if (successor === undefined || (endsOn !== null && isBefore(endsOn, successor.decidedOn))) return events;
  const { ref, decision, decidedOn } = successor;
  return [
    ...events,
    {
      id: notARow,
      step: decision === 'granted' ? 'replaced' : 'ended',
      occurredOn: decidedOn,
      ...bareEvent,
      reason: decision === 'granted' ? ref : `application-${decision}`,
      enteredBy: successor.enteredBy,
      recordedAt: successor.knownAt,
      source: successor.source,
    },
  ];
}

/**
 * The decision on its application of which it is in doubt whether it ended this order: the newest, where the order has no
 * end of its own before it and none since. A named person answers it by recording the end, or by a review that lets it go
 * on. Null where nothing is in doubt. `events` are those with what the law ended.
 */
export function endInDoubt(
  events: readonly MeasureEvent[],
  successors: readonly Successor[],
  law: UntilDecided,
): Successor | null {
  const { grantedOn, endsOn, endedOn } = measureState(events);
  if (grantedOn === null || endedOn !== null) return null;
  const isFrom = (day: Temporal.PlainDate, first: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(day, first) >= 0;
  const doubted = successors
    .toSorted((a, b) => Temporal.PlainDate.compare(a.decidedOn, b.decidedOn))
    .findLast(
      ({ kind, decision, decidedOn }) =>
        isEndInDoubt(law, kind, decision) &&
        isFrom(decidedOn, grantedOn) &&
        (endsOn === null || isFrom(endsOn, decidedOn)),
    );
  const isAnswered = standingEvents(events).some(
    (event) =>
      event.step === 'reviewed' &&
      doubted !== undefined &&
      isFrom(event.occurredOn, doubted.decidedOn) &&
      Temporal.Instant.compare(event.recordedAt, doubted.knownAt) >= 0,
  );
  return doubted === undefined || isAnswered ? null : doubted;
}

/**
 * What was decided first of the application that this one lasts until, whether that ended it or not: as linked, and on or
 * after the day it was made. Null where nothing was, or nothing follows by law.
 */
export function applicationDecided(
  events: readonly MeasureEvent[],
  successors: readonly Successor[],
  { lastsUntil }: Pick<UntilDecided, 'lastsUntil'>,
): Successor | null {
  const { grantedOn } = measureState(events);
  if (grantedOn === null) return null;
  return (
    successors
      .filter(
        ({ kind, decidedOn }) =>
          kind === lastsUntil.value && Temporal.PlainDate.compare(decidedOn, grantedOn) >= 0,
      )
      .toSorted((a, b) => Temporal.PlainDate.compare(a.decidedOn, b.decidedOn))[0] ?? null
  );
}

/** Whether its end is one that the law gave it, and nobody recorded. */
export function endedByLaw(events: readonly MeasureEvent[]): MeasureEvent | undefined {
  return events.find((event) => event.id === notARow);
}

/** Below every number of a fact, so that no form takes it for something recorded meanwhile. */
const notARow = -1;
