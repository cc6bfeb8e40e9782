// The only SQL that adds to the management of a person: each fact with who says so and when.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { DisclosureStep, NominationAnswer, VisitResult } from './management.ts';

export type EnteredBy = { readonly staffId: number; readonly at: Temporal.Instant };
const stamp = (by: EnteredBy) => ({ recorded_at: by.at, source_system: 'gwarchod', entered_by: by.staffId });

/** Waits for anyone who is recording about the same person's management now. */
export async function lockManagement(db: Db, personRef: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`management:${personRef}`}, 0))`.execute(db);
}

export type NewManagementFact =
  | { readonly part: 'owner'; readonly staffId: number | null }
  | { readonly part: 'unit'; readonly teamId: number | null }
  | {
      readonly part: 'cohort';
      readonly cohort: string;
      readonly isIn: boolean;
      readonly level: number | null;
    };

export async function addManagementFact(
  db: Db,
  subjectNominalId: number,
  fact: NewManagementFact & { readonly occurredOn: Temporal.PlainDate; readonly reason: string },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('management_fact')
    .values({
      subject_nominal_id: subjectNominalId,
      part: fact.part,
      staff_id: fact.part === 'owner' ? fact.staffId : null,
      team_id: fact.part === 'unit' ? fact.teamId : null,
      cohort: fact.part === 'cohort' ? fact.cohort : null,
      is_in: fact.part === 'cohort' ? fact.isIn : null,
      level: fact.part === 'cohort' ? fact.level : null,
      occurred_on: fact.occurredOn,
      reason: fact.reason,
      ...stamp(by),
    })
    .execute();
}

export async function addNominationDecision(
  db: Db,
  subjectNominalId: number,
  decision: {
    readonly decision: NominationAnswer;
    readonly triggers: readonly string[];
    readonly reason: string;
    readonly occurredOn: Temporal.PlainDate;
  },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('nomination_decision')
    .values({
      subject_nominal_id: subjectNominalId,
      decision: decision.decision,
      triggers: decision.triggers,
      reason: decision.reason,
      occurred_on: decision.occurredOn,
      ...stamp(by),
    })
    .execute();
}

/** Adds a planned visit; returns its number. */
export async function addVisit(
  db: Db,
  subjectNominalId: number,
  visit: {
    readonly ref: string;
    readonly plannedOn: Temporal.PlainDate;
    readonly purpose: string;
    readonly staffId: number | null;
    readonly note: string | null;
  },
  by: EnteredBy,
): Promise<number> {
  const row = await db
    .insertInto('management_visit')
    .values({
      ref: visit.ref,
      subject_nominal_id: subjectNominalId,
      planned_on: visit.plannedOn,
      purpose: visit.purpose,
      staff_id: visit.staffId,
      note: visit.note,
      ...stamp(by),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Adds what became of a visit. A second result is refused by the database. */
export async function addVisitResult(
  db: Db,
  visitId: number,
  result: {
    readonly result: VisitResult;
    readonly occurredAt: Temporal.Instant;
    readonly findings: readonly string[];
    readonly note: string | null;
  },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('management_visit_result')
    .values({
      visit_id: visitId,
      result: result.result,
      occurred_at: result.occurredAt,
      findings: result.findings,
      note: result.note,
      ...stamp(by),
    })
    .execute();
}

export async function addTagAlert(
  db: Db,
  subjectNominalId: number,
  alert: {
    readonly ref: string;
    readonly measureId: number | null;
    readonly kind: string;
    readonly occurredAt: Temporal.Instant;
    readonly note: string | null;
  },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('tag_alert')
    .values({
      ref: alert.ref,
      subject_nominal_id: subjectNominalId,
      measure_id: alert.measureId,
      kind: alert.kind,
      occurred_at: alert.occurredAt,
      note: alert.note,
      ...stamp(by),
    })
    .execute();
}

export async function addTagResponse(
  db: Db,
  alertId: number,
  response: {
    readonly response: string;
    readonly occurredAt: Temporal.Instant;
    readonly note: string | null;
  },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('tag_alert_response')
    .values({
      alert_id: alertId,
      response: response.response,
      occurred_at: response.occurredAt,
      note: response.note,
      ...stamp(by),
    })
    .execute();
}

export async function addNationalReference(
  db: Db,
  subjectNominalId: number,
  reference: {
    readonly system: string;
    readonly value: string;
    readonly checkedOn: Temporal.PlainDate;
    readonly isCurrent: boolean;
  },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('national_reference')
    .values({
      subject_nominal_id: subjectNominalId,
      system: reference.system,
      value: reference.value,
      checked_on: reference.checkedOn,
      is_current: reference.isCurrent,
      ...stamp(by),
    })
    .execute();
}

/** Adds a plan with its steps: all of them stand in place of the plan before. */
export async function addPlan(
  db: Db,
  subjectNominalId: number,
  plan: {
    readonly ref: string;
    readonly reviewOn: Temporal.PlainDate;
    readonly steps: readonly { readonly step: string; readonly why: string }[];
  },
  by: EnteredBy,
): Promise<void> {
  const row = await db
    .insertInto('management_plan')
    .values({ ref: plan.ref, subject_nominal_id: subjectNominalId, review_on: plan.reviewOn, ...stamp(by) })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('management_plan_step')
    .values(plan.steps.map(({ step, why }) => ({ plan_id: row.id, step, why })))
    .execute();
}

export async function addDisclosureStep(
  db: Db,
  riskEventId: number,
  step: {
    readonly step: DisclosureStep;
    readonly reason: string;
    readonly occurredOn: Temporal.PlainDate;
  },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('disclosure_step')
    .values({
      risk_event_id: riskEventId,
      step: step.step,
      reason: step.reason,
      occurred_on: step.occurredOn,
      ...stamp(by),
    })
    .execute();
}

export async function addHandOver(
  db: Db,
  subjectNominalId: number,
  packet: {
    readonly ref: string;
    readonly force: string;
    readonly unit: string;
    readonly ownerStaffId: number | null;
    readonly reason: string;
    readonly occurredOn: Temporal.PlainDate;
  },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('hand_over')
    .values({
      ref: packet.ref,
      subject_nominal_id: subjectNominalId,
      force: packet.force,
      unit: packet.unit,
      owner_staff_id: packet.ownerStaffId,
      reason: packet.reason,
      occurred_on: packet.occurredOn,
      ...stamp(by),
    })
    .execute();
}

/** Adds the receipt of a packet, or that it was taken back. A second one is refused by the database. */
export async function addReceipt(
  db: Db,
  handOverId: number,
  receipt: {
    readonly outcome: 'received' | 'taken-back';
    readonly theirOwner: string | null;
    readonly theirRef: string | null;
    readonly note: string | null;
    readonly occurredOn: Temporal.PlainDate;
  },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('hand_over_receipt')
    .values({
      hand_over_id: handOverId,
      outcome: receipt.outcome,
      their_owner: receipt.theirOwner,
      their_ref: receipt.theirRef,
      note: receipt.note,
      occurred_on: receipt.occurredOn,
      ...stamp(by),
    })
    .execute();
}
