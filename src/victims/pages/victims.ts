// What is recorded about victims so far, said plainly.

import { definePage, words } from '#platform';
import { caseRoles } from '#users';

import { advisersRoles } from '../permitted-actions.ts';
import { cy } from './victims.cy.ts';
import { en } from './victims.en.ts';

export const victimsPage = definePage({
  name: 'victims',
  path: '/victims',
  section: 'victims',
  who: caseRoles,
  reads: 'nothing',
  words: words(en, cy),
  template: 'victims/pages/victims.njk',
  budget: { html: 20_000 },
  example: () => '/victims',
  get: async ({ viewer }) => ({
    kind: 'show',
    view: { keepsAdvisers: advisersRoles.some((role) => role === viewer.role) },
  }),
});
