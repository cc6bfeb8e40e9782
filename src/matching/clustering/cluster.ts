// Joins records into people, from the strongest evidence to the weakest, refusing what a contradiction forbids.
import type { ScoredPairs } from '../scoring/score-pairs.ts';
import { TWINS_BITS, adjacencyOf } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import type { Contradiction, Contradictions } from './contradictions.ts';
import { noEase, reachOf } from './ease.ts';
import type { Ease } from './ease.ts';

export type UnionRefusal = Contradiction | 'twins' | 'average-against' | 'too-large';
export type RefusedUnion = {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
  readonly reason: UnionRefusal;
};
type Union = {
  /** The highest bar at which the union would still be made. */
  readonly reach: number;
  /** The chance that it is wrong, by its own bits. */
  readonly wrong: number;
  readonly isPair: boolean;
};
export type Clusters = {
  /** For each record, the least record of its cluster. */
  readonly of: Int32Array;
  readonly refused: readonly RefusedUnion[];
  /** For each union that evidence made: how high it reaches, the chance that it is wrong, and whether it joined two single records. */
  readonly made: readonly Union[];
};

/**
 * What evidence across two clusters is worth together, in bits: the mean odds of the pairs across, and the larger the
 * cluster the likelier one more record of that person; but when both are large, somebody has kept them apart for good
 * reason. Fitted on generated sets of seeds 1 to 5 and holding on public ones.
 */
type JoinRule = {
  readonly start: number;
  readonly meanOdds: number;
  readonly larger: number;
  readonly smaller: number;
};
/** For people shown as one: one more record to a well-known person at lower evidence than two single records. */
const RULE: JoinRule = { start: -0.8, meanOdds: 0.9, larger: 1.2, smaller: 0.9 };

/**
 * What the rule's bits are off by as a chance, in bits, measured on generated sets of seeds 11 to 16 from 10,000 to
 * 1,000,000 records: the more the larger a group is, which the rule favours.
 */
const OFF = { start: -0.45, larger: 0.45, smaller: -0.7 } as const;

/** The chance that a union of two clusters of such sizes at such bits is wrong, by those bits alone. */
export function chanceWrong(bits: number, one: number, other: number): number {
  const [smaller, larger] = one < other ? [one, other] : [other, one];
  const off =
    larger === 1 ? 0 : OFF.start + OFF.larger * Math.log2(larger) + OFF.smaller * Math.log2(smaller);
  return 1 / (1 + 2 ** (bits - off));
}

/** What a pair counts that was never a candidate. */
const UNSEEN = -3;
/** A pair this far below the bar may still join when the rest of its clusters speaks for it. */
export const BELOW = 3.5;
/** Share of the pairs across two clusters that may look like twins: one record may be wrong, a twin differs from all. */
const MOST_TWINS = 1 / 3;
const LARGEST = 2000;
const SWEEPS = 2;
/** Log2 of the pairs of clusters whose bits are kept, and more than the number of any record. */
const MOST_SLOTS = 16;
const ROOM = 2 ** 24;

/**
 * Clusters `count` records. Pairs come by falling weight. `together` are the pairs that a person decided are the same:
 * they join first, and nothing but another decision parts them. `edges` are the same pairs by record, when known; `ease` moves the bar by
 * record.
 */
export function clusterPairs(
  count: number,
  pairs: ScoredPairs,
  contradictions: Contradictions,
  together: readonly (readonly [number, number])[],
  joinFrom: number,
  edges: Adjacency = adjacencyOf(count, pairs),
  ease: Ease = noEase(count),
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
  const unseenOdds = 2 ** UNSEEN;
  // What two clusters say of each other stands until one of them grows: many pairs ask, one walk answers.
  const known = new KnownBits(count);
  const joinBits = (one: number, other: number): number => {
    const slot = known.slot(one, other);
    if (known.isHeld(slot, one, other)) return known.bits[slot] ?? 0;
    const bits = walkedBits(one, other);
    known.keep(slot, one, other, bits);
    return bits;
  };
  const walkedBits = (one: number, other: number): number => {
    const isFirst = (size[one] ?? 1) <= (size[other] ?? 1);
    const small = isFirst ? one : other;
    const large = isFirst ? other : one;
    let odds = 0;
    let seen = 0;
    let twins = 0;
    for (let record = small; record !== -1; record = next[record] ?? -1) {
      const end = edges.starts[record + 1] ?? 0;
      for (let at = edges.starts[record] ?? 0; at < end; at += 1) {
        if (find(edges.other[at] ?? 0) !== large) continue;
        odds += edges.odds[at] ?? 0;
        seen += 1;
        if (edges.odds[at] === 0) twins += 1;
      }
    }
    if (twins >= seen * MOST_TWINS && twins > 0) return TWINS_BITS;
    const [smaller, larger] = [size[small] ?? 1, size[large] ?? 1];
    const all = smaller * larger;
    return (
      RULE.start +
      RULE.meanOdds * Math.log2((odds + (all - seen) * unseenOdds) / all) +
      RULE.larger * Math.log2(larger) -
      RULE.smaller * Math.log2(smaller)
    );
  };
  const union = (one: number, other: number): void => {
    // The least record leads, so that the name of a cluster depends on its members alone.
    const [lead, follow] = one < other ? [one, other] : [other, one];
    root[follow] = lead;
    next[last[lead] ?? lead] = follow;
    last[lead] = last[follow] ?? follow;
    size[lead] = (size[lead] ?? 1) + (size[follow] ?? 1);
    contradictions.join(lead, follow);
    known.grew(lead);
  };
  const refused: RefusedUnion[] = [];
  const made: Union[] = [];
  for (const [left, right] of together) {
    const [one, other] = [find(left), find(right)];
    if (one === other) continue;
    if (contradictions.between(one, other, true) === undefined) union(one, other);
    else refused.push({ left, right, weight: Infinity, reason: 'decided-different' });
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let at = 0; at < pairs.count; at += 1) {
      const weight = pairs.weight[at] ?? 0;
      if (weight < joinFrom - BELOW) break;
      const left = pairs.left[at] ?? 0;
      const right = pairs.right[at] ?? 0;
      const one = find(left);
      const other = find(right);
      if (one === other) continue;
      const isTwins = pairs.twins[at] === 1;
      const isPair = size[one] === 1 && size[other] === 1;
      const bits = isPair ? (isTwins ? TWINS_BITS : weight) : joinBits(one, other);
      const reach = reachOf(ease, left, right, bits);
      let reason: UnionRefusal | undefined;
      if ((size[one] ?? 1) + (size[other] ?? 1) > LARGEST) reason = 'too-large';
      else if (reach < joinFrom) reason = isTwins ? 'twins' : 'average-against';
      else reason = contradictions.between(one, other, false);
      if (reason === undefined) {
        const wrong = chanceWrong(bits, size[one] ?? 1, size[other] ?? 1);
        union(one, other);
        made.push({ reach, wrong, isPair });
      } else if (sweep === SWEEPS - 1 && weight >= joinFrom) refused.push({ left, right, weight, reason });
    }
  }
  for (let record = 0; record < count; record += 1) root[record] = find(record);
  return { of: root, refused, made };
}

/** The bits of two clusters, as far as neither has grown since they were worked out. */
class KnownBits {
  readonly bits: Float64Array;
  private readonly pairs: Float64Array;
  private readonly steps: Int32Array;
  private readonly grownAt: Int32Array;
  private step = 1;

  constructor(count: number) {
    const slots = 2 ** Math.min(MOST_SLOTS, Math.ceil(Math.log2(count + 2)));
    this.bits = new Float64Array(slots);
    this.pairs = new Float64Array(slots).fill(-1);
    this.steps = new Int32Array(slots);
    this.grownAt = new Int32Array(count);
  }

  slot(one: number, other: number): number {
    const hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & (this.steps.length - 1);
  }

  isHeld(slot: number, one: number, other: number): boolean {
    if (this.pairs[slot] !== one * ROOM + other) return false;
    const at = this.steps[slot] ?? 0;
    return (this.grownAt[one] ?? 0) < at && (this.grownAt[other] ?? 0) < at;
  }

  keep(slot: number, one: number, other: number, bits: number): void {
    this.pairs[slot] = one * ROOM + other;
    this.bits[slot] = bits;
    this.steps[slot] = this.step;
  }

  grew(lead: number): void {
    this.grownAt[lead] = this.step;
    this.step += 1;
  }
}
