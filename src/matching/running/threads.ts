// The two pieces of the work that other threads may take: comparing a share of the pairs, and counting people at even odds.
import type { Blocks } from '../blocking/blocks.ts';
import { TO_COUNT, clusterPairs } from '../clustering/cluster.ts';
import type { Adjacency } from '../clustering/adjacency.ts';
import { contradictionsOf } from '../clustering/contradictions.ts';
import { countGroups } from '../clustering/expected-people.ts';
import type { GroupCounts } from '../clustering/expected-people.ts';
import { compareShare } from '../comparing/compare-candidates.ts';
import type { CompareTask, ComparedShare } from '../comparing/compare-candidates.ts';
import type { Nominals } from '../nominals/nominals.ts';
import type { ScoredPairs } from '../scoring/score-pairs.ts';

export type CountTask = {
  readonly nominals: Nominals;
  readonly pairs: ScoredPairs;
  readonly edges: Adjacency;
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
};
/** Who does the work: this thread alone, or several. The answer is the same. */
export type Threads = {
  readonly compare: (task: Omit<CompareTask, 'share'>) => Promise<readonly ComparedShare[]>;
  readonly count: (task: CountTask) => Promise<GroupCounts>;
};

/** Where a join is as likely right as wrong, by a little: what counting is done at. */
const COUNT_FROM = -0.5;

/** Counts people when every join is taken at even odds, where misses and wrong merges balance. */
export function countEven({ nominals, pairs, edges, same, different }: CountTask): GroupCounts {
  const contradictions = contradictionsOf(nominals, different);
  return countGroups(clusterPairs(nominals.count, pairs, contradictions, same, COUNT_FROM, TO_COUNT, edges));
}

/** All the work in this thread. */
export const thisThread: Threads = {
  compare: (task) => Promise.resolve([compareShare({ ...task, share: { part: 0, parts: 1 } })]),
  count: (task) => Promise.resolve(countEven(task)),
};

/** Pairs in all blocks: what the comparing may cost. */
export function pairsOf(blocks: Blocks): number {
  return blocks.rules.reduce((sum, rule) => sum + rule.pairs, 0);
}
