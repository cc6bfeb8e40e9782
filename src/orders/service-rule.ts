// Whether an order or notice has to be served on its subject before it can be relied on, by its regime's record.

import type { Regime } from '#law';

const served = ['personal-by-constable', 'personal', 'personal-not-by-applicant'];

/** True for orders and notices that somebody has to hand over; not for what is given in court or at release. */
export function needsService({ service, ownProof }: Pick<Regime, 'service' | 'ownProof'>): boolean {
  if (ownProof !== undefined) return ownProof.value.includes('served');
  return service.value !== null && served.includes(service.value);
}

/** True also for what is given in court: somebody has to record that it was, before its breach can be proved. */
export function needsServiceRecord(law: Pick<Regime, 'service' | 'ownProof'>): boolean {
  return needsService(law) || (law.ownProof === undefined && law.service.value === 'in-court');
}
