// The cut of the pairs that would have been best, had one known the truth: an upper bound, never a figure to claim.
import { clusterQuality } from './quality.ts';
import type { ClusterQuality } from './quality.ts';

export type WeightedPair = { readonly left: number; readonly right: number; readonly weight: number };

const STEP = 0.5;

/**
 * Joins pairs from the strongest down and measures the groups at each half bit; gives the cut with the highest pairwise
 * F1. `truth` is the person of each record.
 */
export function bestCut(
  truth: ArrayLike<number>,
  pairs: readonly WeightedPair[],
): { readonly cut: number; readonly quality: ClusterQuality } {
  const sorted = pairs
    .filter(({ left, right }) => left >= 0 && right >= 0)
    .sort((one, other) => other.weight - one.weight);
  const root = Int32Array.from({ length: truth.length }, (_, at) => at);
  const find = (of: number): number => {
    let at = of;
    while (root[at] !== at) {
      root[at] = root[root[at] ?? at] ?? at;
      at = root[at] ?? at;
    }
    return at;
  };
  const measured = (): ClusterQuality =>
    clusterQuality(
      Int32Array.from({ length: truth.length }, (_, at) => find(at)),
      truth,
    );
  let best = { cut: Infinity, quality: measured() };
  for (let at = 0; at < sorted.length;) {
    const cut = Math.floor((sorted[at]?.weight ?? 0) / STEP) * STEP;
    for (; at < sorted.length; at += 1) {
      const pair = sorted[at];
      if (pair === undefined || pair.weight < cut) break;
      root[find(pair.right)] = find(pair.left);
    }
    const quality = measured();
    if (quality.pairwise.f1 > best.quality.pairwise.f1) best = { cut, quality };
  }
  return best;
}
