// Weighs all compared pairs and keeps those from a least weight up, in an order that depends on nothing but them.
import type { ComparedShare } from '../comparing/compare-candidates.ts';
import { unpackCode } from '../comparing/comparer.ts';
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

/** What one thread is asked to weigh: a share of the compared pairs. */
export type ScoreTask = {
  readonly model: Model;
  readonly comparer: Pick<Comparer, 'comparisons'>;
  readonly share: ComparedShare;
  readonly leastWeight: number;
};

/** Scores one share of the compared pairs. */
export function scoreShare({ model, comparer, share, leastWeight }: ScoreTask): ScoredPairs {
  const weigher = makeWeigher(model, comparer);
  const kept = {
    left: new Int32Array(65_536),
    right: new Int32Array(65_536),
    weight: new Float32Array(65_536),
    twins: new Uint8Array(65_536),
  };
  let count = 0;
  const bits = new Float64Array(share.codes.length);
  const kin = new Float64Array(share.codes.length);
  const twins = new Uint8Array(share.codes.length);
  for (let at = 0; at < share.codes.length; at += 1) {
    const { levels } = unpackCode(comparer.comparisons, share.codes[at] ?? 0);
    const base = weigher.base(levels);
    bits[at] = base.bits;
    kin[at] = base.kin;
    twins[at] = weigher.looksLikeTwins(levels) ? 1 : 0;
  }
  for (const chunk of share.chunks) {
    for (let at = 0; at < chunk.left.length; at += 1) {
      const pattern = chunk.pattern[at] ?? 0;
      // Kinship only ever takes bits off: most pairs are turned away without asking for it.
      if ((bits[pattern] ?? 0) + (chunk.rarity[at] ?? 0) < leastWeight) continue;
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
  return sorted(count, kept);
}

/** Puts scored shares together: of each the next pair in order, whichever stands first. */
export function mergeScored(parts: readonly ScoredPairs[]): ScoredPairs {
  return parts.reduce((one, other) => {
    if (other.count === 0) return one;
    if (one.count === 0) return other;
    const out = roomFor(one.count + other.count);
    let [mine, theirs] = [0, 0];
    while (mine < one.count || theirs < other.count) {
      const isMine = theirs === other.count || (mine < one.count && standsFirst(one, mine, other, theirs));
      const from = isMine ? one : other;
      const at = isMine ? mine : theirs;
      const into = mine + theirs;
      out.left[into] = from.left[at] ?? 0;
      out.right[into] = from.right[at] ?? 0;
      out.weight[into] = from.weight[at] ?? 0;
      out.twins[into] = from.twins[at] ?? 0;
      if (isMine) mine += 1;
      else theirs += 1;
    }
    return out;
  }, roomFor(0));
}

/** Whether a pair stands before one of another list: by weight, then by its records. */
function standsFirst(one: ScoredPairs, mine: number, other: ScoredPairs, theirs: number): boolean {
  const apart =
    (other.weight[theirs] ?? 0) - (one.weight[mine] ?? 0) ||
    (one.left[mine] ?? 0) - (other.left[theirs] ?? 0);
  return apart < 0 || (apart === 0 && (one.right[mine] ?? 0) < (other.right[theirs] ?? 0));
}

function roomFor(count: number): ScoredPairs {
  return {
    count,
    left: sharedInt32(count),
    right: sharedInt32(count),
    weight: sharedFloat32(count),
    twins: sharedUint8(count),
  };
}

function grown<A extends Int32Array | Float32Array | Uint8Array>(from: A, into: A): A {
  into.set(from);
  return into;
}

const FEW_TIED = 40;

/** Sorts a handful in place by insertion. */
function sortFew(
  values: Int32Array,
  from: number,
  to: number,
  before: (one: number, other: number) => boolean,
): void {
  for (let at = from + 1; at < to; at += 1) {
    const value = values[at] ?? 0;
    let place = at;
    while (place > from && before(value, values[place - 1] ?? 0)) {
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
  const out = roomFor(count);
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
  const steps = new Int32Array(count);
  const order = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] ?? 0;
    const step = Math.floor(key / room);
    steps[at] = step;
    order[at] = key - step * room;
  }
  for (let start = 0; start < count;) {
    const step = steps[start] ?? 0;
    let end = start + 1;
    while (end < count && steps[end] === step) end += 1;
    if (end - start >= FEW_TIED)
      order.subarray(start, end).sort((one, other) => (before(one, other) ? -1 : 1));
    else if (end - start > 1) sortFew(order, start, end, before);
    start = end;
  }
  for (let at = 0; at < count; at += 1) place(order[at] ?? 0, at);
  return out;
}
