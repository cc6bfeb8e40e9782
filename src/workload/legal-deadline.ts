// Legal deadlines of the day's work, worked out by the law engine from one recorded fact.

import { courtLimitRules } from '#breaches';
import { computeDeadline } from '#law';
import type { DeadlineRuleId, Law, RegimeCode } from '#law';
import { londonDate, londonMidnight } from '#platform';

import { hearingRules, notificationRules } from './deadline-rules-of-work.ts';
import type { TimedWork } from './kinds/work-rule.ts';

/** What set a clock running: the day is always recorded, the time of day not always. */
export type TimedFact = {
  readonly regime: RegimeCode;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant | null;
};

/**
 * When the application must be heard, counted from service of the notice. Where only the day of service is recorded,
 * hours run from its first moment, so that the limit shown is never later than the true one.
 */
export function hearingDue(fact: TimedFact, law: Law): TimedWork {
  const from = fact.at ?? londonMidnight(fact.on);
  return counted(ruleOf(hearingRules, fact.regime), fact, from, fact.at === null, law);
}

/**
 * When a person arrested for a breach must be before the court, counted from the arrest (CSA 2010 s26(1), s29(1);
 * DAA 2021 s26(2); FLA 1996 s47(7); Bail Act 1976 s7(4)).
 */
export function courtDue(regime: RegimeCode, arrestedAt: Temporal.Instant, law: Law): TimedWork {
  const fact = { regime, on: londonDate(arrestedAt), at: arrestedAt };
  return counted(ruleOf(courtLimitRules, regime), fact, arrestedAt, false, law);
}

/** The last day on which the subject must notify police of name and address. */
export function notificationDue(fact: TimedFact, law: Law): TimedWork {
  return counted(ruleOf(notificationRules, fact.regime), fact, fact.on, false, law);
}

type RulesByRegime = Partial<Record<RegimeCode, DeadlineRuleId>>;

function ruleOf(rules: RulesByRegime, regime: RegimeCode): DeadlineRuleId | null {
  return rules[regime] ?? null;
}

function counted(
  rule: DeadlineRuleId | null,
  fact: TimedFact,
  trigger: Temporal.Instant | Temporal.PlainDate,
  timeAssumed: boolean,
  law: Law,
): TimedWork {
  if (rule === null) throw new Error(`No deadline rule is set for the regime ${fact.regime}`);
  const deadline = computeDeadline(rule, trigger, law);
  if (!deadline.ok) {
    return {
      due: { kind: 'since', at: fact.at ?? londonMidnight(fact.on) },
      reason: { kind: 'not-counted', refusal: deadline.error },
    };
  }
  const { due, steps } = deadline.value;
  if (due === null) throw new Error(`The rule ${rule} gives no moment`);
  return {
    due: due.kind === 'instant' ? { kind: 'moment', at: due.at } : { kind: 'day', on: due.on },
    reason: { kind: 'counted', steps, timeAssumed },
  };
}
