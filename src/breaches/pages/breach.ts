// The page of one breach: what was breached, what happened, what police did and when, and where it all comes from.

import { definePage, words } from '#platform';
import { caseRoles } from '#users';

import { cy } from './breach.cy.ts';
import { en } from './breach.en.ts';
import { openBreach } from './open-breach.ts';
import { presentBreach } from './present-breach.ts';

export const breachPage = definePage({
  name: 'breach',
  path: '/breaches/:ref',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'breach',
  words: words(en, cy),
  template: 'breaches/pages/breach.njk',
  budget: { html: 40_000 },
  example: (known) => `/breaches/${known.breach}`,
  get: async (request) => {
    const opened = await openBreach(request);
    return opened.kind === 'closed'
      ? opened.answer
      : { kind: 'show', view: await presentBreach(request, opened.file) };
  },
});
