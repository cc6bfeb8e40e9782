// Who works a queue, or answers for a role, in an area today, as SQL: whoever holds the post, else the supervisor of the area.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db } from '#platform';
import { isHere } from '#users';

/** One row `id`: who answers for a role today, of the area first; where nobody holds it, the supervisor of the area. */
export function roleHolder(
  role: RawBuilder<unknown>,
  area: RawBuilder<unknown>,
  today: Temporal.PlainDate,
): RawBuilder<unknown> {
  return sql`
    SELECT staff.id FROM staff
     WHERE (staff.role = ${role} OR (staff.role = 'supervisor' AND staff.area_code = ${area})) AND ${isHere('staff', today)}
     ORDER BY (staff.role = ${role}) DESC, (staff.area_code = ${area}) DESC NULLS LAST, staff.id LIMIT 1`;
}

/** Who answers for a role in each of these areas today; an area in which nobody does is left out. */
export async function roleHolders(
  db: Db,
  role: string,
  areas: readonly (string | null)[],
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string | null, number>> {
  const { rows } = await sql<{ area_code: string | null; id: number }>`
    SELECT area.area_code, holder.id FROM unnest(${[...new Set(areas)]}::text[]) AS area (area_code)
     CROSS JOIN LATERAL (${roleHolder(sql`${role}::text`, sql`area.area_code`, today)}) AS holder`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.area_code, row.id]));
}
