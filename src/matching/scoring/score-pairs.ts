// Weighs all compared pairs and keeps those from a least weight up, in an order that depends on nothing but them.
import type { ComparedShare } from '../comparing/compare-candidates.ts';
import type { Comparer } from '../comparing/comparer.ts';
import { sharedFloat32, sharedInt32, sharedUint8 } from '../nominals/token-pool.ts';
import type { Model } from '../training/model.ts';
import { TWINS_BELOW, makeWeigher, pairWeight } from './pattern-weights.ts';

/** Pairs by falling weight; of equal weight by their records. */
export type ScoredPairs = {
  readonly count: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly weight: Float32Array;
  /** 1 where a pair looks like twins: it joins nothing by itself. */
  readonly twins: Uint8Array;
};

/** Scores shares of compared pairs. */
export function scorePairs(
  model: Model,
  comparer: Comparer,
  shares: readonly ComparedShare[],
  leastWeight: number,
): ScoredPairs {
  const weigher = makeWeigher(model, comparer);
  const kept = {
    left: new Int32Array(65_536),
    right: new Int32Array(65_536),
    weight: new Float32Array(65_536),
    twins: new Uint8Array(65_536),
  };
  let count = 0;
  for (const share of shares) {
    const bits = new Float64Array(share.codes.length);
    const kin = new Float64Array(share.codes.length);
    const twins = new Uint8Array(share.codes.length);
    for (let at = 0; at < share.codes.length; at += 1) {
      const { levels } = comparer.unpack(share.codes[at] ?? 0);
      const base = weigher.base(levels);
      bits[at] = base.bits;
      kin[at] = base.kin;
      twins[at] = weigher.looksLikeTwins(levels) ? 1 : 0;
    }
    for (const chunk of share.chunks) {
      for (let at = 0; at < chunk.left.length; at += 1) {
        const pattern = chunk.pattern[at] ?? 0;
        const weight = pairWeight(bits[pattern] ?? 0, kin[pattern] ?? 0, chunk.rarity[at] ?? 0);
        if (weight < leastWeight) continue;
        if (count === kept.left.length) {
          kept.left = grown(kept.left, new Int32Array(count * 2));
          kept.right = grown(kept.right, new Int32Array(count * 2));
          kept.weight = grown(kept.weight, new Float32Array(count * 2));
          kept.twins = grown(kept.twins, new Uint8Array(count * 2));
        }
        kept.left[count] = chunk.left[at] ?? 0;
        kept.right[count] = chunk.right[at] ?? 0;
        kept.weight[count] = weight;
        kept.twins[count] = weight < TWINS_BELOW ? (twins[pattern] ?? 0) : 0;
        count += 1;
      }
    }
  }
  return sorted(count, kept);
}

function grown<A extends Int32Array | Float32Array | Uint8Array>(from: A, into: A): A {
  into.set(from);
  return into;
}

const FEW_TIED = 40;

/** Sorts a handful in place by insertion. */
function sortFew(values: Float64Array, before: (one: number, other: number) => boolean): void {
  for (let at = 1; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    let place = at;
    while (place > 0 && before(value, values[place - 1] ?? 0)) {
      values[place] = values[place - 1] ?? 0;
      place -= 1;
    }
    values[place] = value;
  }
}

/** Sorts pairs by falling weight, then by left and right record. */
function sorted(count: number, { left, right, weight, twins }: Omit<ScoredPairs, 'count'>): ScoredPairs {
  // Weights as whole steps of 2^-10 in the high part of a double, the place in the low part: one sort of numbers.
  const room = 2 ** 28;
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at += 1) keys[at] = Math.round((128 - (weight[at] ?? 0)) * 1024) * room + at;
  keys.sort();
  const out: ScoredPairs = {
    count,
    left: sharedInt32(count),
    right: sharedInt32(count),
    weight: sharedFloat32(count),
    twins: sharedUint8(count),
  };
  const place = (from: number, into: number): void => {
    out.left[into] = left[from] ?? 0;
    out.right[into] = right[from] ?? 0;
    out.weight[into] = weight[from] ?? 0;
    out.twins[into] = twins[from] ?? 0;
  };
  /** Whether one pair of the same step stands before another. */
  const before = (one: number, other: number): boolean => {
    const apart = (weight[other] ?? 0) - (weight[one] ?? 0) || (left[one] ?? 0) - (left[other] ?? 0);
    return apart < 0 || (apart === 0 && (right[one] ?? 0) < (right[other] ?? 0));
  };
  for (let start = 0; start < count;) {
    const step = Math.floor((keys[start] ?? 0) / room);
    let end = start + 1;
    while (end < count && Math.floor((keys[end] ?? 0) / room) === step) end += 1;
    if (end - start === 1) place((keys[start] ?? 0) % room, start);
    else {
      const tied = Float64Array.from(keys.subarray(start, end), (key) => key % room);
      if (tied.length < FEW_TIED) sortFew(tied, before);
      else tied.sort((one, other) => (before(one, other) ? -1 : 1));
      for (let at = 0; at < tied.length; at += 1) place(tied[at] ?? 0, start + at);
    }
    start = end;
  }
  return out;
}
