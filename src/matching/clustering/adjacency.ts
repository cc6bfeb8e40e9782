// The pairs of each record side by side, so that what two clusters say of each other is one short walk.
import type { ScoredPairs } from '../scoring/score-pairs.ts';

/** Neighbours of record `r`: places `starts[r]` up to `starts[r + 1]` of `other` and `weight`. */
export type Adjacency = {
  readonly starts: Int32Array;
  readonly other: Int32Array;
  readonly weight: Float32Array;
};

/** Lays out pairs by record. A pair that looks like twins counts `twinsBits`, whatever else speaks for it. */
export function adjacencyOf(count: number, pairs: ScoredPairs, twinsBits: number): Adjacency {
  const starts = new Int32Array(count + 2);
  for (let at = 0; at < pairs.count; at += 1) {
    const left = (pairs.left[at] ?? 0) + 2;
    const right = (pairs.right[at] ?? 0) + 2;
    starts[left] = (starts[left] ?? 0) + 1;
    starts[right] = (starts[right] ?? 0) + 1;
  }
  for (let at = 2; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const other = new Int32Array(pairs.count * 2);
  const weight = new Float32Array(pairs.count * 2);
  const put = (from: number, to: number, bits: number): void => {
    const place = starts[from + 1] ?? 0;
    other[place] = to;
    weight[place] = bits;
    starts[from + 1] = place + 1;
  };
  for (let at = 0; at < pairs.count; at += 1) {
    const left = pairs.left[at] ?? 0;
    const right = pairs.right[at] ?? 0;
    const bits = pairs.twins[at] === 1 ? twinsBits : (pairs.weight[at] ?? 0);
    put(left, right, bits);
    put(right, left, bits);
  }
  return { starts, other, weight };
}
