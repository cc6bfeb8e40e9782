// What staff can be asked about: the skills that stand, adding one, and ending one.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type Skill = {
  readonly id: number;
  readonly staffId: number;
  readonly skill: string;
  readonly from: Temporal.PlainDate;
  /** Last day; null until further notice. */
  readonly to: Temporal.PlainDate | null;
};

const mostSkills = 5000;

/** Skills that hold on a day, by person and number. */
export async function skillsOn(db: Db, day: Temporal.PlainDate): Promise<readonly Skill[]> {
  const { rows } = await sql<{
    id: number;
    staff_id: number;
    skill: string;
    occurred_on: Temporal.PlainDate;
    to_on: Temporal.PlainDate | null;
  }>`
    SELECT id, staff_id, skill, occurred_on, to_on FROM staff_skill
     WHERE NOT withdrawn AND occurred_on <= ${day}::date AND (to_on IS NULL OR to_on >= ${day}::date)
       AND NOT EXISTS (SELECT 1 FROM staff_skill AS later WHERE later.replaces_id = staff_skill.id)
     ORDER BY staff_id, id LIMIT ${mostSkills}`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    staffId: row.staff_id,
    skill: row.skill,
    from: row.occurred_on,
    to: row.to_on,
  }));
}

type By = { readonly staffId: number; readonly at: Temporal.Instant };

/** Adds a skill, or with `ends` a row that ends that one on `to`, or takes it back where it never counted. */
export async function addSkill(
  db: Db,
  given: Omit<Skill, 'id'> & { readonly ends?: number; readonly isTakenBack?: boolean },
  by: By,
): Promise<void> {
  await db
    .insertInto('staff_skill')
    .values({
      staff_id: given.staffId,
      skill: given.skill,
      occurred_on: given.from,
      to_on: given.to,
      withdrawn: given.isTakenBack ?? false,
      replaces_id: given.ends ?? null,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}
