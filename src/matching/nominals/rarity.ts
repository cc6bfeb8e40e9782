// How rare each value is, in bits: what an agreement on it is worth beside an average agreement.
import { areBirthsASlipApart } from '../comparing/compare-births.ts';
import { LONGEST_TOKEN, TOKEN, TOKEN_CELLS, lettersAt, sharedFloat32 } from './token-pool.ts';
import type { TokenTable } from './token-pool.ts';

/** Rarity of values by how many records hold them: -log2 of the share. Value 0 (missing) has none. */
export function rarityOf(columns: readonly Int32Array[], distinct: number): Float32Array {
  const counts = new Float64Array(distinct);
  let total = 0;
  for (const column of columns) {
    for (let at = 0; at < column.length; at += 1) {
      const value = column[at] ?? 0;
      if (value === 0) continue;
      counts[value] = (counts[value] ?? 0) + 1;
      total += 1;
    }
  }
  return toBits(counts, total);
}

/** People of one name up to whom a date a slip away is taken for the same person's. */
const MOST_NAMESAKES = 4;

/**
 * Rarity of whole names by how many different people seem to hold them: records of one name and one date of birth
 * count once, so that a man with ten records does not make his own name common.
 */
export function nameRarity(names: Int32Array, births: Int32Array, distinct: number): Float32Array {
  const totals = new Float64Array(distinct);
  const dated = new Float64Array(distinct);
  const different = new Float64Array(distinct);
  const keys = new Float64Array(names.length);
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] ?? 0;
    if (name === 0) continue;
    totals[name] = (totals[name] ?? 0) + 1;
    const birth = births[at] ?? 0;
    if (birth !== 0) dated[name] = (dated[name] ?? 0) + 1;
    keys[at] = birth === 0 ? 0 : name * 100_000_000 + birth;
  }
  keys.sort();
  let reps: number[] = [];
  let last = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    if (key === 0 || key === keys[at - 1]) continue;
    const name = Math.floor(key / 100_000_000);
    const date = key - name * 100_000_000;
    if (name !== last) reps = [];
    last = name;
    // Two dates a slip apart under one rare name are one person's; under a common name they are two people's.
    if (reps.length < MOST_NAMESAKES && reps.some((other) => areBirthsASlipApart(other, date))) continue;
    reps.push(date);
    different[name] = (different[name] ?? 0) + 1;
  }
  let people = 0;
  for (let name = 1; name < distinct; name += 1) {
    const known = dated[name] ?? 0;
    if (known > 0) totals[name] = ((totals[name] ?? 0) * (different[name] ?? 0)) / known;
    people += totals[name] ?? 0;
  }
  return toBits(totals, people, 0.5);
}

function toBits(counts: Float64Array, total: number, less = 0): Float32Array {
  const bits = sharedFloat32(counts.length);
  for (let value = 1; value < counts.length; value += 1) {
    const count = counts[value] ?? 0;
    bits[value] = count > 0 ? Math.log2(total / Math.max(0.5, count - less)) : Math.log2(total + 1);
  }
  // Place 0 holds the bits of an average agreement: -log2 of the chance that two records agree.
  let chance = 0;
  for (let value = 1; value < counts.length; value += 1)
    chance += ((counts[value] ?? 0) / Math.max(1, total)) ** 2;
  bits[0] = chance > 0 ? -Math.log2(chance) : 0;
  return bits;
}

/**
 * Rarity of a word as it stands beside its neighbours: no word is rarer than the commonest one of its sound, its family
 * or one slip away. "Daveis" is rare, but who meets it should think of Davies. `columns` say which words are names.
 */
export function nearRarity(
  { cells, letters }: TokenTable,
  rarity: Float32Array,
  columns: readonly Int32Array[],
  isSurname: boolean,
): Float32Array {
  const near = sharedFloat32(rarity.length);
  near.set(rarity);
  const held = new Int32Array(rarity.length);
  for (const column of columns)
    for (let at = 0; at < column.length; at += 1) held[column[at] ?? 0] = (held[column[at] ?? 0] ?? 0) + 1;
  const least = new LeastOf();
  const [firstFamily, lastFamily] = isSurname
    ? [TOKEN.surnameFamily, TOKEN.surnameFamily + 1]
    : [TOKEN.families, TOKEN.surnameFamily];
  const hashes = new Int32Array(6 + LONGEST_TOKEN);
  /** The groups a word is in: its sound, its families, and the word less each one letter. */
  const groupsOf = (token: number): number => {
    let count = 0;
    const put = (value: number, kind: number): void => {
      hashes[count] = Math.imul(value ^ (value >>> 15), 0x85ebca6b) + kind;
      count += 1;
    };
    const row = token * TOKEN_CELLS;
    const sound = cells[row + TOKEN.sound] ?? 0;
    if (sound !== 0) put(sound, 1);
    for (let place = firstFamily; place < lastFamily; place += 1) {
      const family = cells[row + place] ?? 0;
      if (family !== 0) put(family, 2);
    }
    const length = cells[row + TOKEN.length] ?? 0;
    if (length < 4) return count;
    const at = lettersAt(token);
    // One slip apart share the word less one letter; the word itself stands for its own neighbours.
    for (let without = -1; without < length; without += 1) {
      let hash = 0x811c9dc5 | 0;
      for (let place = 0; place < length; place += 1)
        if (place !== without) hash = Math.imul(hash ^ (letters[at + place] ?? 0), 16777619);
      put(hash, 3);
    }
    return count;
  };
  // What one record alone holds makes no neighbour commoner.
  for (let token = 1; token < rarity.length; token += 1) {
    if ((held[token] ?? 0) < 2) continue;
    const groups = groupsOf(token);
    for (let at = 0; at < groups; at += 1) least.put(hashes[at] ?? 0, rarity[token] ?? 0);
  }
  for (let token = 1; token < rarity.length; token += 1) {
    if (held[token] === 0) continue;
    const groups = groupsOf(token);
    for (let at = 0; at < groups; at += 1)
      near[token] = Math.min(near[token] ?? 0, least.of(hashes[at] ?? 0));
  }
  return near;
}

/** The least number put under each key: a table of whole numbers, where a map of millions would cost far more. */
class LeastOf {
  private keys = new Int32Array(1 << 14);
  private values = new Float32Array(1 << 14).fill(Infinity);
  private size = 0;

  of(key: number): number {
    return this.values[this.slot(key)] ?? Infinity;
  }

  put(key: number, value: number): void {
    const slot = this.slot(key);
    const known = this.values[slot] ?? Infinity;
    if (value < known) this.values[slot] = value;
    if (known !== Infinity) return;
    this.keys[slot] = key;
    this.size += 1;
    if (this.size * 2 > this.keys.length) this.spread();
  }

  private slot(key: number): number {
    const { keys, values } = this;
    const mask = keys.length - 1;
    let slot = (key ^ (key >>> 16)) & mask;
    while (values[slot] !== Infinity && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private spread(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 4);
    this.values = new Float32Array(keys.length * 4).fill(Infinity);
    for (let at = 0; at < keys.length; at += 1) {
      const value = values[at] ?? Infinity;
      if (value === Infinity) continue;
      const slot = this.slot(keys[at] ?? 0);
      this.keys[slot] = keys[at] ?? 0;
      this.values[slot] = value;
    }
  }
}
