// Who a record belongs to, as a function of where it first stood and the merges not undone. So undoing one is exact.

/** A merge that stands: the records of one person are kept under another. */
export type StandingMerge = {
  readonly id: number;
  readonly keptPersonId: number;
  readonly mergedPersonId: number;
};

export type MergeTree = {
  /** The person under whom somebody's records are kept now: themselves, when they were not merged. */
  readonly personNow: (personId: number) => number;
  /** Everybody whose records a person's own part of the tree holds, themselves first. */
  readonly under: (personId: number) => readonly number[];
};

/**
 * The tree that these merges make. Each person is merged into at most one other, and only two people who are not
 * themselves merged can be, so there is no ring; a ring is a broken store.
 */
export function mergeTree(merges: readonly StandingMerge[]): MergeTree {
  const keptBy = new Map<number, number>();
  const merged = new Map<number, number[]>();
  for (const { keptPersonId, mergedPersonId } of merges.toSorted((a, b) => a.id - b.id)) {
    if (keptBy.has(mergedPersonId)) throw new Error(`Person ${mergedPersonId} is merged twice`);
    keptBy.set(mergedPersonId, keptPersonId);
    merged.set(keptPersonId, [...(merged.get(keptPersonId) ?? []), mergedPersonId]);
  }
  const personNow = (personId: number): number => {
    let at = personId;
    for (let steps = 0; steps <= merges.length; steps += 1) {
      const next = keptBy.get(at);
      if (next === undefined) return at;
      at = next;
    }
    throw new Error(`The merges of person ${personId} run in a ring`);
  };
  const under = (personId: number): readonly number[] => {
    const found = [personId];
    for (const at of found) found.push(...(merged.get(at) ?? []));
    return found;
  };
  return { personNow, under };
}
