// The front door of the perpetrators room: the pages about one perpetrator, the list and the search.

import type { Page } from '#platform';

import { chronologyPage, chronologyPdf } from './pages/chronology.ts';
import { courseOfConductPage } from './pages/course-of-conduct.ts';
import { conditionsCardPage } from './pages/conditions-card.ts';
import { handOverPage, handOverPdf } from './pages/hand-over.ts';
import { opportunitiesPage } from './pages/opportunities.ts';
import { perpetratorBreachesPage } from './pages/perpetrator-breaches.ts';
import { perpetratorCrimesPage } from './pages/perpetrator-crimes.ts';
import { perpetratorInterventionsPage } from './pages/perpetrator-interventions.ts';
import { perpetratorManagementPage } from './pages/perpetrator-management.ts';
import { perpetratorOrdersPage } from './pages/perpetrator-orders.ts';
import { perpetratorRiskPage } from './pages/perpetrator-risk.ts';
import { perpetratorTimelinePage } from './pages/perpetrator-timeline.ts';
import { perpetratorVictimsPage } from './pages/perpetrator-victims.ts';
import { makePerpetratorPage } from './pages/perpetrator.ts';
import type { OwedNext } from './pages/perpetrator.ts';
import { perpetratorsPage } from './pages/perpetrators.ts';
import { recordCardPage } from './pages/record-card.ts';
import { newSearchPage, searchPage } from './pages/search.ts';
import { spoApplicationPage, spoApplicationPdf } from './pages/spo-application.ts';
import { victimContactPage } from './pages/victim-contact.ts';

export { peopleRecords } from './read-people-records.ts';

/** Every page of the room; what is owed next comes from the room that knows what is work. */
export const makePerpetratorPages = (parts: { readonly owedNext: OwedNext }): readonly Page[] => [
  perpetratorsPage,
  makePerpetratorPage(parts.owedNext),
  perpetratorOrdersPage,
  perpetratorBreachesPage,
  perpetratorCrimesPage,
  perpetratorRiskPage,
  perpetratorInterventionsPage,
  perpetratorManagementPage,
  perpetratorVictimsPage,
  perpetratorTimelinePage,
  courseOfConductPage,
  chronologyPage,
  chronologyPdf,
  spoApplicationPage,
  spoApplicationPdf,
  conditionsCardPage,
  opportunitiesPage,
  recordCardPage,
  handOverPage,
  handOverPdf,
  victimContactPage,
  newSearchPage,
  searchPage,
];
