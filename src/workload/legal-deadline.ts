// Legal deadlines of the day's work, worked out by the law engine from one recorded fact.

import { arrestLeftToCourt, computeDeadline, courtDeadline } from '#law';
import type { Attachment, Deadline, DeadlineRefusal, DeadlineRuleId, Law, RegimeCode, RegimeKey } from '#law';
import { londonDate, londonMidnight } from '#platform';
import type { Result } from '#platform';

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
 * When a person arrested for a breach must be before the court, by the law of the kind on the day of the arrest and by
 * what the order says of a power of arrest, where its law leaves that to the court.
 */
export function courtDue(
  kind: RegimeKey,
  arrestedAt: Temporal.Instant,
  law: Law,
  said: Attachment | null = null,
): TimedWork {
  const deadline = courtDeadline(kind, arrestedAt, law, said);
  if (deadline === null) throw new Error(`No hours to a court are set for ${kind.added ?? kind.code}`);
  const work = timed(deadline, { regime: kind.code, on: londonDate(arrestedAt), at: arrestedAt }, false);
  const left = arrestLeftToCourt(kind, arrestedAt, law, said);
  return left?.how === 'not-known' && work.reason.kind === 'counted'
    ? { ...work, reason: { ...work.reason, powerNotKnown: true } }
    : work;
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
  return timed(computeDeadline(rule, trigger, law), fact, timeAssumed);
}

function timed(
  deadline: Result<Deadline, DeadlineRefusal>,
  fact: TimedFact,
  timeAssumed: boolean,
): TimedWork {
  if (!deadline.ok) {
    return {
      due: { kind: 'since', at: fact.at ?? londonMidnight(fact.on) },
      reason: { kind: 'not-counted', refusal: deadline.error },
    };
  }
  const { due, steps } = deadline.value;
  if (due === null) throw new Error(`The law of ${fact.regime} gives no moment`);
  return {
    due: due.kind === 'instant' ? { kind: 'moment', at: due.at } : { kind: 'day', on: due.on },
    reason: { kind: 'counted', steps, timeAssumed },
  };
}
