// How common it is in these records that two are of one person: fitted to the scored pairs, with every other weight held.

const ROUNDS = 200;
/** Bits the prior may be moved: beyond it something else is wrong, and the weights that ship stand. */
const [MOST_DOWN, MOST_UP] = [-8, 4];

/**
 * Bits to add to every weight so that the chances of all pairs add up to as many matches as the prior itself expects:
 * the expectation-maximisation step of Fellegi and Sunter's model for its one proportion, with the weights of agreement
 * held. 0 when there is too little to fit.
 * @param weights of the candidate pairs; those never scored count as no match
 * @param priorBits log2 odds of the prior that the weights contain
 */
export function priorShift(weights: readonly number[], priorBits: number, records: number): number {
  const allPairs = (records * (records - 1)) / 2;
  if (weights.length < 20) return 0;
  let shift = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const matches = weights.reduce((sum, weight) => sum + 1 / (1 + 2 ** -(weight + shift)), 0);
    const share = matches / allPairs;
    const next = Math.log2(share / (1 - share)) - priorBits;
    const isSettled = Math.abs(next - shift) < 1e-6;
    shift = next;
    if (isSettled) break;
  }
  return Number.isFinite(shift) ? Math.min(MOST_UP, Math.max(MOST_DOWN, shift)) : 0;
}
