// Compares two addresses from postcode and house down to town, in either language.
import type { Nominals } from '../nominals/nominals.ts';
import { HOLDS, ROW, ROW_CELLS } from '../nominals/rows.ts';
import { TOKEN_CELLS } from '../nominals/token-pool.ts';
import { isJaroWinklerAtLeast, isOneSlipApart } from './similarity.ts';

/** Level numbers of the address comparison, in the order of its table. */
const LEVEL = {
  missing: 0,
  postcodeAndHouse: 1,
  streetAndHouse: 2,
  postcode: 3,
  postcodeOtherHouse: 4,
  houseOtherPostcode: 5,
  street: 6,
  town: 7,
  different: 8,
} as const;

/** Where the parts of an address stand from its first cell on, the same in both addresses of a row. */
const PART = { postcode: 0, outward: 1, house: 2, street: 3, town: 4 } as const;

const CLOSE_BAR = 0.9;
const MOST_TOWNS = 1500;
const MOST_BITS = 7;

/** A comparer of addresses, given the starts of two rows; `rarity[0]` after a call holds the frequency term of the pair in bits. */
export function addressComparer(of: Nominals, rarity: Float64Array): (left: number, right: number) => number {
  const { tokens, rows, town, postcodeRarity, streetRarity, townRarity } = of;
  const bounded = (bits: number): number => Math.min(MOST_BITS, Math.max(-MOST_BITS, bits));
  const postcodeMean = postcodeRarity[0] ?? 0;
  const streetMean = streetRarity[0] ?? 0;
  const townMean = townRarity[0] ?? 0;
  const isLike = (left: number, right: number): boolean =>
    left !== 0 && right !== 0 && (left === right || isJaroWinklerAtLeast(tokens, left, right, CLOSE_BAR));

  // Towns are few and met again and again: each two are compared once.
  const numbers = townNumbers(town, tokens.cells.length / TOKEN_CELLS);
  const towns = numbers.size <= MOST_TOWNS ? numbers.size : 0;
  const known = new Uint8Array(towns * towns);
  const areTownsLike = (left: number, right: number): boolean => {
    if (left === 0 || right === 0) return false;
    if (left === right) return true;
    if (towns === 0) return isLike(left, right);
    const [mine, theirs] = [numbers.of[left] ?? -1, numbers.of[right] ?? -1];
    if (mine === -1 || theirs === -1) return isLike(left, right);
    const place = mine * towns + theirs;
    if (known[place] === 0) known[place] = isLike(left, right) ? 1 : 2;
    return known[place] === 1;
  };

  /** Compares two addresses, given the cells where they start. */
  const compareOne = (left: number, right: number): number => {
    rarity[0] = 0;
    const postcodeL = rows[left + PART.postcode] ?? 0;
    const postcodeR = rows[right + PART.postcode] ?? 0;
    const houseL = rows[left + PART.house] ?? 0;
    const houseR = rows[right + PART.house] ?? 0;
    const isHouse = houseL !== 0 && houseL === houseR;
    if (postcodeL !== 0 && postcodeL === postcodeR) {
      rarity[0] = bounded((postcodeRarity[postcodeL] ?? 0) - postcodeMean);
      if (isHouse) return LEVEL.postcodeAndHouse;
      return houseL === 0 || houseR === 0 ? LEVEL.postcode : LEVEL.postcodeOtherHouse;
    }
    const streetL = rows[left + PART.street] ?? 0;
    const streetR = rows[right + PART.street] ?? 0;
    const townL = rows[left + PART.town] ?? 0;
    const townR = rows[right + PART.town] ?? 0;
    const outwardL = rows[left + PART.outward] ?? 0;
    const outwardR = rows[right + PART.outward] ?? 0;
    const isTown = (outwardL !== 0 && outwardL === outwardR) || areTownsLike(townL, townR);
    const isStreet = (isTown || isHouse) && isLike(streetL, streetR);
    const isPostcodeSlip = postcodeL !== 0 && postcodeR !== 0 && isOneSlipApart(tokens, postcodeL, postcodeR);
    if (isStreet && isTown) {
      rarity[0] = bounded(((streetRarity[streetL] ?? 0) - streetMean) * 0.5);
      if (isHouse)
        return postcodeL === 0 || postcodeR === 0 || isPostcodeSlip
          ? LEVEL.streetAndHouse
          : LEVEL.houseOtherPostcode;
      return LEVEL.street;
    }
    if (isHouse && isPostcodeSlip) return LEVEL.houseOtherPostcode;
    if (isStreet && isHouse) return LEVEL.houseOtherPostcode;
    if (isTown) {
      if (townL !== 0 && townL === townR) rarity[0] = bounded((townRarity[townL] ?? 0) - townMean);
      return LEVEL.town;
    }
    const isKnown =
      (postcodeL !== 0 && postcodeR !== 0) ||
      (outwardL !== 0 && outwardR !== 0) ||
      (townL !== 0 && townR !== 0) ||
      (streetL !== 0 && streetR !== 0);
    return isKnown ? LEVEL.different : LEVEL.missing;
  };
  const mean = 2 * Math.log2(1 + shareHolding(of));

  return (left, right) => {
    const flagsL = rows[left + ROW.flags] ?? 0;
    const flagsR = rows[right + ROW.flags] ?? 0;
    if (((flagsL | flagsR) & HOLDS.second) === 0) {
      const level = compareOne(left + ROW.postcode, right + ROW.postcode);
      if (mean > 0 && level !== LEVEL.missing && level !== LEVEL.different)
        rarity[0] = (rarity[0] ?? 0) + mean;
      return level;
    }
    // The best of all pairs of addresses. The more there are, the likelier one agrees by chance: it counts so much less.
    let best: number = LEVEL.missing;
    let bits = 0;
    for (let mine = 0; mine <= ((flagsL & HOLDS.second) === 0 ? 0 : 1); mine += 1) {
      for (let theirs = 0; theirs <= ((flagsR & HOLDS.second) === 0 ? 0 : 1); theirs += 1) {
        const level = compareOne(
          left + (mine === 0 ? ROW.postcode : ROW.second),
          right + (theirs === 0 ? ROW.postcode : ROW.second),
        );
        if (level === LEVEL.missing || (best !== LEVEL.missing && level >= best)) continue;
        best = level;
        bits = rarity[0] ?? 0;
      }
    }
    const ways = ((flagsL & HOLDS.second) === 0 ? 0 : 1) + ((flagsR & HOLDS.second) === 0 ? 0 : 1);
    rarity[0] = best === LEVEL.missing || best === LEVEL.different ? 0 : bits + mean - ways;
    return best;
  };
}

/** Share of the records with a second address. */
function shareHolding({ count, rows, second }: Nominals): number {
  if (second.length === 0) return 0;
  let held = 0;
  for (let record = 0; record < count; record += 1)
    if (((rows[record * ROW_CELLS + ROW.flags] ?? 0) & HOLDS.second) !== 0) held += 1;
  return held / count;
}

/** The towns met, numbered from 0. */
function townNumbers(town: Int32Array, tokens: number): { readonly of: Int32Array; readonly size: number } {
  const of = new Int32Array(tokens).fill(-1);
  let size = 0;
  for (let record = 0; record < town.length; record += 1) {
    const token = town[record] ?? 0;
    if (token === 0 || of[token] !== -1) continue;
    of[token] = size;
    size += 1;
  }
  return { of, size };
}
