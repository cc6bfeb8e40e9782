// The whole program on one screen: which rooms, in what order, and the server they make.

import { adviceOfCrime, advicePages } from '#advice';
import { assessedInCrime, assessedWithoutSuspect, makeAssessmentPages } from '#assessments';
import { breachesForOrderPage, breachPages } from '#breaches';
import { conductOfCrime, conductPages } from '#conduct';
import type { Config } from '#config';
import { makeCrimePages } from '#crimes';
import { demoPages } from '#demo';
import { exchangePages } from '#exchange';
import { insightPages } from '#insight';
import { consideredInCrime, firstSupervisorReviews, interventionPages } from '#interventions';
import { knowledgeBeforeRelease, knowledgeOfCrime, managementPages } from '#management';
import { meetingPages, meetingsOfCrime } from '#meetings';
import { makeOrderPages, measuresOfCrime, rebuildAfterLawChange } from '#orders';
import { makePeoplePages } from '#people';
import { makePerpetratorPages, peopleRecords } from '#perpetrators';
import { buildServer } from '#platform';
import type { Clock, Log, OpenDatabase, Page } from '#platform';
import { scrutinyPages } from '#scrutiny';
import { makeLawPages } from '#statutes';
import { assets, render, uiPages } from '#ui';
import { accounts, userPages, withGuidance } from '#users';
import { contactOfCrime, safeRoutesOfOrder, victimPages } from '#victims';
import { looksOfCrime, owedNext, workloadPages } from '#workload';

const pagesOfRooms: readonly Page[] = [
  ...uiPages,
  ...userPages,
  ...makeLawPages({ afterApproval: rebuildAfterLawChange }),
  ...makePeoplePages(peopleRecords),
  ...makeCrimePages({
    measuresOfCrime,
    consideredInCrime,
    assessedInCrime: assessedInCrime(firstSupervisorReviews),
    sections: [
      contactOfCrime,
      assessedWithoutSuspect,
      looksOfCrime,
      meetingsOfCrime,
      conductOfCrime,
      adviceOfCrime,
      knowledgeOfCrime,
    ],
  }),
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
  ...makePerpetratorPages({ owedNext }),
  ...workloadPages,
  ...meetingPages,
  ...insightPages,
  ...scrutinyPages,
  ...exchangePages,
  ...demoPages,
];

/** Every page of the program, in the order of the rooms, with the guidance for its step where somebody decides. */
export const pages: readonly Page[] = pagesOfRooms.map(withGuidance);

/** Builds the server over an open, migrated database. It does not listen. */
export async function buildProgram(
  database: Pick<OpenDatabase, 'db'>,
  clock: Clock,
  config: Config['server'],
  log?: Log,
) {
  return buildServer({
    database,
    clock,
    pages,
    render,
    config,
    accounts,
    assets,
    ...(log === undefined ? {} : { log }),
  });
}
