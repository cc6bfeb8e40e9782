// The force's limits for work on a case, read once for the sweep.

import { allOffences, caseLimit } from '#reference';
import type { CaseLimit, ReferenceBook } from '#reference';

export type CaseLimits = {
  readonly advice: CaseLimit;
  readonly four: CaseLimit;
  readonly notStalking: CaseLimit;
  readonly classification: CaseLimit;
  readonly linking: CaseLimit;
  readonly queue: CaseLimit;
  /** An application for an order in which nothing has happened. */
  readonly application: CaseLimit;
  /** Offences in which FOUR is asked for: stalking and harassment, domestic or not. */
  readonly fourOffences: readonly string[];
};

/** The limits in force on the day of the book. */
export function caseLimits(book: ReferenceBook): CaseLimits {
  return {
    advice: caseLimit(book, 'advice'),
    four: caseLimit(book, 'four'),
    notStalking: caseLimit(book, 'not-stalking'),
    classification: caseLimit(book, 'classification'),
    linking: caseLimit(book, 'linking'),
    queue: caseLimit(book, 'queue'),
    application: caseLimit(book, 'application'),
    fourOffences: allOffences(book)
      .filter(
        ({ category }) => category === 'stalking' || category === 'harassment' || category === 'aggravated',
      )
      .map(({ key }) => key),
  };
}
