// By when a person arrested for a breach must be before the court, where the law sets an hour.

import { courtDeadline } from '#law';
import type { Deadline, DeadlineRefusal, Law, RegimeKey } from '#law';
import type { Result } from '#platform';

import { eventsInOrder } from './breach-state.ts';
import type { BreachEvent, BreachStep } from './breach.ts';

export type CourtLimit = {
  readonly arrestedAt: Temporal.Instant;
  readonly deadline: Result<Deadline, DeadlineRefusal>;
  /** When the person was put before the court, released or charged; null while the clock runs. */
  readonly stoppedAt: Temporal.Instant | null;
};

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
 * arrest or that law sets no hour. An occupation order without a power of arrest is enforced by warrant, which brings
 * before the court as it says: the hours shown are never later.
 */
export function courtLimit(
  kind: RegimeKey | null,
  events: readonly BreachEvent[],
  law: Law,
): CourtLimit | null {
  const ordered = eventsInOrder(events);
  const arrest = ordered.findLast((event) => event.step === 'arrested');
  if (kind === null || arrest === undefined) return null;
  const deadline = courtDeadline(kind, arrest.occurredAt, law);
  if (deadline === null) return null;
  const stop = ordered.find(
    (event) =>
      stops.includes(event.step) && Temporal.Instant.compare(event.occurredAt, arrest.occurredAt) >= 0,
  );
  return { arrestedAt: arrest.occurredAt, deadline, stoppedAt: stop?.occurredAt ?? null };
}

/** The kind of order that was breached, as the law knows it; null where it is not known which. */
export function kindOf(
  measure: { readonly regime: RegimeKey['code']; readonly added: string | null } | null,
): RegimeKey | null {
  return measure === null ? null : { code: measure.regime, added: measure.added };
}
