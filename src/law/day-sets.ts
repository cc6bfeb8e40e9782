// The eight day sets: which days each kind of count leaves out, as data.

import type { Confidence } from './sourced.ts';

export type LeftOut = 'sunday' | 'saturday' | 'named-days' | 'bank-holiday-ew' | 'bank-holiday-uk';

export type DaySetId = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

export type DaySet = {
  readonly id: DaySetId;
  /** `named-days` are Christmas Day and Good Friday, which are not bank holidays here. */
  readonly leftOut: readonly LeftOut[];
  readonly source: string;
  readonly confidence: Confidence;
};

export const daySets = {
  /** Saturday counts. */
  A: {
    id: 'A',
    leftOut: ['sunday', 'named-days', 'bank-holiday-ew'],
    source: 'CSA 2010 s26(4), s27(4), s29(3); DAA 2021 s26(4), s29(3)',
    confidence: 'verified',
  },
  /** Saturday and bank holidays count. */
  B: {
    id: 'B',
    leftOut: ['sunday', 'named-days'],
    source: 'FLA 1996 s47(7); Bail Act 1976 s7(7)',
    confidence: 'verified',
  },
  C: {
    id: 'C',
    leftOut: ['sunday', 'saturday', 'named-days', 'bank-holiday-ew'],
    source: 'Bail Act 1976 s7(8)',
    confidence: 'verified',
  },
  /** The business day of the Criminal Procedure Rules. */
  D: {
    id: 'D',
    leftOut: ['sunday', 'saturday', 'named-days', 'bank-holiday-ew'],
    source: 'CrimPR 2.2',
    confidence: 'verified',
  },
  /** The working day of the Victims' Code, which does not define it. */
  E: {
    id: 'E',
    leftOut: ['sunday', 'saturday', 'named-days', 'bank-holiday-ew'],
    source: 'Victims’ Code 2020 (working day not defined there)',
    confidence: 'memory',
  },
  /** Bank holidays of any part of the United Kingdom. */
  F: {
    id: 'F',
    leftOut: ['sunday', 'saturday', 'named-days', 'bank-holiday-uk'],
    source: 'FOIA 2000 s10(6)',
    confidence: 'verified',
  },
  G: {
    id: 'G',
    leftOut: [],
    source: 'SPA 2019 s3, s9; DAA 2021 s41; CSA 2010 s28(10); PACE 1984 s47ZB',
    confidence: 'verified',
  },
  /** Elapsed hours. */
  H: { id: 'H', leftOut: [], source: 'PACE 1984 Pt IV (custody time)', confidence: 'memory' },
} as const satisfies Record<DaySetId, DaySet>;
