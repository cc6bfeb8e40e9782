// What is true of one crime of the volume: its offence, how the two know each other, and how it ended.

import type { DayNumber } from '../days.ts';
import { dayNumber } from '../days.ts';
import { weighted } from '../random.ts';
import type { Stream, Weighted } from '../random.ts';
import { namedOutcomes, OUTCOME_LAG, unnamedOutcomes } from './targets.ts';
import type { CrimeKind } from './targets.ts';

/** From this day threatening and false communications are their own offences (Online Safety Act 2023 ss.179, 181). */
const ONLINE_SAFETY_ACT = dayNumber(Temporal.PlainDate.from('2024-01-31'));

/** Shares of offences inside a kind are assumptions: no source in the review splits them. */
const offences = {
  harassment: [
    ['harassment_s2', 90],
    ['harassment_s4', 8.5],
    ['harassment_home', 1.5],
  ],
  aggravated: [
    ['rr_harassment_s32_1a', 93],
    ['rr_harassment_s32_1b', 7],
  ],
  stalking: [
    ['stalking_s2a', 62],
    ['stalking_s4a_fear', 20],
    ['stalking_s4a_alarm', 18],
  ],
  communications: [['malcomms_s1', 100]],
  coercive: [['ccb_s76', 100]],
} as const satisfies Record<CrimeKind, Weighted<string>>;

const communicationsNow: Weighted<string> = [
  ['malcomms_s1', 86],
  ['osa_threatening_comms', 11],
  ['osa_false_comms', 3],
];

export function offenceOf(by: Stream, kind: CrimeKind, day: DayNumber): string {
  if (kind === 'communications' && day >= ONLINE_SAFETY_ACT) return weighted(by, communicationsNow);
  return weighted<string>(by, offences[kind]);
}

const connected: Weighted<string> = [
  ['former-partner', 62],
  ['partner', 18],
  ['parent', 6],
  ['sibling', 5],
  ['child', 5],
  ['other-family', 4],
];
const coercive: Weighted<string> = [
  ['partner', 55],
  ['former-partner', 38],
  ['parent', 4],
  ['child', 3],
];
const notConnected: Weighted<string> = [
  ['neighbour', 26],
  ['acquaintance', 24],
  ['friend', 14],
  ['partner-of-former-partner', 9],
  ['colleague', 8],
  ['online-only', 6],
  ['stranger', 6],
  ['professional', 4],
  ['fellow-pupil', 3],
];

export function relationshipOf(by: Stream, isConnected: boolean, kind: CrimeKind): string {
  if (!isConnected) return weighted(by, notConnected);
  return weighted(by, kind === 'coercive' ? coercive : connected);
}

/** How the crime ended, or null while it is being investigated. */
export function outcomeOf(
  by: Stream,
  day: DayNumber,
  today: DayNumber,
  hasSuspect: boolean,
): { readonly code: string; readonly on: DayNumber } | null {
  const code = weighted(by, hasSuspect ? namedOutcomes : unnamedOutcomes);
  const lag = Math.max(1, Math.round(by.lognormal(OUTCOME_LAG.mu, OUTCOME_LAG.sigma)));
  const on = day + Math.min(lag, 500);
  return on > today ? null : { code, on };
}
