// How many people are suspected of two crimes or more: strictly by decided records, with probable matches, and as expected.

export type LikelyPair = {
  readonly leftPersonId: number;
  readonly rightPersonId: number;
  readonly probability: number;
};

export type RepeatFigures = {
  readonly suspects: number;
  readonly repeats: number;
};

export type ExpectedFigures = {
  readonly suspects: number;
  readonly repeats: number;
  /** From the 5th to the 95th of a hundred draws. */
  readonly suspectRange: readonly [number, number];
  readonly repeatRange: readonly [number, number];
};

const DRAWS = 400;

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function steadyChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How joining some of these people changes the counts of suspects and of repeat suspects: never up for the first. */
function change(
  joined: readonly LikelyPair[],
  crimes: ReadonlyMap<number, readonly number[]>,
): { readonly suspects: number; readonly repeats: number } {
  const parents = new Map<number, number>();
  const find = (person: number): number => {
    let at = person;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  for (const pair of joined) {
    const [one, other] = [find(pair.leftPersonId), find(pair.rightPersonId)];
    if (one !== other) parents.set(Math.max(one, other), Math.min(one, other));
  }
  const groups = new Map<number, Set<number>>();
  for (const person of new Set(joined.flatMap((pair) => [pair.leftPersonId, pair.rightPersonId]))) {
    const root = find(person);
    const held = groups.get(root) ?? new Set<number>();
    for (const crime of crimes.get(person) ?? []) held.add(crime);
    groups.set(root, held);
  }
  const apart = [...new Set(joined.flatMap((pair) => [pair.leftPersonId, pair.rightPersonId]))].map(
    (person) => new Set(crimes.get(person) ?? []).size,
  );
  const together = [...groups.values()].map((held) => held.size);
  const count = (sizes: readonly number[], least: number) => sizes.filter((size) => size >= least).length;
  return {
    suspects: count(together, 1) - count(apart, 1),
    repeats: count(together, 2) - count(apart, 2),
  };
}

/** The figures if every pair at or above this chance were one person. */
export function withProbable(
  strict: RepeatFigures,
  pairs: readonly LikelyPair[],
  crimes: ReadonlyMap<number, readonly number[]>,
  least: number,
): RepeatFigures {
  const more = change(
    pairs.filter((pair) => pair.probability >= least),
    crimes,
  );
  return { suspects: strict.suspects + more.suspects, repeats: strict.repeats + more.repeats };
}

/**
 * The figures to expect when each waiting pair is one person with the chance the model gives it: the mean of 400 draws,
 * with the range that holds nine draws in ten. The same pairs give the same figures.
 */
export function expectedFigures(
  strict: RepeatFigures,
  pairs: readonly LikelyPair[],
  crimes: ReadonlyMap<number, readonly number[]>,
): ExpectedFigures {
  const chance = steadyChance(20_261_125);
  const draws = Array.from({ length: DRAWS }, () =>
    change(
      pairs.filter((pair) => chance() < pair.probability),
      crimes,
    ),
  );
  const mean = (of: (draw: RepeatFigures) => number) =>
    Math.round(draws.reduce((sum, draw) => sum + of(draw), 0) / DRAWS);
  const range = (of: (draw: RepeatFigures) => number, base: number): readonly [number, number] => {
    const sorted = draws.map(of).toSorted((a, b) => a - b);
    return [
      base + (sorted[Math.floor(DRAWS * 0.05)] ?? 0),
      base + (sorted[Math.ceil(DRAWS * 0.95) - 1] ?? 0),
    ];
  };
  return {
    suspects: strict.suspects + mean((draw) => draw.suspects),
    repeats: strict.repeats + mean((draw) => draw.repeats),
    suspectRange: range((draw) => draw.suspects, strict.suspects),
    repeatRange: range((draw) => draw.repeats, strict.repeats),
  };
}
