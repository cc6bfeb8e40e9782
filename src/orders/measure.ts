// What a measure is: an order, a notice or a period of bail, whose present state is read from its facts and the day.

import type { Decision, Regime, RegimeCode } from '#law';

export type MeasureId = number & { readonly brand: 'MeasureId' };

export function measureId(id: number): MeasureId {
  return id as MeasureId;
}

/** What can happen to a measure. Lifecycle steps first, in the order they usually come; then what happens beside it. */
export const measureSteps = [
  'arrested-for',
  'considered',
  'asked-legal',
  'not-progressed',
  'applied',
  'withdrawn',
  'refused',
  // A promise to the court in place of the order. FLA 1996 s46.
  'undertaking',
  'granted',
  'copy-received',
  'served',
  'subject-aware',
  'notified',
  'designated',
  'sent-to-cps',
  'back-from-cps',
  // Of the application that follows a notice. See court-hearing.ts.
  'hearing-begun',
  'hearing-adjourned',
  'extended',
  'varied',
  'renewed',
  'discharged',
  'ended',
  // Never a row: read from the making of the order that took its place. See succession.ts.
  'replaced',
  'consented',
  'victim-asked',
  'victim-heard',
  'victim-told',
  'told-later',
  'checked',
  'reviewed',
  'ending-decided',
  // What the order says of a power of arrest. See attached-power.ts.
  'arrest-power',
  // Whose case bail before charge is. See bail-clock.ts.
  'deciding-body',
  'programme-booked',
  'variation-sought',
  'noted',
] as const;

export type MeasureStep = (typeof measureSteps)[number];

const stepNames: ReadonlySet<string> = new Set(measureSteps);

export function isMeasureStep(value: string): value is MeasureStep {
  return stepNames.has(value);
}

export type MeasureEvent = {
  readonly id: number;
  readonly step: MeasureStep;
  readonly occurredOn: Temporal.PlainDate;
  readonly occurredAt: Temporal.Instant | null;
  readonly endsOn: Temporal.PlainDate | null;
  readonly noEndDate: boolean;
  readonly court: string | null;
  readonly method: string | null;
  readonly authority: string | null;
  /** A code, or what somebody wrote; of `replaced`, the reference of the order that took its place. */
  readonly reason: string | null;
  /** Who did it, in words, where not a member of staff here. */
  readonly byWhom: string | null;
  /** Who did it, where a member of staff here. */
  readonly byStaffId: number | null;
  /** Who entered it here; null for a feed. */
  readonly enteredBy: number | null;
  readonly note: string | null;
  /** Day by which the next check or review is planned, or to which a hearing was adjourned, where this step set one. */
  readonly nextOn: Temporal.PlainDate | null;
  /** Who was told, heard or tried, by the number of one of their records; null where it was said of all whom it protects. */
  readonly victimNominalId: number | null;
  /** Why a victim was reached by another way than the one agreed with them; null where it was the agreed one. */
  readonly otherWay: string | null;
  /** The time on that day, where a court gave one. */
  readonly nextAt: Temporal.Instant | null;
  readonly correctsEventId: number | null;
  readonly recordedAt: Temporal.Instant;
  readonly source: string;
};

/** What an event is silent about unless it says so. */
export const bareEvent = {
  occurredAt: null,
  endsOn: null,
  noEndDate: false,
  court: null,
  method: null,
  authority: null,
  reason: null,
  byWhom: null,
  byStaffId: null,
  enteredBy: null,
  note: null,
  nextOn: null,
  victimNominalId: null,
  otherWay: null,
  nextAt: null,
  correctsEventId: null,
} as const satisfies Omit<MeasureEvent, 'id' | 'step' | 'occurredOn' | 'recordedAt' | 'source'>;

export type MeasureClause = {
  readonly clauseNo: number;
  readonly duty: 'must' | 'must-not';
  readonly plainEn: string;
  readonly plainCy: string | null;
  readonly courtWording: string | null;
  readonly courtLanguage: 'en' | 'cy' | null;
  readonly startsOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
  readonly endsWith: string | null;
};

/** People a measure protects, each by the numbers of all their records. */
export type Protects = readonly (readonly number[])[];

export type Measure = {
  readonly id: MeasureId;
  readonly ref: string;
  readonly regime: RegimeCode;
  /** Code of a kind of order that was added here, like `regime`; null for those the product ships. */
  readonly added: string | null;
  /** The law it is under: as held here for the day it was made, or first recorded where that is not known. */
  readonly law: Regime;
  readonly subjectNominalId: number;
  readonly crimeId: number | null;
  readonly replacesMeasureId: number | null;
  readonly sourceRef: string | null;
  readonly areaCode: string | null;
  readonly source: string;
  readonly recordedAt: Temporal.Instant;
};

/** What was decided of the application for the order that was to follow another, as recorded. */
export type Successor = {
  readonly ref: string;
  /** The kind that was applied for, shipped or added. */
  readonly kind: string;
  readonly decision: Decision;
  readonly decidedOn: Temporal.PlainDate;
  /** When we knew both: what was decided, and of which application. */
  readonly knownAt: Temporal.Instant;
  readonly source: string;
  readonly enteredBy: number | null;
};

/** A measure with its facts, as known at one moment. */
export type MeasureRecord = {
  readonly measure: Measure;
  readonly events: readonly MeasureEvent[];
  readonly clauses: readonly MeasureClause[];
  readonly ownerStaffId: number | null;
  /** Whom it protects: for each person the numbers of all their records. */
  readonly protects: Protects;
  /** The decision of which it is in doubt whether it ended this one; null where none is. See succession.ts. */
  readonly endInDoubt: Successor | null;
  /** What was decided first of the application it lasts until, where that is linked to it. See succession.ts. */
  readonly applicationDecided: Successor | null;
};
