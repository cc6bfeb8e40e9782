// The clock that runs from an arrest for a breach: what gives it for a kind of order, and the rule of hours set for one kind.

import type { HoursToCourt } from './court-hours.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import { deadlineRule } from './deadline-rules.ts';
import type { Regime, RegimeLaw } from './regime-record.ts';
import type { Sourced } from './sourced.ts';

/** The hours a deadline rule gives, with its law; none where the rule is not counted for this kind. */
export function hoursOfRule({
  readings,
  isOff,
  source,
  confidence,
}: DeadlineRule): Sourced<HoursToCourt | null> {
  const { count } = readings[0];
  const isCounted = isOff !== true && count.kind === 'hours';
  return { value: isCounted ? { hours: count.hours, leavesOut: count.set } : null, source, confidence };
}

/** What the shipped law of a kind says of the clock: the first rule after an arrest whose missing makes detention unlawful. */
export function shippedCourt(law: RegimeLaw): Pick<Regime, 'courtRule' | 'courtHours'> {
  const courtRule =
    law.arrestRules.find((id: DeadlineRuleId) => deadlineRule(id).missed === 'unlawful-detention') ?? null;
  const courtHours =
    courtRule === null ? { ...law.afterArrest, value: null } : hoursOfRule(deadlineRule(courtRule));
  return { courtRule, courtHours };
}

/** The rule of hours that were set for a kind of order by a change, in place of any that ships. */
export function ruleOfHours(
  { hours, leavesOut }: HoursToCourt,
  { source, confidence }: Pick<Sourced<unknown>, 'source' | 'confidence'>,
): DeadlineRule {
  return {
    ...deadlineRule('dvpo-breach-court-24h'),
    event: 'arrest-for-breach',
    regimes: [],
    readings: [{ reading: null, count: { kind: 'hours', hours, set: leavesOut } }],
    source,
    confidence,
    inForce: { from: null, to: null },
  };
}
