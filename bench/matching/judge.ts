// Judges clusters and pairs against the truth of a generated set: quality, groups, calibration, equal partitions.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { clusterQuality } from '#matching';
import type { ClusterQuality } from '#matching';

export type Truth = {
  readonly ids: readonly string[];
  readonly place: ReadonlyMap<string, number>;
  readonly person: Int32Array;
  readonly culture: readonly string[];
};

/** The lines of a file of two or more plain columns, without its heading. */
async function rowsOf(path: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(path, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

function numbered(values: readonly string[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(values, (value) => {
    const number = known.get(value) ?? known.size;
    known.set(value, number);
    return number;
  });
}

/** Reads what bench/make-people.ts wrote beside the records. */
export async function readTruth(folder: string): Promise<Truth> {
  const people = await rowsOf(join(folder, 'truth.csv'));
  const cultures = new Map(
    (await rowsOf(join(folder, 'cultures.csv'))).map(([id = '', culture = '']) => [id, culture]),
  );
  const ids = people.map(([id = '']) => id);
  return {
    ids,
    place: new Map(ids.map((id, place) => [id, place])),
    person: numbered(people.map(([, person = '']) => person)),
    culture: ids.map((id) => cultures.get(id) ?? ''),
  };
}

/** Clusters in the order of the truth; a record that is not there or is there twice is a fault of the program. */
export async function readClusters(path: string, truth: Truth): Promise<Int32Array> {
  const rows = await rowsOf(path);
  const found = Array.from(truth.ids, () => '');
  for (const [id = '', cluster = ''] of rows) {
    const place = truth.place.get(id);
    if (place === undefined || found[place] !== '') throw new Error(`${id} is unknown or there twice`);
    found[place] = cluster;
  }
  if (rows.length !== truth.ids.length) throw new Error('a record has no cluster');
  return numbered(found);
}

export function qualityOf(clusters: Int32Array, truth: Truth): ClusterQuality {
  return clusterQuality(clusters, truth.person);
}

export type GroupGap = { readonly worstPrecision: number; readonly recallGap: number };

/** B-cubed precision of the worst naming culture, and how far recall of the best lies above the worst. */
export function groupGap(clusters: Int32Array, truth: Truth): GroupGap {
  const { person, culture } = truth;
  const key = (place: number): number => (clusters[place] ?? 0) * person.length + (person[place] ?? 0);
  const both = new Map<number, number>();
  const size = new Int32Array(person.length);
  const records = new Int32Array(person.length);
  for (let place = 0; place < person.length; place += 1) {
    both.set(key(place), (both.get(key(place)) ?? 0) + 1);
    size[clusters[place] ?? 0] = (size[clusters[place] ?? 0] ?? 0) + 1;
    records[person[place] ?? 0] = (records[person[place] ?? 0] ?? 0) + 1;
  }
  const sums = new Map<string, { count: number; precision: number; recall: number }>();
  for (let place = 0; place < person.length; place += 1) {
    const sum = sums.get(culture[place] ?? '') ?? { count: 0, precision: 0, recall: 0 };
    const shared = both.get(key(place)) ?? 0;
    sum.count += 1;
    sum.precision += shared / (size[clusters[place] ?? 0] ?? 1);
    sum.recall += shared / (records[person[place] ?? 0] ?? 1);
    sums.set(culture[place] ?? '', sum);
  }
  const groups = [...sums.values()];
  const recalls = groups.map(({ count, recall }) => recall / count);
  return {
    worstPrecision: Math.min(...groups.map(({ count, precision }) => precision / count)),
    recallGap: Math.max(...recalls) - Math.min(...recalls),
  };
}

export type Bin = {
  readonly from: number;
  readonly pairs: number;
  readonly said: number;
  readonly seen: number;
};

/** For each bin of weight, what the pairs' probabilities said and how many of them were true. */
export async function calibration(
  path: string,
  truth: Truth,
  edges: readonly number[],
): Promise<readonly Bin[]> {
  const bins = edges.map((from) => ({ from, pairs: 0, said: 0, seen: 0 }));
  for (const [left = '', right = '', weight = '', probability = ''] of await rowsOf(path)) {
    const bin = bins.findLast(({ from }) => Number(weight) >= from);
    if (bin === undefined) continue;
    bin.pairs += 1;
    bin.said += Number(probability);
    const [one, other] = [truth.place.get(left), truth.place.get(right)];
    if (one !== undefined && other !== undefined && truth.person[one] === truth.person[other]) bin.seen += 1;
  }
  return bins.map((bin) => ({
    ...bin,
    said: bin.said / Math.max(1, bin.pairs),
    seen: bin.seen / Math.max(1, bin.pairs),
  }));
}

/** True when two clusterings put the same records together, whatever they call the clusters. */
export function areSameClusters(left: Int32Array, right: Int32Array): boolean {
  const there = new Map<number, number>();
  const back = new Map<number, number>();
  for (let place = 0; place < left.length; place += 1) {
    const [one, other] = [left[place] ?? 0, right[place] ?? 0];
    if ((there.get(one) ?? other) !== other || (back.get(other) ?? one) !== one) return false;
    there.set(one, other);
    back.set(other, one);
  }
  return left.length === right.length;
}
