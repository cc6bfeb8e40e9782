// Whether an order or notice has to be served on its subject before it can be relied on, by its regime's record.

import { regime } from '#law';
import type { Regime, RegimeCode } from '#law';

const served = ['personal-by-constable', 'personal', 'personal-not-by-applicant'];

/** True for orders and notices that somebody has to hand over; not for what is given in court or at release. */
export function needsService({ service, ownProof }: Pick<Regime, 'service' | 'ownProof'>): boolean {
  if (ownProof !== undefined) return ownProof.value.includes('served');
  return service.value !== null && served.includes(service.value);
}

/** True also for what is given in court: somebody has to record that it was, before its breach can be proved. */
export function needsServiceRecord(code: RegimeCode): boolean {
  const law = regime(code);
  return needsService(law) || law.service.value === 'in-court';
}
