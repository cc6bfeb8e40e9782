// By when whoever was arrested for a breach must be before a court, by the law of the kind of order on the day of the arrest.

import { refused } from '#platform';
import type { Result } from '#platform';
import { computeDeadline, computeRule } from './compute-deadline.ts';
import type { Deadline, DeadlineRefusal } from './compute-deadline.ts';
import { ruleOfHours } from './court-clock.ts';
import { lawFor } from './law-book.ts';
import type { Law } from './law-book.ts';
import { dayOfInstant, isoOfNumber } from './london-days.ts';
import type { RegimeKey } from './regime-key.ts';
import { regimeAs } from './regimes.ts';

/**
 * The limit after an arrest; `null` where the law of that day takes nobody before a court by an hour: the ordinary
 * custody clock, a police station, a warrant. Refused where a court must have the person and no hours are held.
 * CSA 2010 s26, s29; DAA 2021 s26; FLA 1996 s47(7); Bail Act 1976 s7(4); else the change that set the hours.
 */
export function courtDeadline(
  key: RegimeKey,
  arrestedAt: Temporal.Instant,
  law: Law,
): Result<Deadline, DeadlineRefusal> | null {
  const day = isoOfNumber(dayOfInstant(arrestedAt.epochMilliseconds));
  const { afterArrest, courtRule, courtHours } = regimeAs(key, day, law);
  if (afterArrest.value !== 'court-within-hours') return null;
  if (courtRule !== null) return computeDeadline(courtRule, arrestedAt, lawFor(law, key));
  if (courtHours.value === null) return refused({ code: 'switched-off', source: courtHours.source });
  return computeRule(ruleOfHours(courtHours.value, courtHours), arrestedAt, law);
}
