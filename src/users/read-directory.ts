// Reads who is in post today with what they can be asked about and when they are on shift, for the directory and its poster.

import { londonDate } from '#platform';
import type { Db } from '#platform';
import type { ReferenceBook } from '#reference';

import { presenceOn } from './post.ts';
import { staffPosts } from './post-store.ts';
import type { Role } from './roles.ts';
import { nextShift, shiftAt } from './shift.ts';
import type { Shift } from './shift.ts';
import { standingShifts } from './shift-store.ts';
import { skillsOn } from './skill-store.ts';
import { listStaff } from './staff-store.ts';
import type { StaffMember } from './staff-store.ts';

export type DirectoryEntry = {
  readonly member: StaffMember;
  /** Keys of the list "skill" that hold today. */
  readonly skills: readonly string[];
  readonly isAway: boolean;
  /** The shift that runs now; never of somebody who is away. */
  readonly shift: Shift | null;
  /** The next one within a week. */
  readonly next: Shift | null;
};

/** Roles that advise others by what they are; of the rest, whoever has a skill does. */
export const advisingRoles = [
  'legal-services',
  'domestic-abuse-officer',
  'civil-orders-officer',
  'offender-management',
  'schemes-coordinator',
  'supervisor',
  'force-lead',
] as const satisfies readonly Role[];

/** Everyone in post today, in order of name. */
export async function readDirectory(db: Db, now: Temporal.Instant): Promise<readonly DirectoryEntry[]> {
  const today = londonDate(now);
  const staff = await listStaff(db);
  const posts = await staffPosts(
    db,
    staff.map(({ id }) => id),
  );
  const shifts = Map.groupBy(
    await standingShifts(db, now, now.add({ hours: 7 * 24 })),
    ({ staffId }) => staffId,
  );
  const skills = Map.groupBy(await skillsOn(db, today), ({ staffId }) => staffId);
  return staff.flatMap((member): DirectoryEntry[] => {
    const post = posts.get(member.id);
    const presence = post === undefined ? 'not-in-post' : presenceOn(post, today);
    if (presence === 'not-in-post') return [];
    const isAway = presence === 'away';
    const own = shifts.get(member.id) ?? [];
    return [
      {
        member,
        isAway,
        skills: [...new Set((skills.get(member.id) ?? []).map(({ skill }) => skill))],
        shift: isAway ? null : shiftAt(own, now),
        next: nextShift(own, now),
      },
    ];
  });
}

/** Whether somebody can be asked: by what they are, or by a skill. */
export function canAdvise({ member, skills }: DirectoryEntry): boolean {
  return skills.length > 0 || advisingRoles.some((role) => role === member.role && role !== 'supervisor');
}

/** Whether somebody is a champion, by a skill that holds today. */
export function isChampion(book: ReferenceBook, { skills }: Pick<DirectoryEntry, 'skills'>): boolean {
  return skills.some((key) => book.find('skill', key)?.body['champion'] === true);
}
