// The model: how often each level of agreement is seen between records of one person, of kin, and of strangers.
import type { Comparison } from '../comparing/levels.ts';
import { KIN_KINDS, kinShares } from './kin.ts';

/**
 * Shares of the pairs of one person (`m`), of each kind of kin and of strangers (`u`) on one level. `kin` is empty where
 * kinship says nothing: there kin are like strangers.
 */
export type LevelShares = {
  readonly code: string;
  readonly m: number;
  readonly kin: readonly number[];
  readonly u: number;
};
export type LearnedComparison = { readonly name: string; readonly levels: readonly LevelShares[] };
export type Model = {
  readonly format: 1;
  /** Share of all pairs of records that are one person, and that are each kind of kin. */
  readonly priorMatch: number;
  readonly priorKin: readonly number[];
  readonly comparisons: readonly LearnedComparison[];
  /** Null for starting weights, which learned from no file. */
  readonly learnedFrom: LearnedFrom | null;
};
export type LearnedFrom = {
  readonly records: number;
  readonly candidatePairs: number;
  readonly fingerprint: string;
  readonly seed: number;
  readonly rounds: number;
  /** Pairs that a person had decided. */
  readonly labels: number;
};

/** Most bits one level may speak for or against, so that no learned figure outweighs all others together. */
const MOST_FOR = 24;
const MOST_AGAINST = 14;

/** Bits of evidence of a level: log2(m/u), bounded. Level 0 (not known) has none. */
export function levelBits(shares: LevelShares): number {
  if (shares.m <= 0 || shares.u <= 0) return 0;
  return Math.max(-MOST_AGAINST, Math.min(MOST_FOR, Math.log2(shares.m / shares.u)));
}

/** The log2 odds that two records picked by chance are one person. */
export function priorBits(model: Model): number {
  return Math.log2(model.priorMatch / (1 - model.priorMatch));
}

/** Probability of a weight in bits. */
export function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** -weight);
}

/** Weight in bits of a probability. */
export function weightOf(probability: number): number {
  return Math.log2(probability / (1 - probability));
}

/** Whether a comparison is of a number that belongs to one person. */
function isNumber(levels: readonly { readonly code: string }[]): boolean {
  return levels[2]?.code === 'one-slip';
}

/**
 * A model to start from, for a set of so many records: the weights of the table of levels, and a prior of half as many
 * matching pairs as there are records.
 */
export function startingModel(comparisons: readonly Comparison[], records: number): Model {
  const pairs = Math.max(1, (records * (records - 1)) / 2);
  const priorMatch = Math.min(0.05, (0.5 * records) / pairs);
  return {
    format: 1,
    priorMatch,
    priorKin: KIN_KINDS.map(() => priorMatch / 20),
    comparisons: comparisons.map(({ name, levels }) => ({
      name,
      levels: levels.map(({ code, m, u }) => ({
        code,
        m,
        kin: kinShares(name, code, isNumber(levels)),
        u,
      })),
    })),
    learnedFrom: null,
  };
}

export type ModelRefusal =
  | {
      readonly kind: 'unordered';
      readonly comparison: string;
      readonly higher: string;
      readonly lower: string;
    }
  | { readonly kind: 'not-converged'; readonly rounds: number }
  | { readonly kind: 'other-columns' };

/** Bits by which a level further down may seem to say more before the order is broken: sampling noise. */
const SLACK = 1;

/** Two levels out of their order are given the weight of both together, so that neither says more than the file taught. */
function pooled(levels: readonly LevelShares[], higher: string, lower: string): readonly LevelShares[] {
  const both = levels.filter(({ code }) => code === higher || code === lower);
  const m = both.reduce((sum, level) => sum + level.m, 0);
  const u = both.reduce((sum, level) => sum + level.u, 0);
  return levels.map((level) => (both.includes(level) ? { ...level, m: (level.u * m) / u } : level));
}

/**
 * The model with weak levels put in their order: where nobody of a file has two houses in one street, the same street
 * may come out as less than another town. The best level of a comparison is left as it is: when that is out of its order,
 * something else was learned than who is who.
 */
export function inOrder(model: Model, comparisons: readonly Comparison[]): Model {
  return {
    ...model,
    comparisons: model.comparisons.map((learned, at) => {
      let { levels } = learned;
      for (const order of comparisons[at]?.falling ?? []) {
        for (let step = order.length - 2; step >= 0; step -= 1) {
          const [higher = '', lower = ''] = [order[step], order[step + 1]];
          const [above, below] = [higher, lower].map((code) => levels.find((one) => one.code === code));
          if (above === undefined || below === undefined || above === levels[1] || above.u <= 0) continue;
          if (levelBits(below) > levelBits(above) + SLACK) levels = pooled(levels, higher, lower);
        }
      }
      return { ...learned, levels };
    }),
  };
}

/** A model whose levels do not fall in their order has learned something else than who is who. */
export function unorderedLevels(
  model: Model,
  comparisons: readonly Comparison[],
): Extract<ModelRefusal, { kind: 'unordered' }> | undefined {
  for (const [at, comparison] of comparisons.entries()) {
    const learned = model.comparisons[at];
    const bits = (code: string): number => {
      const level = learned?.levels.find((one) => one.code === code);
      return level === undefined ? 0 : levelBits(level);
    };
    for (const order of comparison.falling) {
      for (const [step, higher] of order.slice(0, -1).entries()) {
        const lower = order[step + 1] ?? higher;
        if (bits(lower) > bits(higher) + SLACK)
          return { kind: 'unordered', comparison: comparison.name, higher, lower };
      }
    }
  }
  return undefined;
}
