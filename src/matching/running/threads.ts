// The pieces of the work that other threads may take: random pairs, comparing and weighing a share, counting people.
import type { Blocks } from '../blocking/blocks.ts';
import type { Share } from '../blocking/walk-pairs.ts';
import { TO_COUNT, clusterPairs } from '../clustering/cluster.ts';
import type { Adjacency } from '../clustering/adjacency.ts';
import { contradictionsOf } from '../clustering/contradictions.ts';
import { countGroups } from '../clustering/expected-people.ts';
import type { GroupCounts } from '../clustering/expected-people.ts';
import { compareShare } from '../comparing/compare-candidates.ts';
import type { CompareTask, ComparedShare } from '../comparing/compare-candidates.ts';
import type { Nominals } from '../nominals/nominals.ts';
import { scoreShare } from '../scoring/score-pairs.ts';
import type { ScoreTask, ScoredPairs } from '../scoring/score-pairs.ts';
import { samplePairs } from '../training/chance-agreement.ts';
import type { PairSample, SampleTask } from '../training/chance-agreement.ts';

export type CountTask = {
  readonly nominals: Nominals;
  readonly pairs: ScoredPairs;
  readonly edges: Adjacency;
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
};
/** Who does the work: this thread alone, or several. The answer is the same. */
export type Threads = {
  /** Random pairs, by which chance agreement is learned; another thread takes them while blocks are made. */
  readonly sample: (task: SampleTask) => Promise<PairSample>;
  /** Weighs each share where it was compared. */
  readonly score: (tasks: readonly ScoreTask[]) => Promise<readonly ScoredPairs[]>;
  readonly compare: (
    task: Omit<CompareTask, 'share'> & { readonly share?: Share },
  ) => Promise<readonly ComparedShare[]>;
  readonly count: (task: CountTask) => Promise<GroupCounts>;
};

/** Where a join is as likely right as wrong, by a little: what counting is done at. */
const COUNT_FROM = -0.5;

/** Counts people when every join is taken at even odds, where misses and wrong merges balance. */
function countEven({ nominals, pairs, edges, same, different }: CountTask): GroupCounts {
  const contradictions = contradictionsOf(nominals, different);
  return countGroups(clusterPairs(nominals.count, pairs, contradictions, same, COUNT_FROM, TO_COUNT, edges));
}

/** All the work in this thread. */
export const thisThread: Threads = {
  sample: (task) => Promise.resolve(samplePairs(task)),
  score: (tasks) => Promise.resolve(tasks.map(scoreShare)),
  compare: (task) => Promise.resolve([compareShare({ share: { part: 0, parts: 1 }, ...task })]),
  count: (task) => Promise.resolve(countEven(task)),
};

/** Pairs in all blocks: what the comparing may cost. */
export function pairsOf(blocks: Blocks): number {
  return blocks.rules.reduce((sum, rule) => sum + rule.pairs, 0);
}

/** A piece of the work as it is handed to another thread. */
export type Task =
  | { readonly kind: 'sample'; readonly task: SampleTask }
  | { readonly kind: 'compare'; readonly task: CompareTask }
  | { readonly kind: 'score'; readonly task: ScoreTask }
  | { readonly kind: 'count'; readonly task: CountTask };

/** Does a piece of the work. */
export function perform(given: Task): PairSample | ComparedShare | ScoredPairs | GroupCounts {
  switch (given.kind) {
    case 'sample':
      return samplePairs(given.task);
    case 'compare':
      return compareShare(given.task);
    case 'score':
      return scoreShare(given.task);
    case 'count':
      return countEven(given.task);
  }
}
