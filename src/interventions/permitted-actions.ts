// The one table of who may record considerations, read them a second time, refer, and review. Pages and actions both read it.

import { recordingRoles, supervisorRoles } from '#users';
import type { Role } from '#users';

import type { ReferralStep } from './referral.ts';

/** Record what was considered: every role that records. */
export const consideringRoles: readonly Role[] = recordingRoles;

/** Read "not suitable" a second time where risk is high; never the author of the answer. */
export const secondReaderRoles: readonly Role[] = [...supervisorRoles, 'domestic-abuse-officer'];

/** Whether this person may be the second reader of an entry by somebody. */
export function maySecondRead(
  viewer: { readonly role: string; readonly staffId: number },
  byStaffId: number | null,
): boolean {
  return viewer.staffId !== byStaffId && secondReaderRoles.some((role) => role === viewer.role);
}

export function mayConsider(role: string): boolean {
  return consideringRoles.some((each) => each === role);
}

/** Refer to a programme, record its steps and confirm follow-ups. */
export const referringRoles: readonly Role[] = [
  'schemes-coordinator',
  'offender-management',
  'domestic-abuse-officer',
  ...supervisorRoles,
];

export function mayRefer(role: string): boolean {
  return referringRoles.some((each) => each === role);
}

/** Steps that a provider records about its own referrals, and nothing else. */
export const providerSteps: readonly ReferralStep[] = [
  'accepted',
  'not-accepted',
  'started',
  'session-attended',
  'session-missed',
];

/** Whether this role may record this step of a referral. Whether the referral is the provider's own is asked before. */
export function mayStep(role: string, step: ReferralStep): boolean {
  return mayRefer(role) || (role === 'provider' && providerSteps.includes(step));
}

/** Review who causes the primary harm where both sides report the other. */
export const reviewingRoles: readonly Role[] = [
  'domestic-abuse-officer',
  'schemes-coordinator',
  ...supervisorRoles,
];

export function mayReviewHarm(role: string): boolean {
  return reviewingRoles.some((each) => each === role);
}
