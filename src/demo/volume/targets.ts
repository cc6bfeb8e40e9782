// How much of what: the figures the generated force is shaped by, each with where it comes from.

import type { Weighted } from '../random.ts';

/** Five years, each by kind of crime. The first four are Table 2 of the review of July 2023; the fifth is an assumption of a fall of 8 %. */
export const yearlyCrimes = [
  { harassment: 1979, aggravated: 54, stalking: 133, communications: 1077, coercive: 175 },
  { harassment: 2605, aggravated: 53, stalking: 264, communications: 1460, coercive: 345 },
  { harassment: 3215, aggravated: 128, stalking: 976, communications: 2005, coercive: 428 },
  { harassment: 5269, aggravated: 124, stalking: 1286, communications: 2830, coercive: 690 },
  { harassment: 4850, aggravated: 112, stalking: 1100, communications: 2600, coercive: 720 },
] as const;

export type CrimeKind = keyof (typeof yearlyCrimes)[number];

/**
 * How people repeat: gamma-Poisson, fitted to the review's repeat suspects with first crimes spread over 25 months.
 * `k` is the shape of the gamma of mean 1; `rate` further crimes a year. Nobody goes on beyond the 25 months of the fit.
 */
export const repeatFits = {
  stalking: { k: 0.345, rate: 0.196 },
  harassment: { k: 0.46, rate: 0.493 },
} as const;
export const MONTHS_AT_RISK = 25;

/** Share of crimes with no named suspect: 36 of 2,428 stalking crimes; 14 % of the rest is what the fit leaves over. */
export const noNamedSuspect = { stalking: 36 / 2464, harassment: 0.138 } as const;

/** Chance that a further crime has a new victim. */
export const NEW_VICTIM = 0.12;

/** Share with a domestic abuse link: stalking from the review (64 to 65 %), the others assumptions. */
export const domesticShare = {
  stalking: 0.645,
  harassment: 0.4,
  aggravated: 0.05,
  communications: 0.38,
  coercive: 1,
} as const satisfies Record<CrimeKind, number>;

/**
 * Outcomes of crimes with a named suspect. 14 and 16 together 59.1 % and 15 21.1 % of all are the review's; the rest
 * is not in its text and is assumed: charged 6, no suspect 3.5, out of court 3.5, 21 2, 22 0.5.
 */
export const namedOutcomes: Weighted<string> = [
  ['16', 50.4],
  ['15', 21.1],
  ['1', 6],
  ['3', 2],
  ['8', 1.5],
  ['21', 2],
  ['22', 0.5],
  ['10', 0.5],
  ['9', 0.3],
  ['17', 0.3],
  ['12', 0.2],
];
export const unnamedOutcomes: Weighted<string> = [
  ['14', 8.7],
  ['18', 3.5],
];

/** Days from recording to an outcome: lognormal, median 30 days (assumed). */
export const OUTCOME_LAG = { mu: Math.log(30), sigma: 0.9 } as const;

/** Orders a year. Stalking Protection Orders follow the review (four and an interim, then one; 5 and 6 that did not succeed). */
export const yearlyOrders = [
  { spoGranted: 1, spoNot: 2 },
  { spoGranted: 1, spoNot: 4 },
  { spoGranted: 2, spoNot: 5 },
  { spoGranted: 5, spoNot: 5 },
  { spoGranted: 1, spoNot: 6 },
] as const;

/** Days, lognormal, fitted to the review's seven orders: from report to first consideration, and from report to grant. */
export const TO_CONSIDERATION = { mu: 2.99, sigma: 1.25 } as const;
export const TO_GRANT = { mu: 4.93, sigma: 0.83 } as const;

/** Terms in years of the review's seven orders; 0 is until further order. */
export const spoTerms: Weighted<number> = [
  [2, 3],
  [5, 2],
  [10, 1],
  [0, 1],
];

/** Notices a month: an assumption, 8 rising to 25 and then 12; the review prints these only as graphs. `month` counts from the first. */
export function noticesInMonth(month: number): number {
  if (month < 40) return 8;
  if (month <= 52) return 8 + ((month - 40) * 17) / 12;
  return 12;
}

/** Share breached at least once. DVPN and DVPO give the review's highest months (2, and 6 to 8); the others are assumed. */
export const breachShare = {
  dvpn: 0.05,
  dvpo: 0.25,
  nmo: 0.18,
  ro: 0.15,
  spo: 0.45,
  'bail-pre-charge': 0.1,
  'bail-post-charge': 0.08,
} as const;

/** Crimes of the fourth year cancelled after a review of recording: 297 in the review of July 2023. */
export const CANCELLED = 297;
