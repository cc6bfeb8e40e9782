// Where a referral stands, what may be recorded next, and when it is to be checked again: pure, from its steps.

import type { Basis, FollowUp, ReferralEvent, ReferralStep } from './referral.ts';

export const referralStates = [
  'consent-awaited',
  'referred',
  'accepted',
  'on-programme',
  'on-hold',
  'completed',
  'withdrawn',
  'not-accepted',
] as const;
/** Each referral is in exactly one of these, so that counts by state always sum to referrals. */
export type ReferralState = (typeof referralStates)[number];

export type ReferralStanding = {
  readonly state: ReferralState;
  /** Day it was completed, left or not accepted; null while it goes on. */
  readonly endedOn: Temporal.PlainDate | null;
  readonly attended: number;
  readonly missed: number;
  /** Sessions missed about which nobody has decided, where an order requires the programme; oldest first. */
  readonly undecided: readonly { readonly sessionNo: number; readonly on: Temporal.PlainDate }[];
  /** Number of the next session. */
  readonly nextSession: number;
};

type Step = Pick<ReferralEvent, 'step' | 'occurredOn' | 'sessionNo'>;

const next: Readonly<Record<ReferralState, readonly ReferralStep[]>> = {
  'consent-awaited': ['consent-given', 'withdrawn'],
  referred: ['accepted', 'not-accepted', 'held', 'withdrawn'],
  accepted: ['started', 'held', 'withdrawn'],
  'on-programme': ['session-attended', 'session-missed', 'completed', 'held', 'withdrawn'],
  'on-hold': ['resumed', 'withdrawn'],
  completed: [],
  withdrawn: [],
  'not-accepted': [],
};

/** Steps that may be recorded now. A missed session that nobody has decided about can be decided at any time. */
export function permittedSteps(standing: ReferralStanding): readonly ReferralStep[] {
  return [...(standing.undecided.length > 0 ? (['missed-decided'] as const) : []), ...next[standing.state]];
}

/** The standing after these steps, in the order recorded. A step that could not follow is passed over, never guessed at. */
export function referralStanding(basis: Basis, steps: readonly Step[]): ReferralStanding {
  let state: ReferralState = basis === 'consent-awaited' ? 'consent-awaited' : 'referred';
  let before: ReferralState = state;
  let endedOn: Temporal.PlainDate | null = null;
  let attended = 0;
  const missed = new Map<number, Temporal.PlainDate>();
  const decided = new Set<number>();
  let sessions = 0;
  for (const { step, occurredOn, sessionNo } of steps) {
    if (step === 'missed-decided') {
      if (sessionNo !== null) decided.add(sessionNo);
      continue;
    }
    if (!next[state].includes(step)) continue;
    switch (step) {
      case 'session-attended':
        attended += 1;
        sessions = Math.max(sessions, sessionNo ?? sessions + 1);
        break;
      case 'session-missed':
        sessions = Math.max(sessions, sessionNo ?? sessions + 1);
        missed.set(sessionNo ?? sessions, occurredOn);
        break;
      case 'held':
        before = state;
        state = 'on-hold';
        break;
      case 'resumed':
        state = before;
        break;
      default:
        state = stateAfter(step) ?? state;
        if (isEnded(state)) endedOn = occurredOn;
    }
  }
  const undecided = [...missed]
    .filter(([number]) => basis === 'court' && !decided.has(number))
    .map(([sessionNo, on]) => ({ sessionNo, on }));
  return { state, endedOn, attended, missed: missed.size, undecided, nextSession: sessions + 1 };
}

function stateAfter(step: ReferralStep): ReferralState | null {
  switch (step) {
    case 'consent-given':
      return 'referred';
    case 'accepted':
      return 'accepted';
    case 'started':
      return 'on-programme';
    case 'completed':
    case 'withdrawn':
    case 'not-accepted':
      return step;
    default:
      return null;
  }
}

export function isEnded(state: ReferralState): boolean {
  return next[state].length === 0;
}

export type Check = {
  readonly months: number;
  readonly dueOn: Temporal.PlainDate;
  readonly done: FollowUp | null;
};

/**
 * The checks after a programme, each a number of months after it was completed or left. Both are checked: the review of
 * July 2023 found that neither was. A referral that never began has none.
 */
export function checksAfter(
  standing: Pick<ReferralStanding, 'state' | 'endedOn'>,
  months: readonly number[],
  done: readonly FollowUp[],
): readonly Check[] {
  const { state, endedOn } = standing;
  if (endedOn === null || (state !== 'completed' && state !== 'withdrawn')) return [];
  return months
    .toSorted((a, b) => a - b)
    .map((each) => ({
      months: each,
      dueOn: endedOn.add({ months: each }),
      done: done.findLast((followUp) => followUp.months === each) ?? null,
    }));
}

/** The next check to be made: there is one until the last is done. */
export function nextCheck(checks: readonly Check[]): Check | null {
  return checks.find((check) => check.done === null) ?? null;
}

/** Whether a check may be made on a day: it is the next one, and its day has come or is near. */
export function mayCheck(
  checks: readonly Check[],
  check: Check,
  day: Temporal.PlainDate,
  daysBefore: number,
): boolean {
  const isNear = Temporal.PlainDate.compare(check.dueOn.subtract({ days: daysBefore }), day) <= 0;
  return nextCheck(checks)?.months === check.months && isNear;
}

/** How many referrals are in each state, in the order of the states. */
export function countStates(
  states: readonly ReferralState[],
): readonly { readonly state: ReferralState; readonly count: number }[] {
  return referralStates.map((state) => ({ state, count: states.filter((each) => each === state).length }));
}
