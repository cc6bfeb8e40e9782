// Every page of the assessments room.

import type { Page } from '#platform';

import type { FirstReviews } from '../read-assessed.ts';
import { assessmentPage } from './assessment.ts';
import { disagreementPage } from './disagreement.ts';
import { newAssessmentPage } from './new-assessment.ts';
import { riskEventPage } from './risk-event.ts';

/** The pages of the room; the room that records supervisor reviews hands in the first of each case. */
export function makeAssessmentPages(parts: { readonly firstReviews: FirstReviews }): readonly Page[] {
  return [
    newAssessmentPage(parts.firstReviews),
    assessmentPage,
    disagreementPage,
    riskEventPage(parts.firstReviews),
  ];
}
