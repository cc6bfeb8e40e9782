// Every distinct folded word of a set, numbered once, with its letters laid out for fast comparison.
import { givenNameFamilies, surnameFamilies } from '../names/families.ts';
import { soundKey } from '../names/sounds.ts';

/** Letters kept of one word: enough for any name, and each fits a bit of one whole number. */
export const LONGEST_TOKEN = 30;

/** Plain arrays over token numbers; 0 is "no token". May live in shared memory and be read by several workers. */
export type TokenTable = {
  readonly letters: Uint8Array;
  readonly lengths: Uint8Array;
  /** Which letters occur: a bit each. */
  readonly masks: Int32Array;
  /** Its first and last two and four letters, eight bits each: one slip leaves one end as it was. */
  readonly ends: Int32Array;
  /** Up to three given-name families and one surname family a token, 0 for none. */
  readonly families: Int32Array;
  readonly sounds: Int32Array;
};
export const FAMILIES_PER_TOKEN = 4;

export type TokenPool = {
  readonly number: (token: string) => number;
  /** The number of a word that is known, without learning it; 0 for none. */
  readonly find: (token: string) => number;
  readonly text: (number: number) => string;
  readonly size: () => number;
  readonly table: () => TokenTable;
};

/** A number for a letter: a to z 1 to 26, digits 27 to 36, every other one above. */
function letterNumber(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return 37 + (code % 200);
}

/** Shared memory, so that workers read the same columns and none is copied. */
export function sharedInt32(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Math.max(4, length * 4)));
}
/** Bytes that workers may read together; at least four, so that an empty pool is still a pool. */
export function sharedUint8(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(Math.max(4, length)));
}
/** Single-precision numbers that workers may read together. */
export function sharedFloat32(length: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(Math.max(4, length * 4)));
}

/** An empty pool. Words are numbered in the order met; nothing may depend on that order but equality. */
export function tokenPool(): TokenPool {
  const numbers = new Map<string, number>();
  const texts: string[] = [''];
  return {
    number: (token) => {
      if (token === '') return 0;
      const kept = token.length > LONGEST_TOKEN ? token.slice(0, LONGEST_TOKEN) : token;
      const known = numbers.get(kept);
      if (known !== undefined) return known;
      numbers.set(kept, texts.length);
      texts.push(kept);
      return texts.length - 1;
    },
    find: (token) => numbers.get(token.slice(0, LONGEST_TOKEN)) ?? 0,
    text: (number) => texts[number] ?? '',
    size: () => texts.length,
    table: () => buildTable(texts),
  };
}

/** Letters from which a word has two, or four, at either end that no slip can reach together. */
const ENDS_OF_TWO = 5;
const ENDS_OF_FOUR = 9;

/** Eight bits of some letters of a text, never 0. */
function end(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return (hash ^ (hash >>> 15)) & 255 || 1;
}

function endsOf(text: string): number {
  const size = text.length;
  if (size < ENDS_OF_TWO) return 0;
  const two = (end(text, 0, 2) << 8) | end(text, size - 2, size);
  return size < ENDS_OF_FOUR ? two : (end(text, 0, 4) << 24) | (end(text, size - 4, size) << 16) | two;
}

/** Lays out the letters of a word at its place. */
export function spell(
  { letters, lengths, masks, ends }: Pick<TokenTable, 'letters' | 'lengths' | 'masks' | 'ends'>,
  token: number,
  text: string,
): void {
  lengths[token] = text.length;
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterNumber(text.charCodeAt(at));
    letters[token * LONGEST_TOKEN + at] = letter;
    mask |= 1 << (letter % 32);
  }
  masks[token] = mask;
  ends[token] = endsOf(text);
}

function buildTable(texts: readonly string[]): TokenTable {
  const count = texts.length;
  const letters = sharedUint8(count * LONGEST_TOKEN);
  const lengths = sharedUint8(count);
  const masks = sharedInt32(count);
  const ends = sharedInt32(count);
  const families = sharedInt32(count * FAMILIES_PER_TOKEN);
  const sounds = sharedInt32(count);
  const heads = new Map<string, number>();
  const soundNumbers = new Map<string, number>();
  const numbered = (map: Map<string, number>, key: string): number => {
    const known = map.get(key) ?? map.size + 1;
    map.set(key, known);
    return known;
  };
  for (let token = 1; token < count; token += 1) {
    const text = texts[token] ?? '';
    spell({ letters, lengths, masks, ends }, token, text);
    for (const [place, head] of givenNameFamilies(text).slice(0, 3).entries()) {
      families[token * FAMILIES_PER_TOKEN + place] = numbered(heads, `given ${head}`);
    }
    const surname = surnameFamilies(text)[0];
    if (surname !== undefined)
      families[token * FAMILIES_PER_TOKEN + 3] = numbered(heads, `surname ${surname}`);
    sounds[token] = text.length < 3 || /\d/.test(text) ? 0 : numbered(soundNumbers, soundKey(text));
  }
  return { letters, lengths, masks, ends, families, sounds };
}
