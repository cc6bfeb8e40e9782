// Sorts records into blocks by key, splits the blocks that are too large, and counts what had to be left out.
import { sharedInt32, sharedUint8 } from '../nominals/token-pool.ts';
import type { Refiner, Rule, Rules } from './rules.ts';

export type RuleBlocks = {
  readonly name: string;
  /** First key place of the rule within a record's keys, and how many there are. */
  readonly first: number;
  readonly keysPerRecord: number;
  /** Records of all blocks of two or more, block after block; `starts` has one more entry than there are blocks. */
  readonly records: Int32Array;
  /** 1 at the last record of each block. */
  readonly isLast: Uint8Array;
  readonly starts: Int32Array;
  /** The key of each block. */
  readonly blockKeys: Int32Array;
  /** Pairs in all blocks, those of earlier rules included. */
  readonly pairs: number;
  readonly largest: number;
  /** Keys whose blocks were too large, and the number of the refiner that split each. */
  readonly split: ReadonlyMap<number, number>;
  readonly splitBlocks: number;
  readonly leftOutBlocks: number;
  readonly leftOutPairs: number;
};
export type Blocks = {
  readonly rules: readonly RuleBlocks[];
  /**
   * For each record its places in the blocks of all rules side by side; -1 where it is in none, and -2 less the place
   * where it is the last of its block, so that nobody goes and looks for records after it.
   */
  readonly places: Int32Array;
  readonly keysPerRecord: number;
};

const FEW = 20_000;
/** Places of keys that fit one whole number together with a key of 32 bits. */
const ENTRIES = 2 ** 21;

/** Bits of a key that one step of the sort looks at: few enough for the counters to stay near. */
const STEP_BITS = 11;

/** Places of `keys` that hold one, sorted by key and then by place; a radix sort that carries the keys along. */
function sortByKey(keys: Int32Array, entries: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  // Few entries: a sort of numbers costs less than counting, while key and place together fit one number.
  if (entries.length < FEW && keys.length <= ENTRIES) {
    const pairs = Float64Array.from(entries, (entry) => (keys[entry] ?? 0) * ENTRIES + entry).sort();
    return Int32Array.from(pairs, (pair) => ((pair % ENTRIES) + ENTRIES) % ENTRIES);
  }
  const size = entries.length;
  let from = entries;
  let fromKeys = new Int32Array(size);
  for (let at = 0; at < size; at += 1) fromKeys[at] = keys[entries[at] ?? 0] ?? 0;
  let to = new Int32Array(size);
  let toKeys = new Int32Array(size);
  const counts = new Int32Array(2 ** STEP_BITS + 1);
  const mask = 2 ** STEP_BITS - 1;
  for (let shift = 0; shift < 32; shift += STEP_BITS) {
    counts.fill(0);
    for (let at = 0; at < size; at += 1) {
      const digit = ((fromKeys[at] ?? 0) >>> shift) & mask;
      counts[digit + 1] = (counts[digit + 1] ?? 0) + 1;
    }
    for (let digit = 0; digit < mask; digit += 1)
      counts[digit + 1] = (counts[digit + 1] ?? 0) + (counts[digit] ?? 0);
    for (let at = 0; at < size; at += 1) {
      const key = fromKeys[at] ?? 0;
      const digit = (key >>> shift) & mask;
      const place = counts[digit] ?? 0;
      to[place] = from[at] ?? 0;
      toKeys[place] = key;
      counts[digit] = place + 1;
    }
    [from, to] = [to, from === entries ? new Int32Array(size) : from];
    [fromKeys, toKeys] = [toKeys, fromKeys];
  }
  return from;
}

function filled(keys: Int32Array): Int32Array<ArrayBuffer> {
  let count = 0;
  for (let at = 0; at < keys.length; at += 1) if (keys[at] !== 0) count += 1;
  const entries = new Int32Array(count);
  let place = 0;
  for (let at = 0; at < keys.length; at += 1) {
    if (keys[at] === 0) continue;
    entries[place] = at;
    place += 1;
  }
  return entries;
}

/** Walks the runs of one key in sorted entries. */
function eachRun(keys: Int32Array, sorted: Int32Array, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < sorted.length;) {
    const key = keys[sorted[start] ?? 0];
    let end = start + 1;
    while (end < sorted.length && keys[sorted[end] ?? 0] === key) end += 1;
    if (end - start > 1) visit(start, end);
    start = end;
  }
}

type Left = {
  readonly split: Map<number, number>;
  splitBlocks: number;
  leftOutBlocks: number;
  leftOutPairs: number;
};
type Split = { readonly left: Left; readonly sorted: Int32Array };

function refinedKey(key: number, further: number): number {
  return further === 0 ? 0 : Math.imul(key ^ further, 0x9e3779b1) | 1;
}

/** The key under which a record that came later is found, followed through the blocks that were split; 0 for none. */
export function settledKey(
  key: number,
  record: number,
  split: ReadonlyMap<number, number>,
  refiners: readonly Refiner[],
): number {
  let at = key;
  for (let step = split.get(at); at !== 0 && step !== undefined; step = split.get(at)) {
    const refine = refiners[step];
    at = refine === undefined ? 0 : refinedKey(at, refine(record));
  }
  return at;
}

/** Splits the blocks over the cap by one refiner after another; what is still over has its keys taken away. */
function splitLarge(rule: Rule, refiners: readonly Refiner[]): Split {
  const { keys, keysPerRecord, mostInBlock } = rule;
  const left: Left = { split: new Map(), splitBlocks: 0, leftOutBlocks: 0, leftOutPairs: 0 };
  let entries = filled(keys);
  for (let step = 0; step <= refiners.length; step += 1) {
    const sorted = sortByKey(keys, entries);
    const large: number[] = [];
    const refine = refiners[step];
    eachRun(keys, sorted, (start, end) => {
      const size = end - start;
      if (size <= mostInBlock) return;
      left.split.set(keys[sorted[start] ?? 0] ?? 0, step);
      if (step === 0) left.splitBlocks += 1;
      let kept = 0;
      for (let at = start; at < end; at += 1) {
        const entry = sorted[at] ?? 0;
        const further = refine === undefined ? 0 : refine(Math.floor(entry / keysPerRecord));
        const key = refinedKey(keys[entry] ?? 0, further);
        keys[entry] = key;
        if (key === 0) continue;
        large.push(entry);
        kept += 1;
      }
      if (kept < size) {
        left.leftOutBlocks += 1;
        left.leftOutPairs += (size * (size - 1) - kept * (kept - 1)) / 2;
      }
    });
    if (large.length === 0 && step === 0) return { left, sorted };
    if (large.length === 0) break;
    entries = Int32Array.from(large);
  }
  return { left, sorted: sortByKey(keys, filled(keys)) };
}

/** The blocks of a set under its rules. Shared memory: workers read the same arrays. */
export function makeBlocks({ rules, refiners }: Rules, count: number): Blocks {
  const keysPerRecord = rules.reduce((sum, rule) => sum + rule.keysPerRecord, 0);
  const places = sharedInt32(count * keysPerRecord).fill(-1);
  const made: RuleBlocks[] = [];
  let first = 0;
  for (const rule of rules) {
    const { left, sorted } = splitLarge(rule, refiners);
    const { keys } = rule;
    const starts: number[] = [];
    const blockKeys: number[] = [];
    let kept = 0;
    let pairs = 0;
    let largest = 0;
    const records = new Int32Array(sorted.length);
    const lasts = new Uint8Array(sorted.length);
    eachRun(keys, sorted, (start, end) => {
      starts.push(kept);
      blockKeys.push(keys[sorted[start] ?? 0] ?? 0);
      for (let at = start; at < end; at += 1) {
        const entry = sorted[at] ?? 0;
        const record = Math.floor(entry / rule.keysPerRecord);
        records[kept] = record;
        places[record * keysPerRecord + first + entry - record * rule.keysPerRecord] =
          at === end - 1 ? -2 - kept : kept;
        kept += 1;
      }
      lasts[kept - 1] = 1;
      pairs += ((end - start) * (end - start - 1)) / 2;
      largest = Math.max(largest, end - start);
    });
    starts.push(kept);
    const shared = sharedInt32(kept);
    shared.set(records.subarray(0, kept));
    const sharedStarts = sharedInt32(starts.length);
    sharedStarts.set(starts);
    const sharedKeys = sharedInt32(blockKeys.length);
    sharedKeys.set(blockKeys);
    const isLast = sharedUint8(kept);
    isLast.set(lasts.subarray(0, kept));
    made.push({
      name: rule.name,
      first,
      keysPerRecord: rule.keysPerRecord,
      records: shared,
      isLast,
      starts: sharedStarts,
      blockKeys: sharedKeys,
      pairs,
      largest,
      ...left,
    });
    first += rule.keysPerRecord;
  }
  return { rules: made, places, keysPerRecord };
}
