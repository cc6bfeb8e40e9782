// What the service holds about people, who sees it, and what it records about its users.

import { definePage, words } from '#platform';

import { cy } from './privacy.cy.ts';
import { en } from './privacy.en.ts';
import { showWords } from './statement.ts';

export const privacyPage = definePage({
  name: 'privacy',
  path: '/privacy',
  section: null,
  who: 'everyone',
  reads: 'nothing',
  words: words(en, cy),
  template: 'ui/pages/privacy.njk',
  budget: { html: 30_000 },
  example: () => '/privacy',
  getSignedOut: showWords,
});
