// How rare each value is, in bits: what an agreement on it is worth beside an average agreement.
import { sharedFloat32 } from './token-pool.ts';

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
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    if (key === 0 || key === keys[at - 1]) continue;
    const name = Math.floor(key / 100_000_000);
    different[name] = (different[name] ?? 0) + 1;
  }
  let people = 0;
  for (let name = 1; name < distinct; name += 1) {
    const known = dated[name] ?? 0;
    if (known > 0) totals[name] = ((totals[name] ?? 0) * (different[name] ?? 0)) / known;
    people += totals[name] ?? 0;
  }
  return toBits(totals, people);
}

function toBits(counts: Float64Array, total: number): Float32Array {
  const bits = sharedFloat32(counts.length);
  for (let value = 1; value < counts.length; value += 1) {
    const count = counts[value] ?? 0;
    bits[value] = count > 0 ? Math.log2(total / count) : Math.log2(total + 1);
  }
  // Place 0 holds the bits of an average agreement: -log2 of the chance that two records agree.
  let chance = 0;
  for (let value = 1; value < counts.length; value += 1)
    chance += ((counts[value] ?? 0) / Math.max(1, total)) ** 2;
  bits[0] = chance > 0 ? -Math.log2(chance) : 0;
  return bits;
}
