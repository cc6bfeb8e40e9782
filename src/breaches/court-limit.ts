// By when a person arrested for a breach must be before the court, where the law sets an hour.

import { arrestLeftToCourt, courtDeadline } from '#law';
import type { Attachment, Deadline, DeadlineRefusal, Law, RegimeKey } from '#law';
import type { Result } from '#platform';

import { eventsInOrder } from './breach-state.ts';
import type { BreachEvent, BreachStep } from './breach.ts';

export type CourtLimit = {
  readonly arrestedAt: Temporal.Instant;
  readonly deadline: Result<Deadline, DeadlineRefusal>;
  /** When the person was put before the court, released or charged; null while the clock runs. */
  readonly stoppedAt: Temporal.Instant | null;
};

/** What was breached, for its clock: its kind, and what it says of a power of arrest where its law leaves that to the court. */
export type ArrestedUnder = RegimeKey & { readonly attachment: Attachment | null };

/** What ends the duty to bring to court: it was done, or the person is held for something else or not at all. */
const stops: readonly BreachStep[] = [
  'returned-to-court',
  'court-result',
  'charged',
  're-bailed',
  'no-further-action',
];

/**
 * The limit after the last arrest, by the law of the kind of order on the day of that arrest; null where there was no
 * arrest or that law sets no hour: an occupation order that carries no power of arrest is enforced by warrant, which
 * brings before the court as it says. Where nobody has said what it carries, the hours of one that carries it are given.
 */
export function courtLimit(
  kind: ArrestedUnder | null,
  events: readonly BreachEvent[],
  law: Law,
): CourtLimit | null {
  const ordered = eventsInOrder(events);
  const arrest = ordered.findLast((event) => event.step === 'arrested');
  if (kind === null || arrest === undefined) return null;
  const deadline = courtDeadline(kind, arrest.occurredAt, law, kind.attachment);
  if (deadline === null) return null;
  const stop = ordered.find(
    (event) =>
      stops.includes(event.step) && Temporal.Instant.compare(event.occurredAt, arrest.occurredAt) >= 0,
  );
  return { arrestedAt: arrest.occurredAt, deadline, stoppedAt: stop?.occurredAt ?? null };
}

/** After the last arrest: that the order carries no power of arrest, or that nobody has said; null where neither is so. */
export function leftToCourt(kind: ArrestedUnder | null, events: readonly BreachEvent[], law: Law) {
  const arrest = eventsInOrder(events).findLast((event) => event.step === 'arrested');
  return kind === null || arrest === undefined
    ? null
    : arrestLeftToCourt(kind, arrest.occurredAt, law, kind.attachment);
}

/** What was breached, as the law knows it; null where it is not known which. */
export function kindOf(
  measure: {
    readonly regime: RegimeKey['code'];
    readonly added: string | null;
    readonly attachment: Attachment | null;
  } | null,
): ArrestedUnder | null {
  return measure === null
    ? null
    : { code: measure.regime, added: measure.added, attachment: measure.attachment };
}
