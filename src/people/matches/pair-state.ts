// Where a pair stands, as a function of what was proposed and decided: the queue's one rule about asking and not asking again.

import type { Answer, PairState } from './match.ts';

export type PairDecision = {
  readonly id: number;
  readonly answer: Answer;
  readonly enteredBy: number | null;
  /** Hash of the evidence that stood for this pair when it was decided; null when it was not proposed then. */
  readonly evidenceThen: string | null;
};

export type PairFacts = {
  readonly isOnePerson: boolean;
  /** Hash of the evidence that stands now. */
  readonly evidenceNow: string;
  /** Every decision about records of these two people, in any order. */
  readonly decisions: readonly PairDecision[];
};

export type StandingPair = {
  readonly state: Exclude<PairState, 'behind'>;
  /** Who answered first, while a second reviewer is wanted. */
  readonly firstReviewer: number | null;
};

/**
 * A decision closes a pair until its evidence changes: new facts about either record open it again. A "same" that did
 * not join the two waits for a second reviewer who says the same. One "not sure" asks for another reviewer; two, by two people, leave it unsettled until the evidence changes. After a merge was
 * undone the undoing's own "different" stands.
 */
export function pairState({ isOnePerson, evidenceNow, decisions }: PairFacts): StandingPair {
  if (isOnePerson) return { state: 'joined', firstReviewer: null };
  const standing = decisions
    .filter((decision) => decision.evidenceThen === evidenceNow)
    .toSorted((a, b) => b.id - a.id);
  const newest = standing[0];
  if (newest === undefined) return { state: 'open', firstReviewer: null };
  if (newest.answer === 'same') {
    return newest.enteredBy === null
      ? { state: 'open', firstReviewer: null }
      : { state: 'second', firstReviewer: newest.enteredBy };
  }
  if (newest.answer === 'different') return { state: 'different', firstReviewer: null };
  const unsure = new Set<number | null>();
  for (const decision of standing) {
    if (decision.answer !== 'not-sure') break;
    unsure.add(decision.enteredBy);
  }
  return unsure.size > 1
    ? { state: 'unsettled', firstReviewer: null }
    : { state: 'second', firstReviewer: newest.enteredBy };
}
