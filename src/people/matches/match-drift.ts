// Drift: whether the newest answers differ from those before them, by counts with intervals and nothing else.

import { shareInterval } from './match-quality.ts';
import type { Interval } from './match-quality.ts';

export type DatedAnswer = {
  readonly weight: number;
  readonly probability: number;
  readonly isSame: boolean;
};

/** Answers that count as new, and the fewest on either side of which anything is said. */
const NEWEST = 200;
const FEWEST = 30;
/** A pair from here up is one the program would call probable: of those live precision is told. */
const PROBABLE_FROM = 4.25;
/** Standard deviations of a 95% interval. */
const Z = 1.959964;

export type Difference = {
  readonly before: number;
  readonly now: number;
  /** 95% interval of now less before. */
  readonly interval: Interval;
  readonly differs: boolean;
};
export type Drift = {
  readonly newest: number;
  readonly earlier: number;
  /** Share that is one person among probable pairs; null while fewer than 30 were answered on either side. */
  readonly precision: Difference | null;
  /** Mean weight of the pairs answered, in bits. */
  readonly weight: Difference | null;
};

/**
 * The last 200 answers beside all before them. The share of probable pairs that are one person is compared by Newcombe's
 * interval of a difference (Newcombe 1998, Statistics in Medicine 17, method 10), the mean weight by Welch's interval
 * (Welch 1947, Biometrika 34). Either differs when its interval does not hold 0. Answers come oldest first.
 */
export function driftOf(answered: readonly DatedAnswer[]): Drift {
  const now = answered.slice(-NEWEST);
  const before = answered.slice(0, -NEWEST);
  return {
    newest: now.length,
    earlier: before.length,
    precision: sharesApart(before.filter(isProbable), now.filter(isProbable)),
    weight: meansApart(
      before.map(({ weight }) => weight),
      now.map(({ weight }) => weight),
    ),
  };
}

function isProbable({ weight }: DatedAnswer): boolean {
  return weight >= PROBABLE_FROM;
}

function difference(before: number, now: number, low: number, high: number): Difference {
  return { before, now, interval: { low, high }, differs: low > 0 || high < 0 };
}

function sharesApart(before: readonly DatedAnswer[], now: readonly DatedAnswer[]): Difference | null {
  if (before.length < FEWEST || now.length < FEWEST) return null;
  const same = (of: readonly DatedAnswer[]) => of.filter(({ isSame }) => isSame).length;
  const [wasShare, isShare] = [same(before) / before.length, same(now) / now.length];
  const [was, is] = [shareInterval(same(before), before.length), shareInterval(same(now), now.length)];
  if (was === null || is === null) return null;
  const apart = isShare - wasShare;
  return difference(
    wasShare,
    isShare,
    apart - Math.hypot(isShare - is.low, was.high - wasShare),
    apart + Math.hypot(is.high - isShare, wasShare - was.low),
  );
}

function meansApart(before: readonly number[], now: readonly number[]): Difference | null {
  if (before.length < FEWEST || now.length < FEWEST) return null;
  const [was, is] = [spread(before), spread(now)];
  const half = Z * Math.sqrt(was.variance / before.length + is.variance / now.length);
  const apart = is.mean - was.mean;
  return difference(was.mean, is.mean, apart - half, apart + half);
}

function spread(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}

/** Agreement of two reviewers who each answered without knowing the other's answer. */
export type Agreement = {
  readonly checked: number;
  readonly agreed: number;
  readonly interval: Interval | null;
};

/** The share of checked answers on which the second reviewer agreed, with its 95% interval. */
export function agreementOf(
  checks: readonly { readonly first: string; readonly second: string }[],
): Agreement {
  const agreed = checks.filter(({ first, second }) => first === second).length;
  return { checked: checks.length, agreed, interval: shareInterval(agreed, checks.length) };
}
