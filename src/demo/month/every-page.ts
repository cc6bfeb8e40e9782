// Every page on which the staff of the demonstration force do something in its month.

import { advicePages } from '#advice';
import { makeAssessmentPages } from '#assessments';
import { breachesForOrderPage, breachPages } from '#breaches';
import { conductPages } from '#conduct';
import { insightPages } from '#insight';
import { firstSupervisorReviews, interventionPages } from '#interventions';
import { knowledgeBeforeRelease, managementPages } from '#management';
import { meetingPages } from '#meetings';
import { makeOrderPages } from '#orders';
import { makePeoplePages } from '#people';
import { peopleRecords } from '#perpetrators';
import type { Page } from '#platform';
import { scrutinyPages } from '#scrutiny';
import { userPages } from '#users';
import { safeRoutesOfOrder, victimPages } from '#victims';
import { workloadPages } from '#workload';

export const everyPage: readonly Page[] = [
  ...userPages,
  ...makePeoplePages(peopleRecords),
  ...makeOrderPages({
    breachesOfMeasure: breachesForOrderPage,
    beforeRelease: knowledgeBeforeRelease,
    safeRoutes: safeRoutesOfOrder,
  }),
  ...breachPages,
  ...conductPages,
  ...advicePages,
  ...makeAssessmentPages({ firstReviews: firstSupervisorReviews }),
  ...interventionPages,
  ...managementPages,
  ...victimPages,
  ...workloadPages,
  ...meetingPages,
  ...insightPages,
  ...scrutinyPages,
];
