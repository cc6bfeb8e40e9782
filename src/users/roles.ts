// The roles a person may sign in with, and the groups of roles that pages are opened to.

export const roles = [
  'officer',
  'supervisor',
  'domestic-abuse-officer',
  'civil-orders-officer',
  'legal-services',
  'offender-management',
  'schemes-coordinator',
  'force-lead',
  'analyst',
  'opcc',
  'panel-volunteer',
  'administrator',
  'auditor',
  'provider',
  'victim-adviser',
] as const;
export type Role = (typeof roles)[number];

export function isRole(value: string): value is Role {
  return roles.some((role) => role === value);
}

/** May open records about people: perpetrators, crimes, orders, bail and breaches. */
export const caseRoles = [
  'officer',
  'supervisor',
  'domestic-abuse-officer',
  'civil-orders-officer',
  'legal-services',
  'offender-management',
  'schemes-coordinator',
  'force-lead',
  'analyst',
] as const satisfies readonly Role[];

/** May record a breach, a step or a decision. Analysts read and do not record. */
export const recordingRoles = [
  'officer',
  'supervisor',
  'domestic-abuse-officer',
  'civil-orders-officer',
  'legal-services',
  'offender-management',
  'schemes-coordinator',
  'force-lead',
] as const satisfies readonly Role[];

/** May keep the register of orders: add one, its conditions, its service and its end. */
export const registerRoles = [
  'civil-orders-officer',
  'legal-services',
  'domestic-abuse-officer',
  'supervisor',
  'force-lead',
] as const satisfies readonly Role[];

/** Supervise: take and give work, endorse, and see a team's list. */
export const supervisorRoles = ['supervisor', 'force-lead'] as const satisfies readonly Role[];

/** May see a victim's name and contact after saying why. */
export const victimRoles = [
  'officer',
  'supervisor',
  'domestic-abuse-officer',
  'civil-orders-officer',
  'legal-services',
  'offender-management',
  'schemes-coordinator',
  'force-lead',
] as const satisfies readonly Role[];

/** May read the recommendations of the review; the force adds to them and the Commissioner’s office answers (interface design 6.22). */
export const scrutinyRoles = ['opcc', 'force-lead', 'analyst'] as const satisfies readonly Role[];

/** May import files, review matches and see what was refused. */
export const analystRoles = ['analyst', 'force-lead'] as const satisfies readonly Role[];

/** May read the access log. An administrator reads it without case content, to follow up misuse of accounts. */
export const auditRoles = ['auditor', 'administrator'] as const satisfies readonly Role[];

/** May add people and end their access. */
export const adminRoles = ['administrator'] as const satisfies readonly Role[];
