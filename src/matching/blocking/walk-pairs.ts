// Walks every candidate pair once: record by record, through its blocks in the order of the rules.
import type { Blocks } from './blocks.ts';

/** The part of the work one thread takes: part `part` of `parts`, of about equal size and always the same. */
export type Share = { readonly part: number; readonly parts: number };

/** Records that one thread takes in a row: those with low numbers have more pairs, so threads take turns. */
const TURN = 512;

/** How many records there are, and the rule that each key place of a record belongs to. */
function layOut({ rules, places, keysPerRecord }: Blocks): {
  readonly count: number;
  readonly ruleOf: Int32Array;
} {
  return {
    count: keysPerRecord === 0 ? 0 : places.length / keysPerRecord,
    ruleOf: Int32Array.from(
      rules.flatMap((rule, order) => Array.from({ length: rule.keysPerRecord }, () => order)),
    ),
  };
}

/**
 * Calls `visit` for each candidate pair that one of the given records is in, the lower record first: what a few records
 * that came later cost is what they meet, not what the set is. `isGiven` holds 1 at each of them.
 */
export function walkTouching(
  blocks: Blocks,
  isGiven: Uint8Array,
  visit: (left: number, right: number) => void,
): readonly number[] {
  const { rules, places, keysPerRecord: width } = blocks;
  const { count, ruleOf } = layOut(blocks);
  const given = new Float64Array(rules.length);
  const met = new Int32Array(count).fill(-1);
  for (let one = 0; one < count; one += 1) {
    if (isGiven[one] !== 1) continue;
    for (let key = 0; key < width; key += 1) {
      const order = ruleOf[key] ?? 0;
      const rule = rules[order];
      const found = places[key * count + one] ?? -1;
      if (found === -1 || rule === undefined) continue;
      let place = found < 0 ? -2 - found : found;
      const { records, isLast } = rule;
      while (place > 0 && isLast[place - 1] === 0) place -= 1;
      for (let isDone = false; !isDone; place += 1) {
        isDone = isLast[place] !== 0;
        const other = records[place] ?? 0;
        if (other === one || met[other] === one || (isGiven[other] === 1 && other < one)) continue;
        met[other] = one;
        given[order] = (given[order] ?? 0) + 1;
        visit(one < other ? one : other, one < other ? other : one);
      }
    }
  }
  return Array.from(given);
}

/**
 * Calls `visit` for each candidate pair of a share, the lower record first; returns how many each rule gave first.
 * With `fileOf`, pairs within one file are skipped (linking without deduplicating).
 */
export function walkPairs(
  blocks: Blocks,
  { part, parts }: Share,
  fileOf: Uint8Array | undefined,
  visit: (left: number, right: number) => void,
): readonly number[] {
  const { rules, places, keysPerRecord: width } = blocks;
  const { count, ruleOf } = layOut(blocks);
  const given = new Float64Array(rules.length);
  // The last record that met each: whoever met it already has this pair from an earlier rule.
  const met = new Int32Array(count).fill(-1);
  const recordsOf = rules.map((rule) => rule.records);
  const lastOf = rules.map((rule) => rule.isLast);
  for (let turn = part * TURN; turn < count; turn += parts * TURN) {
    for (let left = turn; left < Math.min(count, turn + TURN); left += 1) {
      for (let key = 0; key < width; key += 1) {
        let place = places[key * count + left] ?? -1;
        if (place < 0) continue;
        const order = ruleOf[key] ?? 0;
        const records = recordsOf[order];
        const isLast = lastOf[order];
        if (records === undefined || isLast === undefined) continue;
        // Records of a block stand in rising order: those before this one have met it.
        while (isLast[place] === 0) {
          place += 1;
          const right = records[place] ?? 0;
          if (right === left || met[right] === left) continue;
          met[right] = left;
          if (fileOf !== undefined && fileOf[left] === fileOf[right]) continue;
          given[order] = (given[order] ?? 0) + 1;
          visit(left, right);
        }
      }
    }
  }
  return Array.from(given);
}
