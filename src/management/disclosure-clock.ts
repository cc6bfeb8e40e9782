// By when a disclosure to a new partner is to be decided: 28 days of the scheme's guidance, worked out by the law engine.

import { computeDeadline } from '#law';
import type { DoubtKey, Law } from '#law';

/**
 * The last day of the whole process (DVDS statutory guidance 2023; Domestic Abuse Act 2021 s77), counted from the day
 * on which the new partner became known. Where the guidance leaves the first day open the earlier answer is taken.
 */
export function disclosureDue(knownOn: Temporal.PlainDate, law: Law): Temporal.PlainDate | null {
  return disclosureClock(knownOn, law)?.due ?? null;
}

/** The same day, and why it is in doubt; the doubt goes where a change that was read in its source settles it. */
export function disclosureClock(
  knownOn: Temporal.PlainDate,
  law: Law,
): { readonly due: Temporal.PlainDate; readonly doubt: DoubtKey | null } | null {
  const deadline = computeDeadline('dvds-28d', knownOn, law);
  if (!deadline.ok || deadline.value.due === null || deadline.value.due.kind !== 'last-day') return null;
  const { due, doubt } = deadline.value;
  return { due: due.on, doubt };
}
