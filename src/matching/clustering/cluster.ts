// Joins records into people, from the strongest evidence to the weakest, refusing what a contradiction forbids.
import type { ScoredPairs } from '../scoring/score-pairs.ts';
import type { Contradictions } from './contradictions.ts';

export type RefusedUnion = {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
  readonly reason: UnionRefusal;
};
export type UnionRefusal =
  | 'decided-different'
  | 'two-pnc'
  | 'impossible-dates'
  | 'average-against'
  | 'too-large';
export type Clusters = {
  /** For each record, the least record of its cluster. */
  readonly of: Int32Array;
  readonly refused: readonly RefusedUnion[];
};
export type ClusterOptions = {
  /** Weight from which a pair may join two clusters. */
  readonly joinFrom: number;
  /** Mean weight across two clusters below which they stay apart. */
  readonly meanFrom: number;
  /** What a pair that was never a candidate counts. */
  readonly unseen: number;
};
export const CLUSTER_DEFAULTS: ClusterOptions = { joinFrom: 4.25, meanFrom: 0, unseen: -3 };

/** Evidence of one pair counts no more than this many bits for or against in a mean. */
const MOST_IN_MEAN = 12;
const LARGEST = 2000;

/**
 * Clusters `count` records. Pairs come by falling weight; those below `joinFrom` only speak in means. `together` are the
 * pairs that a person decided are the same: they join first and nothing but another decision parts them.
 */
export function clusterPairs(
  count: number,
  pairs: ScoredPairs,
  contradictions: Contradictions,
  together: readonly (readonly [number, number])[],
  options: ClusterOptions = CLUSTER_DEFAULTS,
): Clusters {
  const root = new Int32Array(count);
  const next = new Int32Array(count).fill(-1);
  const last = new Int32Array(count);
  const size = new Int32Array(count).fill(1);
  for (let record = 0; record < count; record += 1) {
    root[record] = record;
    last[record] = record;
  }
  const find = (record: number): number => {
    let at = record;
    while (root[at] !== at) {
      root[at] = root[root[at] ?? at] ?? at;
      at = root[at] ?? at;
    }
    return at;
  };
  const edges = adjacency(count, pairs);
  const meanBetween = (one: number, other: number): number => {
    const [small, large] = (size[one] ?? 1) <= (size[other] ?? 1) ? [one, other] : [other, one];
    let sum = 0;
    let seen = 0;
    for (let record = small; record !== -1; record = next[record] ?? -1) {
      const end = edges.starts[record + 1] ?? 0;
      for (let at = edges.starts[record] ?? 0; at < end; at += 1) {
        if (find(edges.other[at] ?? 0) !== large) continue;
        const weight = edges.weight[at] ?? 0;
        sum += Math.max(-MOST_IN_MEAN, Math.min(MOST_IN_MEAN, weight));
        seen += 1;
      }
    }
    const all = (size[one] ?? 1) * (size[other] ?? 1);
    return (sum + (all - seen) * options.unseen) / all;
  };
  const union = (one: number, other: number): void => {
    // The least record leads, so that the name of a cluster depends on its members alone.
    const [lead, follow] = one < other ? [one, other] : [other, one];
    root[follow] = lead;
    next[last[lead] ?? lead] = follow;
    last[lead] = last[follow] ?? follow;
    size[lead] = (size[lead] ?? 1) + (size[follow] ?? 1);
    contradictions.join(lead, follow);
  };
  const refused: RefusedUnion[] = [];
  for (const [left, right] of together) {
    const [one, other] = [find(left), find(right)];
    if (one === other) continue;
    if (contradictions.between(one, other, true) === undefined) union(one, other);
    else refused.push({ left, right, weight: Infinity, reason: 'decided-different' });
  }
  for (let at = 0; at < pairs.count; at += 1) {
    const weight = pairs.weight[at] ?? 0;
    if (weight < options.joinFrom) break;
    const left = pairs.left[at] ?? 0;
    const right = pairs.right[at] ?? 0;
    const [one, other] = [find(left), find(right)];
    if (one === other) continue;
    const isSingle = size[one] === 1 && size[other] === 1;
    const reason =
      contradictions.between(one, other, false) ??
      ((size[one] ?? 1) + (size[other] ?? 1) > LARGEST
        ? 'too-large'
        : !isSingle && meanBetween(one, other) < options.meanFrom
          ? 'average-against'
          : undefined);
    if (reason === undefined) union(one, other);
    else refused.push({ left, right, weight, reason });
  }
  for (let record = 0; record < count; record += 1) root[record] = find(record);
  return { of: root, refused };
}

type Adjacency = { readonly starts: Int32Array; readonly other: Int32Array; readonly weight: Float32Array };

function adjacency(count: number, pairs: ScoredPairs): Adjacency {
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
    const bits = pairs.weight[at] ?? 0;
    put(left, right, bits);
    put(right, left, bits);
  }
  return { starts, other, weight };
}
