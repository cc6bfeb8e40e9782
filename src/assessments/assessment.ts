// What a recorded assessment is: which tool, its state, result and reasons, who signed, and who disagreed.

export const assessmentStates = ['completed', 'not-needed', 'refused'] as const;
/** Made; considered and not needed; or could not be made. Nothing recorded is a blank and is not stored. */
export type AssessmentState = (typeof assessmentStates)[number];

export const lastStage = 8;

export type Disagreement = {
  readonly level: string | null;
  readonly stage: number | null;
  readonly reasons: string;
  readonly byStaffId: number | null;
  readonly recordedAt: Temporal.Instant;
};

export type Assessment = {
  readonly id: number;
  readonly ref: string;
  /** Null where nobody was named in the crime. */
  readonly personId: number | null;
  readonly crimeId: number | null;
  readonly tool: string;
  readonly toolVersion: string | null;
  readonly state: AssessmentState;
  readonly level: string | null;
  readonly stage: number | null;
  readonly reason: string | null;
  readonly reasons: string | null;
  readonly nextReviewOn: Temporal.PlainDate | null;
  readonly regradeOfId: number | null;
  readonly occurredOn: Temporal.PlainDate;
  readonly assessorId: number | null;
  readonly assessorGiven: string | null;
  /** What was known of the assessor's training when it was signed. */
  readonly training: 'trained' | 'not-required' | 'not-known';
  readonly trainingEndsOn: Temporal.PlainDate | null;
  readonly recordedAt: Temporal.Instant;
  readonly source: string;
  readonly byStaffId: number | null;
  /** Oldest first. */
  readonly disagreements: readonly Disagreement[];
};

/** Something that makes risk change and is not a breach. */
export type RiskEvent = {
  readonly id: number;
  readonly kind: string;
  readonly occurredOn: Temporal.PlainDate;
  readonly note: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly source: string;
  readonly byStaffId: number | null;
};

/** Newest last: by the day it was made, then by when it was learnt, then by number. */
export function inOrder(assessments: readonly Assessment[]): readonly Assessment[] {
  return assessments.toSorted(
    (a, b) =>
      Temporal.PlainDate.compare(a.occurredOn, b.occurredOn) ||
      Temporal.Instant.compare(a.recordedAt, b.recordedAt) ||
      a.id - b.id,
  );
}
