// Every distinct folded word of a set, numbered once, with its letters laid out for fast comparison.
import { givenNameFamilies, surnameFamilies } from '../names/families.ts';
import { soundKey } from '../names/sounds.ts';

/** Letters kept of one word: enough for any name, and each fits a bit of one whole number. */
export const LONGEST_TOKEN = 30;

/**
 * Words by number; 0 is "no word". All that is asked of one stands in 64 bytes, the size of a line of a processor's cache,
 * so that one word is fetched from memory once. Lives in shared memory and is read by several workers.
 */
export type TokenTable = {
  /** `TOKEN_CELLS` numbers a word; see `TOKEN`. */
  readonly cells: Int32Array;
  /** The same memory by bytes: the letters of a word begin at `lettersAt` of it. */
  readonly letters: Uint8Array;
};
/** Places of a word's numbers. */
export const TOKEN = {
  length: 0,
  /** Which letters occur: a bit each. */
  mask: 1,
  /** Its first and last two and four letters, eight bits each: one slip leaves one end as it was. */
  ends: 2,
  sound: 3,
  /** Up to three families of given names, 0 for none. */
  families: 4,
  surnameFamily: 7,
} as const;
export const TOKEN_CELLS = 16;
const TOKEN_BYTES = TOKEN_CELLS * 4;
const FIRST_LETTER = 32;

/** Where the letters of a word begin. */
export function lettersAt(token: number): number {
  return token * TOKEN_BYTES + FIRST_LETTER;
}

/** Room for so many words, none of them known. */
export function tokenTable(count: number): TokenTable {
  const cells = sharedInt32(count * TOKEN_CELLS);
  return { cells, letters: new Uint8Array(cells.buffer) };
}

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
export function spell({ cells, letters }: TokenTable, token: number, text: string): void {
  const from = lettersAt(token);
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterNumber(text.charCodeAt(at));
    letters[from + at] = letter;
    mask |= 1 << (letter % 32);
  }
  const row = token * TOKEN_CELLS;
  cells[row + TOKEN.length] = text.length;
  cells[row + TOKEN.mask] = mask;
  cells[row + TOKEN.ends] = endsOf(text);
}

/** Whether a word is compared by its sound: a name, not a number or an initial. */
export function hasSound(text: string): boolean {
  return text.length >= 3 && !/\d/.test(text);
}

function buildTable(texts: readonly string[]): TokenTable {
  const count = texts.length;
  const table = tokenTable(count);
  const { cells } = table;
  const heads = new Map<string, number>();
  const soundNumbers = new Map<string, number>();
  const numbered = (map: Map<string, number>, key: string): number => {
    const known = map.get(key) ?? map.size + 1;
    map.set(key, known);
    return known;
  };
  for (let token = 1; token < count; token += 1) {
    const text = texts[token] ?? '';
    const row = token * TOKEN_CELLS;
    spell(table, token, text);
    const sound = hasSound(text) ? numbered(soundNumbers, soundKey(text)) : 0;
    if (sound !== 0) cells[row + TOKEN.sound] = sound;
    const given = givenNameFamilies(text);
    for (let place = 0; place < given.length && place < 3; place += 1)
      cells[row + TOKEN.families + place] = numbered(heads, `given ${given[place] ?? ''}`);
    const surname = surnameFamilies(text)[0];
    if (surname !== undefined) cells[row + TOKEN.surnameFamily] = numbered(heads, `surname ${surname}`);
  }
  return table;
}
