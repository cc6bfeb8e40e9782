// Posts of staff, the days they are away, and the units they belong to.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db } from '#platform';

import type { Absence, Post } from './post.ts';

const mostAbsences = 20_000;

/** The posts of these members of staff, each with the absences that stand. */
export async function staffPosts(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, Post>> {
  if (ids.length === 0) return new Map();
  const unique = [...new Set(ids)];
  const posts = await db
    .selectFrom('staff')
    .select(['id', 'team_id', 'active_from', 'active_to'])
    .where('id', 'in', unique)
    .execute();
  const absences = Map.groupBy(await standingAbsences(db, unique), (row) => row.staffId);
  return new Map(
    posts.map((row) => [
      row.id,
      {
        staffId: row.id,
        teamId: row.team_id,
        activeFrom: row.active_from,
        activeTo: row.active_to,
        absences: absences.get(row.id) ?? [],
      },
    ]),
  );
}

export type StandingAbsence = Absence & { readonly id: number; readonly staffId: number };

/** Absences of these members of staff that no later row puts right, earliest first. */
export async function standingAbsences(
  db: Db,
  staffIds: readonly number[],
): Promise<readonly StandingAbsence[]> {
  if (staffIds.length === 0) return [];
  const { rows } = await sql<{
    id: number;
    staff_id: number;
    from_on: Temporal.PlainDate;
    to_on: Temporal.PlainDate | null;
  }>`
    SELECT id, staff_id, from_on, to_on FROM staff_absence
     WHERE staff_id = ANY(${[...staffIds]}::bigint[]) AND NOT withdrawn
       AND NOT EXISTS (SELECT 1 FROM staff_absence AS later WHERE later.replaces_id = staff_absence.id)
     ORDER BY from_on, id LIMIT ${mostAbsences}`.execute(db);
  return rows.map((row) => ({ id: row.id, staffId: row.staff_id, from: row.from_on, to: row.to_on }));
}

/** Adds days away, or with `replaces` puts an earlier entry right or takes it back. Returns the number of the fact. */
export async function addAbsence(
  db: Db,
  absence: {
    readonly staffId: number;
    readonly from: Temporal.PlainDate;
    readonly to: Temporal.PlainDate | null;
    readonly withdrawn?: boolean;
    readonly replaces?: number | null;
    readonly by: number;
    readonly at: Temporal.Instant;
  },
): Promise<number> {
  const row = await db
    .insertInto('staff_absence')
    .values({
      staff_id: absence.staffId,
      from_on: absence.from,
      to_on: absence.to,
      withdrawn: absence.withdrawn ?? false,
      replaces_id: absence.replaces ?? null,
      recorded_at: absence.at,
      entered_by: absence.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The SQL condition that a row of `staff`, by the name it has in the query, is at work on a day: `presenceOn` in SQL. */
export function isHere(staff: string, day: Temporal.PlainDate): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${staff}.${name}`);
  return sql<boolean>`(${column('active_from')} <= ${day}::date
    AND (${column('active_to')} IS NULL OR ${column('active_to')} >= ${day}::date)
    AND NOT EXISTS (
      SELECT 1 FROM staff_absence AS away
       WHERE away.staff_id = ${column('id')} AND NOT away.withdrawn AND away.from_on <= ${day}::date
         AND (away.to_on IS NULL OR away.to_on >= ${day}::date)
         AND NOT EXISTS (SELECT 1 FROM staff_absence AS later WHERE later.replaces_id = away.id)))`;
}

export type Team = {
  readonly id: number;
  readonly name: { readonly en: string; readonly cy: string };
  /** Area it works in; null for the whole force. */
  readonly areaCode: string | null;
};

/** Teams by number. */
export async function teamNames(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, Team>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('team')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, teamFrom(row)]));
}

function teamFrom(row: {
  readonly id: number;
  readonly name_en: string;
  readonly name_cy: string;
  readonly area_code: string | null;
}): Team {
  return { id: row.id, name: { en: row.name_en, cy: row.name_cy }, areaCode: row.area_code };
}

/** Every team, in order of number. */
export async function allTeams(db: Db): Promise<readonly Team[]> {
  return (await db.selectFrom('team').selectAll().orderBy('id').limit(500).execute()).map(teamFrom);
}

/** The unit that keeps the register: where a Civil Orders Officer in post works. Null where nobody holds that post. */
export async function registerTeam(db: Db, day: Temporal.PlainDate): Promise<number | null> {
  const row = await db
    .selectFrom('staff')
    .select('team_id')
    .where('role', '=', 'civil-orders-officer')
    .where('team_id', 'is not', null)
    .where('active_from', '<=', day)
    .where((is) => is.or([is('active_to', 'is', null), is('active_to', '>=', day)]))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.team_id ?? null;
}
