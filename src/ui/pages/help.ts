// How to find, record and print, and who to tell when something goes wrong.

import { definePage, words } from '#platform';

import { cy } from './help.cy.ts';
import { en } from './help.en.ts';
import { showWords } from './statement.ts';

export const helpPage = definePage({
  name: 'help',
  path: '/help',
  section: null,
  who: 'everyone',
  reads: 'nothing',
  words: words(en, cy),
  template: 'ui/pages/help.njk',
  budget: { html: 30_000 },
  example: () => '/help',
  getSignedOut: showWords,
});
