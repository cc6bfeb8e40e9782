// Items of work that hang on a case and a suspect, as SQL: all of them, or the nearest of each area with the rest counted.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { keyAround } from './work-key.ts';
import { workRules } from './work-rules.ts';
import type { WorkKind } from './work-rules.ts';

/**
 * How many of each kind are needed one by one. Beyond it only their number is read, so that a list costs what it lists
 * and not what waits. Without a bound every item is read.
 */
export type Bound = {
  readonly now: Temporal.Instant;
  /** The most that are listed of a kind. */
  readonly most: (kind: WorkKind) => number;
};

/** What is read of every item that waits: no reference yet, which is looked up for what is listed alone. */
export type CaseItem = {
  readonly fromOn?: RawBuilder<unknown>;
  readonly fromAt?: RawBuilder<unknown>;
  readonly dueOn?: RawBuilder<unknown>;
  readonly sortAt: RawBuilder<unknown>;
  readonly result?: RawBuilder<unknown>;
  readonly area?: RawBuilder<unknown>;
  /** Who answers for it, where the area alone does not say. */
  readonly owner?: RawBuilder<unknown>;
};

/** The columns of an item, over a row `card` with a crime, a suspect and an area. */
export function caseItem(item: CaseItem): RawBuilder<unknown> {
  return sql`
    SELECT card.crime_id, card.person_id, ${item.area ?? sql`card.area_code`} AS area_code,
           ${item.fromOn ?? sql`NULL::date`} AS from_on, ${item.fromAt ?? sql`NULL::timestamptz`} AS from_at,
           ${item.dueOn ?? sql`NULL::date`} AS due_on, (${item.sortAt})::timestamptz AS sort_at,
           ${item.result ?? sql`NULL::text`} AS result, ${item.owner ?? sql`NULL::bigint`} AS owner_staff_id`;
}

/** Crimes of which somebody took a piece of work or left it for later, since a moment: they are always read one by one. */
export function crimesSpokenFor(since: Temporal.Instant): RawBuilder<unknown> {
  return sql`
    SELECT crime.id FROM (
      SELECT item_key FROM work_claim WHERE recorded_at >= ${since}::timestamptz
      UNION SELECT item_key FROM work_dismissal WHERE recorded_at >= ${since}::timestamptz
    ) AS said JOIN crime ON crime.ref = split_part(split_part(said.item_key, ':', 2), '.', 1)
     WHERE said.item_key LIKE 'crime:%'`;
}

/** Orders, notices and bail whose gaps somebody took on or left for later, at whatever time. */
export const measuresSpokenFor: RawBuilder<unknown> = sql`
    SELECT measure.id FROM (
      SELECT item_key FROM work_claim WHERE item_key LIKE 'order:%:watch'
      UNION SELECT item_key FROM work_dismissal WHERE item_key LIKE 'order:%:watch'
    ) AS said JOIN measure ON measure.ref = split_part(said.item_key, ':', 2)`;

/**
 * One row for each item of a kind. `ownerOf` says who answers for the items of an area, asked once an area. With a bound
 * the items of an area and owner beyond the most that are listed are one row without a name, and `waiting` says how many it
 * stands for; whoever uses it has the crimes of `crimesSpokenFor` as a table `spoken_crime`.
 */
export function caseItems(
  kind: WorkKind,
  items: RawBuilder<unknown>,
  bound: Bound | null,
  ownerOf: OwnerOf = () => sql`SELECT NULL::bigint AS id`,
): RawBuilder<unknown> {
  const { before, after } = keyAround(kind);
  // LATERAL with a limit keeps to the index, however many rows the planner expects.
  return sql`
    SELECT ${kind}::text AS kind,
           ${before}::text || crime.ref || coalesce('.' || person.ref, '') || ${after}::text AS item_key, crime.ref,
           NULL::text AS regime, NULL::integer AS clause_no, item.person_id,
           coalesce(item.owner_staff_id, item.area_owner_id) AS owner_staff_id, NULL::bigint AS deputy_staff_id,
           item.area_code, item.from_on, item.from_at, item.due_on, item.sort_at, item.result, 0 AS urgency, item.waiting
      FROM (${bound === null ? everyItem(items, ownerOf) : nearest(kind, items, ownerOf, bound)}) AS item
      LEFT JOIN LATERAL (SELECT ref FROM crime WHERE id = item.crime_id LIMIT 1) AS crime ON true
      LEFT JOIN LATERAL (SELECT ref FROM person WHERE id = item.person_id LIMIT 1) AS person ON true`;
}

type OwnerOf = (area: RawBuilder<unknown>) => RawBuilder<unknown>;

/** Left open to a condition from outside, so that the items of one person are found from that person. */
function everyItem(items: RawBuilder<unknown>, ownerOf: OwnerOf): RawBuilder<unknown> {
  return sql`
    SELECT each.*, 1 AS waiting, owner.id AS area_owner_id
      FROM (${items}) AS each LEFT JOIN LATERAL (${ownerOf(sql`each.area_code`)}) AS owner ON true`;
}

/** Those that may be listed, ties at the edge among them, whichever scope is asked for; of the rest, how many. */
function nearest(
  kind: WorkKind,
  items: RawBuilder<unknown>,
  ownerOf: OwnerOf,
  { now, most }: Bound,
): RawBuilder<unknown> {
  const nearness =
    workRules[kind].budget === 'considerations'
      ? sql`abs(extract(epoch FROM sort_at - ${now}::timestamptz))`
      : sql`sort_at`;
  return sql`
    WITH placed AS MATERIALIZED (
      SELECT each.*, rank() OVER (PARTITION BY area_code, owner_staff_id ORDER BY ${nearness}) <= ${most(kind)}::integer
                       OR crime_id IN (SELECT id FROM spoken_crime) AS is_read
        FROM (${items}) AS each
    ), place AS MATERIALIZED (
      SELECT area.area_code, owner.id FROM (SELECT DISTINCT area_code FROM placed) AS area
        LEFT JOIN LATERAL (${ownerOf(sql`area.area_code`)}) AS owner ON true
    ), counted AS (
      SELECT crime_id, person_id, area_code, from_on, from_at, due_on, sort_at, result, owner_staff_id, 1 AS waiting
        FROM placed WHERE is_read
      UNION ALL
      SELECT NULL, NULL, area_code, NULL, NULL, NULL, NULL, NULL, owner_staff_id, count(*)::integer
        FROM placed WHERE NOT is_read GROUP BY area_code, owner_staff_id
    )
    SELECT counted.*, place.id AS area_owner_id
      FROM counted LEFT JOIN place ON place.area_code IS NOT DISTINCT FROM counted.area_code`;
}
