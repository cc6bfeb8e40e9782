// What a review of an order can decide: a closed list, so that counts match. A named person decides, and says why.

import type { endingPlans } from './ending-plans.ts';

export const reviewDecisions = ['continue', 'vary', 'renew', 'discharge', 'let-end'] as const;

/** What a review's decision says about the end of the order; null where it says nothing. */
export function planOf(decision: string | null): (typeof endingPlans)[number] | null {
  return decision === 'renew' || decision === 'let-end' ? decision : null;
}
