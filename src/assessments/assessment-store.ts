// The only SQL that touches the facts of assessments: reading them with who disagreed, adding more, and events of risk.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { assessmentStates } from './assessment.ts';
import type { Assessment, Disagreement, RiskEvent } from './assessment.ts';
import type { Signature } from './who-may-sign.ts';

const mostRows = 5000;

/** Every assessment of these crimes and suspects recorded by a moment, in the order recorded. */
export async function assessmentsOf(
  db: Db,
  about: { readonly crimeIds?: readonly number[]; readonly nominalIds?: readonly number[] },
  asKnownAt: Temporal.Instant,
): Promise<readonly Assessment[]> {
  const crimeIds = [...(about.crimeIds ?? [])];
  const nominalIds = [...(about.nominalIds ?? [])];
  if (crimeIds.length === 0 && nominalIds.length === 0) return [];
  const rows = await rowsOf(db)
    .where((or) =>
      or.or([
        ...(crimeIds.length > 0 ? [or('assessment.crime_id', 'in', crimeIds)] : []),
        ...(nominalIds.length > 0 ? [or('assessment.subject_nominal_id', 'in', nominalIds)] : []),
      ]),
    )
    .where('assessment.recorded_at', '<=', asKnownAt)
    .orderBy('assessment.recorded_at')
    .orderBy('assessment.id')
    .limit(mostRows)
    .execute();
  return withDisagreements(db, rows, asKnownAt);
}

/** Every assessment about these people recorded by a moment, in the order recorded. */
export async function assessmentsOfPeople(
  db: Db,
  personIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly Assessment[]> {
  if (personIds.length === 0) return [];
  const rows = await rowsOf(db)
    .where('nominal.person_id', 'in', [...personIds])
    .where('assessment.recorded_at', '<=', asKnownAt)
    .orderBy('assessment.recorded_at')
    .orderBy('assessment.id')
    .limit(mostRows)
    .execute();
  return withDisagreements(db, rows, asKnownAt);
}

/** One assessment by reference, or undefined. Whether the viewer may open it is the suspect's, where one is named. */
export async function findAssessment(
  db: Db,
  ref: string,
  asKnownAt: Temporal.Instant,
): Promise<Assessment | undefined> {
  const row = await rowsOf(db)
    .where('assessment.ref', '=', ref)
    .where('assessment.recorded_at', '<=', asKnownAt)
    .executeTakeFirst();
  return row === undefined ? undefined : (await withDisagreements(db, [row], asKnownAt))[0];
}

function rowsOf(db: Db) {
  return db
    .selectFrom('assessment')
    .leftJoin('nominal', 'nominal.id', 'assessment.subject_nominal_id')
    .leftJoin('staff_training', 'staff_training.id', 'assessment.staff_training_id')
    .selectAll('assessment')
    .select(['nominal.person_id', 'staff_training.expires_on as training_ends_on']);
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

async function withDisagreements(
  db: Db,
  rows: readonly Row[],
  asKnownAt: Temporal.Instant,
): Promise<readonly Assessment[]> {
  if (rows.length === 0) return [];
  const said = await db
    .selectFrom('assessment_disagreement')
    .selectAll()
    .where(
      'assessment_id',
      'in',
      rows.map((row) => row.id),
    )
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .limit(mostRows)
    .execute();
  const saidOf = Map.groupBy(said, (row) => row.assessment_id);
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    personId: row.person_id,
    crimeId: row.crime_id,
    tool: row.tool,
    toolVersion: row.tool_version,
    state: oneOf(assessmentStates, row.state),
    level: row.level,
    stage: row.stage,
    reason: row.reason,
    reasons: row.reasons,
    nextReviewOn: row.next_review_on,
    regradeOfId: row.regrade_of_id,
    occurredOn: row.occurred_on,
    assessorId: row.assessor_staff_id,
    assessorGiven: row.assessor_given,
    training: oneOf(['trained', 'not-required', 'not-known'] as const, row.training),
    trainingEndsOn: row.training_ends_on,
    recordedAt: row.recorded_at,
    source: row.source_system,
    byStaffId: row.entered_by,
    disagreements: (saidOf.get(row.id) ?? []).map((each): Disagreement => ({
      level: each.level,
      stage: each.stage,
      reasons: each.reasons,
      byStaffId: each.entered_by,
      recordedAt: each.recorded_at,
    })),
  }));
}

function oneOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Error(`Unknown value ${value} of an assessment`);
  return found;
}

/** Waits for anyone who is recording about the same person now. Call first, inside the transaction. */
export async function lockAssessments(db: Db, subject: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`assessment:${subject}`}, 0))`.execute(db);
}

export type NewAssessment = Pick<
  Assessment,
  | 'crimeId'
  | 'tool'
  | 'toolVersion'
  | 'state'
  | 'level'
  | 'stage'
  | 'reason'
  | 'reasons'
  | 'nextReviewOn'
  | 'regradeOfId'
  | 'occurredOn'
> & { readonly ref: string; readonly subjectNominalId: number | null; readonly signature: Signature };

type By = { readonly staffId: number; readonly at: Temporal.Instant };

/** Adds an assessment signed by the member of staff who enters it. */
export async function addAssessment(db: Db, given: NewAssessment, by: By): Promise<void> {
  await db
    .insertInto('assessment')
    .values({
      ref: given.ref,
      subject_nominal_id: given.subjectNominalId,
      crime_id: given.crimeId,
      tool: given.tool,
      tool_version: given.toolVersion,
      state: given.state,
      level: given.level,
      stage: given.stage,
      reason: given.reason,
      reasons: given.reasons,
      next_review_on: given.nextReviewOn,
      regrade_of_id: given.regradeOfId,
      occurred_on: given.occurredOn,
      assessor_staff_id: by.staffId,
      training: given.signature.training,
      staff_training_id: given.signature.recordId,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}

/** Adds that somebody does not agree. */
export async function addDisagreement(
  db: Db,
  assessmentId: number,
  given: Pick<Disagreement, 'level' | 'stage' | 'reasons'>,
  by: By,
): Promise<void> {
  await db
    .insertInto('assessment_disagreement')
    .values({
      assessment_id: assessmentId,
      level: given.level,
      stage: given.stage,
      reasons: given.reasons,
      occurred_at: by.at,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}

/** Events of risk of a suspect recorded by a moment, oldest first. */
export async function riskEventsOf(
  db: Db,
  nominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly RiskEvent[]> {
  if (nominalIds.length === 0) return [];
  const rows = await db
    .selectFrom('risk_event')
    .selectAll()
    .where('subject_nominal_id', 'in', [...nominalIds])
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('occurred_on')
    .orderBy('id')
    .limit(mostRows)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    occurredOn: row.occurred_on,
    note: row.note,
    recordedAt: row.recorded_at,
    source: row.source_system,
    byStaffId: row.entered_by,
  }));
}

/** Adds events of risk; returns their numbers, by the nominal each is about: one for each nominal. */
export async function addRiskEvents(
  db: Db,
  rows: readonly {
    readonly subjectNominalId: number;
    readonly kind: string;
    readonly occurredOn: Temporal.PlainDate;
    readonly note: string | null;
    readonly by: By;
  }[],
): Promise<ReadonlyMap<number, number>> {
  if (rows.length === 0) return new Map();
  const made = await db
    .insertInto('risk_event')
    .values(
      rows.map((given) => ({
        subject_nominal_id: given.subjectNominalId,
        kind: given.kind,
        occurred_on: given.occurredOn,
        note: given.note,
        recorded_at: given.by.at,
        source_system: 'gwarchod',
        entered_by: given.by.staffId,
      })),
    )
    .returning(['id', 'subject_nominal_id'])
    .execute();
  return new Map(made.map((row) => [row.subject_nominal_id, row.id]));
}
