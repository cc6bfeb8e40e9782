// The one table of who may record what about the management of a person. Pages and actions both read it.

import { recordingRoles, supervisorRoles } from '#users';
import type { Role } from '#users';

/** Give an owner, a unit or a cohort, plan, hand over, and decide about a nomination. */
export const managingRoles: readonly Role[] = [
  'offender-management',
  'schemes-coordinator',
  'domestic-abuse-officer',
  'civil-orders-officer',
  ...supervisorRoles,
];

/** Decide about a nomination to integrated management: the unit that takes the person on, or a supervisor. */
export const nominationRoles: readonly Role[] = [
  'offender-management',
  'schemes-coordinator',
  ...supervisorRoles,
];

/** Decide about telling a new partner: never automatic, always a named person. */
export const disclosureRoles: readonly Role[] = ['domestic-abuse-officer', ...supervisorRoles];

/** Record a visit, an alert, a response, and what a victim knows: whoever records. */
export const fieldRoles: readonly Role[] = recordingRoles;

export function mayOf(roles: readonly Role[], role: string): boolean {
  return roles.some((each) => each === role);
}
