// Items of work that hang on a case and a suspect, as SQL.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { keyAround } from './work-key.ts';
import type { WorkKind } from './work-rules.ts';

/** Rows of one kind of work, as SQL; a kind can have several parts. */
export type WorkPart = { readonly kind: WorkKind; readonly rows: RawBuilder<unknown> };

/** What is read of every item that waits: no reference yet, which is looked up last. */
export type CaseItem = {
  readonly fromOn?: RawBuilder<unknown>;
  readonly fromAt?: RawBuilder<unknown>;
  readonly dueOn?: RawBuilder<unknown>;
  readonly sortAt: RawBuilder<unknown>;
  readonly result?: RawBuilder<unknown>;
  /** How pressing it is among its kind, 0 first. */
  readonly urgency?: RawBuilder<unknown>;
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
           ${item.result ?? sql`NULL::text`} AS result, ${item.owner ?? sql`NULL::bigint`} AS owner_staff_id,
           ${item.urgency ?? sql`0`} AS urgency`;
}

/** One row for each item of a kind. `ownerOf` says who answers for the items of an area, asked once an area. */
export function caseItems(
  kind: WorkKind,
  items: RawBuilder<unknown>,
  ownerOf: (area: RawBuilder<unknown>) => RawBuilder<unknown> = () => sql`SELECT NULL::bigint AS id`,
): WorkPart {
  const { before, after } = keyAround(kind);
  // LATERAL with a limit keeps to the index, however many rows the planner expects. Left open to a condition from
  // outside, so that the items of one person are found from that person.
  const rows = sql`
    SELECT ${kind}::text AS kind,
           ${before}::text || crime.ref || coalesce('.' || person.ref, '') || ${after}::text AS item_key, crime.ref,
           NULL::text AS regime, NULL::integer AS clause_no, item.person_id,
           coalesce(item.owner_staff_id, owner.id) AS owner_staff_id, NULL::bigint AS deputy_staff_id,
           item.area_code, item.from_on, item.from_at, item.due_on, item.sort_at, item.result, item.urgency
      FROM (${items}) AS item
      LEFT JOIN LATERAL (${ownerOf(sql`item.area_code`)}) AS owner ON true
      LEFT JOIN LATERAL (SELECT ref FROM crime WHERE id = item.crime_id LIMIT 1) AS crime ON true
      LEFT JOIN LATERAL (SELECT ref FROM person WHERE id = item.person_id LIMIT 1) AS person ON true`;
  return { kind, rows };
}
