// Compares two whole names: forename, surname, other names and aliases together, since they go together in life.
import { MOST_ALIASES, MOST_MIDDLES } from '../nominals/nominals.ts';
import type { Nominals } from '../nominals/nominals.ts';
import { HOLDS, ROW } from '../nominals/rows.ts';
import { TOKEN, TOKEN_CELLS, lettersAt } from '../nominals/token-pool.ts';
import type { TokenTable } from '../nominals/token-pool.ts';
import { isJaroWinklerAtLeast, isOneSlipApart, shareFamily } from './similarity.ts';

/** How two single names stand to each other. */
const MISSING = 0;
export const SAME = 1;
export const FORM = 2;
export const CLOSE = 3;
export const PART = 4;
const OTHER = 5;

/** Jaro-Winkler from which two names count as close: the figure in general use since Winkler's own census work. */
const CLOSE_BAR = 0.88;

function isClose(tokens: TokenTable, left: number, right: number): boolean {
  const { cells } = tokens;
  const mine = left * TOKEN_CELLS;
  const theirs = right * TOKEN_CELLS;
  const sound = cells[mine + TOKEN.sound] ?? 0;
  if (sound !== 0 && sound === cells[theirs + TOKEN.sound]) return true;
  const shortest = Math.min(cells[mine + TOKEN.length] ?? 0, cells[theirs + TOKEN.length] ?? 0);
  if (shortest < 2) return false;
  if (isJaroWinklerAtLeast(tokens, left, right, CLOSE_BAR)) return true;
  return shortest >= 4 && isOneSlipApart(tokens, left, right);
}

/** Two forenames: the same, forms of one name, close in spelling or sound, an initial of the other, or other. */
export function relateForenames(tokens: TokenTable, left: number, right: number): number {
  if (left === 0 || right === 0) return MISSING;
  if (left === right) return SAME;
  const { cells, letters } = tokens;
  if (cells[left * TOKEN_CELLS + TOKEN.length] === 1 || cells[right * TOKEN_CELLS + TOKEN.length] === 1) {
    return letters[lettersAt(left)] === letters[lettersAt(right)] ? PART : OTHER;
  }
  if (shareFamily(tokens, left, right, false)) return FORM;
  return isClose(tokens, left, right) ? CLOSE : OTHER;
}

function relateSurnameWords(tokens: TokenTable, left: number, right: number): number {
  if (left === right) return SAME;
  if (shareFamily(tokens, left, right, true)) return FORM;
  return isClose(tokens, left, right) ? CLOSE : OTHER;
}

/** Level numbers of the name comparison, in the order of its table. */
const LEVEL = {
  missing: 0,
  same: 1,
  forenameForm: 2,
  forenameClose: 3,
  surnameClose: 4,
  bothClose: 5,
  surnamePart: 6,
  swapped: 7,
  middleAsForename: 8,
  alias: 9,
  initial: 10,
  halfMissing: 11,
  forenameOnly: 12,
  forenameCloseOnly: 13,
  surnameOnly: 14,
  surnameCloseOnly: 15,
  different: 16,
} as const;
export const MIDDLE_AS_FORENAME = LEVEL.middleAsForename;

/** Half of the rarity of what is merely close: the commoner of the two values stands for both. */
const CLOSE_SHARE = 0.5;
const MOST_BITS = 9;

function bounded(bits: number): number {
  return bits > MOST_BITS ? MOST_BITS : bits < -MOST_BITS ? -MOST_BITS : bits;
}

/** A comparer of names, given the starts of two rows; `rarity[0]` after a call holds the frequency term of the pair in bits. */
export function nameComparer(of: Nominals, rarity: Float64Array): (left: number, right: number) => number {
  const { tokens, rows, foreRarity, surRarity, fullRarity, foreNear, surNear } = of;
  const foreMean = foreRarity[0] ?? 0;
  const surMean = surRarity[0] ?? 0;
  const fullMean = fullRarity[0] ?? 0;

  const foreBits = (token: number): number => (foreRarity[token] ?? 0) - foreMean;
  const surBits = (token: number): number => (surRarity[token] ?? 0) - surMean;
  const foreNearBits = (left: number, right: number): number =>
    (Math.min(foreNear[left] ?? 0, foreNear[right] ?? 0) - foreMean) * CLOSE_SHARE;
  const surNearBits = (left: number, right: number): number =>
    (Math.min(surNear[left] ?? 0, surNear[right] ?? 0) - surMean) * CLOSE_SHARE;

  const relateSurnames = (left: number, right: number): number => {
    const mine = rows[left + ROW.sur] ?? 0;
    const theirs = rows[right + ROW.sur] ?? 0;
    if (mine === 0 || theirs === 0) return MISSING;
    const mine2 = rows[left + ROW.sur2] ?? 0;
    const theirs2 = rows[right + ROW.sur2] ?? 0;
    if (mine2 === 0 && theirs2 === 0) return relateSurnameWords(tokens, mine, theirs);
    if (mine === theirs && mine2 === theirs2) return SAME;
    if (mine === theirs2 && mine2 === theirs) return SAME;
    if (mine === theirs || mine === theirs2 || (mine2 !== 0 && (mine2 === theirs || mine2 === theirs2)))
      return PART;
    const best = Math.min(
      relateSurnameWords(tokens, mine, theirs),
      theirs2 === 0 ? OTHER : relateSurnameWords(tokens, mine, theirs2),
      mine2 === 0 ? OTHER : relateSurnameWords(tokens, mine2, theirs),
    );
    return best === OTHER ? OTHER : PART;
  };
  /** The half that two double-barrelled names share, for its frequency; 0 when they share none letter by letter. */
  const sharedHalf = (left: number, right: number): number => {
    const mine = rows[left + ROW.sur] ?? 0;
    const mine2 = rows[left + ROW.sur2] ?? 0;
    const theirs = rows[right + ROW.sur] ?? 0;
    const theirs2 = rows[right + ROW.sur2] ?? 0;
    if (mine === theirs || mine === theirs2) return mine;
    return mine2 !== 0 && (mine2 === theirs || mine2 === theirs2) ? mine2 : 0;
  };
  const partBits = (left: number, right: number): number => {
    const shared = sharedHalf(left, right);
    return shared === 0
      ? surNearBits(rows[left + ROW.sur] ?? 0, rows[right + ROW.sur] ?? 0)
      : surBits(shared);
  };
  const isNear = (left: number, right: number): boolean =>
    left !== 0 && right !== 0 && (left === right || isClose(tokens, left, right));

  const isSwapped = (left: number, right: number): boolean => {
    const foreL = rows[left + ROW.fore] ?? 0;
    const surL = rows[left + ROW.sur] ?? 0;
    const foreR = rows[right + ROW.fore] ?? 0;
    const surR = rows[right + ROW.sur] ?? 0;
    if (foreL === 0 || surL === 0 || foreR === 0 || surR === 0) return false;
    if (foreL === surR)
      return surL === foreR || isClose(tokens, surL, foreR) || shareFamily(tokens, surL, foreR, false);
    if (surL === foreR) return isClose(tokens, foreL, surR) || shareFamily(tokens, foreL, surR, false);
    return false;
  };
  const hasMiddle = (token: number, row: number): boolean => {
    if (token === 0) return false;
    for (let at = row + ROW.middles; at < row + ROW.middles + MOST_MIDDLES; at += 1) {
      const middle = rows[at] ?? 0;
      if (middle === 0) return false;
      if (middle === token) return true;
    }
    return false;
  };
  /** A forename of one record among the middle names of the other, or a surname there, the rest agreeing. */
  const crossing = (left: number, right: number, surnames: number, forenames: number): number => {
    if (rows[left + ROW.middles] === 0 && rows[right + ROW.middles] === 0) return 0;
    if (surnames >= SAME && surnames <= PART) {
      if (hasMiddle(rows[left + ROW.fore] ?? 0, right)) return rows[left + ROW.fore] ?? 0;
      if (hasMiddle(rows[right + ROW.fore] ?? 0, left)) return rows[right + ROW.fore] ?? 0;
    }
    if (forenames >= SAME && forenames <= CLOSE) {
      if (hasMiddle(rows[left + ROW.sur] ?? 0, right)) return rows[left + ROW.sur] ?? 0;
      if (hasMiddle(rows[right + ROW.sur] ?? 0, left)) return rows[right + ROW.sur] ?? 0;
    }
    return 0;
  };
  /** The place of an alias of `left` that names `right`, or -1. */
  const aliasOf = (left: number, right: number): number => {
    const foreR = rows[right + ROW.fore] ?? 0;
    const surR = rows[right + ROW.sur] ?? 0;
    if (((rows[left + ROW.flags] ?? 0) & HOLDS.alias) === 0) return -1;
    const start = left + ROW.aliases;
    for (let at = start; at < start + MOST_ALIASES * 2; at += 2) {
      const first = rows[at] ?? 0;
      const last = rows[at + 1] ?? 0;
      if (first === 0 || last === 0) continue;
      if (isNear(first, foreR) && isNear(last, surR)) return at;
      const theirs = right + ROW.aliases;
      for (let other = theirs; other < theirs + MOST_ALIASES * 2; other += 2) {
        if (rows[other] === first && rows[other + 1] === last) return at;
      }
    }
    return -1;
  };

  return (left, right) => {
    rarity[0] = 0;
    const foreL = rows[left + ROW.fore] ?? 0;
    const foreR = rows[right + ROW.fore] ?? 0;
    const full = rows[left + ROW.fullName] ?? 0;
    if (full !== 0 && full === rows[right + ROW.fullName]) {
      rarity[0] = bounded((fullRarity[full] ?? 0) - fullMean);
      return LEVEL.same;
    }
    const forenames = relateForenames(tokens, foreL, foreR);
    const surnames = relateSurnames(left, right);
    const surL = rows[left + ROW.sur] ?? 0;
    const surR = rows[right + ROW.sur] ?? 0;
    if (forenames >= SAME && forenames <= CLOSE && surnames >= SAME && surnames <= PART) {
      const foreTerm = forenames === SAME ? foreBits(foreL) : foreNearBits(foreL, foreR);
      const surTerm =
        surnames === SAME
          ? surBits(surL)
          : surnames === PART
            ? partBits(left, right)
            : surNearBits(surL, surR);
      rarity[0] = bounded(foreTerm + surTerm);
      if (surnames === PART) return LEVEL.surnamePart;
      if (surnames === SAME) {
        return forenames === SAME
          ? LEVEL.same
          : forenames === FORM
            ? LEVEL.forenameForm
            : LEVEL.forenameClose;
      }
      return forenames === SAME ? LEVEL.surnameClose : LEVEL.bothClose;
    }
    if (forenames === PART && surnames >= SAME && surnames <= PART) {
      rarity[0] = bounded(surnames === SAME ? surBits(surL) : surNearBits(surL, surR));
      return LEVEL.initial;
    }
    const crossed = crossing(left, right, surnames, forenames);
    if (crossed !== 0) {
      const other = surnames === OTHER || surnames === MISSING ? 0 : surNearBits(surL, surR);
      rarity[0] = bounded(foreBits(crossed) + other);
      return LEVEL.middleAsForename;
    }
    if (isSwapped(left, right)) {
      rarity[0] = bounded(Math.min(0, foreBits(foreL) + surBits(surL), foreBits(foreR) + surBits(surR)));
      return LEVEL.swapped;
    }
    const alias = aliasOf(left, right);
    const mirrored = alias === -1 ? aliasOf(right, left) : alias;
    if (mirrored !== -1) {
      rarity[0] = bounded(foreBits(rows[mirrored] ?? 0) + surBits(rows[mirrored + 1] ?? 0));
      return LEVEL.alias;
    }
    if (forenames === MISSING && surnames === MISSING) return LEVEL.missing;
    if (forenames === MISSING || surnames === MISSING) {
      // One word alone may be the other half of the name: "Seymour" for Charles Seymour.
      const lone = surL === 0 ? foreL : foreR;
      const theirs = surL === 0 ? surR : surL;
      if (surnames === MISSING && forenames === OTHER && theirs !== 0) {
        const relation = relateSurnameWords(tokens, lone, theirs);
        if (relation === OTHER) return LEVEL.different;
        if (relation === SAME) rarity[0] = bounded(surBits(theirs));
        return LEVEL.halfMissing;
      }
      const half = forenames === MISSING ? surnames : forenames;
      if (half === OTHER) return LEVEL.different;
      if (half === SAME) rarity[0] = bounded(forenames === MISSING ? surBits(surL) : foreBits(foreL));
      return LEVEL.halfMissing;
    }
    if (surnames === OTHER) {
      if (forenames === SAME) rarity[0] = bounded(foreBits(foreL));
      else if (forenames !== OTHER && forenames !== PART) rarity[0] = bounded(foreNearBits(foreL, foreR));
      if (forenames === SAME) return LEVEL.forenameOnly;
      return forenames === FORM || forenames === CLOSE ? LEVEL.forenameCloseOnly : LEVEL.different;
    }
    if (surnames === SAME) rarity[0] = bounded(surBits(surL));
    else rarity[0] = bounded(surNearBits(surL, surR));
    return surnames === SAME ? LEVEL.surnameOnly : LEVEL.surnameCloseOnly;
  };
}
