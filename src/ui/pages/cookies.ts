// The cookies the service sets: three, all necessary.

import { definePage, words } from '#platform';

import { cy } from './cookies.cy.ts';
import { en } from './cookies.en.ts';
import { showWords } from './statement.ts';

export const cookiesPage = definePage({
  name: 'cookies',
  path: '/cookies',
  section: null,
  who: 'everyone',
  reads: 'nothing',
  words: words(en, cy),
  template: 'ui/pages/cookies.njk',
  budget: { html: 30_000 },
  example: () => '/cookies',
  getSignedOut: showWords,
});
