// By when whoever was arrested for a breach must be before a court, by the law of the kind of order on the day of the arrest.

import { refused } from '#platform';
import type { Result } from '#platform';
import { withAttachment } from './arrest-power.ts';
import type { Attachment } from './arrest-power.ts';
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
 * custody clock, a police station, a warrant. Where it is for the order to say whether it carries a power of arrest and
 * nobody has (`said` is null), the hours after an arrest under that power are given: a warrant sets none. Refused where a court must have the person and no hours are held.
 * CSA 2010 s26, s29; DAA 2021 s26; FLA 1996 s47(7); Bail Act 1976 s7(4); else the change that set the hours.
 */
export function courtDeadline(
  key: RegimeKey,
  arrestedAt: Temporal.Instant,
  law: Law,
  said: Attachment | null = null,
): Result<Deadline, DeadlineRefusal> | null {
  const day = isoOfNumber(dayOfInstant(arrestedAt.epochMilliseconds));
  const { afterArrest, courtRule, courtHours } = withAttachment(regimeAs(key, day, law), said);
  if (afterArrest.value !== 'court-within-hours') return null;
  if (courtRule !== null) return computeDeadline(courtRule, arrestedAt, lawFor(law, key));
  if (courtHours.value === null) return refused({ code: 'switched-off', source: courtHours.source });
  return computeRule(ruleOfHours(courtHours.value, courtHours), arrestedAt, law);
}

/**
 * What a power of arrest that the law leaves to the court makes of an arrest on a day: `warrant` where the order carries
 * none, `not-known` where nobody has said; null where the law gives the power, or the order carries it. FLA 1996 s47(2)-(9).
 */
export function arrestLeftToCourt(
  key: RegimeKey,
  arrestedAt: Temporal.Instant,
  law: Law,
  said: Attachment | null,
): { readonly how: 'warrant' | 'not-known'; readonly source: string } | null {
  const day = isoOfNumber(dayOfInstant(arrestedAt.epochMilliseconds));
  const { arrestPower } = withAttachment(regimeAs(key, day, law), said);
  switch (arrestPower.value) {
    case 'not-attached':
      return { how: 'warrant', source: arrestPower.source };
    case 'if-attached':
      return { how: 'not-known', source: arrestPower.source };
    default:
      return null;
  }
}
