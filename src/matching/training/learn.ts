// Learns a model, with labels where there are some: expectation and maximisation over counts of patterns, in classes of pairs: one person, kin, strangers.
import type { Comparison } from '../comparing/levels.ts';
import type { ChanceAgreement } from './chance-agreement.ts';
import { homeShares } from './home-shares.ts';
import { KIN_KINDS } from './kin.ts';
import type { LearnedFrom, Model } from './model.ts';
import type { PatternSet } from './pattern-set.ts';

export type Learning = {
  readonly model: Model;
  readonly rounds: number;
  readonly converged: boolean;
  /** Pairs of one person that the candidates are expected to hold. */
  readonly expectedMatches: number;
};

const MOST_ROUNDS = 60;
const STILL = 2e-4;
/** Pairs that the starting shares count for, so that a small file is steadied and a large one speaks for itself. */
const STEADY = 12;
const CHANCE_STEADY = 3;
/**
 * Fewest kin of each kind for each pair of one person, where homes are known: no file has no brothers. Less than what
 * full files of generated sets teach. A file with few columns cannot tell its kin from one person, and would teach none.
 */
const LEAST_KIN: Readonly<Record<(typeof KIN_KINDS)[number], number>> = {
  siblings: 0.001,
  twins: 0.003,
  namesakes: 0.002,
};

/** Patterns of the pairs that a person decided, which are then not among the candidates. */
export type LabelledPatterns = { readonly same: PatternSet; readonly different: PatternSet };
/** What is known of the pairs of a set: nothing, or what a person decided of them. */
type Label = 'none' | 'same' | 'different';

type Shares = { readonly m: Float64Array; readonly kin: readonly Float64Array[]; readonly u: Float64Array };

/**
 * Learns from the candidate pairs and a sample of random pairs. Pairs that are not candidates are taken to be of
 * strangers. Exact levels take their chance agreement from the frequencies of the values.
 *
 * A decided pair counts once for what it is; all others count for what they probably are. Pairs are picked for review by
 * what is compared of them, so together with the undecided ones they teach no wrong shares, as they would alone (Little
 * and Rubin, Statistical Analysis with Missing Data: missing at random).
 */
export function learn(
  comparisons: readonly Comparison[],
  start: Model,
  candidates: PatternSet,
  sample: PatternSet,
  chance: ChanceAgreement,
  records: number,
  from: Omit<LearnedFrom, 'rounds'>,
  labelled?: LabelledPatterns,
): Learning {
  const allPairs = Math.max(1, (records * (records - 1)) / 2);
  const offsets: number[] = [];
  let width = 0;
  for (const comparison of comparisons) {
    offsets.push(width);
    width += comparison.levels.length;
  }
  const starting = layOut(start, offsets, width);
  const shares: Shares = {
    m: starting.m.slice(),
    kin: starting.kin.map((one) => one.slice()),
    u: starting.u.slice(),
  };
  let priorMatch = start.priorMatch;
  let priorKin = start.priorKin;
  let rounds = 0;
  let converged = false;
  let expectedMatches = 0;
  const hasHome = comparisons.some(({ name }) => name === 'address');
  const scale = allPairs / Math.max(1, chance.pairs);

  while (rounds < MOST_ROUNDS && !converged) {
    rounds += 1;
    const of = (set: PatternSet, label: Label): Expected =>
      expect(set, label, offsets, width, shares, priorMatch, priorKin);
    const inSample = of(sample, 'none');
    const inCandidates = together([
      of(candidates, 'none'),
      ...(labelled === undefined ? [] : [of(labelled.same, 'same'), of(labelled.different, 'different')]),
    ]);
    const before = shares.m.slice();
    for (const [at, comparison] of comparisons.entries()) {
      const first = (offsets[at] ?? 0) + 1;
      const last = first + comparison.levels.length - 1;
      maximise(shares.m, inCandidates.m, starting.m, first, last, STEADY);
      for (const [level, { most = 1 }] of comparison.levels.entries())
        shares.m[first - 1 + level] = Math.min(most, shares.m[first - 1 + level] ?? 0);
      chanceShares(shares.u, inSample.u, inCandidates.u, starting.u, first, last, scale);
      const exact = chance.exact[at];
      if (exact !== undefined && exact.known > 0) {
        const known = Math.max(1, exact.known);
        const strangers = exact.agree - (inCandidates.m[first] ?? 0);
        shares.u[first] = Math.max(strangers, (starting.u[first] ?? 0) > 0 ? 0.5 : 0) / known;
      }
    }
    for (const [at, comparison] of comparisons.entries())
      if (comparison.name === 'address')
        homeShares(shares, starting.kin, offsets[at] ?? 0, comparison.levels);
    expectedMatches = inCandidates.matches;
    const nextMatch = Math.max(inCandidates.matches, 1) / allPairs;
    let moved = Math.abs(Math.log2(nextMatch / priorMatch)) / 20;
    priorMatch = Math.min(0.5, nextMatch);
    const home = hasHome ? inCandidates.matches : 0;
    priorKin = KIN_KINDS.map((kind, at) => {
      const least = Math.max(0.2, LEAST_KIN[kind] * home);
      return Math.min(0.1, Math.max(inCandidates.kins[at] ?? 0, least) / allPairs);
    });
    for (let place = 0; place < width; place += 1)
      moved = Math.max(moved, Math.abs((shares.m[place] ?? 0) - (before[place] ?? 0)));
    converged = moved < STILL;
  }
  return {
    rounds,
    converged,
    expectedMatches,
    model: {
      format: 1,
      priorMatch,
      priorKin,
      comparisons: comparisons.map(({ name, levels }, at) => ({
        name,
        levels: levels.map(({ code }, level) => {
          const place = (offsets[at] ?? 0) + level;
          return {
            code,
            m: shares.m[place] ?? 0,
            kin: shares.kin.flatMap((of) => (Number.isNaN(of[place] ?? NaN) ? [] : [of[place] ?? 0])),
            u: shares.u[place] ?? 0,
          };
        }),
      })),
      learnedFrom: { ...from, rounds },
    },
  };
}

function layOut(model: Model, offsets: readonly number[], width: number): Shares {
  const shares: Shares = {
    m: new Float64Array(width),
    kin: KIN_KINDS.map(() => new Float64Array(width)),
    u: new Float64Array(width),
  };
  for (const [at, comparison] of model.comparisons.entries()) {
    for (const [level, one] of comparison.levels.entries()) {
      const place = (offsets[at] ?? 0) + level;
      shares.m[place] = one.m;
      for (const [kind, of] of shares.kin.entries()) of[place] = one.kin[kind] ?? NaN;
      shares.u[place] = one.u;
    }
  }
  return shares;
}

type Expected = {
  readonly m: Float64Array;
  readonly u: Float64Array;
  readonly matches: number;
  readonly kins: readonly number[];
};

/** Log2 ratio of each level's share to that of strangers; nothing where the share is not known. */
function ratios(of: Float64Array, strangers: Float64Array): Float64Array {
  return of.map((share, place) => {
    const u = strangers[place] ?? 0;
    return u <= 0 || Number.isNaN(share) ? 0 : Math.log2(Math.max(1e-9, share) / u);
  });
}

function together(parts: readonly Expected[]): Expected {
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error('Nothing to learn from');
  let { matches } = first;
  const kins = [...first.kins];
  for (const part of rest) {
    matches += part.matches;
    for (let place = 0; place < first.m.length; place += 1) {
      first.m[place] = (first.m[place] ?? 0) + (part.m[place] ?? 0);
      first.u[place] = (first.u[place] ?? 0) + (part.u[place] ?? 0);
    }
    for (const [kind, found] of part.kins.entries()) kins[kind] = (kins[kind] ?? 0) + found;
  }
  return { m: first.m, u: first.u, matches, kins };
}

/** Expected pairs of one person and of strangers on each level, and how many pairs are of each kind. */
function expect(
  set: PatternSet,
  label: Label,
  offsets: readonly number[],
  width: number,
  shares: Shares,
  priorMatch: number,
  priorKin: readonly number[],
): Expected {
  const { levels, rarity, counts, comparisons } = set;
  const toMatch = ratios(shares.m, shares.u);
  const toKin = shares.kin.map((of) => ratios(of, shares.u));
  const strangers = 1 - priorMatch - priorKin.reduce((sum, prior) => sum + prior, 0);
  const matchStart = Math.log2(priorMatch / strangers);
  const kinStart = priorKin.map((prior) => Math.log2(prior / strangers));
  const m = new Float64Array(width);
  const u = new Float64Array(width);
  const kins = priorKin.map(() => 0);
  const kinOdds = priorKin.map(() => 0);
  let allMatches = 0;
  for (let pattern = 0; pattern < set.size; pattern += 1) {
    const rare = rarity[pattern] ?? 0;
    const at = pattern * comparisons;
    let match = matchStart + rare;
    for (let each = 0; each < comparisons; each += 1)
      match += toMatch[(offsets[each] ?? 0) + (levels[at + each] ?? 0)] ?? 0;
    // A decided pair is what it was decided to be: then nothing else, or anything but, is possible.
    const matchOdds = label === 'different' ? 0 : 2 ** Math.min(60, match);
    let total = label === 'same' ? matchOdds : 1 + matchOdds;
    for (let kind = 0; kind < toKin.length; kind += 1) {
      const to = toKin[kind] ?? toMatch;
      let bits = (kinStart[kind] ?? 0) + rare;
      for (let each = 0; each < comparisons; each += 1)
        bits += to[(offsets[each] ?? 0) + (levels[at + each] ?? 0)] ?? 0;
      const odds = label === 'same' ? 0 : 2 ** Math.min(60, bits);
      kinOdds[kind] = odds;
      total += odds;
    }
    const count = counts[pattern] ?? 0;
    const matches = (count * matchOdds) / total;
    allMatches += matches;
    for (let kind = 0; kind < kins.length; kind += 1)
      kins[kind] = (kins[kind] ?? 0) + (count * (kinOdds[kind] ?? 0)) / total;
    const rest = label === 'same' ? 0 : count / total;
    for (let each = 0; each < comparisons; each += 1) {
      const place = (offsets[each] ?? 0) + (levels[at + each] ?? 0);
      m[place] = (m[place] ?? 0) + matches;
      u[place] = (u[place] ?? 0) + rest;
    }
  }
  return { m, u, matches: allMatches, kins };
}

function maximise(
  into: Float64Array,
  seen: Float64Array,
  start: Float64Array,
  first: number,
  last: number,
  steady: number,
): void {
  let total = 0;
  for (let place = first; place < last; place += 1)
    total += (seen[place] ?? 0) + steady * (start[place] ?? 0);
  if (total <= 0) return;
  for (let place = first; place < last; place += 1)
    into[place] = ((seen[place] ?? 0) + steady * (start[place] ?? 0)) / total;
}

/**
 * Chance agreement: from the random sample where it met the level often enough; else no less than the strangers that
 * the candidates are known to hold.
 */
function chanceShares(
  into: Float64Array,
  sampled: Float64Array,
  inCandidates: Float64Array,
  start: Float64Array,
  first: number,
  last: number,
  scale: number,
): void {
  let known = 0;
  for (let place = first; place < last; place += 1) known += sampled[place] ?? 0;
  for (let place = first; place < last; place += 1) {
    const seen = sampled[place] ?? 0;
    const expected = start[place] ?? 0;
    const bySample =
      (seen + CHANCE_STEADY * Math.min(1, expected * 100)) /
      (known + (CHANCE_STEADY * Math.min(1, expected * 100)) / Math.max(1e-9, expected));
    const byCandidates = (inCandidates[place] ?? 0) / Math.max(1, known * scale);
    into[place] = seen >= 50 ? bySample : Math.max(bySample, byCandidates, 1e-9);
  }
}
