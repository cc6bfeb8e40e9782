// The address without a path leads to the role's own start; two roles have a page that says what is here and what is to come.

import { definePage, words } from '#platform';

import { homeFor } from '../navigation.ts';
import { isRole, roles } from '../roles.ts';
import { cy } from './home.cy.ts';
import { en } from './home.en.ts';

const pageWords = words(en, cy);
/** Where the links of the Commissioner’s office lead, in the order of their words. */
const hereNow = ['/recommendations', '/review-findings'] as const;

export const startPage = definePage({
  name: 'start',
  path: '/',
  section: null,
  who: roles,
  reads: 'nothing',
  words: pageWords,
  template: null,
  example: () => null,
  get: async ({ viewer }) =>
    isRole(viewer.role) ? { kind: 'redirect', to: homeFor(viewer.role) } : { kind: 'not-allowed' },
});

export const homePage = definePage({
  name: 'home',
  path: '/home',
  section: null,
  who: ['opcc', 'panel-volunteer'],
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/home.njk',
  example: () => '/home',
  get: async ({ viewer, language }) => {
    const w = pageWords[language];
    if (viewer.role !== 'opcc') return { kind: 'show', view: { here: [], ...w.panel } };
    const here = w.opcc.now.map((text, at) => ({ text, href: hereNow[at] }));
    return { kind: 'show', view: { here, ...w.opcc } };
  },
});
