// The string kernels: Jaro-Winkler and one-slip edit distance over numbered letters, without making any text.
import { TOKEN, TOKEN_CELLS, lettersAt } from '../nominals/token-pool.ts';
import type { TokenTable } from '../nominals/token-pool.ts';

function bits(mask: number): number {
  let count = mask - ((mask >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Similarity of two tokens: Jaro with Winkler's prefix bonus of 0.1 for up to four letters, from 0 to 1. */
export function jaroWinkler(tokens: TokenTable, left: number, right: number): number {
  const { cells, letters } = tokens;
  const leftLength = cells[left * TOKEN_CELLS + TOKEN.length] ?? 0;
  const rightLength = cells[right * TOKEN_CELLS + TOKEN.length] ?? 0;
  if (leftLength === 0 || rightLength === 0) return 0;
  const leftAt = lettersAt(left);
  const rightAt = lettersAt(right);
  const longest = leftLength > rightLength ? leftLength : rightLength;
  const reach = Math.max(0, (longest >> 1) - 1);
  let leftHits = 0;
  let rightHits = 0;
  let matches = 0;
  for (let at = 0; at < leftLength; at += 1) {
    const letter = letters[leftAt + at];
    const from = at > reach ? at - reach : 0;
    const to = at + reach < rightLength - 1 ? at + reach : rightLength - 1;
    for (let other = from; other <= to; other += 1) {
      if (letters[rightAt + other] === letter && (rightHits & (1 << other)) === 0) {
        leftHits |= 1 << at;
        rightHits |= 1 << other;
        matches += 1;
        break;
      }
    }
  }
  if (matches === 0) return 0;
  let moved = 0;
  let other = 0;
  for (let at = 0; at < leftLength; at += 1) {
    if ((leftHits & (1 << at)) === 0) continue;
    while ((rightHits & (1 << other)) === 0) other += 1;
    if (letters[leftAt + at] !== letters[rightAt + other]) moved += 1;
    other += 1;
  }
  const jaro = (matches / leftLength + matches / rightLength + (matches - (moved >> 1)) / matches) / 3;
  let prefix = 0;
  const most = Math.min(4, leftLength, rightLength);
  while (prefix < most && letters[leftAt + prefix] === letters[rightAt + prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Whether Jaro-Winkler reaches a bar; most strangers are turned away by their letter sets alone. */
export function isJaroWinklerAtLeast(tokens: TokenTable, left: number, right: number, bar: number): boolean {
  const { cells } = tokens;
  const mine = left * TOKEN_CELLS;
  const theirs = right * TOKEN_CELLS;
  const leftLength = cells[mine + TOKEN.length] ?? 0;
  const rightLength = cells[theirs + TOKEN.length] ?? 0;
  if (leftLength === 0 || rightLength === 0) return false;
  const leftMask = cells[mine + TOKEN.mask] ?? 0;
  const rightMask = cells[theirs + TOKEN.mask] ?? 0;
  const possible = Math.min(
    leftLength - bits(leftMask & ~rightMask),
    rightLength - bits(rightMask & ~leftMask),
  );
  if (possible <= 0) return false;
  const jaro = (possible / leftLength + possible / rightLength + 1) / 3;
  if (jaro + 0.4 * (1 - jaro) < bar) return false;
  return jaroWinkler(tokens, left, right) >= bar;
}

/** Whether one slip (a letter more, less, other, or two neighbours swapped) turns one token into the other. */
export function isOneSlipApart(tokens: TokenTable, left: number, right: number): boolean {
  const { cells, letters } = tokens;
  const mine = left * TOKEN_CELLS;
  const theirs = right * TOKEN_CELLS;
  // One slip leaves the beginning or the end of a word as it was: most strangers are turned away by that alone.
  const endsL = cells[mine + TOKEN.ends] ?? 0;
  const endsR = cells[theirs + TOKEN.ends] ?? 0;
  const apart = endsL ^ endsR;
  if (endsL >>> 24 !== 0 && endsR >>> 24 !== 0) {
    if (apart >>> 24 !== 0 && (apart & 0xff0000) !== 0) return false;
  } else if (endsL !== 0 && endsR !== 0 && (apart & 0xff00) !== 0 && (apart & 0xff) !== 0) return false;
  const leftLength = cells[mine + TOKEN.length] ?? 0;
  const rightLength = cells[theirs + TOKEN.length] ?? 0;
  const gap = leftLength - rightLength;
  if (gap > 1 || gap < -1) return false;
  const leftAt = lettersAt(left);
  const rightAt = lettersAt(right);
  const shortest = Math.min(leftLength, rightLength);
  let at = 0;
  while (at < shortest && letters[leftAt + at] === letters[rightAt + at]) at += 1;
  let back = 0;
  while (
    back < shortest - at &&
    letters[leftAt + leftLength - 1 - back] === letters[rightAt + rightLength - 1 - back]
  )
    back += 1;
  const leftRest = leftLength - at - back;
  const rightRest = rightLength - at - back;
  if (leftRest <= 1 && rightRest <= 1) return true;
  return (
    leftRest === 2 &&
    rightRest === 2 &&
    letters[leftAt + at] === letters[rightAt + at + 1] &&
    letters[leftAt + at + 1] === letters[rightAt + at]
  );
}

/** Letters of a token that are digits: see the numbering in token-pool.ts. */
const [FIRST_DIGIT, LAST_DIGIT] = [27, 36];

/** Whether two tokens hold the same digits in the same order, whatever letters stand between. */
export function haveSameDigits({ cells, letters }: TokenTable, left: number, right: number): boolean {
  const digitFrom = (token: number, from: number): number => {
    for (let at = from; at < (cells[token * TOKEN_CELLS + TOKEN.length] ?? 0); at += 1) {
      const letter = letters[lettersAt(token) + at] ?? 0;
      if (letter >= FIRST_DIGIT && letter <= LAST_DIGIT) return at;
    }
    return -1;
  };
  let mine = digitFrom(left, 0);
  let theirs = digitFrom(right, 0);
  while (mine !== -1 && theirs !== -1) {
    if (letters[lettersAt(left) + mine] !== letters[lettersAt(right) + theirs]) return false;
    mine = digitFrom(left, mine + 1);
    theirs = digitFrom(right, theirs + 1);
  }
  return mine === theirs;
}

/** Whether two tokens share a family of given names (places 0 to 2) or of surnames (place 3). */
export function shareFamily(tokens: TokenTable, left: number, right: number, isSurname: boolean): boolean {
  const { cells } = tokens;
  if (isSurname) {
    const head = cells[left * TOKEN_CELLS + TOKEN.surnameFamily] ?? 0;
    return head !== 0 && head === cells[right * TOKEN_CELLS + TOKEN.surnameFamily];
  }
  const leftAt = left * TOKEN_CELLS + TOKEN.families;
  const rightAt = right * TOKEN_CELLS + TOKEN.families;
  for (let mine = 0; mine < 3; mine += 1) {
    const head = cells[leftAt + mine] ?? 0;
    if (head === 0) return false;
    for (let theirs = 0; theirs < 3; theirs += 1) if (cells[rightAt + theirs] === head) return true;
  }
  return false;
}
