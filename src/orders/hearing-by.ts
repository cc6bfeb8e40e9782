// By when a court must hear the application that follows a notice.

import { computeDeadline, hearingAfter } from '#law';
import type { Deadline, DeadlineRefusal, Due, Law } from '#law';
import { londonMidnight } from '#platform';
import type { Result } from '#platform';

import { standingEvents } from './measure-card.ts';
import type { Standing } from './permitted-actions.ts';

/** A day or hour of the law as it was worked out, or why it could not be. */
export type Worked = Result<Deadline, DeadlineRefusal>;

/**
 * By when the application after a notice must be heard, from its service: CSA 2010 s27, DAA 2021 s29. Where only the
 * day of service is recorded, hours run from its first moment, so that the limit is never shown too late. Null where
 * nothing of the kind follows.
 */
export function hearingBy({ record, state }: Pick<Standing, 'record' | 'state'>, law: Law): Worked | null {
  const heard = hearingAfter(record.measure.regime);
  if (state.servedOn === null || heard === null) return null;
  const from = state.servedAt ?? londonMidnight(state.servedOn);
  return computeDeadline(heard.rule, from, law);
}

/**
 * By when it had to be heard, where that is past and no hearing is recorded to have begun; null where it is not, or no
 * hour of the law is worked out. A hearing that began is heard, adjourned or not: whether it began late is another matter.
 */
export function hearingMissed(
  standing: Standing,
  law: Law,
  now: Temporal.Instant,
): Extract<Due, { kind: 'instant' }> | null {
  if (standing.status !== 'in-force') return null;
  if (standingEvents(standing.record.events).some((event) => event.step === 'hearing-begun')) return null;
  const worked = hearingBy(standing, law);
  if (worked?.ok !== true || worked.value.due?.kind !== 'instant') return null;
  return Temporal.Instant.compare(worked.value.due.at, now) < 0 ? worked.value.due : null;
}
