// What a referral to a programme is: its facts, its steps, and the checks after it ended.

export const referralSteps = [
  'referred',
  'consent-given',
  'accepted',
  'not-accepted',
  'started',
  'session-attended',
  'session-missed',
  'missed-decided',
  'held',
  'resumed',
  'withdrawn',
  'completed',
] as const;
export type ReferralStep = (typeof referralSteps)[number];

export const bases = ['consent', 'court', 'consent-awaited'] as const;
/** Consent, an order that requires it, or consent that is still to be asked for. */
export type Basis = (typeof bases)[number];

export const riskBands = ['high-or-complex', 'medium-or-low'] as const;
/** Band by which the provider is chosen, put by a named person; no score sets it. */
export type RiskBand = (typeof riskBands)[number];

export type ReferralEvent = {
  readonly id: number;
  readonly step: ReferralStep;
  readonly occurredOn: Temporal.PlainDate;
  readonly sessionNo: number | null;
  readonly reason: string | null;
  readonly breachId: number | null;
  readonly note: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly byStaffId: number | null;
};

export const followUpResults = ['nothing-new', 'new-harm', 'cannot-confirm'] as const;
export type FollowUpResult = (typeof followUpResults)[number];

export const victimHeard = ['heard', 'tried', 'not-tried', 'no-victim'] as const;
export type VictimHeard = (typeof victimHeard)[number];

export type FollowUp = {
  readonly months: number;
  readonly occurredOn: Temporal.PlainDate;
  readonly foundCrimes: readonly string[];
  readonly foundBreaches: readonly string[];
  readonly result: FollowUpResult;
  readonly victimHeard: VictimHeard;
  readonly note: string | null;
  readonly byStaffId: number | null;
};

/** A referral given to another provider, with the reason that was written down. */
export type ReferralMove = {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly recordedAt: Temporal.Instant;
  readonly byStaffId: number | null;
};

export type Referral = {
  readonly id: number;
  readonly ref: string;
  readonly personId: number;
  readonly subjectNominalId: number;
  readonly crimeId: number | null;
  readonly programme: string;
  readonly basis: Basis;
  readonly measureId: number | null;
  readonly riskBand: RiskBand;
  /** Who has it now. */
  readonly provider: string;
  /** How it came there, in the order they were recorded. */
  readonly moves: readonly ReferralMove[];
  readonly criteria: readonly string[];
  readonly areaCode: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly byStaffId: number | null;
  readonly source: string;
  /** In the order they were recorded. */
  readonly events: readonly ReferralEvent[];
  readonly followUps: readonly FollowUp[];
};
