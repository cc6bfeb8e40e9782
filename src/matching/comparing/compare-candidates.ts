// Compares every candidate pair of one share of the work once, keeping its pattern and its frequency term.
import type { Blocks } from '../blocking/blocks.ts';
import { walkPairs, walkTouching } from '../blocking/walk-pairs.ts';
import type { Share } from '../blocking/walk-pairs.ts';
import type { Nominals } from '../nominals/nominals.ts';
import { makeComparer } from './comparer.ts';
import { Batch } from './batch.ts';
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
};

/** What one thread is asked for. */
export type CompareTask = {
  readonly nominals: Nominals;
  readonly blocks: Blocks;
  readonly share: Share;
  readonly fileOf: Uint8Array | undefined;
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
export function compareShare({ nominals, blocks, share, fileOf, isGiven }: CompareTask): ComparedShare {
  const comparer = makeComparer(nominals);
  const table = new PatternTable();
  const chunks: PairChunk[] = [];
  let current = chunk();
  let used = 0;
  let pairs = 0;
  const batch = new Batch(nominals, comparer);
  const take = (): void => {
    const compared = batch.compare();
    const { lefts, rights, codes, rarities } = batch;
    for (let at = 0; at < compared; at += 1) {
      if (used === CHUNK) {
        chunks.push(current);
        current = chunk();
        used = 0;
      }
      current.left[used] = lefts[at] ?? 0;
      current.right[used] = rights[at] ?? 0;
      current.pattern[used] = table.add(codes[at] ?? 0);
      current.rarity[used] = rarities[at] ?? 0;
      used += 1;
    }
    pairs += compared;
  };
  const visit = (left: number, right: number): void => {
    if (batch.add(left, right)) take();
  };
  const perRule =
    isGiven === undefined ? walkPairs(blocks, share, fileOf, visit) : walkTouching(blocks, isGiven, visit);
  take();
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
  };
}
