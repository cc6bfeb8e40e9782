// The pieces of the work that other threads may take: random pairs, comparing a share, weighing it.
import type { Blocks } from '../blocking/blocks.ts';
import type { Share } from '../blocking/walk-pairs.ts';
import { compareShare } from '../comparing/compare-candidates.ts';
import type { CompareTask, ComparedShare } from '../comparing/compare-candidates.ts';
import { scoreShare } from '../scoring/score-pairs.ts';
import type { ScoreTask, ScoredPairs } from '../scoring/score-pairs.ts';
import { samplePairs } from '../training/chance-agreement.ts';
import type { PairSample, SampleTask } from '../training/chance-agreement.ts';

/** Who does the work: this thread alone, or several. The answer is the same. */
export type Threads = {
  /** Random pairs, by which chance agreement is learned; another thread takes them while blocks are made. */
  readonly sample: (task: SampleTask) => Promise<PairSample>;
  /** Weighs each share where it was compared. */
  readonly score: (tasks: readonly ScoreTask[]) => Promise<readonly ScoredPairs[]>;
  readonly compare: (
    task: Omit<CompareTask, 'share'> & { readonly share?: Share },
  ) => Promise<readonly ComparedShare[]>;
};

/** All the work in this thread. */
export const thisThread: Threads = {
  sample: (task) => Promise.resolve(samplePairs(task)),
  score: (tasks) => Promise.resolve(tasks.map(scoreShare)),
  compare: (task) => Promise.resolve([compareShare({ share: { part: 0, parts: 1 }, ...task })]),
};

/** Pairs in all blocks: what the comparing may cost. */
export function pairsOf(blocks: Blocks): number {
  return blocks.rules.reduce((sum, rule) => sum + rule.pairs, 0);
}

/** A piece of the work as it is handed to another thread. */
export type Task =
  | { readonly kind: 'sample'; readonly task: SampleTask }
  | { readonly kind: 'compare'; readonly task: CompareTask }
  | { readonly kind: 'score'; readonly task: ScoreTask };

/** Does a piece of the work. */
export function perform(given: Task): PairSample | ComparedShare | ScoredPairs {
  switch (given.kind) {
    case 'sample':
      return samplePairs(given.task);
    case 'compare':
      return compareShare(given.task);
    case 'score':
      return scoreShare(given.task);
  }
}
