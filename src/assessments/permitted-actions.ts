// The one table of who may record assessments, disagree with one, and enter what asks for it again. Pages and actions both read it.

import { recordingRoles } from '#users';
import type { Role } from '#users';

/** Record that an assessment was made, not needed or could not be made. Completing one also needs its training. */
export const assessingRoles: readonly Role[] = recordingRoles;

export function mayAssess(role: string): boolean {
  return assessingRoles.some((each) => each === role);
}

/** Disagree: everyone who records, about an assessment that somebody else signed. */
export function mayDisagree(
  viewer: { readonly role: string; readonly staffId: number },
  assessorId: number | null,
): boolean {
  return mayAssess(viewer.role) && viewer.staffId !== assessorId;
}
