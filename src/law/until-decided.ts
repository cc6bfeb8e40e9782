// Which orders and notices last only until an application is decided, by law: whose application, and which decisions end them.

import type { RegimeCode } from './regime-codes.ts';
import type { Regime } from './regime-record.ts';
import { sourced } from './sourced.ts';

/** What may be decided of an application. */
export const decisions = ['granted', 'refused', 'withdrawn'] as const;
export type Decision = (typeof decisions)[number];

/** What the law of a kind says of its end by a decision on the application for another. */
export type UntilDecided = Pick<Regime, 'lastsUntil' | 'endsWhen' | 'doubtedWhen'>;

const noSuchRule = {
  lastsUntil: sourced(null, 'No such rule was found in its law', 'memory'),
  endsWhen: sourced([], 'No such rule was found in its law', 'memory'),
  doubtedWhen: sourced([], 'No such rule was found in its law', 'memory'),
} as const satisfies UntilDecided;

/**
 * That an interim SPO and a DVPN last until the application is "determined" was read; neither Act was found to say whether
 * a withdrawal determines it. DAA 2021 s25(2)(d) says "determined or withdrawn" of a DAPN.
 */
const untilDecided: Partial<Record<RegimeCode, UntilDecided>> = {
  'spo-interim': {
    lastsUntil: sourced('spo', 'SPA 2019 s5(6)', 'verified'),
    endsWhen: sourced(['granted', 'refused'], 'SPA 2019 s5(6)', 'verified'),
    doubtedWhen: sourced(['withdrawn'], 'SPA 2019 s5(6)', 'doubtful'),
  },
  dvpn: {
    lastsUntil: sourced('dvpo', 'CSA 2010 s25(1)(d), s27(9)', 'verified'),
    endsWhen: sourced(['granted', 'refused'], 'CSA 2010 s25(1)(d), s27(9)', 'verified'),
    doubtedWhen: sourced(['withdrawn'], 'CSA 2010 s25(1)(d), s27(9)', 'doubtful'),
  },
  dapn: {
    lastsUntil: sourced('dapo', 'DAA 2021 s25(2)(d)', 'verified'),
    endsWhen: sourced(['granted', 'refused', 'withdrawn'], 'DAA 2021 s25(2)(d)', 'verified'),
    doubtedWhen: sourced([], 'DAA 2021 s25(2)(d)', 'verified'),
  },
};

/** What the shipped law of a kind says of it; of most, that no such rule was found. */
export function shippedUntil(code: RegimeCode): UntilDecided {
  return untilDecided[code] ?? noSuchRule;
}

/** Whether this decision on the application for an order of the kind `by` ends what the law is of. */
export function endsByDecision(law: UntilDecided, by: string, decision: string): boolean {
  return law.lastsUntil.value === by && law.endsWhen.value.some((each) => each === decision);
}

/** Whether it is in doubt that this decision on the application for an order of the kind `by` ends it. */
export function isEndInDoubt(law: UntilDecided, by: string, decision: string): boolean {
  return (
    law.lastsUntil.value === by &&
    law.doubtedWhen.value.some((each) => each === decision) &&
    !endsByDecision(law, by, decision)
  );
}
