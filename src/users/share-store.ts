// Who of a role has a person whom nobody owns, as a piece of SQL: shared out, so that nobody gets everything.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { isHere } from './post-store.ts';

/**
 * Of the people of a role at work on a day one has each person: those of the person's area first, else any. Which of
 * them is drawn by the two numbers together, so that shares are even, the same at every reading, and only the share of
 * whoever is away moves. Null where nobody of the role is at work.
 */
export function shareOf(
  role: string,
  of: { readonly person: RawBuilder<unknown>; readonly area: RawBuilder<unknown> },
  day: Temporal.PlainDate,
): RawBuilder<number | null> {
  const here = sql`FROM staff WHERE staff.role = ${role}::text AND ${isHere('staff', day)}`;
  return sql<number | null>`(
    SELECT holder.id
      FROM unnest((SELECT array_agg(staff.id ORDER BY staff.id) ${here}),
                  (SELECT array_agg(staff.area_code ORDER BY staff.id) ${here})) AS holder (id, area_code)
     ORDER BY (holder.area_code = ${of.area}) IS TRUE DESC, md5(${of.person}::text || '-' || holder.id::text), holder.id
     LIMIT 1)`;
}
