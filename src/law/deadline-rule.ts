// What a deadline rule is: dated, sourced data that says what starts the clock, how it runs and what is lost.

import type { RegimeCode } from './regime-codes.ts';
import type { Confidence } from './sourced.ts';
import type { ReadingKey } from './steps.ts';

/** How a rule counts. The day set is named where it matters; days, months and years leave nothing out (set G). */
export type Count =
  | { readonly kind: 'hours'; readonly hours: number; readonly set: 'A' | 'B' | 'C' | 'H' }
  /** `day-one`: the event's own day is day 1. `next-day`: the event day is not counted. */
  | { readonly kind: 'days'; readonly days: number; readonly from: 'day-one' | 'next-day' }
  /** A period beginning with the event day, or with the day after it. Ends the day before the corresponding date. */
  | { readonly kind: 'months'; readonly months: number; readonly from: 'day-one' | 'next-day' }
  /** Event day not counted: ends on the corresponding date. */
  | { readonly kind: 'months-after'; readonly months: number }
  | {
      readonly kind: 'set-days';
      readonly days: number;
      readonly set: 'D' | 'E' | 'F';
      readonly direction: 'after' | 'before';
    }
  | { readonly kind: 'days-before'; readonly days: number }
  /** The trigger is itself the limit: a date fixed in an order. */
  | { readonly kind: 'as-stated' }
  /** As soon as practicable: the law fixes no moment. */
  | { readonly kind: 'no-fixed-limit' };

/** One way to read the rule. The first of a rule is its main reading; `when` names the fact that selects it. */
export type Reading = { readonly reading: ReadingKey | null; readonly count: Count };

/**
 * When to act in practice: always at or before the legal limit.
 * `court-morning`: the last morning a court sits before the limit. Courts rarely sit at the limit instant.
 * `working-days-before`: that many working days before the limit, never before the trigger.
 */
export type Target =
  | {
      readonly kind: 'court-morning';
      readonly weekdays: readonly number[];
      readonly hour: number;
    }
  | { readonly kind: 'working-days-before'; readonly days: number }
  | { readonly kind: 'hours-before'; readonly hours: number }
  | { readonly kind: 'days-after-start'; readonly days: number }
  | { readonly kind: 'at-limit' };

/**
 * `by`: do it at or before the limit. `not-before`: a period ending earlier is too short.
 * `through`: a bar that lasts to the end of that day.
 */
export type Bound = 'by' | 'not-before' | 'through';

/** A fact outside the trigger that may change the answer. */
export type Adjustment =
  | 'earlier-hearing'
  | 'surrender-court'
  | 'earlier-determination'
  | 'later-event-window';

export type EventKey =
  | 'dvpn-served'
  | 'arrest-dvpn-breach'
  | 'arrest-dvpo-breach'
  | 'dvpo-made'
  | 'dvpo-last-day'
  | 'remanded-for-report'
  | 'dapn-given'
  | 'arrest-dapn-breach'
  | 'dapo-made'
  | 'name-or-address-changed'
  | 'other-notification-ended'
  | 'tag-started'
  | 'spo-made'
  | 'spo-served'
  | 'name-used'
  | 'address-changed'
  | 'soa-final-day'
  | 'interim-fixed-end'
  | 'term-end'
  | 'decision-appealed'
  | 'nmo-made'
  | 'nmo-served'
  | 'arrest-occupation'
  | 'arrest-for-offence'
  | 'bail-period-ends'
  | 'bail-decision-planned'
  | 'arrest-police-bail'
  | 'arrest-court-bail'
  | 'arrest-for-breach'
  | 'failed-to-surrender'
  | 'cbo-took-effect'
  | 'case-event'
  | 'crime-reported'
  | 'last-contact'
  | 'application-received'
  | 'report-received'
  | 'request-received'
  | 'breach-known';

export type MissedKey =
  | 'protection-uncertain'
  | 'unlawful-detention'
  | 'order-invalid'
  | 'no-order-after'
  | 'no-renewal'
  | 'remand-unlawful'
  | 'subject-commits-offence'
  | 'requirement-ends'
  | 'order-defective'
  | 'consents-needed'
  | 'gap-in-protection'
  | 'term-falls'
  | 'out-of-time'
  | 'offence-unprovable'
  | 'awareness-unprovable'
  | 'bail-ends'
  | 'no-power-to-extend'
  | 'court-may-refuse'
  | 'unsafe-conditions'
  | 'custody-clock-wrong'
  | 'offence-lost'
  | 'review-missed'
  | 'code-breach'
  | 'agreement-broken'
  | 'guidance-breach'
  | 'recording-failure'
  | 'foi-breach'
  | 'dpa-breach';

export type DoubtKey =
  | 'missed-hearing-effect'
  | 'dapo-after-pilot'
  | 'appeal-time'
  | 'remand-day-one'
  | 'section-not-read'
  | 'working-day-undefined'
  | 'dvds-day-one'
  | 'not-statute'
  | 'counting-from-memory';

export type DeadlineRule = {
  readonly event: EventKey;
  readonly regimes: readonly RegimeCode[];
  readonly trigger: 'instant' | 'date';
  readonly kind: 'instant' | 'last-day' | 'no-fixed-limit';
  readonly bound: Bound;
  readonly readings: readonly [Reading, ...Reading[]];
  readonly adjust: Adjustment | null;
  /** Which notification requirement this is, for the rule that a stronger one suspends a weaker. */
  readonly notification: 'spo-initial' | 'spo' | 'dapo' | null;
  /** Extensions must be decided before the period already running ends: months from the same start. */
  readonly decideWithinMonths: number | null;
  readonly missed: MissedKey;
  readonly source: string;
  readonly confidence: Confidence;
  readonly doubt: DoubtKey | null;
  /** Trigger days the rule applies to. `null`: since before the product's records, or still in force. */
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  readonly target: Target;
  /** It is not counted for this kind of order: a force switched it off for a kind it added. */
  readonly isOff?: boolean;
};
