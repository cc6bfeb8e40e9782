// What each pattern of agreement weighs before frequency terms, and how far kinship would explain it.
import type { Comparer } from '../comparing/comparer.ts';
import { levelBits, priorBits } from '../training/model.ts';
import type { Model } from '../training/model.ts';

/** Bits a pair counts that looks like twins, whatever else speaks for it (the rule of HMPPS Person Match). */
export const TWINS_BITS = -5;

export type Weigher = {
  /** Prior and level bits of a pattern, and log2 odds of kin to strangers. */
  readonly base: (levels: ArrayLike<number>) => { readonly bits: number; readonly kin: number };
  readonly looksLikeTwins: (levels: ArrayLike<number>) => boolean;
};

/** Weight of a pair: prior, levels and frequency, less what kinship explains as well. */
export function pairWeight(bits: number, kin: number, rarity: number): number {
  return bits + rarity + kinTerm(kin, rarity);
}

/** Bits taken off because two people of one household would agree as well: never above zero. */
export function kinTerm(kin: number, rarity: number): number {
  const odds = kin + rarity;
  return odds < -8 ? 0 : -Math.log2(1 + 2 ** Math.min(60, odds));
}

/** A weigher of patterns under a model. */
export function makeWeigher(model: Model, comparer: Pick<Comparer, 'comparisons'>): Weigher {
  const bits = model.comparisons.map(({ levels }) => levels.map(levelBits));
  const kinBits = model.comparisons.map(({ levels }) =>
    levels.map(({ kin, u }) => (kin <= 0 || u <= 0 ? 0 : Math.max(-14, Math.min(24, Math.log2(kin / u))))),
  );
  const prior = priorBits(model);
  const kinPrior = Math.log2(model.priorKin / (1 - model.priorMatch - model.priorKin));
  const levelIn = (name: string, codes: readonly string[]): ((levels: ArrayLike<number>) => boolean) => {
    const at = comparer.comparisons.findIndex((one) => one.name === name);
    const numbers = (comparer.comparisons[at]?.levels ?? []).flatMap(({ code }, level) =>
      codes.includes(code) ? [level] : [],
    );
    return (levels) => at !== -1 && numbers.includes(levels[at] ?? 0);
  };
  const isOtherForename = levelIn('name', ['surname-only', 'surname-close-only']);
  const isBirth = levelIn('birth', ['same', 'day-month-swapped']);
  const isAddress = levelIn('address', ['postcode-and-house', 'street-and-house', 'postcode']);
  // A shared identifier of any kind: its comparison has the levels of a number and the first of them is met.
  const identifiers = comparer.comparisons.flatMap(({ name, levels }, at) =>
    levels.some(({ code }) => code === 'one-slip') && name !== 'phone' ? [at] : [],
  );
  return {
    base: (levels) => {
      let sum = prior;
      let kin = kinPrior;
      for (let at = 0; at < bits.length; at += 1) {
        const level = levels[at] ?? 0;
        if (level === 0) continue;
        sum += bits[at]?.[level] ?? 0;
        kin += kinBits[at]?.[level] ?? 0;
      }
      return { bits: sum, kin };
    },
    looksLikeTwins: (levels) =>
      isOtherForename(levels) &&
      isBirth(levels) &&
      isAddress(levels) &&
      !identifiers.some((at) => levels[at] === 1),
  };
}
