// How far the service can be used by everybody, what was tested, and what was not.

import { definePage, words } from '#platform';

import { cy } from './accessibility-statement.cy.ts';
import { en } from './accessibility-statement.en.ts';
import { showWords } from './statement.ts';

export const accessibilityPage = definePage({
  name: 'accessibility-statement',
  path: '/accessibility-statement',
  section: null,
  who: 'everyone',
  reads: 'nothing',
  words: words(en, cy),
  template: 'ui/pages/accessibility-statement.njk',
  budget: { html: 30_000 },
  example: () => '/accessibility-statement',
  getSignedOut: showWords,
});
