// Adds a member of staff with a first password: refused where the number or user name is somebody's already.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, StaffId } from '#platform';

import type { NewMember } from './member.ts';
import { hashPassword } from './passwords.ts';
import { addStaff, findTaken } from './staff-store.ts';

/** Access begins on the day it is given. The caller writes the change log. */
export async function addMember(
  db: Db,
  clock: Clock,
  member: NewMember,
): Promise<Result<StaffId, 'ref-taken' | 'username-taken'>> {
  const taken = await findTaken(db, member.ref, member.username);
  if (taken !== null) return refused(taken);
  const { password, ...details } = member;
  return ok(
    await addStaff(db, {
      ...details,
      passwordHash: await hashPassword(password),
      activeFrom: londonDate(clock.now()),
    }),
  );
}
