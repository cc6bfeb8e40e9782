// How good a clustering is beside the truth: pairwise and B-cubed precision, recall and F1, and wrong merges.

export type Quality = { readonly precision: number; readonly recall: number; readonly f1: number };
export type ClusterQuality = {
  readonly pairwise: Quality;
  readonly bCubed: Quality;
  /** Share of clusters of two records or more that hold two people or more. */
  readonly wrongMerges: number;
  /** Share of people with two records or more whose cluster is exactly right. */
  readonly exactPeople: number;
  readonly repeatFound: number;
  readonly repeatTrue: number;
};

function quality(both: number, found: number, true_: number): Quality {
  const precision = found === 0 ? 1 : both / found;
  const recall = true_ === 0 ? 1 : both / true_;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Measures clusters (a number a record) against the true person of each record. */
export function clusterQuality(found: ArrayLike<number>, truth: ArrayLike<number>): ClusterQuality {
  const sizes = new Map<number, number>();
  const people = new Map<number, number>();
  const cells = new Map<number, Map<number, number>>();
  for (let at = 0; at < found.length; at += 1) {
    const cluster = found[at] ?? 0;
    const person = truth[at] ?? 0;
    sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    people.set(person, (people.get(person) ?? 0) + 1);
    const own = cells.get(cluster) ?? new Map<number, number>();
    own.set(person, (own.get(person) ?? 0) + 1);
    cells.set(cluster, own);
  }
  const pairsOf = (size: number): number => (size * (size - 1)) / 2;
  let [both, inClusters, inPeople, precision, recall] = [0, 0, 0, 0, 0];
  let [merged, wrong, exact, repeatTrue] = [0, 0, 0, 0];
  for (const [cluster, own] of cells) {
    const size = sizes.get(cluster) ?? 0;
    inClusters += pairsOf(size);
    if (size > 1) merged += 1;
    if (own.size > 1) wrong += 1;
    for (const [person, count] of own) {
      const records = people.get(person) ?? 0;
      both += pairsOf(count);
      precision += (count * count) / size;
      recall += (count * count) / records;
      if (records > 1 && count === records && count === size) exact += 1;
    }
  }
  for (const records of people.values()) {
    inPeople += pairsOf(records);
    if (records > 1) repeatTrue += 1;
  }
  const total = Math.max(1, found.length);
  const [p, r] = [precision / total, recall / total];
  return {
    pairwise: quality(both, inClusters, inPeople),
    bCubed: { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) },
    wrongMerges: merged === 0 ? 0 : wrong / merged,
    exactPeople: repeatTrue === 0 ? 1 : exact / repeatTrue,
    repeatFound: merged,
    repeatTrue,
  };
}
