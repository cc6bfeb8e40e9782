// The paper for a supported person: conditions, who to ring and what comes next on one side, with nothing that names or places them.

import { definePage, fullDay, londonDate, words } from '#platform';

import { adviserView } from './adviser-view.ts';
import { cy } from './adviser-card.cy.ts';
import { en } from './adviser-card.en.ts';
import { openOwnSupport } from './open-own-support.ts';

const pageWords = words(en, cy);

export const adviserCardPage = definePage({
  name: 'adviser-card',
  path: '/adviser/:ref/card',
  section: null,
  who: ['victim-adviser'],
  reads: 'victim',
  words: pageWords,
  template: 'victims/pages/adviser-card.njk',
  budget: { html: 30_000 },
  example: (known) => `/adviser/${known.support}/card`,
  get: async (request) => {
    const opened = await openOwnSupport(request, { withInitials: false });
    if (opened.kind === 'closed') return opened.answer;
    const { language, clock } = request;
    return {
      kind: 'show',
      view: {
        ...(await adviserView(request, opened.support)),
        back: `/adviser/${opened.support.ref}`,
        line: pageWords[language].asOf(fullDay(language, londonDate(clock.now()))),
      },
    };
  },
});
