// Lines of the roster: those that stand around a moment, adding more, and taking one back.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { Shift } from './shift.ts';

const mostShifts = 5000;

/** Shifts that end after one moment and begin before another, without those taken back, by when they begin. */
export async function standingShifts(
  db: Db,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<readonly Shift[]> {
  const { rows } = await sql<{
    id: number;
    staff_id: number;
    from_at: Temporal.Instant;
    to_at: Temporal.Instant;
  }>`
    SELECT id, staff_id, from_at, to_at FROM staff_shift
     WHERE to_at > ${from} AND from_at < ${to} AND NOT withdrawn
       AND NOT EXISTS (SELECT 1 FROM staff_shift AS later WHERE later.replaces_id = staff_shift.id)
     ORDER BY from_at, id LIMIT ${mostShifts}`.execute(db);
  return rows.map((row) => ({ id: row.id, staffId: row.staff_id, from: row.from_at, to: row.to_at }));
}

type By = { readonly staffId: number; readonly at: Temporal.Instant };

/** Adds lines of the roster. */
export async function addShifts(
  db: Db,
  shifts: readonly Pick<Shift, 'staffId' | 'from' | 'to'>[],
  by: By,
): Promise<void> {
  if (shifts.length === 0) return;
  await db
    .insertInto('staff_shift')
    .values(
      shifts.map(({ staffId, from, to }) => ({
        staff_id: staffId,
        from_at: from,
        to_at: to,
        recorded_at: by.at,
        source_system: 'gwarchod',
        entered_by: by.staffId,
      })),
    )
    .execute();
}

/** Takes a line back; the line stays beside the row that takes it back. */
export async function takeBackShift(db: Db, shift: Shift, by: By): Promise<void> {
  await db
    .insertInto('staff_shift')
    .values({
      staff_id: shift.staffId,
      from_at: shift.from,
      to_at: shift.to,
      withdrawn: true,
      replaces_id: shift.id,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}
