// Reads what the review looked for in the cases of some periods, as known at a moment: for its page, and for the recommendations.

import { firstConsiderations, firstConsidered } from '#interventions';
import type { Db } from '#platform';
import { allOffences } from '#reference';
import type { ReferenceBook } from '#reference';

import { reportedCases } from './reported-cases-store.ts';
import { reviewFindings } from './review-findings.ts';
import type { Finding, ReportedCase } from './review-findings.ts';

type Span = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** The cases of a period, and every finding over them. */
type PeriodFindings = {
  readonly cases: readonly ReportedCase[];
  readonly findings: readonly Finding[];
};

/**
 * Reads crimes of stalking and harassment reported in a span of days, in one area or in all, and what was recorded about
 * them by a moment. Returns what counts any period inside the span, so that two periods are read once.
 */
export async function readFindings(
  db: Db,
  book: ReferenceBook,
  span: Span & { readonly areaCode: string | null },
  asKnownAt: Temporal.Instant,
): Promise<(period: Span) => PeriodFindings> {
  const offences = allOffences(book).flatMap(({ key, category }) => (category === null ? [] : [key]));
  const order = {
    interventions: book
      .entries('intervention', 'en')
      .filter(({ body }) => body['place'] !== 'unnamed')
      .map(({ key }) => key),
    tools: book.entries('assessment-tool', 'en').map(({ key }) => key),
  };
  const all = await reportedCases(db, { ...span, offences }, asKnownAt);
  const considered = firstConsidered(book, await firstConsiderations(db, span, asKnownAt));
  return ({ from, to }) => {
    const cases = all.filter(
      ({ reportedOn }) =>
        Temporal.PlainDate.compare(reportedOn, from) >= 0 && Temporal.PlainDate.compare(reportedOn, to) <= 0,
    );
    return { cases, findings: reviewFindings(cases, considered, order) };
  };
}
