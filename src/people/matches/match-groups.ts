// Groups the pairs that wait: people connected by pairs are looked at together, and never pair by pair across the queue.

export type GroupedPair = {
  readonly pairId: number;
  readonly leftPersonId: number;
  readonly rightPersonId: number;
  readonly weight: number;
};

/** Most people in one group: more than that nobody can look at together. */
const mostPeople = 20;

/**
 * The group of each pair: the lowest pair number in it. Pairs join people from the strongest down; a pair that would
 * make a group of more than twenty people stands in a group with the other pairs left out between the same two groups.
 * The order in which pairs are given does not matter.
 */
export function groupPairs(pairs: readonly GroupedPair[]): ReadonlyMap<number, number> {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  const find = (person: number): number => {
    let root = person;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    for (let at = person; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const strongest = pairs.toSorted((a, b) => b.weight - a.weight || a.pairId - b.pairId);
  for (const pair of strongest) {
    const left = find(pair.leftPersonId);
    const right = find(pair.rightPersonId);
    if (left === right) continue;
    const size = (sizes.get(left) ?? 1) + (sizes.get(right) ?? 1);
    if (size > mostPeople) continue;
    parents.set(Math.max(left, right), Math.min(left, right));
    sizes.set(Math.min(left, right), size);
  }
  const keys = new Map<string, number>();
  const keyOf = (pair: GroupedPair): string => {
    const left = find(pair.leftPersonId);
    const right = find(pair.rightPersonId);
    return left === right ? String(left) : `${Math.min(left, right)}-${Math.max(left, right)}`;
  };
  for (const pair of strongest) {
    const key = keyOf(pair);
    keys.set(key, Math.min(keys.get(key) ?? pair.pairId, pair.pairId));
  }
  return new Map(pairs.map((pair) => [pair.pairId, keys.get(keyOf(pair)) ?? pair.pairId]));
}
