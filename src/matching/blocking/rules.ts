// The blocking rules: pairs of records worth comparing share at least one of these keys.
import { givenNameFamilies, surnameFamilies } from '../names/families.ts';
import { soundKey } from '../names/sounds.ts';
import { textHash } from '../nominals/canonical-order.ts';
import { MOST_ALIASES, MOST_MIDDLES, SECOND_CELLS } from '../nominals/nominals.ts';
import type { Nominals } from '../nominals/nominals.ts';
import type { TokenPool } from '../nominals/token-pool.ts';

export type Rule = {
  readonly name: string;
  /** Keys a record; each may be 0 for none. */
  readonly keysPerRecord: number;
  /** Most records that may share a key before the block is split, and left out if it cannot be. */
  readonly mostInBlock: number;
  /** Keys by record: `keysPerRecord` places each. */
  readonly keys: Int32Array;
  /** Works the keys of one record out anew: for a record that came later. */
  readonly keysOf: (record: number) => readonly number[];
};

/** Hashes of the text of every token: a key never depends on the order in which words were met. */
type TokenHashes = {
  readonly text: Int32Array;
  readonly family: Int32Array;
  readonly surFamily: Int32Array;
  readonly sound: Int32Array;
  /** First consonants as heard: the loosest key of a name. */
  readonly start: Int32Array;
  readonly letters3: Int32Array;
};

function hashTokens(pool: TokenPool, room: number): TokenHashes {
  const size = pool.size();
  const make = (): Int32Array => new Int32Array(size + room);
  const hashes = {
    text: make(),
    family: make(),
    surFamily: make(),
    sound: make(),
    start: make(),
    letters3: make(),
  };
  for (let token = 1; token < size; token += 1) hashToken(hashes, token, pool.text(token));
  return hashes;
}

function hashToken(hashes: TokenHashes, token: number, text: string): void {
  const isWord = !/\d/.test(text);
  const sound = isWord && text.length > 1 ? soundKey(text) : text;
  hashes.text[token] = textHash(text);
  hashes.family[token] = textHash(isWord ? (givenNameFamilies(text)[0] ?? text) : text);
  hashes.surFamily[token] = textHash(isWord ? (surnameFamilies(text)[0] ?? text) : text);
  hashes.sound[token] = textHash(sound);
  hashes.start[token] = textHash(sound.slice(0, 2));
  hashes.letters3[token] = textHash(text.slice(0, 3));
}

/** A key of two or three parts; 0 when any of them is missing. */
function mix(first: number, second: number, third = 1): number {
  if (first === 0 || second === 0 || third === 0) return 0;
  let hash = Math.imul(first ^ (first >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ second ^ (hash >>> 13), 0xc2b2ae35);
  hash = Math.imul(hash ^ third ^ (hash >>> 16), 0x27d4eb2f);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash | 0;
}

/** The same key whichever of two parts comes first, so that swapped names meet. */
function mixEither(first: number, second: number, third = 1): number {
  return first < second ? mix(first, second, third) : mix(second, first, third);
}

/** Pairs a record that the date of birth alone may bring before it is joined to a part of the name. */
const BIRTH_ALONE = 12;

export type Refiner = (record: number) => number;
export type Rules = {
  readonly rules: readonly Rule[];
  readonly refiners: readonly Refiner[];
  /** Makes a word that came later known to the keys. */
  readonly learnWord: (token: number, text: string) => void;
};

/**
 * The rules that the columns of a set allow, the surest first, and the further keys (forename, year, place) by which a
 * block that is too large is split. `room` is for words that come later.
 */
export function blockingRules(of: Nominals, pool: TokenPool, room = 0): Rules {
  const { count, fore, sur, sur2, middles, aliases, birth, ageYear, postcode, outward, house, street, town } =
    of;
  const tokens = hashTokens(pool, room);
  const rules: Rule[] = [];
  const add = (
    name: string,
    keysPerRecord: number,
    mostInBlock: number,
    write: (record: number, put: (key: number) => void) => void,
  ): void => {
    const keys = new Int32Array(count * keysPerRecord);
    let isUsed = false;
    for (let record = 0; record < count; record += 1) {
      const start = record * keysPerRecord;
      let used = 0;
      write(record, (key) => {
        if (key === 0 || used === keysPerRecord) return;
        for (let at = start; at < start + used; at += 1) if (keys[at] === key) return;
        keys[start + used] = key;
        used += 1;
        isUsed = true;
      });
    }
    const keysOf = (record: number): readonly number[] => {
      const found = new Set<number>();
      write(record, (key) => {
        if (key !== 0 && found.size < keysPerRecord) found.add(key);
      });
      return [...found];
    };
    if (isUsed) rules.push({ name, keysPerRecord, mostInBlock, keys, keysOf });
  };
  const at = (table: Int32Array, token: number | undefined): number => table[token ?? 0] ?? 0;
  const single = (name: string, column: Int32Array): void => {
    add(name, 1, 100, (record, put) => put(at(tokens.text, column[record])));
  };

  single('pnc', of.pnc);
  single('cro', of.cro);
  for (const [extra, { name, kind }] of of.extraColumns.entries()) {
    const column = of.extras[extra];
    if (kind === 'identifier' && column !== undefined) single(name, column);
  }
  single('phone', of.phone);
  single('email', of.email);

  const year = (record: number): number => {
    const known = birth[record] ?? 0;
    return known === 0 ? (ageYear[record] ?? 0) : Math.floor(known / 10_000);
  };
  const whole = (record: number): number => ((birth[record] ?? 0) % 100 === 0 ? 0 : (birth[record] ?? 0));
  const townOf = townsByOutward(outward, town);
  const place = (record: number): number => {
    const known = town[record] ?? 0;
    if (known !== 0) return at(tokens.text, known);
    const half = outward[record] ?? 0;
    return at(tokens.text, townOf.get(half) ?? half);
  };
  const foreKey = (record: number): number => at(tokens.family, fore[record]);
  const surKey = (record: number): number => at(tokens.surFamily, sur[record]);

  if (expectedPairs(birth) <= BIRTH_ALONE * count) {
    add('birth', 1, 200, (record, put) => put(mix(whole(record), 7)));
  } else {
    add('birth-name', 3, 120, (record, put) => {
      put(mix(whole(record), at(tokens.start, fore[record])));
      put(mix(whole(record), at(tokens.start, sur[record])));
      put(mix(whole(record), at(tokens.start, sur2[record])));
    });
    add('birth-place', 1, 120, (record, put) => put(mix(whole(record), place(record))));
  }
  // Either address of one record may be either of another.
  const { second } = of;
  const addresses = second.length === 0 ? 1 : 2;
  const part = (record: number, cell: number): number =>
    at(tokens.text, second[record * SECOND_CELLS + cell]);
  add('postcode-house', addresses, 60, (record, put) => {
    put(mix(at(tokens.text, postcode[record]), at(tokens.text, house[record])));
    if (addresses === 2) put(mix(part(record, 0), part(record, 2)));
  });
  add('street-house', addresses, 60, (record, put) => {
    put(mix(at(tokens.text, street[record]), at(tokens.text, house[record]), at(tokens.text, town[record])));
    if (addresses === 2) put(mix(part(record, 3), part(record, 2), part(record, 4)));
  });
  /** The main name, the name with a middle name for forename, and the aliases, each either way round. */
  const names = (record: number, put: (key: number) => void, third: number): void => {
    put(mixEither(foreKey(record), surKey(record), third));
    put(mixEither(foreKey(record), at(tokens.surFamily, sur2[record]), third));
    put(mixEither(at(tokens.family, middles[record * MOST_MIDDLES]), surKey(record), third));
    for (let slot = record * MOST_ALIASES * 2; slot < (record + 1) * MOST_ALIASES * 2; slot += 2) {
      put(mixEither(at(tokens.family, aliases[slot]), at(tokens.surFamily, aliases[slot + 1]), third));
    }
  };
  add('name-year', 4, 120, (record, put) => names(record, put, year(record)));
  add('name-place', 4, 100, (record, put) => names(record, put, place(record)));
  add('sounds-year', 2, 80, (record, put) => {
    put(mixEither(at(tokens.sound, fore[record]), at(tokens.sound, sur[record]), year(record)));
    put(mixEither(at(tokens.sound, fore[record]), at(tokens.sound, sur2[record]), year(record)));
  });
  add('postcode-name', 2 * addresses, 60, (record, put) => {
    put(mix(at(tokens.text, postcode[record]), at(tokens.start, fore[record])));
    put(mix(at(tokens.text, postcode[record]), at(tokens.start, sur[record])));
    if (addresses === 1) return;
    put(mix(part(record, 0), at(tokens.start, fore[record])));
    put(mix(part(record, 0), at(tokens.start, sur[record])));
  });
  add('starts-year', 1, 60, (record, put) =>
    put(mixEither(at(tokens.letters3, fore[record]), at(tokens.letters3, sur[record]), year(record))),
  );
  add('name-day-month', 2, 60, (record, put) => {
    const dayMonth = whole(record) % 10_000;
    put(mix(dayMonth, at(tokens.sound, sur[record]), at(tokens.start, fore[record])));
    put(mix(dayMonth, at(tokens.sound, fore[record]), at(tokens.start, sur[record])));
  });
  add('name', 4, 40, (record, put) => names(record, put, 3));
  add('sounds', 2, 40, (record, put) => {
    put(mixEither(at(tokens.sound, fore[record]), at(tokens.sound, sur[record]), 5));
    put(mixEither(at(tokens.sound, fore[record]), at(tokens.sound, sur2[record]), 5));
  });
  add('starts', 1, 40, (record, put) =>
    put(mixEither(at(tokens.letters3, fore[record]), at(tokens.letters3, sur[record]), 17)),
  );
  // Half a name and a town: worth more the dirtier the file, and only a smaller file can afford it in full.
  const mostHalves = count < 60_000 ? 40 : 20;
  // One word alone may be either half: "Seymour" is met by Charles Seymour as by Seymour Hicks.
  const halves = (record: number, other: number, put: (key: number) => void): void => {
    put(mix(at(tokens.sound, sur[record]), other, 11));
    put(mix(at(tokens.sound, fore[record]), other, 13));
    if (sur[record] === 0) put(mix(at(tokens.sound, fore[record]), other, 11));
  };
  add('half-name-place', 2, mostHalves, (record, put) => {
    halves(record, place(record), put);
  });
  for (const [extra, { name, kind }] of of.extraColumns.entries()) {
    const column = of.extras[extra];
    if (kind !== 'text' || column === undefined || count >= 60_000) continue;
    add(`half-name-${name}`, 2, mostHalves, (record, put) => {
      halves(record, at(tokens.text, column[record]), put);
    });
  }
  return {
    rules,
    refiners: [foreKey, year, place],
    learnWord: (token, text) => {
      hashToken(tokens, token, text);
    },
  };
}

/** The town that an outward code goes with most often, so that a town and a postcode alone still meet. */
function townsByOutward(outward: Int32Array, town: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (let record = 0; record < outward.length; record += 1) {
    const [half, known] = [outward[record] ?? 0, town[record] ?? 0];
    if (half === 0 || known === 0) continue;
    const own = counts.get(half) ?? new Map<number, number>();
    own.set(known, (own.get(known) ?? 0) + 1);
    counts.set(half, own);
  }
  const most = new Map<number, number>();
  for (const [half, own] of counts) {
    let best = 0;
    let held = 0;
    for (const [known, count] of own) {
      if (count <= held) continue;
      best = known;
      held = count;
    }
    most.set(half, best);
  }
  return most;
}

/** Pairs that share a date of birth, by counting each date. */
function expectedPairs(birth: Int32Array): number {
  const sorted = birth.slice().sort();
  let pairs = 0;
  for (let at = 0; at < sorted.length;) {
    let end = at + 1;
    while (end < sorted.length && sorted[end] === sorted[at]) end += 1;
    if (sorted[at] !== 0) pairs += ((end - at) * (end - at - 1)) / 2;
    at = end;
  }
  return pairs;
}
