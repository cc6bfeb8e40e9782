// Checks on the facts of an order: each answers with a named refusal and its law, and may be overridden with a reason.

import { ok, refused } from '#platform';
import type { Result } from '#platform';
import { computeDeadline } from './compute-deadline.ts';
import { lastOfDays, lastOfMonths } from './counting.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import type { Law as LawBook } from './law-book.ts';
import { lawFor, lengthOfCount, ruleOn } from './law-book.ts';
import type { Period } from './law-change.ts';
import type { Rank } from './ranks.ts';
import { isRankAtLeast } from './ranks.ts';
import type { RegimeCode } from './regime-codes.ts';
import type { ForceArea } from './regime-switches.ts';
import { regime, regimeAs, regimeOn } from './regimes.ts';
import type { Bilingual, Confidence } from './sourced.ts';

/** What is known of an order. Leave out what is not known: a check that lacks its facts says nothing. */
export type OrderFacts = {
  readonly regime: RegimeCode;
  /** The day the court made it, or the day a notice was issued. */
  readonly madeOn?: Temporal.PlainDate | undefined;
  readonly servedOn?: Temporal.PlainDate | undefined;
  /** The first day it has effect, when that is not the day made. */
  readonly startsOn?: Temporal.PlainDate | undefined;
  /** The last day, included. Absent for an order until further order. */
  readonly endsOn?: Temporal.PlainDate | undefined;
  /** It was made until further order. */
  readonly hasNoEnd?: boolean | undefined;
  readonly authorisedBy?: Rank | undefined;
  /** A duty on the subject to notify police is being recorded. */
  readonly recordsNotification?: boolean | undefined;
  readonly breachOn?: Temporal.PlainDate | undefined;
  /** Where the notice was issued or the application made, for powers switched on by area. */
  readonly madeInArea?: ForceArea | undefined;
  /** A regime that was added here, like `regime`. */
  readonly added?: string | null | undefined;
  /** The court made it of its own motion, without an application. */
  readonly courtMade?: boolean | undefined;
  /** The day nothing else gives, for a check that needs the law of a day. */
  readonly today?: Temporal.PlainDate | undefined;
};

export type OrderRefusalCode =
  | 'served-before-made'
  | 'end-before-start'
  | 'start-before-made'
  | 'dvpo-too-long'
  | 'dvpo-too-short'
  | 'spo-fixed-too-short'
  | 'order-too-long'
  | 'order-too-short'
  | 'adult-order-too-short'
  | 'fixed-period-only'
  | 'rank-too-low'
  | 'no-notification-duty'
  | 'breach-before-made'
  | 'breach-after-end'
  | 'not-in-force-then'
  | 'not-switched-on-there'
  | 'court-may-not-make';

/** A refusal, the law behind it, and the figure to show: a limit day, or the rank needed. */
export type OrderRefusal = {
  readonly code: OrderRefusalCode;
  readonly overridable: true;
  readonly source: string;
  readonly confidence: Confidence;
  readonly limit: Temporal.PlainDate | null;
  readonly rank: Rank | null;
  /** The length of time the law sets, where the check is of one. */
  readonly period: Period | null;
  /** Why the limit is in doubt, where it is. */
  readonly why: Bilingual | null;
};

type Cited = { readonly source: string; readonly confidence: Confidence };

function refusal(
  code: OrderRefusalCode,
  law: Cited,
  limit: Temporal.PlainDate | null,
  rank: Rank | null = null,
  period: Period | null = null,
  why: Bilingual | null = null,
): OrderRefusal {
  const { source, confidence } = law;
  return { code, overridable: true, source, confidence, limit, rank, period, why };
}

/** The key of the regime, and the day whose law it is under: the day made, else served, else today. */
function lawDay({ madeOn, servedOn, today }: OrderFacts): string | null {
  return (madeOn ?? servedOn ?? today)?.toString() ?? null;
}

function heldRegime(facts: OrderFacts, law: LawBook) {
  const day = lawDay(facts);
  const key = { code: facts.regime, added: facts.added ?? null };
  return day === null ? regime(facts.regime) : regimeAs(key, day, law);
}

/** The last day a length rule gives, counted from the day made, with the length as the law then had it. */
function limitOf(rule: DeadlineRuleId, madeOn: Temporal.PlainDate, law: LawBook) {
  const found = computeDeadline(rule, madeOn, law);
  if (!found.ok || found.value.due?.kind !== 'last-day') return null;
  const { count } = ruleOn(law, rule, madeOn.toString()).readings[0];
  const length = lengthOfCount(count);
  const unit = count.kind === 'months' ? ('months' as const) : ('days' as const);
  const { source, confidence } = found.value;
  return {
    on: found.value.due.on,
    law: { source, confidence },
    period: length === null ? null : { unit, count: length },
  };
}

const lastOf = (first: Temporal.PlainDate, { unit, count }: Period): Temporal.PlainDate =>
  unit === 'days' ? lastOfDays(first, count) : lastOfMonths(first, count);

/** What stands in place of a source where no law is needed: a thing cannot come before what it follows. */
export const orderOfEvents = 'Order of events';
const logic: Cited = { source: orderOfEvents, confidence: 'verified' };

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) < 0;

/** Nothing can be served before it is made. */
function servedBeforeMade(facts: OrderFacts): OrderRefusal | null {
  const { madeOn, servedOn } = facts;
  if (madeOn === undefined || servedOn === undefined || !isBefore(servedOn, madeOn)) return null;
  return refusal('served-before-made', logic, madeOn);
}

/** An order ends on or after its first day, and starts on or after the day it is made. */
function datesOutOfOrder(facts: OrderFacts): OrderRefusal | null {
  const start = facts.startsOn ?? facts.madeOn;
  if (start !== undefined && facts.endsOn !== undefined && isBefore(facts.endsOn, start)) {
    return refusal('end-before-start', logic, start);
  }
  const { madeOn, startsOn } = facts;
  if (madeOn !== undefined && startsOn !== undefined && isBefore(startsOn, madeOn)) {
    return refusal('start-before-made', logic, madeOn);
  }
  return null;
}

/** A DVPO lasts 14 to 28 days beginning with the day it is made, or as the law of that day has it. CSA 2010 s28(10). */
function dvpoLength(facts: OrderFacts, law: LawBook): OrderRefusal | null {
  const { madeOn, endsOn } = facts;
  if (facts.regime !== 'dvpo' || facts.added != null || madeOn === undefined || endsOn === undefined)
    return null;
  const latest = limitOf('dvpo-length-max', madeOn, law);
  if (latest !== null && isBefore(latest.on, endsOn)) {
    return refusal('dvpo-too-long', latest.law, latest.on, null, latest.period);
  }
  const earliest = limitOf('dvpo-length-min', madeOn, law);
  if (earliest === null || isBefore(endsOn, madeOn) || !isBefore(endsOn, earliest.on)) return null;
  return refusal('dvpo-too-short', earliest.law, earliest.on, null, earliest.period);
}

/**
 * A fixed-period SPO lasts at least two years beginning with the day it is made. One until further order has no
 * minimum, and an interim SPO is not bound. SPA 2019 s3(2).
 */
function spoFixedLength(facts: OrderFacts, law: LawBook): OrderRefusal | null {
  const { madeOn, endsOn } = facts;
  if (facts.regime !== 'spo' || facts.added != null || madeOn === undefined || endsOn === undefined)
    return null;
  const earliest = limitOf('spo-length-min-2y', madeOn, law);
  if (earliest === null || isBefore(endsOn, madeOn) || !isBefore(endsOn, earliest.on)) return null;
  return refusal('spo-fixed-too-short', earliest.law, earliest.on, null, earliest.period);
}

/** Limits of its own: of a regime that was added, or given to one by a change. Source: that change. */
function ownLength(facts: OrderFacts, law: LawBook): OrderRefusal | null {
  const { madeOn, endsOn } = facts;
  if (madeOn === undefined || endsOn === undefined || isBefore(endsOn, madeOn)) return null;
  const { length } = heldRegime(facts, law);
  const { shortest = null, longest = null } = length.value.own ?? {};
  const why = length.value.doubt ?? null;
  if (longest !== null && isBefore(lastOf(madeOn, longest), endsOn)) {
    return refusal('order-too-long', length, lastOf(madeOn, longest), null, longest, why);
  }
  if (shortest !== null && isBefore(endsOn, lastOf(madeOn, shortest))) {
    return refusal('order-too-short', length, lastOf(madeOn, shortest), null, shortest, why);
  }
  // Whether the subject was an adult that day, a named person says: it is asked, never assumed.
  const { ofAdults = null } = length.value;
  if (ofAdults === null || !isBefore(endsOn, lastOf(madeOn, ofAdults.shortest))) return null;
  const limit = lastOf(madeOn, ofAdults.shortest);
  return refusal('adult-order-too-short', length, limit, null, ofAdults.shortest, ofAdults.why);
}

/** Not until further order, where the law knows a fixed period only. SPA 2019 s5; CSA 2010 s28(10). */
function fixedPeriod(facts: OrderFacts, law: LawBook): OrderRefusal | null {
  const { length } = heldRegime(facts, law);
  if (facts.hasNoEnd !== true || length.value.ends !== 'fixed-only') return null;
  return refusal('fixed-period-only', length, null);
}

/** A court makes an SPO of its own motion only where and once that is law. Crime and Policing Act 2026 (not found in force). */
function courtMadeSpo(facts: OrderFacts, law: LawBook): OrderRefusal | null {
  if (facts.courtMade !== true || facts.regime !== 'spo' || facts.madeOn === undefined) return null;
  const standing = regimeOn('spo', facts.madeOn, facts.madeInArea ?? '', law);
  if (standing.ok && standing.value.courtMayMakeBy !== null) return null;
  const held = {
    source: 'Crime and Policing Act 2026 (commencement not found)',
    confidence: 'doubtful',
  } as const;
  return refusal('court-may-not-make', held, null);
}

/** The officer who authorises holds the rank the Act names, or above. CSA 2010 s24(1); DAA 2021 s22(8). */
function authorisingRank(facts: OrderFacts, law: LawBook): OrderRefusal | null {
  if (facts.authorisedBy === undefined) return null;
  const needed = heldRegime(facts, law).authorisingRank;
  if (needed.value === null || isRankAtLeast(facts.authorisedBy, needed.value)) return null;
  return refusal('rank-too-low', needed, null, needed.value);
}

/** A duty to notify is recorded only for an order that has one. SPA 2019 s9; DAA 2021 s41; SOA 2003 Part 2. */
function notificationDuty(facts: OrderFacts, law: LawBook): OrderRefusal | null {
  if (facts.recordsNotification !== true) return null;
  const duty = heldRegime(facts, law).notification;
  return duty.value === null ? refusal('no-notification-duty', duty, null) : null;
}

/** A breach happens while the order exists. */
function breachOutsideOrder(facts: OrderFacts): OrderRefusal | null {
  const { breachOn, madeOn, endsOn } = facts;
  if (breachOn === undefined) return null;
  if (madeOn !== undefined && isBefore(breachOn, madeOn)) {
    return refusal('breach-before-made', logic, madeOn);
  }
  if (endsOn !== undefined && isBefore(endsOn, breachOn)) {
    return refusal('breach-after-end', logic, endsOn);
  }
  return null;
}

/** The regime existed on the day, and police in that area could use it. Sources: the regime's versions. */
function regimeAvailable(facts: OrderFacts, law: LawBook): OrderRefusal | null {
  if (facts.madeOn === undefined) return null;
  const key = { code: facts.regime, added: facts.added ?? null };
  const standing = regimeOn(key, facts.madeOn, facts.madeInArea ?? '', law);
  if (!standing.ok) {
    const from = standing.error.from;
    const { versions } = heldRegime(facts, law);
    const oldest = versions.at(-1) ?? versions[0];
    return refusal('not-in-force-then', oldest, from === null ? null : Temporal.PlainDate.from(from));
  }
  if (facts.madeInArea === undefined || standing.value.mayBeMadeHere) return null;
  // A court may make a DAPO that no force applied for, so only notices are stopped by area.
  if (facts.regime !== 'dapn' && facts.regime !== 'dvpn') return null;
  return refusal('not-switched-on-there', standing.value.power?.by ?? standing.value.version, null);
}

const checks: readonly ((facts: OrderFacts, law: LawBook) => OrderRefusal | null)[] = [
  servedBeforeMade,
  datesOutOfOrder,
  dvpoLength,
  spoFixedLength,
  ownLength,
  fixedPeriod,
  authorisingRank,
  notificationDuty,
  breachOutsideOrder,
  courtMadeSpo,
  regimeAvailable,
];

/** An override names the check and says why. An empty reason overrides nothing. */
export type Override = { readonly code: OrderRefusalCode; readonly reason: string };

export type CheckedOrder = {
  /** Refusals that a named person set aside, each with the reason, to be kept on the record. */
  readonly overridden: readonly (OrderRefusal & { readonly reason: string })[];
};

/**
 * Runs every check on an order. Refused with all that stand; those overridden with a reason are returned, so the
 * record keeps them. Sources: each check's own.
 */
export function checkOrder(
  facts: OrderFacts,
  overrides: readonly Override[],
  law: LawBook,
): Result<CheckedOrder, readonly OrderRefusal[]> {
  const held = lawFor(law, { code: facts.regime, added: facts.added ?? null });
  const found = checks.map((check) => check(facts, held));
  const standing: OrderRefusal[] = [];
  const overridden: (OrderRefusal & { readonly reason: string })[] = [];
  for (const each of found) {
    if (each === null) continue;
    const reason = overrides.find((o) => o.code === each.code)?.reason.trim() ?? '';
    if (reason === '') standing.push(each);
    else overridden.push({ ...each, reason });
  }
  return standing.length > 0 ? refused(standing) : ok({ overridden });
}
