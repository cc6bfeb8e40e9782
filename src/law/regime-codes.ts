// The stable codes of every order, notice, bail and caution the product holds, and what breaking each one is.

import type { Confidence } from './sourced.ts';

export const regimeCodes = [
  'spo',
  'spo-interim',
  'dvpn',
  'dvpo',
  'dapn',
  'dapo',
  'nmo',
  'occupation',
  'ro-conviction',
  'ro-acquittal',
  'pha-injunction',
  'bail-pre-charge',
  'bail-post-charge',
  'conditional-caution',
  'cbo',
  'sro',
  'shpo',
] as const;

export type RegimeCode = (typeof regimeCodes)[number];

/**
 * The six kinds of contravention that the ledger holds apart. All six count in a person's history.
 * `failure-to-surrender` and `programme` belong to no regime: a breach record chooses them by its own facts.
 */
export const breachKinds = [
  'offence',
  'court-dealt',
  'arrest-only',
  'failure-to-surrender',
  'caution-or-licence',
  'programme',
] as const;

export type BreachKind = (typeof breachKinds)[number];

/** The letters the force's guidance uses for the six kinds. */
export const breachKindLetters = {
  offence: 'a',
  'court-dealt': 'b',
  'arrest-only': 'c',
  'failure-to-surrender': 'd',
  'caution-or-licence': 'e',
  programme: 'f',
} as const satisfies Record<BreachKind, string>;

/** How conditions are grouped on an officer's screen: by the power they give, not by the paper they came from. */
export const powerGroups = [
  'crime',
  'arrest-not-crime',
  'arrest-if-attached',
  'warrant',
  'bail',
  'caution-or-licence',
  'programme',
] as const;

export type PowerGroup = (typeof powerGroups)[number];

type BreachMeaning = {
  readonly kind: BreachKind;
  readonly group: PowerGroup;
  readonly source: string;
  readonly confidence: Confidence;
};

const meanings = {
  spo: { kind: 'offence', group: 'crime', source: 'SPA 2019 s8', confidence: 'verified' },
  'spo-interim': {
    kind: 'offence',
    group: 'crime',
    source: 'SPA 2019 s8(1)',
    confidence: 'verified',
  },
  // CSA ss24-30 create no offence: arrest, then the court deals with it.
  dvpn: {
    kind: 'court-dealt',
    group: 'arrest-not-crime',
    source: 'CSA 2010 s26',
    confidence: 'verified',
  },
  dvpo: {
    kind: 'court-dealt',
    group: 'arrest-not-crime',
    // That the Act creates no offence was read; how a court punishes it was not.
    source: 'CSA 2010 s29; MCA 1980 s63(3)',
    confidence: 'memory',
  },
  dapn: {
    kind: 'court-dealt',
    group: 'arrest-not-crime',
    source: 'DAA 2021 s26',
    confidence: 'verified',
  },
  dapo: { kind: 'offence', group: 'crime', source: 'DAA 2021 s39', confidence: 'verified' },
  nmo: { kind: 'offence', group: 'crime', source: 'FLA 1996 s42A', confidence: 'verified' },
  // Civil contempt; arrest without warrant only where the court attached a power of arrest.
  occupation: {
    kind: 'court-dealt',
    group: 'arrest-if-attached',
    source: 'FLA 1996 s47(6)-(7)',
    confidence: 'verified',
  },
  'ro-conviction': {
    kind: 'offence',
    group: 'crime',
    source: 'Sentencing Act 2020 s363',
    confidence: 'verified',
  },
  'ro-acquittal': {
    kind: 'offence',
    group: 'crime',
    source: 'PHA 1997 s5A(2D)',
    confidence: 'verified',
  },
  'pha-injunction': {
    kind: 'offence',
    group: 'crime',
    source: 'PHA 1997 s3(6)',
    confidence: 'verified',
  },
  'bail-pre-charge': {
    kind: 'arrest-only',
    group: 'bail',
    source: 'PACE 1984 s46A',
    confidence: 'memory',
  },
  // The review of July 2023 calls a broken court-bail condition an offence. Only failing to surrender is (s6).
  'bail-post-charge': {
    kind: 'arrest-only',
    group: 'bail',
    source: 'Bail Act 1976 s7(3)-(5)',
    confidence: 'verified',
  },
  'conditional-caution': {
    kind: 'caution-or-licence',
    group: 'caution-or-licence',
    source: 'CJA 2003 s24, s24A',
    confidence: 'memory',
  },
  cbo: { kind: 'offence', group: 'crime', source: 'ASBCPA 2014 s30', confidence: 'verified' },
  sro: { kind: 'offence', group: 'crime', source: 'SOA 2003 s122H', confidence: 'memory' },
  shpo: { kind: 'offence', group: 'crime', source: 'SOA 2003 s103I', confidence: 'memory' },
} as const satisfies Record<RegimeCode, BreachMeaning>;

const codes: ReadonlySet<string> = new Set(regimeCodes);

/** True when `value` is one of the stable regime codes. */
export function isRegimeCode(value: string): value is RegimeCode {
  return codes.has(value);
}

/** Which kind of contravention breaking a term of this regime is. Source: the section beside each code above. */
export function breachKindOf(code: RegimeCode): BreachKind {
  return meanings[code].kind;
}

/** Which power list the conditions of this regime belong to on an officer's screen. */
export function powerGroupOf(code: RegimeCode): PowerGroup {
  return meanings[code].group;
}

/** The section that says what breaking this regime is, and how sure we are. */
export function breachSourceOf(code: RegimeCode): {
  readonly source: string;
  readonly confidence: Confidence;
} {
  const { source, confidence } = meanings[code];
  return { source, confidence };
}
