// What the product knows about one kind of order, notice, bail or caution: every field with its law and confidence.

import type { ArrestPower } from './arrest-power.ts';
import type { HoursToCourt } from './court-hours.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import type { Period } from './law-change.ts';
import type { OwnStep, ProofStep } from './lifecycle.ts';
import type { Rank } from './ranks.ts';
import type { BreachKind, PowerGroup, RegimeCode } from './regime-codes.ts';
import type { Bilingual, BilingualTerm, Confidence, Sourced } from './sourced.ts';
import type { Decision } from './until-decided.ts';

export type Party =
  | 'chief-officer'
  | 'constable'
  | 'custody-officer'
  | 'authorised-officer'
  | 'nca'
  | 'prosecution'
  | 'court'
  | 'subject'
  | 'applicant'
  | 'protected-person'
  | 'associated-person'
  | 'third-party'
  | 'person-mentioned';

export type Court =
  | 'magistrates'
  | 'youth'
  | 'crown'
  | 'family'
  | 'county'
  | 'high-court'
  | 'court-that-made-it';

/** How long the regime may last. `null` where the law sets no figure. */
export type LengthLimits = {
  readonly ends: 'on-determination' | 'fixed-or-further-order' | 'fixed-only' | 'stated-in-order';
  readonly shortest: DeadlineRuleId | null;
  readonly longest: DeadlineRuleId | null;
  readonly note: Bilingual | null;
  /** Limits that no deadline rule gives, of a regime that was added or changed: counted from the day it is made. */
  readonly own?: { readonly shortest: Period | null; readonly longest: Period | null };
  /** The least for an adult, where it is more than for anybody: with why that is in doubt. */
  readonly ofAdults?: { readonly shortest: Period; readonly why: Bilingual } | null;
  /** Why its limits are in doubt, and which of them is shown: the one that comes first. */
  readonly doubt?: Bilingual | null;
};

export type AllowedTerms = {
  readonly prohibitions: boolean;
  readonly requirements: boolean;
  readonly tag: boolean;
};

export type InterimForm = 'is-the-urgent-form' | 'interim-order' | 'without-notice' | 'street-bail' | 'none';

export type ServiceRule =
  | 'personal-by-constable'
  | 'personal'
  | 'personal-not-by-applicant'
  | 'in-court'
  | 'given-at-release'
  | 'record-on-request'
  | 'signed-by-subject';

export type AfterArrest = 'court-within-hours' | 'custody-clock' | 'station' | 'warrant-or-clock' | 'warrant';

export type Trace = 'pnc-when-charged' | 'court-result' | 'custody-record' | 'court-file' | 'caution-record';

export type OffenceOfBreach = {
  readonly section: string;
  /** `null` where only the section is known yet. */
  readonly maxYears: number | null;
  /** CJS offence codes and the Home Office subcode, where known. */
  readonly cjsCodes: readonly string[];
  readonly homeOfficeCode: string | null;
};

export type Extension = { readonly rule: DeadlineRuleId; readonly by: Sourced<Rank | Court> };

/** One state of the law: from when to when, and whether it is switched on area by area. */
export type RegimeVersion = {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly where: 'england-and-wales' | 'switched-areas';
  readonly law: string;
  readonly source: string;
  readonly confidence: Confidence;
};

export type Regime = {
  readonly code: RegimeCode;
  readonly name: BilingualTerm;
  readonly short: Bilingual;
  readonly breachKind: BreachKind;
  /** The section that says what breaking it is. */
  readonly breachLaw: { readonly source: string; readonly confidence: Confidence };
  readonly powerGroup: PowerGroup;
  readonly power: BilingualTerm;
  readonly action: BilingualTerm;
  readonly applicants: Sourced<readonly Party[]>;
  /** The lowest rank that may authorise or issue; `null` where the law names none. */
  readonly authorisingRank: Sourced<Rank | null>;
  readonly courts: Sourced<readonly Court[]>;
  readonly test: Sourced<Bilingual>;
  readonly length: Sourced<LengthLimits>;
  readonly terms: Sourced<AllowedTerms>;
  readonly interim: Sourced<InterimForm>;
  readonly service: Sourced<ServiceRule | null>;
  readonly serviceRules: readonly DeadlineRuleId[];
  /** What starts the subject's duty to notify police; `null` where there is no such duty. */
  readonly notification: Sourced<'from-service' | 'from-made' | null>;
  readonly notificationRules: readonly DeadlineRuleId[];
  readonly vary: Sourced<readonly Party[]>;
  readonly renew: Sourced<readonly Party[]>;
  readonly discharge: Sourced<readonly Party[]>;
  readonly mustBeHeard: Sourced<readonly Party[]>;
  readonly appeal: Sourced<Court | 'judicial-review' | null>;
  readonly appealRules: readonly DeadlineRuleId[];
  /** Whether police may arrest without a warrant for breaking it; of one order, what that order says. */
  readonly arrestPower: Sourced<ArrestPower>;
  readonly afterArrest: Sourced<AfterArrest>;
  readonly arrestRules: readonly DeadlineRuleId[];
  readonly extensions: readonly Extension[];
  /** Within how many hours of the arrest a court must have whoever was arrested; `null` where the law sets none. */
  readonly courtHours: Sourced<HoursToCourt | null>;
  /** The deadline rule that gives these hours; `null` where none does: they were set for this kind by a change. */
  readonly courtRule: DeadlineRuleId | null;
  readonly offence: Sourced<OffenceOfBreach | null>;
  readonly trace: Sourced<Trace>;
  /** The kind of order, shipped or added, whose application it lasts until; `null` where it does not. */
  readonly lastsUntil: Sourced<string | null>;
  /** The decisions on that application that end it by law. */
  readonly endsWhen: Sourced<readonly Decision[]>;
  /** Those of which it is in doubt whether they do: a named person says, and nobody assumes. */
  readonly doubtedWhen: Sourced<readonly Decision[]>;
  readonly versions: readonly [RegimeVersion, ...RegimeVersion[]];
  /** The next steps it has, where it says them for itself; else as the law of its code has them. */
  readonly ownSteps?: Sourced<readonly OwnStep[]>;
  /** What proves it once it is made, where it says so for itself. */
  readonly ownProof?: Sourced<readonly ProofStep[]>;
};

/** What the tables of regimes state; names and powers are joined from their own lists. */
export type RegimeLaw = Omit<
  Regime,
  | 'code'
  | 'name'
  | 'short'
  | 'breachKind'
  | 'breachLaw'
  | 'powerGroup'
  | 'power'
  | 'action'
  | 'arrestPower'
  | 'courtHours'
  | 'courtRule'
  | 'lastsUntil'
  | 'endsWhen'
  | 'doubtedWhen'
>;
