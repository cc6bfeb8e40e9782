// What a breach is: one row for every kind of contravention, criminal or not, and what was done about it.

import type { BreachKind } from '#law';
import type { MeasureRef } from '#orders';

export type BreachId = number & { readonly brand: 'BreachId' };

export function breachId(id: number): BreachId {
  return id as BreachId;
}

/** The legal kind, or not known while nobody has said which order or bail was breached. */
export type Contravention = BreachKind | 'not-known';

export const breachSteps = [
  'decided',
  'arrested',
  'not-arrested',
  'looking-for',
  'charged',
  'no-further-action',
  're-bailed',
  'returned-to-court',
  'court-result',
  'victim-told',
  'victim-not-told',
  'supervisor-told',
  'also-a-crime',
  'identified',
  'corrected',
  'directed',
  'delayed',
  'conduct-considered',
  'evidence-kept',
  'set-aside',
] as const;

export type BreachStep = (typeof breachSteps)[number];

/** Reason under which it is kept, as `victim-not-told`, that there is no victim to tell. */
export const noVictim = 'no-victim';

/** Reason under which it is kept, as `delayed`, that nobody knows the reason yet: it waits until it is given. */
export const delayNotKnown = 'not-known-yet';

/** Rungs of the answer to a breach that have a clock, a direction or a reason for delay. */
export const timedRungs = ['decision', 'arrest', 'court', 'result'] as const;
export type TimedRung = (typeof timedRungs)[number];

/** The rung a row names; null where it names none. */
export function rungFrom(value: string | null): TimedRung | null {
  return timedRungs.find((rung) => rung === value) ?? null;
}

const stepNames: ReadonlySet<string> = new Set(breachSteps);

export function isBreachStep(value: string): value is BreachStep {
  return stepNames.has(value);
}

export type BreachEvent = {
  readonly id: number;
  readonly step: BreachStep;
  readonly occurredAt: Temporal.Instant;
  readonly reason: string | null;
  readonly method: string | null;
  readonly note: string | null;
  readonly measureId: number | null;
  readonly clauseNo: number | null;
  readonly crimeId: number | null;
  /** What a direction or a reason for delay is about. */
  readonly rung?: TimedRung | null;
  /** By when, of a direction. */
  readonly dueAt?: Temporal.Instant | null;
  /** To whom, of a direction. */
  readonly forName?: string | null;
  readonly byName: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly source: string;
};

export type Breach = {
  readonly id: BreachId;
  readonly ref: string;
  readonly subjectNominalId: number;
  readonly measureId: number | null;
  readonly clauseNo: number | null;
  readonly contravention: Contravention;
  readonly occurredFrom: Temporal.Instant;
  readonly occurredTo: Temporal.Instant | null;
  readonly occurredPrecision: 'minute' | 'day';
  readonly reportedAt: Temporal.Instant;
  readonly channels: readonly string[];
  readonly account: string | null;
  readonly evidence: readonly string[];
  readonly evidenceNote: string | null;
  readonly crimeId: number | null;
  readonly source: string;
  readonly recordedAt: Temporal.Instant;
};

/** The order or bail a breach is of. */
export type BreachedMeasure = MeasureRef & { readonly id: number };

export type BreachRecord = {
  readonly breach: Breach;
  /** What was breached, as last identified or corrected; null while not known. */
  readonly measure: BreachedMeasure | null;
  readonly clauseNo: number | null;
  readonly events: readonly BreachEvent[];
};
