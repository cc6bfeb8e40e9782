// Patterns laid out for learning: the level of each comparison, the frequency term and the number of pairs of each.
import { rarityOfStep } from '../comparing/comparer.ts';
import type { Comparer } from '../comparing/comparer.ts';

export type PatternSet = {
  readonly size: number;
  readonly comparisons: number;
  /** Level by pattern and comparison. */
  readonly levels: Uint8Array;
  /** Frequency term in whole bits. */
  readonly rarity: Float64Array;
  readonly counts: Float64Array;
};

/** Lays out patterns in order of their codes, so that sums come out the same whoever counted them. */
export function patternSet(comparer: Comparer, codes: Float64Array, counts: Float64Array): PatternSet {
  const size = codes.length;
  const comparisons = comparer.comparisons.length;
  const order = Int32Array.from({ length: size }, (_, at) => at).sort(
    (left, right) => (codes[left] ?? 0) - (codes[right] ?? 0),
  );
  const levels = new Uint8Array(size * comparisons);
  const rarity = new Float64Array(size);
  const ordered = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    const from = order[at] ?? 0;
    const unpacked = comparer.unpack(codes[from] ?? 0);
    levels.set(unpacked.levels, at * comparisons);
    rarity[at] = rarityOfStep(unpacked.rarityStep);
    ordered[at] = counts[from] ?? 0;
  }
  return { size, comparisons, levels, rarity, counts: ordered };
}
