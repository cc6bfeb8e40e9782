// What oversight can show so far, said plainly.

import { definePage, words } from '#platform';
import { caseRoles } from '#users';

import { cy } from './dashboard.cy.ts';
import { en } from './dashboard.en.ts';

export const dashboardPage = definePage({
  name: 'dashboard',
  path: '/dashboard',
  section: 'oversight',
  who: [...caseRoles, 'opcc'],
  reads: 'nothing',
  words: words(en, cy),
  template: 'insight/pages/dashboard.njk',
  budget: { html: 20_000 },
  example: () => '/dashboard',
  get: async () => ({ kind: 'show', view: {} }),
});
