// Who looks at every stalking crime: a Domestic Abuse Officer at work, of its area where there is one, trained first. Worked out, never assigned by hand.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db } from '#platform';
import { isHere } from '#users';

/** The course by which a specialist is trained to screen a stalking crime. */
const screening = 'sash';

/**
 * One row an area, `area_code` and `staff_id`, and one without an area for everywhere else. Domestic or not: the review
 * of July 2023 found that only domestic cases had a second look built in (product row S21).
 */
export function specialists(day: Temporal.PlainDate): RawBuilder<unknown> {
  const here = sql`
    SELECT staff.id, staff.area_code,
           EXISTS (SELECT 1 FROM staff_training AS held
                    WHERE held.staff_id = staff.id AND held.course = ${screening}::text AND NOT held.withdrawn
                      AND held.completed_on <= ${day}::date
                      AND (held.expires_on IS NULL OR held.expires_on >= ${day}::date)
                      AND NOT EXISTS (SELECT 1 FROM staff_training AS later WHERE later.replaces_id = held.id)) AS trained
      FROM staff WHERE staff.role = 'domestic-abuse-officer' AND ${isHere('staff', day)}`;
  return sql`
    (SELECT DISTINCT ON (area_code) area_code, id AS staff_id FROM (${here}) AS own
      WHERE area_code IS NOT NULL ORDER BY area_code, trained DESC, id)
    UNION ALL
    (SELECT NULL::text AS area_code, id AS staff_id FROM (${here}) AS anyone ORDER BY trained DESC, id LIMIT 1)`;
}

/** One row `id`: who looks at the cases of an area, or of everywhere where it has nobody of its own. */
export function specialistOf(area: RawBuilder<unknown>, day: Temporal.PlainDate): RawBuilder<unknown> {
  return sql`
    SELECT specialist.staff_id AS id FROM (${specialists(day)}) AS specialist
     WHERE specialist.area_code = ${area} OR specialist.area_code IS NULL
     ORDER BY specialist.area_code NULLS LAST LIMIT 1`;
}

/** The name of the specialist for an area on a day; null only where no Domestic Abuse Officer is at work anywhere. */
export async function findSpecialist(
  db: Db,
  areaCode: string | null,
  day: Temporal.PlainDate,
): Promise<string | null> {
  const { rows } = await sql<{ display_name: string }>`
    SELECT staff.display_name FROM (${specialists(day)}) AS specialist
      JOIN staff ON staff.id = specialist.staff_id
     WHERE specialist.area_code = ${areaCode}::text OR specialist.area_code IS NULL
     ORDER BY specialist.area_code NULLS LAST LIMIT 1`.execute(db);
  return rows[0]?.display_name ?? null;
}
