// Everyone under management or proposed for it, as SQL over the facts: cohorts that stand, owners, visits, plans, alerts, nominations.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db } from '#platform';

import type { CaseloadPerson } from './caseload.ts';
import type { ManagementLimits } from './cohort.ts';
import { openProposals } from './proposal-store.ts';

/** More than this is not one unit's caseload: the page says that it was cut. */
export const mostManaged = 10_000;

/** A cohort, with the group of which a person is in one at most. */
export type GroupedCohort = { readonly key: string; readonly group: string };

/** One row for each person and cohort that stands: `person_id`, `cohort`, `level`, `occurred_on`. `managementStanding` in SQL. */
export function standingCohorts(cohorts: readonly GroupedCohort[]): RawBuilder<unknown> {
  const listed = sql`unnest(${cohorts.map(({ key }) => key)}::text[], ${cohorts.map(({ group }) => group)}::text[])
                AS listed (cohort, grouping)`;
  return sql`
    SELECT newest.person_id, newest.cohort, newest.level, newest.occurred_on
      FROM (
        SELECT DISTINCT ON (nominal.person_id, fact.cohort) nominal.person_id, fact.cohort, fact.is_in, fact.level,
               fact.occurred_on, fact.recorded_at, fact.id, listed.grouping
          FROM management_fact AS fact
          JOIN nominal ON nominal.id = fact.subject_nominal_id
          JOIN ${listed} ON listed.cohort = fact.cohort
         WHERE fact.part = 'cohort'
         ORDER BY nominal.person_id, fact.cohort, fact.occurred_on DESC, fact.recorded_at DESC, fact.id DESC
      ) AS newest
     WHERE newest.is_in
       AND NOT EXISTS (
         SELECT 1 FROM management_fact AS other
           JOIN nominal ON nominal.id = other.subject_nominal_id
           JOIN ${listed} ON listed.cohort = other.cohort
          WHERE nominal.person_id = newest.person_id AND other.part = 'cohort' AND other.is_in
            AND listed.grouping = newest.grouping AND other.cohort <> newest.cohort
            AND (other.occurred_on, other.recorded_at, other.id)
              > (newest.occurred_on, newest.recorded_at, newest.id))`;
}

/** Everybody of the caseload, by number. */
export async function readCaseload(
  db: Db,
  cohorts: readonly GroupedCohort[],
  limits: ManagementLimits,
  today: Temporal.PlainDate,
): Promise<readonly CaseloadPerson[]> {
  const { rows } = await sql<{
    person_id: number;
    area_code: string | null;
    staff_id: number | null;
    cohorts: readonly string[] | null;
    levels: readonly (number | null)[] | null;
    next_visit_on: Temporal.PlainDate | null;
    review_on: Temporal.PlainDate | null;
    alerts: number;
    proposals: number;
  }>`
    WITH cohort AS (
      SELECT held.person_id, array_agg(held.cohort ORDER BY held.cohort) AS cohorts,
             array_agg(held.level ORDER BY held.cohort) AS levels
        FROM (${standingCohorts(cohorts)}) AS held GROUP BY held.person_id
    ), owner AS (
      SELECT DISTINCT ON (nominal.person_id) nominal.person_id, fact.staff_id
        FROM management_fact AS fact JOIN nominal ON nominal.id = fact.subject_nominal_id
       WHERE fact.part = 'owner'
       ORDER BY nominal.person_id, fact.occurred_on DESC, fact.recorded_at DESC, fact.id DESC
    ), proposed AS (
      SELECT open.person_id, count(*)::integer AS proposals FROM (${openProposals(limits, today)}) AS open
       GROUP BY open.person_id
    ), alert AS (
      SELECT nominal.person_id, count(*)::integer AS alerts
        FROM tag_alert JOIN nominal ON nominal.id = tag_alert.subject_nominal_id
       WHERE NOT EXISTS (SELECT 1 FROM tag_alert_response AS response WHERE response.alert_id = tag_alert.id)
       GROUP BY nominal.person_id
    ), visit AS (
      SELECT nominal.person_id, min(planned.planned_on) AS next_visit_on
        FROM management_visit AS planned JOIN nominal ON nominal.id = planned.subject_nominal_id
       WHERE NOT EXISTS (SELECT 1 FROM management_visit_result AS result WHERE result.visit_id = planned.id)
       GROUP BY nominal.person_id
    ), plan AS (
      SELECT DISTINCT ON (nominal.person_id) nominal.person_id, management_plan.review_on
        FROM management_plan JOIN nominal ON nominal.id = management_plan.subject_nominal_id
       ORDER BY nominal.person_id, management_plan.id DESC
    ), everybody AS (
      SELECT person_id FROM cohort UNION SELECT person_id FROM owner WHERE staff_id IS NOT NULL
       UNION SELECT person_id FROM proposed UNION SELECT person_id FROM alert
    )
    SELECT everybody.person_id, card.area_code, owner.staff_id, cohort.cohorts, cohort.levels, visit.next_visit_on,
           plan.review_on, coalesce(alert.alerts, 0) AS alerts, coalesce(proposed.proposals, 0) AS proposals
      FROM everybody
      JOIN person_card AS card ON card.person_id = everybody.person_id
      LEFT JOIN cohort ON cohort.person_id = everybody.person_id
      LEFT JOIN owner ON owner.person_id = everybody.person_id
      LEFT JOIN proposed ON proposed.person_id = everybody.person_id
      LEFT JOIN alert ON alert.person_id = everybody.person_id
      LEFT JOIN visit ON visit.person_id = everybody.person_id
      LEFT JOIN plan ON plan.person_id = everybody.person_id
     ORDER BY everybody.person_id LIMIT ${mostManaged}::integer`.execute(db);
  return rows.map((row) => ({
    personId: row.person_id,
    areaCode: row.area_code,
    ownerId: row.staff_id,
    cohorts: (row.cohorts ?? []).map((key, at) => ({ key, level: row.levels?.[at] ?? null })),
    nextVisitOn: row.next_visit_on,
    planReviewOn: row.review_on,
    alerts: row.alerts,
    proposals: row.proposals,
  }));
}
