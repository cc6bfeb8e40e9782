// The one table of who may log events, answer FOUR, read a view a second time, and settle a disagreement. Pages and actions both read it.

import { recordingRoles, supervisorRoles } from '#users';
import type { Role } from '#users';

/** Log events, answer FOUR, give a view, decide about a link: every role that records. */
export const conductRoles: readonly Role[] = recordingRoles;

export function mayLog(role: string): boolean {
  return conductRoles.some((each) => each === role);
}

const secondReaders: readonly Role[] = [...supervisorRoles, 'domestic-abuse-officer'];

/** Read "not stalking" a second time: never the author of the view. */
export function mayRead(
  viewer: { readonly role: string; readonly staffId: number },
  byStaffId: number | null,
): boolean {
  return viewer.staffId !== byStaffId && secondReaders.some((role) => role === viewer.role);
}

/** Name who answers for settling a disagreement. */
export function mayGiveOwner(role: string): boolean {
  return supervisorRoles.some((each) => each === role);
}

/** Settle it: a supervisor whose view is none of those in dispute. */
export function maySettle(
  viewer: { readonly role: string; readonly staffId: number },
  views: readonly { readonly byStaffId: number | null }[],
): boolean {
  return mayGiveOwner(viewer.role) && views.every(({ byStaffId }) => byStaffId !== viewer.staffId);
}
