// Matches records that are already in the program, for the people room: pairs with their reasons, and proposed people.
import type { RefusedUnion } from '../clustering/cluster.ts';
import type { Decisions } from '../reading/decisions.ts';
import { tableOfRecords } from '../reading/records-table.ts';
import type { MatchRecord } from '../reading/records-table.ts';
import type { ColumnRole } from '../reading/roles.ts';
import { waterfallOf } from '../scoring/waterfall.ts';
import type { WaterfallLine } from '../scoring/waterfall.ts';
import { probabilityOf } from '../training/model.ts';
import type { Model, ModelRefusal } from '../training/model.ts';
import { ok } from '../result.ts';
import type { Result } from '#platform';
import { matchFiles } from './match-files.ts';

export type MatchedPair = {
  readonly left: string;
  readonly right: string;
  /** Log2 odds that the two are one person. */
  readonly weight: number;
  readonly probability: number;
  /** The computation, line by line; its last total is the weight. */
  readonly waterfall: () => readonly WaterfallLine[];
};
export type MatchProposals = {
  readonly model: Model;
  /** Pairs from the least weight up, the strongest first. */
  readonly pairs: readonly MatchedPair[];
  /** Groups of two or more ids that are taken to be one person, each sorted. */
  readonly proposals: readonly (readonly string[])[];
  /** Joins that evidence asked for and a contradiction forbade: for a person to look at. */
  readonly refused: readonly (Omit<RefusedUnion, 'left' | 'right'> & {
    readonly left: string;
    readonly right: string;
  })[];
};
export type MatchRecordsOptions = {
  readonly model?: Model;
  /** Leaves the starting weights as they are unless enough pairs are labelled. */
  readonly startingWeights?: boolean;
  /** Pairs that a person decided, to learn from. */
  readonly labels?: Decisions;
  /** Probability from which a group is proposed; chosen, 0.95 or higher, when left out. */
  readonly threshold?: number;
  /** Weight from which pairs are given; 0 when left out. */
  readonly leastWeight?: number;
  /** Ids of which a pair must hold one: records that came or changed since a run over all. */
  readonly only?: ReadonlySet<string>;
  /** Decisions of people, honoured absolutely. */
  readonly same?: readonly (readonly [string, string])[];
  readonly different?: readonly (readonly [string, string])[];
};

/**
 * Matches records with columns of given roles. Pure: the same records give the same answer, whatever their order. A
 * model learned from few records is the starting one. Refuses a model that learned something else than who is who.
 */
export async function matchRecords(
  records: readonly MatchRecord[],
  columns: readonly ColumnRole[],
  options: MatchRecordsOptions = {},
): Promise<Result<MatchProposals, ModelRefusal>> {
  const {
    model,
    startingWeights = false,
    labels = { same: [], different: [] },
    threshold = 0.95,
    leastWeight = 0,
    same = [],
    different = [],
    only,
  } = options;
  const run = await matchFiles([tableOfRecords(records, columns)], {
    ...(model === undefined ? {} : { model }),
    ...(only === undefined ? {} : { only }),
    startingWeights,
    labels,
    ...(threshold === undefined ? {} : { threshold }),
    leastWeight,
    linkOnly: false,
    seed: 1,
    fingerprint: '',
    same,
    different,
  });
  if (!run.ok) return run;
  const { built, pairs, clusters, comparer } = run.value;
  const idOf = (place: number): string => built.ids[place] ?? '';
  const found: MatchedPair[] = [];
  for (let at = 0; at < pairs.count; at += 1) {
    const weight = pairs.weight[at] ?? 0;
    if (weight < leastWeight) break;
    const left = pairs.left[at] ?? 0;
    const right = pairs.right[at] ?? 0;
    found.push({
      left: idOf(left),
      right: idOf(right),
      weight,
      probability: probabilityOf(weight),
      waterfall: () => waterfallOf(run.value.model, comparer, left, right),
    });
  }
  const groups = new Map<number, string[]>();
  for (const [place, lead] of clusters.of.entries()) {
    const own = groups.get(lead) ?? [];
    own.push(idOf(place));
    groups.set(lead, own);
  }
  return ok({
    model: run.value.model,
    pairs: found,
    proposals: [...groups.values()].filter((ids) => ids.length > 1).map((ids) => ids.sort()),
    refused: clusters.refused.map((one) => ({ ...one, left: idOf(one.left), right: idOf(one.right) })),
  });
}
