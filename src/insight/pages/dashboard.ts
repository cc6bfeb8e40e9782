// What oversight can show so far, said plainly, and the lists that this reader can open now.

import { definePage, words } from '#platform';
import { caseRoles, scrutinyRoles } from '#users';

import { cy } from './dashboard.cy.ts';
import { en } from './dashboard.en.ts';

const pageWords = words(en, cy);

/** Counts alone, which the Commissioner's office reads too. */
const forCounts: readonly string[] = ['recommendations', 'reviewFindings', 'howWeCount'];
/** Lists of other rooms, in order. */
const places = [
  { key: 'orders', href: '/orders' },
  { key: 'bail', href: '/bail' },
  { key: 'gaps', href: '/orders/gaps' },
  { key: 'notConsidered', href: '/considerations' },
  { key: 'daysToConsider', href: '/considerations/first-considered' },
  { key: 'recommendations', href: '/recommendations' },
  { key: 'reviewFindings', href: '/review-findings' },
  { key: 'howWeCount', href: '/how-we-count' },
  { key: 'reviewCases', href: '/review-cases' },
] as const;

export const dashboardPage = definePage({
  name: 'dashboard',
  path: '/dashboard',
  section: 'oversight',
  who: [...caseRoles, 'opcc'],
  reads: 'nothing',
  words: pageWords,
  template: 'insight/pages/dashboard.njk',
  budget: { html: 20_000 },
  example: () => '/dashboard',
  get: async ({ language, viewer, demonstration }) => {
    const mayReadCases = caseRoles.some((role) => role === viewer.role);
    const isScrutiny = scrutinyRoles.some((role) => role === viewer.role);
    return {
      kind: 'show',
      view: {
        hasRegisters: mayReadCases,
        places: places
          .filter(({ key }) => mayReadCases || forCounts.includes(key))
          .filter(({ key }) => isScrutiny || key !== 'recommendations')
          .filter(({ key }) => demonstration || key !== 'reviewCases')
          .map(({ key, href }) => ({ text: pageWords[language].places[key], href })),
      },
    };
  },
});
