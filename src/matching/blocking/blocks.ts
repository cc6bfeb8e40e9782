// Sorts records into blocks by key, splits the blocks that are too large, and counts what had to be left out.
import { sharedInt32, sharedUint8 } from '../nominals/token-pool.ts';
import type { Refiner, Rule, Rules } from './rules.ts';
import { KeySorter } from './sort-by-key.ts';
import type { SortedKeys } from './sort-by-key.ts';

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
   * Key by key, the place of every record in the blocks of the rule: -1 where it is in none, and -2 less the place where
   * it is the last of its block, so that nobody goes and looks for records after it. A key at a time is written in an
   * order that jumps from record to record, so all places of one key stand together: they are few enough to stay near.
   */
  readonly places: Int32Array;
  readonly keysPerRecord: number;
};

/** Walks the runs of one key, two entries or more, in sorted keys. */
function eachRun(keys: Int32Array, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < keys.length;) {
    const key = keys[start];
    let end = start + 1;
    while (end < keys.length && keys[end] === key) end += 1;
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
type Split = { readonly left: Left; readonly sorted: SortedKeys };

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
function splitLarge(rule: Rule, refiners: readonly Refiner[], sorter: KeySorter): Split {
  const { keys, keysPerRecord, mostInBlock } = rule;
  const left: Left = { split: new Map(), splitBlocks: 0, leftOutBlocks: 0, leftOutPairs: 0 };
  let sorted = sorter.sort(keys);
  for (let step = 0; step <= refiners.length; step += 1) {
    const large: number[] = [];
    const refine = refiners[step];
    eachRun(sorted.keys, (start, end) => {
      const size = end - start;
      if (size <= mostInBlock) return;
      left.split.set(sorted.keys[start] ?? 0, step);
      if (step === 0) left.splitBlocks += 1;
      let kept = 0;
      for (let at = start; at < end; at += 1) {
        const entry = sorted.places[at] ?? 0;
        const further = refine === undefined ? 0 : refine(Math.floor(entry / keysPerRecord));
        const key = refinedKey(sorted.keys[at] ?? 0, further);
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
    sorted = sorter.sortAmong(keys, large);
  }
  return { left, sorted: sorter.sort(keys) };
}

/** The blocks of a set under its rules. Shared memory: workers read the same arrays. */
export function makeBlocks({ rules, refiners }: Rules, count: number): Blocks {
  const keysPerRecord = rules.reduce((sum, rule) => sum + rule.keysPerRecord, 0);
  const places = sharedInt32(count * keysPerRecord).fill(-1);
  const made: RuleBlocks[] = [];
  const most = rules.reduce((longest, { keys }) => Math.max(longest, keys.length), 0);
  const sorter = new KeySorter(most);
  const records = new Int32Array(most);
  const lasts = new Uint8Array(most);
  let first = 0;
  for (const rule of rules) {
    const { left, sorted } = splitLarge(rule, refiners, sorter);
    const starts: number[] = [];
    const blockKeys: number[] = [];
    let kept = 0;
    let pairs = 0;
    let largest = 0;
    eachRun(sorted.keys, (start, end) => {
      starts.push(kept);
      blockKeys.push(sorted.keys[start] ?? 0);
      for (let at = start; at < end; at += 1) {
        const entry = sorted.places[at] ?? 0;
        const record = Math.floor(entry / rule.keysPerRecord);
        records[kept] = record;
        const key = first + entry - record * rule.keysPerRecord;
        places[key * count + record] = at === end - 1 ? -2 - kept : kept;
        kept += 1;
      }
      lasts.fill(0, kept - (end - start), kept - 1);
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
