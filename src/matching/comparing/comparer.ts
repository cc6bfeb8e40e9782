// Compares two records on everything they hold and packs the levels into one number, with the frequency term beside it.
import { MOST_MIDDLES } from '../nominals/nominals.ts';
import type { Nominals } from '../nominals/nominals.ts';
import { HOLDS, ROW, ROW_CELLS, SEX_BITS, VALID_PNC } from '../nominals/rows.ts';
import { addressComparer } from './compare-addresses.ts';
import { birthComparer } from './compare-births.ts';
import {
  CLOSE,
  FORM,
  MIDDLE_AS_FORENAME,
  PART,
  SAME,
  nameComparer,
  relateForenames,
} from './compare-names.ts';
import { FIXED_COMPARISONS, extraComparison } from './levels.ts';
import type { Comparison, FixedComparison } from './levels.ts';
import { haveSameDigits, isJaroWinklerAtLeast, isOneSlipApart } from './similarity.ts';

/** Steps of one bit into which the frequency term is sorted for training. */
const RARITY_STEPS = 32;
const RARITY_ZERO = 12;

/** The bits that a rarity step stands for. */
export function rarityOfStep(step: number): number {
  return step - RARITY_ZERO;
}

export type Comparer = {
  readonly comparisons: readonly Comparison[];
  /** Level of each comparison of the pair last compared. */
  readonly levels: Uint8Array;
  /** Frequency term of each comparison of the pair last compared, in bits. */
  readonly rarities: Float64Array;
  /** Compares; returns the code of the pair's pattern, its rarity step included. */
  readonly compare: (left: number, right: number) => number;
  /** Compares `count` pairs: the code of each, and the sum of its frequency terms. */
  readonly compareMany: (
    lefts: Int32Array,
    rights: Int32Array,
    count: number,
    codes: Float64Array,
    sums: Float64Array,
  ) => void;
  /** Sum of the frequency terms of the pair last compared. */
  readonly rarity: () => number;
  /** The levels that a code stands for. */
  readonly unpack: (code: number) => { readonly levels: readonly number[]; readonly rarityStep: number };
};

function holdsAny(...columns: readonly (Int32Array | Uint8Array)[]): boolean {
  return columns.some((column) => column.some((value) => value !== 0));
}

const FIXED_ORDER: readonly FixedComparison[] = [
  'name',
  'birth',
  'address',
  'pnc',
  'cro',
  'phone',
  'email',
  'middle',
  'sex',
];

/** The comparisons that the columns of a set allow, in the order of the table. */
function present(of: Nominals): readonly FixedComparison[] {
  const held: Readonly<Record<FixedComparison, boolean>> = {
    name: holdsAny(of.fore, of.sur),
    birth: holdsAny(of.birth, of.ageYear),
    address: holdsAny(of.postcode, of.outward, of.street, of.town),
    pnc: holdsAny(of.pnc),
    cro: holdsAny(of.cro),
    phone: holdsAny(of.phone),
    email: holdsAny(of.email),
    middle: holdsAny(of.middles),
    sex: holdsAny(of.sex),
  };
  return FIXED_ORDER.filter((name) => held[name]);
}

/** Which comparisons a set takes part in, in order; a model learned on one such list serves another of the same. */
function comparisonsOf(of: Nominals): readonly Comparison[] {
  return [
    ...present(of).map((name) => FIXED_COMPARISONS[name]),
    ...of.extraColumns.map(({ name, kind }) => extraComparison(name, kind)),
  ];
}

const made = new WeakMap<Nominals, Comparer>();

/** The comparer over a set. One thread, one comparer: it keeps the levels of the last pair. */
export function makeComparer(of: Nominals): Comparer {
  const comparer = made.get(of) ?? comparerOver(of);
  made.set(of, comparer);
  return comparer;
}

function comparerOver(of: Nominals): Comparer {
  const fixed = present(of);
  const comparisons = comparisonsOf(of);
  const levels = new Uint8Array(comparisons.length);
  const rarities = new Float64Array(comparisons.length);
  const scratch = new Float64Array(1);
  const names = nameComparer(of, scratch);
  const births = birthComparer(of);
  const addresses = addressComparer(of, scratch);
  const { tokens, rows, foreRarity } = of;
  const foreMean = foreRarity[0] ?? 0;

  const place = (name: FixedComparison): number => fixed.indexOf(name);
  const nameAt = place('name');
  const birthAt = place('birth');
  const addressAt = place('address');
  const pncAt = place('pnc');
  const croAt = place('cro');
  const phoneAt = place('phone');
  const emailAt = place('email');
  const middleAt = place('middle');
  const sexAt = place('sex');
  const radix = comparisons.map((comparison) => comparison.levels.length);

  // From here on `left` and `right` are where the rows of two records start, not their numbers.
  const numbered = (cell: number, left: number, right: number): number => {
    const mine = rows[left + cell] ?? 0;
    const theirs = rows[right + cell] ?? 0;
    if (mine === theirs) return 1;
    return isOneSlipApart(tokens, mine, theirs) ? 2 : 3;
  };
  const pncs = (left: number, right: number): number => {
    const level = numbered(ROW.pnc, left, right);
    // A wrong check letter is no identifier: agreeing is weak evidence, differing is none.
    if (((rows[left + ROW.flags] ?? 0) & (rows[right + ROW.flags] ?? 0) & VALID_PNC) !== 0) return level;
    return level === 3 ? 0 : 2;
  };
  const others = (left: number, right: number): number => {
    scratch[0] = 0;
    const leftAt = left + ROW.middles;
    const rightAt = right + ROW.middles;
    if (rows[leftAt] === 0 || rows[rightAt] === 0) return 0;
    let best = 9;
    for (let mine = leftAt; mine < leftAt + MOST_MIDDLES && rows[mine] !== 0; mine += 1) {
      for (let theirs = rightAt; theirs < rightAt + MOST_MIDDLES && rows[theirs] !== 0; theirs += 1) {
        const relation = relateForenames(tokens, rows[mine] ?? 0, rows[theirs] ?? 0);
        if (relation === SAME) {
          scratch[0] = Math.max(-4, Math.min(6, (foreRarity[rows[mine] ?? 0] ?? 0) - foreMean));
          return 1;
        }
        if (relation === FORM || relation === CLOSE || relation === PART) best = 2;
      }
    }
    return best === 2 ? 2 : 3;
  };
  const emails = (left: number, right: number): number => {
    const mine = rows[left + ROW.email] ?? 0;
    const theirs = rows[right + ROW.email] ?? 0;
    if (mine === theirs) return 1;
    const isLike = isOneSlipApart(tokens, mine, theirs) || isJaroWinklerAtLeast(tokens, mine, theirs, 0.92);
    if (!isLike) return 3;
    // Addresses are made of names: rhys.jones1@ and rhys.jones2@ say no more than the name did.
    return haveSameDigits(tokens, mine, theirs) ? 2 : 0;
  };

  const compare = (leftRecord: number, rightRecord: number): number => {
    const left = leftRecord * ROW_CELLS;
    const right = rightRecord * ROW_CELLS;
    if (nameAt !== -1) {
      levels[nameAt] = names(left, right);
      rarities[nameAt] = scratch[0] ?? 0;
    }
    if (birthAt !== -1) levels[birthAt] = births(left, right);
    if (addressAt !== -1) {
      levels[addressAt] = addresses(left, right);
      rarities[addressAt] = scratch[0] ?? 0;
    }
    const flagsL = rows[left + ROW.flags] ?? 0;
    const flagsR = rows[right + ROW.flags] ?? 0;
    const both = flagsL & flagsR;
    if (pncAt !== -1) levels[pncAt] = (both & HOLDS.pnc) === 0 ? 0 : pncs(left, right);
    if (croAt !== -1) levels[croAt] = (both & HOLDS.cro) === 0 ? 0 : numbered(ROW.cro, left, right);
    if (phoneAt !== -1) levels[phoneAt] = (both & HOLDS.phone) === 0 ? 0 : numbered(ROW.phone, left, right);
    if (emailAt !== -1) levels[emailAt] = (both & HOLDS.email) === 0 ? 0 : emails(left, right);
    if (middleAt !== -1) {
      // A middle name already counted as the forename is not counted twice.
      const isCounted = nameAt !== -1 && levels[nameAt] === MIDDLE_AS_FORENAME;
      levels[middleAt] = isCounted ? 0 : others(left, right);
      rarities[middleAt] = isCounted ? 0 : (scratch[0] ?? 0);
    }
    if (sexAt !== -1) {
      const mine = flagsL & SEX_BITS;
      const theirs = flagsR & SEX_BITS;
      levels[sexAt] = mine === 0 || theirs === 0 ? 0 : mine === theirs ? 1 : 2;
    }
    for (let extra = 0; extra < of.extras.length; extra += 1) compareExtra(extra, leftRecord, rightRecord);
    let code = 0;
    let sum = 0;
    for (let at = 0; at < levels.length; at += 1) {
      code = code * (radix[at] ?? 1) + (levels[at] ?? 0);
      sum += rarities[at] ?? 0;
    }
    total = sum;
    const step = Math.round(sum) + RARITY_ZERO;
    return code * RARITY_STEPS + (step < 0 ? 0 : step >= RARITY_STEPS ? RARITY_STEPS - 1 : step);
  };
  let total = 0;

  const compareExtra = (extra: number, left: number, right: number): void => {
    const at = fixed.length + extra;
    const column = of.extras[extra];
    if (column === undefined) return;
    const mine = column[left] ?? 0;
    const theirs = column[right] ?? 0;
    rarities[at] = 0;
    if (mine === 0 || theirs === 0) levels[at] = 0;
    else if (mine === theirs) {
      levels[at] = 1;
      const rarity = of.extraRarity[extra];
      rarities[at] = Math.max(-4, Math.min(6, (rarity?.[mine] ?? 0) - (rarity?.[0] ?? 0)));
    } else if (of.extraColumns[extra]?.kind === 'identifier')
      levels[at] = isOneSlipApart(tokens, mine, theirs) ? 2 : 3;
    else levels[at] = isJaroWinklerAtLeast(tokens, mine, theirs, 0.9) ? 2 : 3;
  };

  return {
    comparisons,
    levels,
    rarities,
    compare,
    compareMany: (lefts, rights, count, codes, sums) => {
      for (let at = 0; at < count; at += 1) {
        codes[at] = compare(lefts[at] ?? 0, rights[at] ?? 0);
        sums[at] = total;
      }
    },
    rarity: () => total,
    unpack: (code) => unpackCode(comparisons, code),
  };
}

/** The levels that a code stands for, and its rarity step. */
export function unpackCode(
  comparisons: readonly Comparison[],
  code: number,
): { readonly levels: readonly number[]; readonly rarityStep: number } {
  const levels = comparisons.map(() => 0);
  let rest = Math.floor(code / RARITY_STEPS);
  for (let at = comparisons.length - 1; at >= 0; at -= 1) {
    const base = comparisons[at]?.levels.length ?? 1;
    levels[at] = rest % base;
    rest = Math.floor(rest / base);
  }
  return { levels, rarityStep: code % RARITY_STEPS };
}
