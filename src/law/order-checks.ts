// Checks on the facts of an order: each answers with a named refusal and its law, and may be overridden with a reason.

import { ok, refused } from '#platform';
import type { Result } from '#platform';
import { lastOfDays, lastOfMonths } from './counting.ts';
import type { Rank } from './ranks.ts';
import { isRankAtLeast } from './ranks.ts';
import type { RegimeCode } from './regime-codes.ts';
import type { ForceArea, PowerSwitch } from './regime-switches.ts';
import { regime, regimeOn } from './regimes.ts';
import type { Confidence } from './sourced.ts';

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
  readonly authorisedBy?: Rank | undefined;
  /** A duty on the subject to notify police is being recorded. */
  readonly recordsNotification?: boolean | undefined;
  readonly breachOn?: Temporal.PlainDate | undefined;
  /** Where the notice was issued or the application made, for powers switched on by area. */
  readonly madeInArea?: ForceArea | undefined;
};

export type OrderRefusalCode =
  | 'served-before-made'
  | 'end-before-start'
  | 'start-before-made'
  | 'dvpo-too-long'
  | 'dvpo-too-short'
  | 'spo-fixed-too-short'
  | 'rank-too-low'
  | 'no-notification-duty'
  | 'breach-before-made'
  | 'breach-after-end'
  | 'not-in-force-then'
  | 'not-switched-on-there';

/** A refusal, the law behind it, and the figure to show: a limit day, or the rank needed. */
export type OrderRefusal = {
  readonly code: OrderRefusalCode;
  readonly overridable: true;
  readonly source: string;
  readonly confidence: Confidence;
  readonly limit: Temporal.PlainDate | null;
  readonly rank: Rank | null;
};

type Law = { readonly source: string; readonly confidence: Confidence };

function refusal(
  code: OrderRefusalCode,
  law: Law,
  limit: Temporal.PlainDate | null,
  rank: Rank | null = null,
): OrderRefusal {
  const { source, confidence } = law;
  return { code, overridable: true, source, confidence, limit, rank };
}

const logic: Law = { source: 'Order of events', confidence: 'verified' };

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

/** A DVPO lasts 14 to 28 days beginning with the day it is made. CSA 2010 s28(10). */
function dvpoLength(facts: OrderFacts): OrderRefusal | null {
  const { madeOn, endsOn } = facts;
  if (facts.regime !== 'dvpo' || madeOn === undefined || endsOn === undefined) return null;
  const latest = lastOfDays(madeOn, 28);
  if (isBefore(latest, endsOn)) {
    return refusal('dvpo-too-long', { source: 'CSA 2010 s28(10)(b)', confidence: 'verified' }, latest);
  }
  const earliest = lastOfDays(madeOn, 14);
  if (isBefore(endsOn, madeOn) || !isBefore(endsOn, earliest)) return null;
  return refusal('dvpo-too-short', { source: 'CSA 2010 s28(10)(a)', confidence: 'verified' }, earliest);
}

/**
 * A fixed-period SPO lasts at least two years beginning with the day it is made. One until further order has no
 * minimum, and an interim SPO is not bound. SPA 2019 s3(2).
 */
function spoFixedLength(facts: OrderFacts): OrderRefusal | null {
  const { madeOn, endsOn } = facts;
  if (facts.regime !== 'spo' || madeOn === undefined || endsOn === undefined) return null;
  const earliest = lastOfMonths(madeOn, 24);
  if (isBefore(endsOn, madeOn) || !isBefore(endsOn, earliest)) return null;
  return refusal('spo-fixed-too-short', { source: 'SPA 2019 s3(2)', confidence: 'verified' }, earliest);
}

/** The officer who authorises holds the rank the Act names, or above. CSA 2010 s24(1); DAA 2021 s22(8). */
function authorisingRank(facts: OrderFacts): OrderRefusal | null {
  if (facts.authorisedBy === undefined) return null;
  const needed = regime(facts.regime).authorisingRank;
  if (needed.value === null || isRankAtLeast(facts.authorisedBy, needed.value)) return null;
  return refusal('rank-too-low', needed, null, needed.value);
}

/** A duty to notify is recorded only for an order that has one. SPA 2019 s9; DAA 2021 s41; SOA 2003 Part 2. */
function notificationDuty(facts: OrderFacts): OrderRefusal | null {
  if (facts.recordsNotification !== true) return null;
  const duty = regime(facts.regime).notification;
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
function regimeAvailable(facts: OrderFacts, switches?: readonly PowerSwitch[]): OrderRefusal | null {
  if (facts.madeOn === undefined) return null;
  const standing = regimeOn(facts.regime, facts.madeOn, facts.madeInArea ?? '', switches);
  if (!standing.ok) {
    const from = standing.error.from;
    const oldest = regime(facts.regime).versions.at(-1) ?? regime(facts.regime).versions[0];
    return refusal('not-in-force-then', oldest, from === null ? null : Temporal.PlainDate.from(from));
  }
  if (facts.madeInArea === undefined || standing.value.mayBeMadeHere) return null;
  // A court may make a DAPO that no force applied for, so only notices are stopped by area.
  if (facts.regime !== 'dapn') return null;
  return refusal('not-switched-on-there', standing.value.version, null);
}

const checks: readonly ((facts: OrderFacts) => OrderRefusal | null)[] = [
  servedBeforeMade,
  datesOutOfOrder,
  dvpoLength,
  spoFixedLength,
  authorisingRank,
  notificationDuty,
  breachOutsideOrder,
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
  overrides: readonly Override[] = [],
  switches?: readonly PowerSwitch[],
): Result<CheckedOrder, readonly OrderRefusal[]> {
  const found = [...checks.map((check) => check(facts)), regimeAvailable(facts, switches)];
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
