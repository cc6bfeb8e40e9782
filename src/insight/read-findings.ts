// Reads what the review looked for in the cases of a period, as known at a moment: for its page, and for the recommendations.

import { firstConsiderations, firstConsidered } from '#interventions';
import type { Db } from '#platform';
import { allOffences } from '#reference';
import type { ReferenceBook } from '#reference';

import { reportedCases } from './reported-cases-store.ts';
import { reviewFindings } from './review-findings.ts';
import type { Finding, ReportedCase } from './review-findings.ts';

/** Crimes of stalking and harassment reported in a span of days, in one area or in all, and every finding over them. */
export async function readFindings(
  db: Db,
  book: ReferenceBook,
  span: {
    readonly from: Temporal.PlainDate;
    readonly to: Temporal.PlainDate;
    readonly areaCode: string | null;
  },
  asKnownAt: Temporal.Instant,
): Promise<{ readonly cases: readonly ReportedCase[]; readonly findings: readonly Finding[] }> {
  const offences = allOffences(book).flatMap(({ key, category }) => (category === null ? [] : [key]));
  const order = {
    interventions: book
      .entries('intervention', 'en')
      .filter(({ body }) => body['place'] !== 'unnamed')
      .map(({ key }) => key),
    tools: book.entries('assessment-tool', 'en').map(({ key }) => key),
  };
  const cases = await reportedCases(db, { ...span, offences }, asKnownAt);
  const considered = firstConsidered(book, await firstConsiderations(db, span, asKnownAt));
  return { cases, findings: reviewFindings(cases, considered, order) };
}
