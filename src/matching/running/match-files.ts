// The whole job over input files: block, compare, learn, score, cluster; one stage after another, each timed.
import { makeBlocks } from '../blocking/blocks.ts';
import type { Blocks } from '../blocking/blocks.ts';
import { blockingRules } from '../blocking/rules.ts';
import { chooseBar, undatedCare, wrongShare } from '../clustering/choose-bar.ts';
import { adjacencyOf } from '../clustering/adjacency.ts';
import { clusterPairs } from '../clustering/cluster.ts';
import type { Clusters } from '../clustering/cluster.ts';
import { expectedPeople } from '../clustering/expected-people.ts';
import type { ExpectedPeople } from '../clustering/expected-people.ts';
import { contradictionsOf } from '../clustering/contradictions.ts';
import { LOWEST_THRESHOLD, easeFor } from '../clustering/ease.ts';
import { makeComparer } from '../comparing/comparer.ts';
import type { Comparer } from '../comparing/comparer.ts';
import { PatternTable } from '../comparing/pattern-table.ts';
import { buildNominals } from '../nominals/build-nominals.ts';
import type { BuiltNominals, InputFile } from '../nominals/build-nominals.ts';
import { mergeScored } from '../scoring/score-pairs.ts';
import type { ScoredPairs } from '../scoring/score-pairs.ts';
import { chanceAgreement, freshTurns, samplePairs, wholeSample } from '../training/chance-agreement.ts';
import { areEnough, takeLabelled } from '../training/labels.ts';
import { learn } from '../training/learn.ts';
import { inOrder, startingModel, unorderedLevels, weightOf } from '../training/model.ts';
import type { Model, ModelRefusal } from '../training/model.ts';
import { modelFor } from '../training/read-model.ts';
import { patternSet } from '../training/pattern-set.ts';
import type { Decisions } from '../reading/decisions.ts';
import { ok, refused } from '../result.ts';
import { thisThread } from './threads.ts';
import type { Threads } from './threads.ts';
import type { Result } from '#platform';

export type MatchOptions = {
  /** A model kept from before; without one a model is learned from these records. */
  readonly model?: Model;
  /** Leaves the starting weights as they are unless enough pairs are labelled: for records that teach no model. */
  readonly startingWeights?: boolean;
  /** Pairs of ids that a person decided, to learn from. */
  readonly labels?: Decisions;
  /** Probability from which two records may be joined; without one it is chosen, 0.95 or higher. */
  readonly threshold?: number;
  /** Probability from which two groups that were not joined are worth a person's look; even odds when left out. */
  readonly reviewFrom?: number;
  /** Weight from which pairs are kept. */
  readonly leastWeight: number;
  readonly linkOnly: boolean;
  readonly seed: number;
  readonly fingerprint: string;
  /** Pairs of ids that a person decided. */
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
  /** Ids of which a pair must hold one: then only they are compared with all others. For pairs, not for groups. */
  readonly only?: ReadonlySet<string>;
  /** Told of each stage that ended, by the name it has in `times`. */
  readonly onStage?: (ended: string) => void;
  /** Other threads that may take a part; without them this one does all. */
  readonly threads?: Threads;
};
export type MatchRun = {
  readonly built: BuiltNominals;
  readonly blocks: Blocks;
  readonly comparer: Comparer;
  readonly model: Model;
  readonly pairs: ScoredPairs;
  readonly clusters: Clusters;
  readonly candidatePairs: number;
  readonly perRule: readonly { readonly rule: string; readonly pairs: number }[];
  readonly expectedMatches: number;
  /** Weight from which records were joined, whether the program chose it, and the share of groups that is then expected to be wrong. */
  readonly bar: number;
  readonly isBarChosen: boolean;
  readonly wrongExpected: number;
  /** By how much more often joins are taken to be wrong because few of the records have a birth or an age; 1 where enough do. */
  readonly undated: number;
  /** Weight from which groups that were not joined are to be looked at. */
  readonly reviewFrom: number;
  readonly expected: ExpectedPeople;
  /** Milliseconds by stage. */
  readonly times: Readonly<Record<string, number>>;
};

/** Fewest candidate pairs from which a model is learned; below it the starting weights stand. */
const FEWEST_TO_LEARN = 200;
/** Fewest records whose learning is refused when it went wrong; of fewer the starting weights stand. */
const FEWEST_RECORDS = 1000;
/** Random pairs for chance agreement: by the size of the file, within bounds. */
const RANDOM_PAIRS = { perRecord: 12, least: 160_000, most: 400_000 };

/** Matches the records of one or more files. Refuses a model that learned something else than who is who. */
export async function matchFiles(
  files: readonly InputFile[],
  options: MatchOptions,
): Promise<Result<MatchRun, ModelRefusal>> {
  const times: Record<string, number> = {};
  let from = performance.now();
  const lap = (stage: string): void => {
    const now = performance.now();
    times[stage] = Math.round(now - from);
    from = now;
    options.onStage?.(stage);
  };
  const built = buildNominals(files);
  const { nominals } = built;
  lap('normalise');
  const threads = options.threads ?? thisThread;
  const isDecided = [options.labels?.same, options.labels?.different, options.same, options.different].some(
    (pairs) => pairs !== undefined && pairs.length > 0,
  );
  const numbers = new Map(isDecided ? built.ids.map((id, at) => [id, at] as const) : []);
  const located = (given: readonly (readonly [string, string])[]): (readonly [number, number])[] =>
    given.flatMap(([one, other]) => {
      const [left, right] = [numbers.get(one), numbers.get(other)];
      return left === undefined || right === undefined ? [] : [[left, right] as const];
    });
  const labels = {
    same: located(options.labels?.same ?? []),
    different: located(options.labels?.different ?? []),
  };
  const isHeld = options.startingWeights === true;
  const mayLearn = options.model === undefined && (!isHeld || areEnough(labels.same, labels.different));
  const { perRecord, least, most } = RANDOM_PAIRS;
  const wanted = Math.min(most, Math.max(least, perRecord * nominals.count));
  const random = { nominals, most: wanted, seed: options.seed, turns: freshTurns() };
  const sampling = mayLearn ? threads.sample(random) : undefined;
  const blocks = makeBlocks(blockingRules(nominals, built.pool), nominals.count);
  // What another thread has not begun is taken here: a small file is blocked before that thread is awake.
  const ownSample = mayLearn ? samplePairs(random) : undefined;
  lap('block');
  const comparer = makeComparer(nominals);
  const fileOf = options.linkOnly ? built.fileOf : undefined;
  const { only } = options;
  const isGiven = only === undefined ? undefined : Uint8Array.from(built.ids, (id) => (only.has(id) ? 1 : 0));
  const shares = await threads.compare({
    nominals,
    blocks,
    fileOf,
    ...(isGiven === undefined ? {} : { isGiven }),
  });
  const candidatePairs = shares.reduce((sum, share) => sum + share.pairs, 0);
  lap('compare');
  const kept = options.model === undefined ? undefined : modelFor(options.model, comparer.comparisons);
  if (options.model !== undefined && kept === undefined) return refused({ kind: 'other-columns' });
  let model = kept ?? startingModel(comparer.comparisons, nominals.count);
  let expectedMatches = 0;
  const otherSample = await sampling;
  if (otherSample !== undefined && ownSample !== undefined && candidatePairs >= FEWEST_TO_LEARN) {
    const table = new PatternTable();
    for (const share of shares)
      for (let at = 0; at < share.codes.length; at += 1)
        table.add(share.codes[at] ?? 0, share.counts[at] ?? 0);
    const labelled = takeLabelled(comparer, table, labels.same, labels.different);
    const candidates = patternSet(
      comparer,
      table.codes.subarray(0, table.size),
      table.counts.subarray(0, table.size),
    );
    const chance = chanceAgreement(nominals, comparer, wholeSample([ownSample, otherSample]));
    const strangers = patternSet(comparer, chance.codes, chance.counts);
    const from = {
      records: nominals.count,
      candidatePairs,
      fingerprint: options.fingerprint,
      seed: options.seed,
      labels: labels.same.length + labels.different.length,
    };
    const learning = learn(
      comparer.comparisons,
      model,
      candidates,
      strangers,
      chance,
      nominals.count,
      from,
      labelled,
    );
    const ordered = inOrder(learning.model, comparer.comparisons);
    const unordered = unorderedLevels(ordered, comparer.comparisons);
    const isSound = unordered === undefined && learning.converged;
    // A handful of records teaches nothing: the weights that ship stand, and the run says so.
    if (!isSound && !isHeld && nominals.count >= FEWEST_RECORDS)
      return refused(unordered ?? { kind: 'not-converged', rounds: learning.rounds });
    if (isSound) [model, expectedMatches] = [ordered, learning.expectedMatches];
    lap('learn');
  }
  const leastWeight = Math.min(options.leastWeight, -5);
  const { comparisons } = comparer;
  const pairs = mergeScored(
    await threads.score(shares.map((share) => ({ model, comparer: { comparisons }, share, leastWeight }))),
  );
  lap('score');
  const [same, different] = [located(options.same), located(options.different)];
  const edges = adjacencyOf(nominals.count, pairs);
  const isChosen = options.threshold === undefined;
  const ease = easeFor(nominals, isChosen);
  const undated = undatedCare(nominals);
  const cluster = (joinFrom: number): Clusters =>
    clusterPairs(nominals.count, pairs, contradictionsOf(nominals, different), same, joinFrom, edges, ease);
  let bar = weightOf(options.threshold ?? LOWEST_THRESHOLD);
  let clusters = cluster(bar);
  if (isChosen) {
    const chosen = chooseBar(clusters, bar, undated);
    if (chosen > bar) clusters = cluster(chosen);
    bar = chosen;
  }
  lap('cluster');
  const expected = expectedPeople(clusters, edges);
  lap('count');
  return ok({
    built,
    blocks,
    comparer,
    model,
    pairs,
    clusters,
    candidatePairs,
    perRule: blocks.rules.map(({ name }, at) => ({
      rule: name,
      pairs: shares.reduce((sum, share) => sum + (share.perRule[at] ?? 0), 0),
    })),
    expectedMatches,
    bar,
    isBarChosen: isChosen,
    wrongExpected: wrongShare(clusters, undated),
    undated,
    reviewFrom: weightOf(options.reviewFrom ?? 0.5),
    expected,
    times,
  });
}
