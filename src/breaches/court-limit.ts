// By when a person arrested for a breach must be before the court, where the law sets an hour.

import { computeDeadline } from '#law';
import type { Deadline, DeadlineRefusal, DeadlineRuleId, Law, RegimeCode } from '#law';
import type { Result } from '#platform';

import { eventsInOrder } from './breach-state.ts';
import type { BreachEvent, BreachStep } from './breach.ts';

export type CourtLimit = {
  readonly rule: DeadlineRuleId;
  readonly arrestedAt: Temporal.Instant;
  readonly deadline: Result<Deadline, DeadlineRefusal>;
  /** When the person was put before the court, released or charged; null while the clock runs. */
  readonly stoppedAt: Temporal.Instant | null;
};

/**
 * The rules that count from the arrest: CSA 2010 s26(1) and s29(1), DAA 2021 s26(2), FLA 1996 s47(7), Bail Act 1976
 * s7(4). An arrest for an offence has the ordinary custody clock and none of these. An occupation order without a power of
 * arrest is enforced by warrant, which brings before the court as it says: the 24 hours shown are never later.
 */
export const courtLimitRules = {
  dvpn: 'dvpn-breach-court-24h',
  dvpo: 'dvpo-breach-court-24h',
  dapn: 'dapn-breach-court-24h',
  occupation: 'occ-arrest-court-24h',
  'bail-post-charge': 'courtbail-breach-24h',
} as const satisfies Partial<Record<RegimeCode, DeadlineRuleId>>;

const rules: Partial<Record<RegimeCode, DeadlineRuleId>> = courtLimitRules;

/** What ends the duty to bring to court: it was done, or the person is held for something else or not at all. */
const stops: readonly BreachStep[] = [
  'returned-to-court',
  'court-result',
  'charged',
  're-bailed',
  'no-further-action',
];

/** The limit after the last arrest by the law given, or null where there was no arrest or the law sets no hour. */
export function courtLimit(
  regime: RegimeCode | null,
  events: readonly BreachEvent[],
  law: Law,
): CourtLimit | null {
  const rule = regime === null ? undefined : rules[regime];
  const ordered = eventsInOrder(events);
  const arrest = ordered.findLast((event) => event.step === 'arrested');
  if (rule === undefined || arrest === undefined) return null;
  const stop = ordered.find(
    (event) =>
      stops.includes(event.step) && Temporal.Instant.compare(event.occurredAt, arrest.occurredAt) >= 0,
  );
  return {
    rule,
    arrestedAt: arrest.occurredAt,
    deadline: computeDeadline(rule, arrest.occurredAt, law),
    stoppedAt: stop?.occurredAt ?? null,
  };
}
