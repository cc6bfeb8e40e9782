// Who manages one person and how: owner, unit, cohorts, nominations, visits, alerts, plan, telling others, and what is not answered.

import { mayAssess } from '#assessments';
import { presentManagement, readFile } from '#management';
import { definePage, words } from '#platform';
import { caseRoles } from '#users';

import { perpetratorFrame } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import { cy } from './perpetrator-management.cy.ts';
import { en } from './perpetrator-management.en.ts';

const pageWords = words(en, cy);

export const perpetratorManagementPage = definePage({
  name: 'perpetrator-management',
  path: '/perpetrators/:ref/management',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/perpetrator-management.njk',
  budget: { html: 60_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/management`,
  get: async (request) => {
    const opened = await openPerpetrator(request, 'management');
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const { db, language, viewer } = request;
    const managed = await readFile(db, file.book, file.person, file.asKnownAt);
    const reader = { language, role: viewer.role, isPast: file.isPast };
    return {
      kind: 'show',
      view: {
        frame: perpetratorFrame(request, file, 'management'),
        managed: presentManagement(reader, managed),
        newPartner:
          mayAssess(viewer.role) && !file.isPast
            ? {
                text: pageWords[language].newPartner,
                href: `/risk-events/new?perpetrator=${file.person.ref}&kind=new-partner`,
                act: true,
              }
            : null,
      },
    };
  },
});
