// What is recorded about how a person is managed: facts as they were entered, nothing derived.

/** Who recorded it, and when; a feed has nobody. */
export type Recorded = { readonly at: Temporal.Instant; readonly byStaffId: number | null };

export type OwnerFact = Recorded & {
  readonly id: number;
  readonly part: 'owner';
  /** Null where the owner puts it down. */
  readonly staffId: number | null;
  readonly occurredOn: Temporal.PlainDate;
  readonly reason: string;
};
export type UnitFact = Recorded & {
  readonly id: number;
  readonly part: 'unit';
  readonly teamId: number | null;
  readonly occurredOn: Temporal.PlainDate;
  readonly reason: string;
};
export type CohortFact = Recorded & {
  readonly id: number;
  readonly part: 'cohort';
  readonly cohort: string;
  readonly isIn: boolean;
  /** Level of management, in cohorts that have levels. */
  readonly level: number | null;
  readonly occurredOn: Temporal.PlainDate;
  readonly reason: string;
};
export type ManagementFact = OwnerFact | UnitFact | CohortFact;

export const nominationAnswers = ['accepted', 'declined'] as const;
export type NominationAnswer = (typeof nominationAnswers)[number];

export type NominationDecision = Recorded & {
  readonly id: number;
  readonly decision: NominationAnswer;
  /** References of the assessments and orders that were decided about. */
  readonly triggers: readonly string[];
  readonly reason: string;
  readonly occurredOn: Temporal.PlainDate;
};

/** Something on the record that proposes a nomination. */
export type NominationTrigger = {
  readonly rule: 'high-assessment' | 'spo-subject';
  readonly ref: string;
  /** Tool of an assessment, regime of an order. */
  readonly what: string;
  readonly on: Temporal.PlainDate;
};

export const visitResults = ['done', 'no-answer', 'called-off'] as const;
export type VisitResult = (typeof visitResults)[number];

export type Visit = Recorded & {
  readonly id: number;
  readonly ref: string;
  readonly plannedOn: Temporal.PlainDate;
  readonly purpose: string;
  readonly staffId: number | null;
  readonly note: string | null;
  readonly result:
    | (Recorded & {
        readonly result: VisitResult;
        readonly occurredAt: Temporal.Instant;
        readonly findings: readonly string[];
        readonly note: string | null;
      })
    | null;
};

export type TagAlert = Recorded & {
  readonly id: number;
  readonly ref: string;
  readonly kind: string;
  readonly measureRef: string | null;
  readonly occurredAt: Temporal.Instant;
  readonly note: string | null;
  /** In the order recorded. */
  readonly responses: readonly (Recorded & {
    readonly response: string;
    readonly occurredAt: Temporal.Instant;
    readonly note: string | null;
  })[];
};

/** A reference of a national system: the reference and the day it was checked, never what the system holds. */
export type NationalReference = Recorded & {
  readonly id: number;
  readonly system: string;
  readonly value: string;
  readonly checkedOn: Temporal.PlainDate;
  readonly isCurrent: boolean;
};

export type Plan = Recorded & {
  readonly id: number;
  readonly ref: string;
  readonly reviewOn: Temporal.PlainDate;
  readonly steps: readonly { readonly step: string; readonly why: string }[];
};

export const disclosureSteps = [
  'first-check',
  'decided-disclose',
  'decided-not',
  'told',
  'not-told',
] as const;
export type DisclosureStep = (typeof disclosureSteps)[number];

/** A new partner that was recorded, and what was done about telling them. */
export type Disclosure = {
  readonly eventId: number;
  /** Day on which the new partner became known. */
  readonly knownOn: Temporal.PlainDate;
  readonly steps: readonly (Recorded & {
    readonly step: DisclosureStep;
    readonly reason: string;
    readonly occurredOn: Temporal.PlainDate;
  })[];
};

export type HandOver = Recorded & {
  readonly id: number;
  readonly ref: string;
  readonly force: string;
  readonly unit: string;
  readonly ownerStaffId: number | null;
  readonly reason: string;
  readonly occurredOn: Temporal.PlainDate;
  readonly receipt:
    | (Recorded & {
        readonly outcome: 'received' | 'taken-back';
        readonly theirOwner: string | null;
        readonly theirRef: string | null;
        readonly note: string | null;
        readonly occurredOn: Temporal.PlainDate;
      })
    | null;
};

/** Everything recorded about the management of one person, each list in the order recorded. */
export type ManagementRecord = {
  readonly facts: readonly ManagementFact[];
  readonly decisions: readonly NominationDecision[];
  readonly triggers: readonly NominationTrigger[];
  readonly visits: readonly Visit[];
  readonly alerts: readonly TagAlert[];
  readonly references: readonly NationalReference[];
  readonly plans: readonly Plan[];
  readonly disclosures: readonly Disclosure[];
  readonly handOvers: readonly HandOver[];
};

/** A value of a closed set as the store holds it; any other is a fault. */
export function one<T extends string>(values: readonly T[], value: string): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new Error(`Unknown value ${value} in the management of a person`);
  return found;
}

/** Who recorded a row, and when. */
export function recorded(row: {
  readonly recorded_at: Temporal.Instant;
  readonly entered_by: number | null;
}): Recorded {
  return { at: row.recorded_at, byStaffId: row.entered_by };
}
