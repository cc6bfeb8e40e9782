// The one table of who may name an adviser, end the support, answer a concern, link an order, say for whom an adviser works, and see and record contact with a victim.

import { adminRoles, registerRoles, supervisorRoles, victimRoles } from '#users';
import type { Role } from '#users';

/** Name an adviser with the victim's agreement, end it, take over as the officer they ring, answer their concerns. */
export const supportingRoles: readonly Role[] = victimRoles;

/** Open what was agreed with a victim about contact, record it and each contact, and, after saying why, see how they are safely reached. */
export const contactRoles: readonly Role[] = victimRoles;

/** Say for which service an adviser works; an administrator gives them the account. */
export const advisersRoles: readonly Role[] = [
  'domestic-abuse-officer',
  'schemes-coordinator',
  ...supervisorRoles,
  ...adminRoles,
];

/** Whether this role keeps the register of orders, and so may say whom one protects. */
export function mayLinkOrder(role: string): boolean {
  return registerRoles.some((each) => each === role);
}

export function maySupport(role: string): boolean {
  return supportingRoles.some((each) => each === role);
}

export function mayKeepContact(role: string): boolean {
  return contactRoles.some((each) => each === role);
}
