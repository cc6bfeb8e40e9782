// What each pattern of agreement weighs before frequency terms, and how far kinship would explain it.
import type { Comparer } from '../comparing/comparer.ts';
import { KIN_KINDS } from '../training/kin.ts';
import { levelBits, priorBits } from '../training/model.ts';
import type { Model } from '../training/model.ts';

/** Weight from which two records are not taken for twins any more. */
export const TWINS_BELOW = 12;

export type Weigher = {
  /** Prior and level bits of a pattern, and log2 odds of kin to strangers. */
  readonly base: (levels: ArrayLike<number>) => { readonly bits: number; readonly kin: number };
  /**
   * The twins rule of HMPPS Person Match: one surname, birth and home, other forenames, no number in common; and the same
   * for father and son: one name and home, a generation apart. Theirs
   * holds whatever else speaks for the pair; here kin is weighed already, so it holds below `TWINS_BELOW`.
   */
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
  const kinBits = KIN_KINDS.map((_, kind) =>
    model.comparisons.map(({ levels }) =>
      levels.map((level) => {
        const share = level.kin[kind];
        return share === undefined || level.u <= 0 ? 0 : Math.log2(Math.max(1e-9, share) / level.u);
      }),
    ),
  );
  const prior = priorBits(model);
  const strangers = 1 - model.priorMatch - model.priorKin.reduce((sum, one) => sum + one, 0);
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
  const isNamed = levelIn('name', ['same', 'forename-form', 'forename-close', 'surname-close', 'initial']);
  const isGeneration = levelIn('birth', ['generation-apart']);
  // A shared identifier of any kind: its comparison has the levels of a number and the first of them is met.
  const identifiers = comparer.comparisons.flatMap(({ name, levels }, at) =>
    levels.some(({ code }) => code === 'one-slip') && name !== 'phone' ? [at] : [],
  );
  return {
    base: (levels) => {
      let sum = prior;
      for (let at = 0; at < bits.length; at += 1) sum += bits[at]?.[levels[at] ?? 0] ?? 0;
      let odds = 0;
      for (const [kind, of] of kinBits.entries()) {
        let kin = Math.log2((model.priorKin[kind] ?? 0) / strangers);
        for (let at = 0; at < of.length; at += 1) kin += of[at]?.[levels[at] ?? 0] ?? 0;
        odds += 2 ** kin;
      }
      return { bits: sum, kin: Math.log2(odds) };
    },
    looksLikeTwins: (levels) =>
      isAddress(levels) &&
      ((isOtherForename(levels) && isBirth(levels)) || (isNamed(levels) && isGeneration(levels))) &&
      !identifiers.some((at) => levels[at] === 1 || levels[at] === 2),
  };
}
