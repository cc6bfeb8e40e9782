// The legal criteria of an order that is considered or applied for: which there are for its kind, and what stands for each. Pure.

import type { ReferenceBook } from '#reference';

export const criterionFindings = ['shown', 'gap'] as const;
export type CriterionFinding = (typeof criterionFindings)[number];

/** What somebody found about one criterion on a day. */
export type CriterionFact = {
  readonly id: number;
  readonly criterion: string;
  readonly finding: CriterionFinding;
  /** What shows it, or what is missing. */
  readonly words: string;
  readonly occurredOn: Temporal.PlainDate;
  readonly byStaffId: number | null;
};

/** One criterion as it stands; `fact` is null where nobody has said whether it is shown, which is a gap too. */
export type CriterionStanding = { readonly criterion: string; readonly fact: CriterionFact | null };

/** Longest account of one criterion, in characters. */
export const longestCriterionWords = 500;

/** Keys of the criteria in force for a kind of order, in the order of the law; none for a kind that has none here. */
export function criteriaOf(book: ReferenceBook, regime: string): readonly string[] {
  return book.entries('order-criterion', 'en').flatMap(({ key, body }) => {
    const { regimes } = body;
    return Array.isArray(regimes) && regimes.includes(regime) ? [key] : [];
  });
}

/** What stands for each criterion: the newest that was recorded of it. */
export function standingCriteria(
  criteria: readonly string[],
  facts: readonly CriterionFact[],
): readonly CriterionStanding[] {
  return criteria.map((criterion) => ({
    criterion,
    fact: facts.filter((each) => each.criterion === criterion).toSorted((a, b) => b.id - a.id)[0] ?? null,
  }));
}

/** Criteria that nobody has shown: a gap was found, or nobody has looked. */
export function criteriaWithGap(standing: readonly CriterionStanding[]): readonly CriterionStanding[] {
  return standing.filter(({ fact }) => fact?.finding !== 'shown');
}
