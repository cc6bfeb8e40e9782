// In which order reviewers are asked: by what an answer is expected to be worth. It orders a queue and decides nothing.

export type PairWorth = {
  readonly probability: number;
  /** Records that a yes would bring together. */
  readonly recordCount: number;
  /** An order or bail of either is in force. */
  readonly isLive: boolean;
  /** Either is suspected of a crime of high harm. */
  readonly isHighHarm: boolean;
};

/** A bit of doubt settled is worth this much of a history brought together. Own judgement. */
const DOUBT_SHARE = 0.6;

/** Doubt of a chance in bits: 1 at a half, 0 where it is certain. */
function doubt(chance: number): number {
  if (chance <= 0 || chance >= 1) return 0;
  return -(chance * Math.log2(chance) + (1 - chance) * Math.log2(1 - chance));
}

/**
 * Expected worth of an answer: the chance that it brings a history together, and six tenths of the doubt that only a
 * person can settle (most at a half); times what depends on it: a live order or bail, high harm, and how many records it joins
 * (up to eight more than two count).
 */
export function queuePriority({ probability, recordCount, isLive, isHighHarm }: PairWorth): number {
  const stakes = 1 + Number(isLive) + Number(isHighHarm) + Math.min(1, Math.max(0, recordCount - 2) / 8);
  return (probability + DOUBT_SHARE * doubt(probability)) * stakes;
}
