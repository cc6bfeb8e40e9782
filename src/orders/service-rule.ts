// Whether an order or notice has to be served on its subject before it can be relied on, by its regime's record.

import { regime } from '#law';
import type { RegimeCode } from '#law';

const served = ['personal-by-constable', 'personal', 'personal-not-by-applicant'];

/** True for orders and notices that somebody has to hand over; not for what is given in court or at release. */
export function needsService(code: RegimeCode): boolean {
  const rule = regime(code).service.value;
  return rule !== null && served.includes(rule);
}

/** True also for what is given in court: somebody has to record that it was, before its breach can be proved. */
export function needsServiceRecord(code: RegimeCode): boolean {
  return needsService(code) || regime(code).service.value === 'in-court';
}
