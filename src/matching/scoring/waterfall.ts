// Why two records weigh what they weigh: the computation itself, one line for each term, with its running total.
import type { Comparer } from '../comparing/comparer.ts';
import { levelBits, priorBits } from '../training/model.ts';
import type { Model } from '../training/model.ts';
import { kinTerm, makeWeigher } from './pattern-weights.ts';

/** What a line of a waterfall stands for. */
export type WaterfallLine = {
  readonly term: 'prior' | 'level' | 'rarity' | 'kin';
  /** The comparison and its level, for lines of kind `level` and `rarity`. */
  readonly comparison: string;
  readonly level: string;
  readonly bits: number;
  readonly total: number;
};

/** The waterfall of a pair of places, the lower first as in a run; the last total is the weight of the pair. */
export function waterfallOf(
  model: Model,
  comparer: Comparer,
  left: number,
  right: number,
): readonly WaterfallLine[] {
  comparer.compare(left, right);
  const lines: WaterfallLine[] = [];
  let total = 0;
  const add = (term: WaterfallLine['term'], comparison: string, level: string, bits: number): void => {
    total += bits;
    lines.push({ term, comparison, level, bits, total });
  };
  add('prior', '', '', priorBits(model));
  for (const [at, comparison] of model.comparisons.entries()) {
    const number = comparer.levels[at] ?? 0;
    const level = comparison.levels[number];
    if (level === undefined) continue;
    add('level', comparison.name, level.code, number === 0 ? 0 : levelBits(level));
    const rarity = comparer.rarities[at] ?? 0;
    if (rarity !== 0) add('rarity', comparison.name, level.code, rarity);
  }
  const weigher = makeWeigher(model, comparer);
  const kin = kinTerm(weigher.base(comparer.levels).kin, comparer.rarity());
  if (kin !== 0) add('kin', '', '', kin);
  return lines;
}
