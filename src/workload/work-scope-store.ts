// Who has each piece of work and whose list it belongs on, as SQL that every list of the day shares.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Viewer } from '#platform';
import { isHere } from '#users';

import { newestClaim } from './claim-store.ts';
import { workKinds, workRules } from './kinds/work-rules.ts';
import type { WorkScope } from './work-scope.ts';

/** Kinds that belong to nobody until somebody takes them. */
const untilTaken = workKinds.filter((kind) => workRules[kind].nobodysUntilTaken);

/** Kinds about an order, notice or bail: of one that nobody ever owned, the unit that keeps the register answers. */
const ofRegister = workKinds.filter((kind) => workRules[kind].about === 'order');

/**
 * Rows of a table `work` (kind, item_key, owner_staff_id, deputy_staff_id, area_code) with who took them on and which
 * scopes they are in: `placedWork` of each with its claim.
 */
export function heldWork(viewer: Viewer, today: Temporal.PlainDate): RawBuilder<unknown> {
  return placedWork(sql`SELECT work.*, ${newestClaim} AS claim_staff_id FROM work`, viewer, today);
}

/**
 * Rows (kind, owner_staff_id, deputy_staff_id, claim_staff_id, area_code) with who has them and which scopes they are
 * in. While an owner is away, or after they left, the deputy has it; without one it falls to the owner's unit. What
 * nobody has is in every team of its area; where no area is recorded it is in every team and area, so that it is on
 * somebody's list until it is taken. Work about an order that nobody ever owned is also in the unit that keeps the
 * register, which has no area: the page of the order says that this unit answers. A breach belongs to nobody until somebody takes it. Whoever has left has nothing:
 * their access ended before the day.
 */
export function placedWork(
  rows: RawBuilder<unknown>,
  viewer: Viewer,
  today: Temporal.PlainDate,
): RawBuilder<unknown> {
  const inPost = sql`(claimer.active_to IS NULL OR claimer.active_to >= ${today}::date)`;
  const me = sql`${viewer.staffId}::bigint`;
  const team = sql`${viewer.teamId}::bigint`;
  const area = sql`${viewer.areaCode}::text`;
  const keepsRegister = sql`${viewer.role === 'civil-orders-officer'}::boolean`;
  return sql`
    SELECT placed.*,
           coalesce(claimer_id = ${me}, false) OR coalesce(owner_id = ${me}, false) AS in_me,
           coalesce(claim_team_id = ${team}, false) OR coalesce(owner_team_id = ${team}, false)
             OR (is_nobodys AND team_area IS NOT NULL AND coalesce(area_code = team_area, true))
             OR (${keepsRegister} AND is_nobodys AND owner_team_id IS NULL AND kind = ANY(${[...ofRegister]}::text[])) AS in_team,
           coalesce(area_code = ${area}, false)
             OR (is_nobodys AND area_code IS NULL AND ${area} IS NOT NULL) AS in_area
      FROM (
        SELECT work.*, claimer.id AS claimer_id, answering.id AS owner_id, claimer.team_id AS claim_team_id,
               CASE WHEN answering.id IS NULL THEN owner.team_id ELSE answering.team_id END AS owner_team_id,
               (SELECT area_code FROM team WHERE id = ${team}) AS team_area,
               claimer.id IS NULL AND (answering.id IS NULL OR work.kind = ANY(${[...untilTaken]}::text[])) AS is_nobodys
          FROM (${rows}) AS work
          LEFT JOIN staff AS claimer ON claimer.id = work.claim_staff_id AND ${inPost}
          LEFT JOIN staff AS owner ON owner.id = work.owner_staff_id
          LEFT JOIN staff AS deputy ON deputy.id = work.deputy_staff_id AND ${isHere('deputy', today)}
          LEFT JOIN staff AS answering
            ON answering.id = CASE WHEN ${isHere('owner', today)} THEN owner.id ELSE deputy.id END
      ) AS placed`;
}

/** The condition that a row of `placedWork` is in a scope. */
export function inScope(scope: WorkScope): RawBuilder<boolean> {
  switch (scope) {
    case 'me':
      return sql<boolean>`in_me`;
    case 'team':
      return sql<boolean>`in_team`;
    case 'area':
      return sql<boolean>`in_area`;
    case 'force':
      return sql<boolean>`true`;
  }
}
