// Days from the first report of a crime to the first consideration of an intervention: pure, countable by hand.

/** The definition these days are counted by, in the list "counting-rule": printed beside every figure. */
export const firstConsideredRule = 'first-considered-2';

/** One intervention that was considered in one case. */
export type FirstConsidered = {
  readonly crimeRef: string;
  /** Null where nobody was named when it was considered, nor for the same intervention since. */
  readonly personRef: string | null;
  readonly intervention: string;
  readonly reportedOn: Temporal.PlainDate;
  readonly consideredOn: Temporal.PlainDate;
};

export type DaysRow = FirstConsidered & { readonly days: number };

export type DaysFigure = {
  readonly intervention: string;
  readonly count: number;
  /** The middle, or half the sum of the two in the middle. */
  readonly median: number;
  readonly worst: number;
  /** Longest first, ties by crime and person. */
  readonly rows: readonly DaysRow[];
};

/**
 * Whole days from report to first consideration. What was considered before the day of the report, in an earlier case
 * of the same people, counts as 0: it was thought of from the first day.
 */
export function daysToFirst(reportedOn: Temporal.PlainDate, consideredOn: Temporal.PlainDate): number {
  return Math.max(0, reportedOn.until(consideredOn, { largestUnit: 'days' }).days);
}

/** Count, median and worst for each intervention, in the order in which they are named. */
export function daysToConsideration(
  facts: readonly FirstConsidered[],
  order: readonly string[],
): readonly DaysFigure[] {
  const byIntervention = Map.groupBy(facts, (fact) => fact.intervention);
  return order.flatMap((intervention) => {
    const rows = (byIntervention.get(intervention) ?? [])
      .map((fact) => ({ ...fact, days: daysToFirst(fact.reportedOn, fact.consideredOn) }))
      .toSorted(
        (a, b) =>
          b.days - a.days ||
          compareText(a.crimeRef, b.crimeRef) ||
          compareText(a.personRef ?? '', b.personRef ?? ''),
      );
    const [worst] = rows;
    if (worst === undefined) return [];
    return [
      {
        intervention,
        count: rows.length,
        median: medianOf(rows.map((row) => row.days)),
        worst: worst.days,
        rows,
      },
    ];
  });
}

/** The median of some whole numbers; 0 of none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
