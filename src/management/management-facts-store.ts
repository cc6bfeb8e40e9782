// The only SQL that adds to the management of people: facts with who says so and when, as many rows as are given.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { NominationAnswer } from './management.ts';

export type EnteredBy = { readonly staffId: number; readonly at: Temporal.Instant };
/** Who enters a row, and when, as its columns. */
export const stamp = (by: EnteredBy) => ({
  recorded_at: by.at,
  source_system: 'gwarchod',
  entered_by: by.staffId,
});

/** A fact, and who enters it when. */
export type Entered<T> = T & { readonly by: EnteredBy };
/** A fact about a person, who is known by one of their nominals. */
export type About<T> = Entered<T & { readonly nominalId: number }>;
/** The same, and the nominal the row is about. */
export const about = (row: { readonly nominalId: number; readonly by: EnteredBy }) => ({
  subject_nominal_id: row.nominalId,
  ...stamp(row.by),
});

/** Rows of one statement: a form gives one, the demonstration force thousands. */
const atOnce = 1000;

function* inParts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += atOnce) yield rows.slice(from, from + atOnce);
}

/** Waits for anyone who is recording about the same person's management now. */
export async function lockManagement(db: Db, personRef: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`management:${personRef}`}, 0))`.execute(db);
}

export type NewManagementFact = {
  readonly occurredOn: Temporal.PlainDate;
  readonly reason: string;
} & (
  | { readonly part: 'owner'; readonly staffId: number | null }
  | { readonly part: 'unit'; readonly teamId: number | null }
  | {
      readonly part: 'cohort';
      readonly cohort: string;
      readonly isIn: boolean;
      readonly level: number | null;
    }
);

export async function addManagementFacts(db: Db, rows: readonly About<NewManagementFact>[]): Promise<void> {
  for (const part of inParts(rows)) {
    await db
      .insertInto('management_fact')
      .values(
        part.map((fact) => ({
          part: fact.part,
          staff_id: fact.part === 'owner' ? fact.staffId : null,
          team_id: fact.part === 'unit' ? fact.teamId : null,
          cohort: fact.part === 'cohort' ? fact.cohort : null,
          is_in: fact.part === 'cohort' ? fact.isIn : null,
          level: fact.part === 'cohort' ? fact.level : null,
          occurred_on: fact.occurredOn,
          reason: fact.reason,
          ...about(fact),
        })),
      )
      .execute();
  }
}

export async function addNominationDecisions(
  db: Db,
  rows: readonly About<{
    readonly decision: NominationAnswer;
    readonly triggers: readonly string[];
    readonly reason: string;
    readonly occurredOn: Temporal.PlainDate;
  }>[],
): Promise<void> {
  for (const part of inParts(rows)) {
    await db
      .insertInto('nomination_decision')
      .values(
        part.map((row) => ({
          decision: row.decision,
          triggers: row.triggers,
          reason: row.reason,
          occurred_on: row.occurredOn,
          ...about(row),
        })),
      )
      .execute();
  }
}

export async function addNationalReferences(
  db: Db,
  rows: readonly About<{
    readonly system: string;
    readonly value: string;
    readonly checkedOn: Temporal.PlainDate;
    readonly isCurrent: boolean;
  }>[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('national_reference')
    .values(
      rows.map((reference) => ({
        system: reference.system,
        value: reference.value,
        checked_on: reference.checkedOn,
        is_current: reference.isCurrent,
        ...about(reference),
      })),
    )
    .execute();
}

/** Adds plans with their steps: all steps of one stand in place of the person's plan before. */
export async function addPlans(
  db: Db,
  rows: readonly About<{
    readonly ref: string;
    readonly reviewOn: Temporal.PlainDate;
    readonly steps: readonly { readonly step: string; readonly why: string }[];
  }>[],
): Promise<void> {
  if (rows.length === 0) return;
  const made = await db
    .insertInto('management_plan')
    .values(rows.map((plan) => ({ ref: plan.ref, review_on: plan.reviewOn, ...about(plan) })))
    .returning(['id', 'ref'])
    .execute();
  const stepsOf = new Map(rows.map((plan) => [plan.ref, plan.steps]));
  await db
    .insertInto('management_plan_step')
    .values(
      made.flatMap(({ id, ref }) =>
        (stepsOf.get(ref) ?? []).map(({ step, why }) => ({ plan_id: id, step, why })),
      ),
    )
    .execute();
}

/** Numbers of rows just added, by their references. */
export type ByRef = ReadonlyMap<string, number>;
export const byRef = (rows: readonly { readonly id: number; readonly ref: string }[]): ByRef =>
  new Map(rows.map((row) => [row.ref, row.id]));
