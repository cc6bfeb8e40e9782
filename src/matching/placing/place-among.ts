// Places records that came later among people already known: only pairs that they, or the people they meet, are in are compared.
import { makeBlocks } from '../blocking/blocks.ts';
import { blockingRules } from '../blocking/rules.ts';
import { BELOW, clusterPairs } from '../clustering/cluster.ts';
import { contradictionsOf } from '../clustering/contradictions.ts';
import { easeFor } from '../clustering/ease.ts';
import { compareShare } from '../comparing/compare-candidates.ts';
import { makeComparer } from '../comparing/comparer.ts';
import { buildNominals } from '../nominals/build-nominals.ts';
import type { BuiltNominals, InputFile } from '../nominals/build-nominals.ts';
import { ok, refused } from '../result.ts';
import { scoreShare } from '../scoring/score-pairs.ts';
import type { ScoredPairs } from '../scoring/score-pairs.ts';
import { weightOf } from '../training/model.ts';
import type { Model, ModelRefusal } from '../training/model.ts';
import { modelFor } from '../training/read-model.ts';
import type { Result } from '#platform';

export type PlaceOptions = {
  readonly model: Model;
  /** Probability from which records are joined. */
  readonly threshold: number;
  /** Whether the program chose that threshold; then it is moved by how common a name is. */
  readonly isChosen?: boolean;
  /** The person of each record that was there before; a record without one is new. */
  readonly personOf: ReadonlyMap<string, string>;
  /** How many records there were when everybody was last grouped anew; left out where that is not known. */
  readonly lastOver?: number;
  /** Pairs of ids that a person decided. */
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
};
export type PlacedAmong = {
  readonly built: BuiltNominals;
  /** The groups of the new records and of everybody they may belong to, or of all. Whoever is in none stays who they are. */
  readonly groups: readonly (readonly string[])[];
  /** Pairs compared: it grows with the new records, not with the set, but where all were grouped anew. */
  readonly compared: number;
  /** Whether everybody was grouped anew, since the set had grown so much. */
  readonly isWhole: boolean;
};

const LEAST_WEIGHT = -5;
/**
 * A set that grows makes every name in it rarer or commoner, also of people whom no new record meets. From so many times
 * the records of the last grouping of all, all are grouped anew: until then a name's weight moved by .07 of a bit at most.
 */
const MOST_GROWN = 1.05;

/**
 * The groups that a whole run over all records with this model and bar would give, wherever a new record is clear. The
 * new records, the people they may belong to and the people those may belong to are grouped anew, all others stand; but
 * where the set has grown by a twentieth since all were grouped, or that is not known, all are again.
 */
export function placeAmong(
  files: readonly InputFile[],
  { model: kept, threshold, isChosen = false, personOf, lastOver = 0, same, different }: PlaceOptions,
): Result<PlacedAmong, ModelRefusal> {
  const built = buildNominals(files);
  const { nominals, ids, pool } = built;
  const { count } = nominals;
  const comparer = makeComparer(nominals);
  const model = modelFor(kept, comparer.comparisons);
  if (model === undefined) return refused({ kind: 'other-columns' });
  const blocks = makeBlocks(blockingRules(nominals, pool), count);
  const bar = weightOf(threshold);
  const next = nextOfPerson(ids, personOf);
  const isGiven = new Uint8Array(count);
  let compared = 0;

  const pairsOf = (): ScoredPairs => {
    const share = compareShare({
      nominals,
      blocks,
      share: { part: 0, parts: 1 },
      fileOf: undefined,
      ...(isWhole ? {} : { isGiven }),
    });
    compared = share.pairs;
    return scoreShare({ model, comparer, share, leastWeight: LEAST_WEIGHT });
  };
  const take = (place: number): void => {
    let one = place;
    do {
      isGiven[one] = 1;
      one = next[one] ?? place;
    } while (one !== place);
  };
  const isWhole = count > lastOver * MOST_GROWN;
  for (const [place, id] of ids.entries()) if (isWhole || !personOf.has(id)) isGiven[place] = 1;
  const located = (given: PlaceOptions['same']): readonly (readonly [number, number])[] => {
    const named = new Set(given.flat());
    const places = new Map(ids.flatMap((id, at) => (named.has(id) ? [[id, at] as const] : [])));
    return given.flatMap(([one, other]) => {
      const [left, right] = [places.get(one), places.get(other)];
      return left === undefined || right === undefined ? [] : [[left, right] as const];
    });
  };
  const together = located(same);
  // Two steps out: whom the new records may belong to, and whom those may belong to.
  const steps = isWhole ? 0 : 2;
  for (let step = 0; step < steps; step += 1) {
    const pairs = pairsOf();
    for (const [left, right] of together)
      if (isGiven[left] === 1 || isGiven[right] === 1) [left, right].forEach(take);
    for (let at = 0; at < pairs.count && (pairs.weight[at] ?? 0) >= bar - BELOW; at += 1) {
      take(pairs.left[at] ?? 0);
      take(pairs.right[at] ?? 0);
    }
  }
  const found = pairsOf();
  const inside = isWhole ? found : within(found, isGiven);
  const { of } = clusterPairs(
    count,
    inside,
    contradictionsOf(nominals, located(different)),
    together,
    bar,
    undefined,
    easeFor(nominals, isChosen),
  );
  const groups = new Map<number, string[]>();
  for (const [place, id] of ids.entries()) {
    if (isGiven[place] === 0) continue;
    const lead = of[place] ?? place;
    const own = groups.get(lead) ?? [];
    own.push(id);
    groups.set(lead, own);
  }
  return ok({ built, groups: [...groups.values()], compared, isWhole });
}

/** For each record the next of its person, the last naming the first; a record of nobody names itself. */
function nextOfPerson(ids: readonly string[], personOf: ReadonlyMap<string, string>): Int32Array {
  const next = Int32Array.from(ids.keys());
  const lastOf = new Map<string, number>();
  for (const [record, id] of ids.entries()) {
    const person = personOf.get(id);
    if (person === undefined) continue;
    const last = lastOf.get(person) ?? record;
    next[record] = next[last] ?? record;
    next[last] = record;
    lastOf.set(person, record);
  }
  return next;
}

/**
 * The pairs of which both records are among those given. Who was one person before counts for nothing: a group is what
 * its evidence makes it, in whatever order its records came.
 */
function within(pairs: ScoredPairs, isGiven: Uint8Array): ScoredPairs {
  const kept: number[] = [];
  for (let at = 0; at < pairs.count; at += 1)
    if (isGiven[pairs.left[at] ?? 0] === 1 && isGiven[pairs.right[at] ?? 0] === 1) kept.push(at);
  return {
    count: kept.length,
    left: Int32Array.from(kept, (at) => pairs.left[at] ?? 0),
    right: Int32Array.from(kept, (at) => pairs.right[at] ?? 0),
    weight: Float32Array.from(kept, (at) => pairs.weight[at] ?? 0),
    twins: Uint8Array.from(kept, (at) => pairs.twins[at] ?? 0),
  };
}
