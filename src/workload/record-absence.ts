// Records the days somebody is away, and that they are back: their orders go to the deputy or the unit meanwhile.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { addAbsence, recordingRoles, standingAbsences, supervisorRoles } from '#users';
import type { StaffMember } from '#users';

export type AbsenceRefusal =
  | 'not-permitted'
  /** Only a supervisor of the same team says it for somebody else. */
  | 'not-yours'
  | 'ends-before-start'
  | 'is-over'
  | 'already-said'
  | 'not-there';

/** Whose days away this viewer may say: their own, and a supervisor's those of the team. */
export function maySayFor(
  viewer: Pick<Viewer, 'role' | 'staffId' | 'teamId'>,
  staff: Pick<StaffMember, 'id' | 'teamId'>,
): boolean {
  if (!recordingRoles.some((role) => role === viewer.role)) return false;
  if (staff.id === viewer.staffId) return true;
  const isSupervisor = supervisorRoles.some((role) => role === viewer.role);
  return isSupervisor && viewer.teamId !== null && staff.teamId === viewer.teamId;
}

/** Adds days away. The reason is not asked and not kept. */
export async function recordAbsence(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  staff: Pick<StaffMember, 'id' | 'teamId'>,
  days: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate | null },
): Promise<Result<{ readonly factId: number }, AbsenceRefusal>> {
  if (!maySayFor(viewer, staff)) return refused('not-yours');
  const now = clock.now();
  if (days.to !== null && Temporal.PlainDate.compare(days.to, days.from) < 0)
    return refused('ends-before-start');
  if (days.to !== null && Temporal.PlainDate.compare(days.to, londonDate(now)) < 0) return refused('is-over');
  const standing = await standingAbsences(db, [staff.id]);
  const isSame = standing.some(({ from, to }) => from.equals(days.from) && String(to) === String(days.to));
  if (isSame) return refused('already-said');
  return ok({
    factId: await addAbsence(db, { staffId: staff.id, ...days, by: viewer.staffId, at: now }),
  });
}

/** Ends an absence with yesterday, or takes it back where it has not begun. */
export async function endAbsence(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  staff: Pick<StaffMember, 'id' | 'teamId'>,
  absenceId: number,
): Promise<Result<{ readonly factId: number }, AbsenceRefusal>> {
  if (!maySayFor(viewer, staff)) return refused('not-yours');
  const absence = (await standingAbsences(db, [staff.id])).find((each) => each.id === absenceId);
  if (absence === undefined) return refused('not-there');
  const now = clock.now();
  const yesterday = londonDate(now).subtract({ days: 1 });
  const hasBegun = Temporal.PlainDate.compare(absence.from, yesterday) <= 0;
  const factId = await addAbsence(db, {
    staffId: staff.id,
    from: absence.from,
    to: hasBegun ? yesterday : absence.to,
    withdrawn: !hasBegun,
    replaces: absence.id,
    by: viewer.staffId,
    at: now,
  });
  return ok({ factId });
}
