// How good the matching is, from what reviewers answered: the share that is right at each weight, the cut it supports, and drift.

export type AnsweredPair = {
  readonly weight: number;
  readonly probability: number;
  readonly isSame: boolean;
  /** Month of the answer, 2026-11. */
  readonly month: string;
};

export type Interval = { readonly low: number; readonly high: number };

/** 95% interval of a share by Wilson's score (Wilson 1927, Journal of the American Statistical Association 22). */
export function shareInterval(count: number, of: number): Interval | null {
  if (of === 0) return null;
  const z = 1.959964;
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Lower edges of the weight bins, in bits; the last has no upper edge. */
const weightBins = [-2, 0, 2, 4.25, 7, 10, 15] as const;

export type BinQuality = {
  readonly from: number;
  readonly to: number | null;
  readonly answered: number;
  readonly same: number;
  /** Mean chance that the model gave. */
  readonly predicted: number | null;
  readonly interval: Interval | null;
};

/** For each weight bin: how many were answered, how many of them are one person, and what the model had said. */
export function qualityByWeight(answered: readonly AnsweredPair[]): readonly BinQuality[] {
  return weightBins.map((from, place) => {
    const to = weightBins[place + 1] ?? null;
    const here = answered.filter((pair) => pair.weight >= from && (to === null || pair.weight < to));
    const same = here.filter((pair) => pair.isSame).length;
    return {
      from,
      to,
      answered: here.length,
      same,
      predicted:
        here.length === 0 ? null : here.reduce((sum, pair) => sum + pair.probability, 0) / here.length,
      interval: shareInterval(same, here.length),
    };
  });
}

/**
 * The lowest bin from which on reviewers' answers support taking pairs for one person: the lower end of the interval,
 * over that bin and every stronger one, is at least `least`. Null while the answers support none.
 */
export function supportedCut(
  answered: readonly AnsweredPair[],
  least: number,
): { readonly from: number; readonly answered: number; readonly interval: Interval } | null {
  for (const from of weightBins) {
    const above = answered.filter((pair) => pair.weight >= from);
    const interval = shareInterval(above.filter((pair) => pair.isSame).length, above.length);
    if (interval !== null && interval.low >= least) return { from, answered: above.length, interval };
  }
  return null;
}

export type MonthQuality = {
  readonly month: string;
  readonly answered: number;
  readonly same: number;
  readonly predicted: number;
  /** Whether the month differs from those before it by more than chance explains. Null for the first. */
  readonly hasDrifted: boolean | null;
};

/** Standard deviations beyond which a month is said to have drifted: by chance alone about one month in 400. */
const FAR = 3;

/**
 * Month by month, oldest first: what was answered beside what the model said. A month has drifted when its surplus of
 * "same" over the model's chances differs from that of all earlier months by more than three standard deviations.
 */
export function qualityByMonth(answered: readonly AnsweredPair[]): readonly MonthQuality[] {
  const months = [...Map.groupBy(answered, (pair) => pair.month)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const earlier = { count: 0, surplus: 0, variance: 0 };
  return months.map(([month, pairs]) => {
    const predicted = pairs.reduce((sum, pair) => sum + pair.probability, 0);
    const same = pairs.filter((pair) => pair.isSame).length;
    const variance = pairs.reduce((sum, pair) => sum + pair.probability * (1 - pair.probability), 0);
    const surplus = same - predicted;
    const spread = Math.sqrt(
      variance / pairs.length ** 2 + (earlier.count === 0 ? 0 : earlier.variance / earlier.count ** 2),
    );
    const apart = Math.abs(
      surplus / pairs.length - (earlier.count === 0 ? 0 : earlier.surplus / earlier.count),
    );
    const hasDrifted = earlier.count === 0 ? null : apart > FAR * Math.max(spread, 1e-9);
    earlier.count += pairs.length;
    earlier.surplus += surplus;
    earlier.variance += variance;
    return { month, answered: pairs.length, same, predicted: predicted / pairs.length, hasDrifted };
  });
}
