// How often strangers agree: from random pairs, and for values that are equal or not from how often each value occurs.
import { makeComparer } from '../comparing/comparer.ts';
import type { Comparer } from '../comparing/comparer.ts';
import { Batch } from '../comparing/batch.ts';
import { PatternTable } from '../comparing/pattern-table.ts';
import type { Nominals } from '../nominals/nominals.ts';
import { sharedInt32 } from '../nominals/token-pool.ts';

/** The records, how many random pairs of them are wanted, and the seed that these are drawn from. */
export type SampleTask = {
  readonly nominals: Nominals;
  readonly most: number;
  readonly seed: number;
  /** How many turns are taken: in memory that threads share, so that each takes the next one until none is left. */
  readonly turns: Int32Array;
};
export type PairSample = {
  readonly codes: Float64Array;
  readonly counts: Float64Array;
  readonly pairs: number;
};
export type ChanceAgreement = {
  /** Patterns of the random pairs. */
  readonly codes: Float64Array;
  readonly counts: Float64Array;
  readonly pairs: number;
  /** By comparison: pairs of all records that agree exactly and pairs that are known, where values can be counted. */
  readonly exact: readonly (ExactAgreement | undefined)[];
};
export type ExactAgreement = { readonly agree: number; readonly known: number };

/** Mulberry32 (public domain, T. Ettinger). */
function seeded(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Pairs that agree on a value, by sorting it. */
function exactAgreement(column: Int32Array): ExactAgreement {
  const sorted = column.slice().sort();
  let agree = 0;
  let held = 0;
  for (let at = 0; at < sorted.length;) {
    let end = at + 1;
    while (end < sorted.length && sorted[end] === sorted[at]) end += 1;
    if (sorted[at] !== 0) {
      agree += ((end - at) * (end - at - 1)) / 2;
      held += end - at;
    }
    at = end;
  }
  return { agree, known: (held * (held - 1)) / 2 };
}

/** Dates of birth in full that two records share; a date guessed from looks is a level of its own. */
function exactBirths({ birth, ageYear }: Nominals): ExactAgreement {
  const { agree } = exactAgreement(
    birth.map((date) => (date % 100 === 0 || date % 10_000 === 101 ? 0 : date)),
  );
  let held = 0;
  for (let at = 0; at < birth.length; at += 1) if (birth[at] !== 0 || ageYear[at] !== 0) held += 1;
  return { agree, known: (held * (held - 1)) / 2 };
}

/** Turns in which the random pairs are drawn, each from a seed of its own. */
const TURNS = 16;

/** Turns of which none is taken. */
export function freshTurns(): Int32Array {
  return sharedInt32(1);
}

/**
 * Compares `most` random pairs, or all pairs when they are fewer: those of the turns that nobody took. The same seed
 * gives the same pairs, whoever takes which turn.
 */
export function samplePairs({ nominals, most, seed, turns }: SampleTask): PairSample {
  const comparer = makeComparer(nominals);
  const { count } = nominals;
  const table = new PatternTable();
  let pairs = 0;
  const batch = new Batch(nominals, comparer);
  const take = (): void => {
    const compared = batch.compare();
    for (let at = 0; at < compared; at += 1) table.add(batch.codes[at] ?? 0);
    pairs += compared;
  };
  const visit = (left: number, right: number): void => {
    if (batch.add(left, right)) take();
  };
  if ((count * (count - 1)) / 2 <= most) {
    if (Atomics.add(turns, 0, TURNS) === 0)
      for (let left = 0; left < count; left += 1)
        for (let right = left + 1; right < count; right += 1) visit(left, right);
  } else {
    for (let turn = Atomics.add(turns, 0, 1); turn < TURNS; turn = Atomics.add(turns, 0, 1)) {
      const next = seeded(seed + turn * 7919);
      for (let drawn = 0; drawn < most / TURNS;) {
        const left = Math.floor(next() * count);
        const right = Math.floor(next() * count);
        if (left === right) continue;
        if (left < right) visit(left, right);
        else visit(right, left);
        drawn += 1;
      }
    }
  }
  take();
  return { codes: table.codes.slice(0, table.size), counts: table.counts.slice(0, table.size), pairs };
}

/** Puts the parts of a sample together. */
export function wholeSample(parts: readonly PairSample[]): PairSample {
  const table = new PatternTable();
  for (const { codes, counts } of parts)
    for (let at = 0; at < codes.length; at += 1) table.add(codes[at] ?? 0, counts[at] ?? 0);
  return {
    codes: table.codes.slice(0, table.size),
    counts: table.counts.slice(0, table.size),
    pairs: parts.reduce((sum, { pairs }) => sum + pairs, 0),
  };
}

/** Puts a sample together with what can be counted of all pairs. */
export function chanceAgreement(of: Nominals, comparer: Comparer, sample: PairSample): ChanceAgreement {
  const columns: Readonly<Record<string, Int32Array>> = {
    pnc: of.pnc,
    cro: of.cro,
    phone: of.phone,
    email: of.email,
    ...Object.fromEntries(of.extraColumns.map(({ name }, at) => [name, of.extras[at] ?? new Int32Array(0)])),
  };
  return {
    ...sample,
    exact: comparer.comparisons.map(({ name }) => {
      if (name === 'birth') return exactBirths(of);
      const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
      return column === undefined ? undefined : exactAgreement(column);
    }),
  };
}
