// The pairs of each record side by side, so that what two clusters say of each other is one short walk.
import { sharedFloat32, sharedInt32 } from '../nominals/token-pool.ts';
import type { ScoredPairs } from '../scoring/score-pairs.ts';

/** Neighbours of record `r`: places `starts[r]` up to `starts[r + 1]` of `other` and `weight`. */
export type Adjacency = {
  readonly starts: Int32Array;
  readonly other: Int32Array;
  /** Odds that the two are one person, bounded so that no one pair outweighs all others. */
  readonly odds: Float32Array;
};

/** Evidence of one pair counts no more than this many bits in a mean. */
const MOST_BITS = 12;
/** What a pair counts that looks like twins, whatever else speaks for it; among odds it stands as none at all. */
export const TWINS_BITS = -5;

/** Lays out pairs by record. */
export function adjacencyOf(count: number, pairs: ScoredPairs): Adjacency {
  const starts = sharedInt32(count + 2);
  for (let at = 0; at < pairs.count; at += 1) {
    const left = (pairs.left[at] ?? 0) + 2;
    const right = (pairs.right[at] ?? 0) + 2;
    starts[left] = (starts[left] ?? 0) + 1;
    starts[right] = (starts[right] ?? 0) + 1;
  }
  for (let at = 2; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const other = sharedInt32(pairs.count * 2);
  const odds = sharedFloat32(pairs.count * 2);
  const put = (from: number, to: number, value: number): void => {
    const place = starts[from + 1] ?? 0;
    other[place] = to;
    odds[place] = value;
    starts[from + 1] = place + 1;
  };
  for (let at = 0; at < pairs.count; at += 1) {
    const left = pairs.left[at] ?? 0;
    const right = pairs.right[at] ?? 0;
    const bits = Math.max(-MOST_BITS, Math.min(MOST_BITS, pairs.weight[at] ?? 0));
    const value = pairs.twins[at] === 1 ? 0 : 2 ** bits;
    put(left, right, value);
    put(right, left, value);
  }
  return { starts, other, odds };
}
