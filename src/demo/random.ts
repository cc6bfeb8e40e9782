// Chance by seed, the same everywhere: xoshiro128** (Blackman and Vigna 2018, public domain), one stream for each entity.
//
// A stream is named by what it is for ("suspect", 17), so adding a person never disturbs another person.

export type Stream = {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly normal: () => number;
  /** Gamma with this shape and mean 1. */
  readonly gamma: (shape: number) => number;
  readonly exponential: (mean: number) => number;
  readonly poisson: (mean: number) => number;
  /** Lognormal with these parameters of the log. */
  readonly lognormal: (mu: number, sigma: number) => number;
};

/** FNV-1a over the name, then splitmix32: four words of state that are never all zero. */
function stateOf(seed: number, name: string, number: number): Uint32Array {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ number, 0x01000193) ^ (number >>> 16);
  const state = new Uint32Array(4);
  for (let at = 0; at < 4; at += 1) {
    hash = (hash + 0x9e3779b9) | 0;
    let mixed = hash ^ (hash >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    state[at] = mixed ^ (mixed >>> 15);
  }
  if (state.every((word) => word === 0)) state[0] = 1;
  return state;
}

/** The stream of one entity: same seed, name and number, same numbers. */
export function stream(seed: number, name: string, number = 0): Stream {
  let [a = 1, b = 0, c = 0, d = 0] = stateOf(seed, name, number);
  const turn = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
  const next = (): number => {
    const result = Math.imul(turn(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turn(d, 11);
    return (result >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const gammaOf = (shape: number): number => {
    // Marsaglia and Tsang 2000; for shapes below 1 a larger shape is drawn and scaled down.
    if (shape < 1) return gammaOf(shape + 1) * (1 - next()) ** (1 / shape);
    const third = shape - 1 / 3;
    const width = 1 / Math.sqrt(9 * third);
    for (;;) {
      const x = normal();
      const cube = (1 + width * x) ** 3;
      if (cube > 0 && Math.log(1 - next()) < 0.5 * x * x + third - third * cube + third * Math.log(cube)) {
        return third * cube;
      }
    }
  };
  return {
    next,
    normal,
    chance: (probability) => next() < probability,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (from) => {
      const found = from[Math.floor(next() * from.length)];
      if (found === undefined) throw new Error('Nothing to pick from');
      return found;
    },
    gamma: (shape) => gammaOf(shape) / shape,
    exponential: (mean) => -Math.log(1 - next()) * mean,
    poisson: (mean) => {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = next(); product > limit; product *= next()) count += 1;
      return count;
    },
    lognormal: (mu, sigma) => Math.exp(mu + sigma * normal()),
  };
}

export type Weighted<T> = readonly (readonly [T, number])[];

/** One of these, in proportion to the weights. */
export function weighted<T>(by: Stream, from: Weighted<T>): T {
  let total = 0;
  for (const [, weight] of from) total += weight;
  let at = by.next() * total;
  for (const [value, weight] of from) {
    at -= weight;
    if (at < 0) return value;
  }
  const last = from.at(-1);
  if (last === undefined) throw new Error('Nothing to pick from');
  return last[0];
}

/** A picker for a long list, made once: the weights fall with the place in the list, the commonest first. */
export function byRank<T>(from: readonly T[], weightOf: (place: number) => number): (by: Stream) => T {
  const totals: number[] = [];
  let total = 0;
  for (let place = 0; place < from.length; place += 1) totals.push((total += weightOf(place)));
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
