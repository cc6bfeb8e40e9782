// Signing out, and the page that says so.

import { definePage, words } from '#platform';

import { roles } from '../roles.ts';
import { cy } from './sign-out.cy.ts';
import { en } from './sign-out.en.ts';

const pageWords = words(en, cy);

export const signOutPage = definePage({
  name: 'sign-out',
  path: '/sign-out',
  section: null,
  who: roles,
  reads: 'nothing',
  changes: 'nothing',
  words: pageWords,
  template: null,
  example: () => null,
  post: async () => ({ kind: 'signed-out', to: '/signed-out' }),
});

export const signedOutPage = definePage({
  name: 'signed-out',
  path: '/signed-out',
  section: null,
  who: 'everyone',
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/sign-out.njk',
  example: () => '/signed-out',
  getSignedOut: async () => ({ kind: 'show', view: {} }),
});
