// The only SQL that reads the facts of a person's management, as known at a moment.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { ManagementLimits } from './cohort.ts';
import { nominationAnswers, one, recorded } from './management.ts';
import type {
  ManagementFact,
  ManagementRecord,
  NationalReference,
  NominationDecision,
  NominationTrigger,
  Plan,
} from './management.ts';
import { alertsOf, disclosuresOf, handOversOf, visitsOf } from './management-events-store.ts';

const most = 500;

/** Everything recorded by a moment about these nominals of one person. */
export async function readManagement(
  db: Db,
  nominalIds: readonly number[],
  limits: ManagementLimits,
  asKnownAt: Temporal.Instant,
  day: Temporal.PlainDate,
): Promise<ManagementRecord> {
  return {
    facts: await factsOf(db, nominalIds, asKnownAt),
    decisions: await decisionsOf(db, nominalIds, asKnownAt),
    triggers: await triggersOf(db, nominalIds, limits, asKnownAt, day),
    visits: await visitsOf(db, nominalIds, asKnownAt),
    alerts: await alertsOf(db, nominalIds, asKnownAt),
    references: await referencesOf(db, nominalIds, asKnownAt),
    plans: await plansOf(db, nominalIds, asKnownAt),
    disclosures: await disclosuresOf(db, nominalIds, asKnownAt),
    handOvers: await handOversOf(db, nominalIds, asKnownAt),
  };
}

async function factsOf(
  db: Db,
  nominals: readonly number[],
  at: Temporal.Instant,
): Promise<readonly ManagementFact[]> {
  const rows = await db
    .selectFrom('management_fact')
    .selectAll()
    .where('subject_nominal_id', 'in', [...nominals])
    .where('recorded_at', '<=', at)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row): ManagementFact => {
    const same = { id: row.id, occurredOn: row.occurred_on, reason: row.reason, ...recorded(row) };
    if (row.part === 'owner') return { ...same, part: 'owner', staffId: row.staff_id };
    if (row.part === 'unit') return { ...same, part: 'unit', teamId: row.team_id };
    return { ...same, part: 'cohort', cohort: row.cohort ?? '', isIn: row.is_in === true, level: row.level };
  });
}

async function decisionsOf(
  db: Db,
  nominals: readonly number[],
  at: Temporal.Instant,
): Promise<readonly NominationDecision[]> {
  const rows = await db
    .selectFrom('nomination_decision')
    .selectAll()
    .where('subject_nominal_id', 'in', [...nominals])
    .where('recorded_at', '<=', at)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    decision: one(nominationAnswers, row.decision),
    triggers: row.triggers,
    reason: row.reason,
    occurredOn: row.occurred_on,
    ...recorded(row),
  }));
}

/**
 * What proposes a nomination: the newest assessment with the first tool, or the newest of any where there is none,
 * when its level is high; and every order of the listed kinds in force on the day.
 */
async function triggersOf(
  db: Db,
  nominals: readonly number[],
  limits: ManagementLimits,
  at: Temporal.Instant,
  day: Temporal.PlainDate,
): Promise<readonly NominationTrigger[]> {
  const { rows } = await sql<{ rule: string; ref: string; what: string; on: Temporal.PlainDate }>`
    SELECT rule, ref, what, on_day AS on FROM (
      (SELECT 'high-assessment' AS rule, ref, tool AS what, occurred_on AS on_day, level
         FROM assessment
        WHERE subject_nominal_id = ANY(${[...nominals]}::bigint[]) AND recorded_at <= ${at} AND state = 'completed'
          AND level IS NOT NULL
        ORDER BY (tool = ${limits.firstTool}) DESC, occurred_on DESC, recorded_at DESC, id DESC LIMIT 1)
      UNION ALL
      (SELECT 'spo-subject', measure.ref, measure.regime, card.granted_on, NULL
         FROM measure_card AS card JOIN measure ON measure.id = card.measure_id
        WHERE measure.subject_nominal_id = ANY(${[...nominals]}::bigint[]) AND measure.recorded_at <= ${at}
          AND card.regime = ANY(${[...limits.regimes]}::text[]) AND card.granted_on <= ${day}::date
          AND (card.ended_on IS NULL OR card.ended_on > ${day}::date)
          AND (card.ends_on IS NULL OR card.ends_on >= ${day}::date))
    ) AS found
    WHERE rule = 'spo-subject' OR level = ANY(${[...limits.levels]}::text[])
    ORDER BY on_day, ref LIMIT 50`.execute(db);
  return rows.map((row) => ({
    rule: row.rule === 'spo-subject' ? 'spo-subject' : 'high-assessment',
    ref: row.ref,
    what: row.what,
    on: row.on,
  }));
}

async function referencesOf(
  db: Db,
  nominals: readonly number[],
  at: Temporal.Instant,
): Promise<readonly NationalReference[]> {
  const rows = await db
    .selectFrom('national_reference')
    .selectAll()
    .where('subject_nominal_id', 'in', [...nominals])
    .where('recorded_at', '<=', at)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    system: row.system,
    value: row.value,
    checkedOn: row.checked_on,
    isCurrent: row.is_current,
    ...recorded(row),
  }));
}

async function plansOf(db: Db, nominals: readonly number[], at: Temporal.Instant): Promise<readonly Plan[]> {
  const rows = await db
    .selectFrom('management_plan')
    .selectAll()
    .where('subject_nominal_id', 'in', [...nominals])
    .where('recorded_at', '<=', at)
    .orderBy('id')
    .limit(most)
    .execute();
  const steps =
    rows.length === 0
      ? []
      : await db
          .selectFrom('management_plan_step')
          .selectAll()
          .where(
            'plan_id',
            'in',
            rows.map((row) => row.id),
          )
          .orderBy('id')
          .limit(most * 10)
          .execute();
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    reviewOn: row.review_on,
    ...recorded(row),
    steps: steps
      .filter((each) => each.plan_id === row.id)
      .map((each) => ({ step: each.step, why: each.why })),
  }));
}
