// Notices after which a court must hear an application for an order: by which rule, and what an adjournment leaves in effect.

import type { DeadlineRuleId } from './deadline-rules.ts';
import type { RegimeCode } from './regime-codes.ts';
import { sourced } from './sourced.ts';
import type { Sourced } from './sourced.ts';

export type HeardAfter = {
  /** The rule by which the hours to the hearing are counted. */
  readonly rule: DeadlineRuleId;
  /** The order that is applied for. */
  readonly order: RegimeCode;
  /** Whether the hours run from service. */
  readonly fromService: Sourced<boolean>;
  /** Whether the notice goes on where the court adjourns the hearing. */
  readonly goesOnAdjourned: Sourced<boolean>;
};

/**
 * CSA 2010 s27(3): the application "must be heard" in 48 hours; (8)-(9): the court may adjourn, and the notice continues
 * until the application has been determined. DAA 2021 s29(2) and (7) say the same of a DAPN, "determined or withdrawn".
 */
const heardAfter: Partial<Record<RegimeCode, HeardAfter>> = {
  dvpn: {
    rule: 'dvpn-dvpo-hearing-48h',
    order: 'dvpo',
    fromService: sourced(true, 'CSA 2010 s27(3)', 'verified'),
    goesOnAdjourned: sourced(true, 'CSA 2010 s27(8)-(9)', 'verified'),
  },
  dapn: {
    rule: 'dapn-dapo-hearing-48h',
    order: 'dapo',
    fromService: sourced(true, 'DAA 2021 s29(2)', 'verified'),
    goesOnAdjourned: sourced(true, 'DAA 2021 s28(8)(a), s29(7)', 'verified'),
  },
};

/** The hearing that the law asks for after a notice of this kind; null where it asks for none. */
export function hearingAfter(code: RegimeCode): HeardAfter | null {
  return heardAfter[code] ?? null;
}
