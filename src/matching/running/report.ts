// The report of a run: what came in, what was compared, what was left out, what is expected, and how long it took.
import { groupsOf } from '../clustering/expected-people.ts';
import type { ExpectedPeople } from '../clustering/expected-people.ts';
import { GIVEN_NAMES_SOURCE } from '../names/given-names.ts';
import { SURNAMES_SOURCE } from '../names/surnames.ts';
import { PLACE_NAMES_SOURCE } from '../reading/place-names.ts';
import { levelBits, priorBits, probabilityOf } from '../training/model.ts';
import type { MatchRun } from './match-files.ts';

export type RunFacts = {
  readonly fingerprint: string;
  readonly warnings: readonly string[];
  readonly readMilliseconds: number;
  readonly writeMilliseconds: number;
  readonly peakMegabytes: number;
  readonly versions: Readonly<Record<string, string | number>>;
  readonly seed: number;
  readonly threads: number;
};
export type MatchReport = ExpectedPeople & {
  readonly records: number;
  readonly [part: string]: unknown;
};

/** What a run found, for report.json. No name and no id is in it. */
export function reportOf(run: MatchRun, facts: RunFacts): MatchReport {
  const { built, blocks, model, pairs, clusters, times } = run;
  const refused: Record<string, number> = {};
  for (const { reason } of clusters.refused) refused[reason] = (refused[reason] ?? 0) + 1;
  const { readMilliseconds, writeMilliseconds, ...rest } = facts;
  return {
    ...rest,
    records: built.ids.length,
    people: run.expected.people,
    repeatPeople: run.expected.repeatPeople,
    groups: groupsOf(clusters.of),
    candidatePairs: run.candidatePairs,
    keptPairs: pairs.count,
    expectedMatches: Math.round(run.expectedMatches),
    rules: run.perRule.map(({ rule, pairs: given }, at) => {
      const made = blocks.rules[at];
      return {
        rule,
        candidatePairs: given,
        largestBlock: made?.largest,
        splitBlocks: made?.splitBlocks,
        leftOutBlocks: made?.leftOutBlocks,
        leftOutPairs: made?.leftOutPairs,
      };
    }),
    joinFrom: {
      weight: run.bar,
      probability: probabilityOf(run.bar),
      wrongGroupsExpected: Number(run.wrongExpected.toFixed(4)),
    },
    reviewFrom: { weight: run.reviewFrom, probability: probabilityOf(run.reviewFrom) },
    refusedJoins: refused,
    identifiersFailingTheirCheck: built.failedChecks,
    placeholderValues: built.placeholders,
    prior: { weight: priorBits(model), probability: model.priorMatch },
    weights: model.comparisons.map(({ name, levels }) => ({
      comparison: name,
      levels: levels.map((level) => ({ ...level, weight: Number(levelBits(level).toFixed(3)) })),
    })),
    learnedFrom: model.learnedFrom,
    nameKnowledge: [GIVEN_NAMES_SOURCE, SURNAMES_SOURCE, PLACE_NAMES_SOURCE],
    milliseconds: { read: readMilliseconds, ...times, write: writeMilliseconds },
  };
}
