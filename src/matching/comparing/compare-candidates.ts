// Compares every candidate pair of one share of the work once, keeping its pattern and its frequency term.
import type { Blocks } from '../blocking/blocks.ts';
import { walkPairs, walkTouching } from '../blocking/walk-pairs.ts';
import type { Share } from '../blocking/walk-pairs.ts';
import type { Nominals } from '../nominals/nominals.ts';
import { samplePairs } from '../training/chance-agreement.ts';
import type { PairSample, SampleTask } from '../training/chance-agreement.ts';
import { makeComparer } from './comparer.ts';
import { PatternTable } from './pattern-table.ts';

const CHUNK = 1 << 16;

/** Up to 65,536 compared pairs, side by side in shared memory. */
export type PairChunk = {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Number of the pattern in the share's own table. */
  readonly pattern: Int32Array;
  readonly rarity: Float32Array;
};
export type ComparedShare = {
  readonly chunks: readonly PairChunk[];
  readonly pairs: number;
  readonly codes: Float64Array;
  readonly counts: Float64Array;
  /** Candidate pairs that each rule gave first. */
  readonly perRule: readonly number[];
  /** Its share of the random pairs, when they were asked for. */
  readonly sample: PairSample | undefined;
};

/** What one thread is asked for. */
export type CompareTask = {
  readonly nominals: Nominals;
  readonly blocks: Blocks;
  readonly share: Share;
  readonly fileOf: Uint8Array | undefined;
  /** Random pairs to compare as well, by which chance agreement is learned. */
  readonly sample: SampleTask | undefined;
  /** 1 at each record of which a pair must hold one; without it all pairs are compared. Not for several threads. */
  readonly isGiven?: Uint8Array;
};

function chunk(): PairChunk {
  const make = (): SharedArrayBuffer => new SharedArrayBuffer(CHUNK * 4);
  return {
    left: new Int32Array(make()),
    right: new Int32Array(make()),
    pattern: new Int32Array(make()),
    rarity: new Float32Array(make()),
  };
}

/** Compares the candidates of a share. With `fileOf`, pairs within one file are left out. */
export function compareShare({
  nominals,
  blocks,
  share,
  fileOf,
  sample,
  isGiven,
}: CompareTask): ComparedShare {
  const comparer = makeComparer(nominals);
  const table = new PatternTable();
  const chunks: PairChunk[] = [];
  let current = chunk();
  let used = 0;
  let pairs = 0;
  const visit = (left: number, right: number): void => {
    if (used === CHUNK) {
      chunks.push(current);
      current = chunk();
      used = 0;
    }
    const code = comparer.compare(left, right);
    current.left[used] = left;
    current.right[used] = right;
    current.pattern[used] = table.add(code);
    current.rarity[used] = comparer.rarity();
    used += 1;
    pairs += 1;
  };
  const perRule =
    isGiven === undefined ? walkPairs(blocks, share, fileOf, visit) : walkTouching(blocks, isGiven, visit);
  if (used > 0) {
    const { left, right, pattern, rarity } = current;
    chunks.push({
      left: left.subarray(0, used),
      right: right.subarray(0, used),
      pattern: pattern.subarray(0, used),
      rarity: rarity.subarray(0, used),
    });
  }
  return {
    chunks,
    pairs,
    codes: table.codes.slice(0, table.size),
    counts: table.counts.slice(0, table.size),
    perRule,
    sample: sample === undefined ? undefined : samplePairs(nominals, comparer, sample, share),
  };
}
