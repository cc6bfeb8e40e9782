// By when a court must hear the application that follows a notice.

import { computeDeadline } from '#law';
import type { Deadline, DeadlineRefusal, Due, Law } from '#law';
import { londonMidnight } from '#platform';
import type { Result } from '#platform';

import type { Standing } from './permitted-actions.ts';

/** A day or hour of the law as it was worked out, or why it could not be. */
export type Worked = Result<Deadline, DeadlineRefusal>;

/**
 * By when the application after a notice must be heard, from its service: CSA 2010 s27, DAA 2021 s29. Where only the
 * day of service is recorded, hours run from its first moment, so that the limit is never shown too late. Null where
 * nothing of the kind follows.
 */
export function hearingBy({ record, state }: Pick<Standing, 'record' | 'state'>, law: Law): Worked | null {
  const { regime: code } = record.measure;
  if (state.servedOn === null || (code !== 'dvpn' && code !== 'dapn')) return null;
  const rule = code === 'dvpn' ? 'dvpn-dvpo-hearing-48h' : 'dapn-dapo-hearing-48h';
  const from = state.servedAt ?? londonMidnight(state.servedOn);
  return computeDeadline(rule, from, law);
}

/** By when it had to be heard, where that is past; null where it is not, or no hour of the law is worked out. */
export function hearingMissed(
  standing: Standing,
  law: Law,
  now: Temporal.Instant,
): Extract<Due, { kind: 'instant' }> | null {
  if (standing.status !== 'in-force') return null;
  const worked = hearingBy(standing, law);
  if (worked?.ok !== true || worked.value.due?.kind !== 'instant') return null;
  return Temporal.Instant.compare(worked.value.due.at, now) < 0 ? worked.value.due : null;
}
