// A seeded source of chance, so that a generated set is the same wherever and whenever it is made.

export type Chance = {
  /** A number from 0 up to but not including 1. */
  readonly next: () => number;
  readonly is: (probability: number) => boolean;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
};

/** Mulberry32 (public domain, T. Ettinger): 32 bits of state, ample for test sets. */
export function chance(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    is: (probability) => next() < probability,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (from) => {
      const found = from[Math.floor(next() * from.length)];
      if (found === undefined) throw new Error('Nothing to pick from');
      return found;
    },
  };
}

/** A picker whose choices fall in proportion to `weight(place)`, place counted from 0. */
export function weighted<T>(from: readonly T[], weight: (place: number) => number): (by: Chance) => T {
  const totals: number[] = [];
  let total = 0;
  for (let place = 0; place < from.length; place += 1) totals.push((total += weight(place)));
  return (by) => {
    const at = by.next() * total;
    let low = 0;
    let high = from.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((totals[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const found = from[low];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
}
