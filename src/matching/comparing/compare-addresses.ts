// Compares two addresses from postcode and house down to town, in either language.
import type { Nominals } from '../nominals/nominals.ts';
import { ROW } from '../nominals/rows.ts';
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
  const numbers = townNumbers(town, tokens.lengths.length);
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

  return (left, right) => {
    rarity[0] = 0;
    const postcodeL = rows[left + ROW.postcode] ?? 0;
    const postcodeR = rows[right + ROW.postcode] ?? 0;
    const houseL = rows[left + ROW.house] ?? 0;
    const houseR = rows[right + ROW.house] ?? 0;
    const isHouse = houseL !== 0 && houseL === houseR;
    if (postcodeL !== 0 && postcodeL === postcodeR) {
      rarity[0] = bounded((postcodeRarity[postcodeL] ?? 0) - postcodeMean);
      if (isHouse) return LEVEL.postcodeAndHouse;
      return houseL === 0 || houseR === 0 ? LEVEL.postcode : LEVEL.postcodeOtherHouse;
    }
    const streetL = rows[left + ROW.street] ?? 0;
    const streetR = rows[right + ROW.street] ?? 0;
    const townL = rows[left + ROW.town] ?? 0;
    const townR = rows[right + ROW.town] ?? 0;
    const outwardL = rows[left + ROW.outward] ?? 0;
    const outwardR = rows[right + ROW.outward] ?? 0;
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
