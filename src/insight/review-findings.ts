// What the review of July 2023 looked for in each case, counted over the cases of a period: pure, countable by hand.

import { daysToFirst, medianOf } from '#interventions';
import type { FirstConsidered } from '#interventions';

/** One crime that was reported in the period, and what its record holds. */
export type ReportedCase = {
  readonly crimeRef: string;
  readonly reportedOn: Temporal.PlainDate;
  /** Tools with an assessment on record, made or with why not. */
  readonly tools: readonly string[];
  readonly asked: number;
  readonly answered: number;
  /** False where nobody is named as a suspect: what needs one waits there. */
  readonly isNamed: boolean;
};

/** In how many of the cases something is on record; the cases themselves, those with it and those without. */
export type Finding = {
  readonly kind: 'considered' | 'assessed' | 'advice';
  /** Intervention or tool, or `anyOf` them; "asked" and "answered" for advice. */
  readonly key: string;
  readonly found: readonly FoundCase[];
  readonly missing: readonly FoundCase[];
  /** Median days from report to first consideration over the cases found; null where days are not counted. */
  readonly medianDays: number | null;
};

export type FoundCase = {
  readonly crimeRef: string;
  readonly reportedOn: Temporal.PlainDate;
  /** First day on which it was considered, and days since the report; null where days are not counted. */
  readonly consideredOn: Temporal.PlainDate | null;
  readonly days: number | null;
};

/** The finding over all interventions, or over all tools. */
export const anyOf = 'any';

/** Every finding in the order of the lists, after any of them. In a case with several suspects the first consideration of any counts. */
export function reviewFindings(
  cases: readonly ReportedCase[],
  considered: readonly FirstConsidered[],
  order: { readonly interventions: readonly string[]; readonly tools: readonly string[] },
): readonly Finding[] {
  const firstDay = new Map<string, Temporal.PlainDate>();
  for (const { crimeRef, intervention, consideredOn } of considered) {
    if (!order.interventions.includes(intervention)) continue;
    for (const place of [`${crimeRef} ${intervention}`, `${crimeRef} ${anyOf}`]) {
      const before = firstDay.get(place);
      if (before === undefined || Temporal.PlainDate.compare(consideredOn, before) < 0) {
        firstDay.set(place, consideredOn);
      }
    }
  }
  return [
    ...[anyOf, ...order.interventions].map((key) => {
      const all = cases.map((each): FoundCase => {
        const consideredOn = firstDay.get(`${each.crimeRef} ${key}`) ?? null;
        const days = consideredOn === null ? null : daysToFirst(each.reportedOn, consideredOn);
        return { crimeRef: each.crimeRef, reportedOn: each.reportedOn, consideredOn, days };
      });
      const found = all.filter(({ days }) => days !== null);
      const missing = all.filter(({ days }) => days === null);
      const medianDays = found.length === 0 ? null : medianOf(found.flatMap(({ days }) => days ?? []));
      return { kind: 'considered' as const, key, found, missing, medianDays };
    }),
    counted('assessed', anyOf, cases, ({ tools }) => tools.some((tool) => order.tools.includes(tool))),
    ...order.tools.map((key) => counted('assessed', key, cases, ({ tools }) => tools.includes(key))),
    counted('advice', 'asked', cases, ({ asked }) => asked > 0),
    counted('advice', 'answered', cases, ({ answered }) => answered > 0),
  ];
}

function counted(
  kind: Finding['kind'],
  key: string,
  cases: readonly ReportedCase[],
  isFound: (each: ReportedCase) => boolean,
): Finding {
  const plain = ({ crimeRef, reportedOn }: ReportedCase): FoundCase => ({
    crimeRef,
    reportedOn,
    consideredOn: null,
    days: null,
  });
  return {
    kind,
    key,
    found: cases.filter(isFound).map(plain),
    missing: cases.filter((each) => !isFound(each)).map(plain),
    medianDays: null,
  };
}
