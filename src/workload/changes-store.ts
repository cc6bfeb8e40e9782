// What has been recorded lately about orders, bail and breaches: references and what happened, never a name.

import { sql } from 'kysely';

import { isBreachStep } from '#breaches';
import type { BreachStep } from '#breaches';
import { isRegimeCode } from '#law';
import type { RegimeCode } from '#law';
import { isMeasureStep } from '#orders';
import type { MeasureStep } from '#orders';
import { londonDate } from '#platform';
import type { Db, Viewer } from '#platform';

import type { WorkScope } from './work-scope.ts';
import { heldWork, inScope } from './work-scope-store.ts';

export type Change = { readonly ref: string; readonly at: Temporal.Instant } & (
  | { readonly kind: 'measure'; readonly regime: RegimeCode; readonly step: MeasureStep }
  | { readonly kind: 'breach'; readonly step: BreachStep | 'reported' }
);

const mostLookedAt = 5000;

/**
 * The newest facts recorded since a moment about records in a scope, newest first, at most `limit`. Only the newest of
 * the force are looked at, so that a day on which a large file was read does not slow every reader's list. Records restricted to a group the viewer is not in are left out: a reference would say that there is one.
 */
export async function readChanges(
  db: Db,
  viewer: Viewer,
  scope: WorkScope,
  since: Temporal.Instant,
  now: Temporal.Instant,
  limit: number,
): Promise<readonly Change[]> {
  const { rows } = await sql<{
    record: string;
    ref: string;
    regime: string | null;
    step: string;
    recorded_at: Temporal.Instant;
  }>`
    WITH facts AS (SELECT * FROM (
      SELECT 'measure'::text AS record, event.id AS fact, event.step, event.recorded_at, measure.ref, card.regime,
             card.person_id, card.owner_staff_id, card.deputy_staff_id, card.area_code
        FROM measure_event AS event
        JOIN measure ON measure.id = event.measure_id
        JOIN measure_card AS card ON card.measure_id = event.measure_id
       WHERE event.recorded_at > ${since}::timestamptz
      UNION ALL
      SELECT 'breach', breach.id, 'reported', breach.recorded_at, breach.ref, NULL, card.person_id,
             measure_card.owner_staff_id, measure_card.deputy_staff_id, card.area_code
        FROM breach
        JOIN breach_card AS card ON card.breach_id = breach.id
        LEFT JOIN measure_card ON measure_card.measure_id = card.measure_id
       WHERE breach.recorded_at > ${since}::timestamptz
      UNION ALL
      SELECT 'breach', event.id, event.step, event.recorded_at, breach.ref, NULL, card.person_id,
             measure_card.owner_staff_id, measure_card.deputy_staff_id, card.area_code
        FROM breach_event AS event
        JOIN breach ON breach.id = event.breach_id
        JOIN breach_card AS card ON card.breach_id = event.breach_id
        LEFT JOIN measure_card ON measure_card.measure_id = card.measure_id
       WHERE event.recorded_at > ${since}::timestamptz
    ) AS recorded ORDER BY recorded_at DESC LIMIT ${mostLookedAt}::integer),
    work AS (
      SELECT record, fact, step, recorded_at, ref, regime, owner_staff_id, deputy_staff_id,
             coalesce(facts.area_code, person_card.area_code) AS area_code,
             record AS kind, record || ':' || ref AS item_key
        FROM facts LEFT JOIN person_card ON person_card.person_id = facts.person_id
       WHERE person_card.restricted_group_id IS NULL
          OR person_card.restricted_group_id = ANY(${[...viewer.groupIds]}::bigint[])
    ),
    held AS (${heldWork(viewer, londonDate(now))})
    SELECT record, ref, regime, step, recorded_at FROM held WHERE ${inScope(scope)}
     ORDER BY recorded_at DESC, record, fact DESC LIMIT ${limit}::integer`.execute(db);
  return rows.map((row): Change => {
    const { ref, regime, step, recorded_at: at } = row;
    if (row.record === 'measure' && regime !== null && isRegimeCode(regime) && isMeasureStep(step)) {
      return { kind: 'measure', ref, at, regime, step };
    }
    if (row.record === 'breach' && (step === 'reported' || isBreachStep(step))) {
      return { kind: 'breach', ref, at, step };
    }
    throw new Error(`A fact about ${ref} has a step or regime that is not known`);
  });
}
