// How each figure is counted: the dictionary that an inspector, the Commissioner's office and the force read alike.

import { asWritten, definePage, londonDate, shortDay, words } from '#platform';
import { referenceLists } from '#reference';
import { auditRoles, caseRoles } from '#users';

import { cy } from './how-we-count.cy.ts';
import { en } from './how-we-count.en.ts';

const pageWords = words(en, cy);

export const howWeCountPage = definePage({
  name: 'how-we-count',
  path: '/how-we-count',
  section: 'oversight',
  who: [...caseRoles, 'opcc', ...auditRoles],
  reads: 'nothing',
  words: pageWords,
  template: 'insight/pages/how-we-count.njk',
  budget: { html: 20_000 },
  example: () => '/how-we-count',
  get: async ({ db, clock, language, viewer }) => {
    const w = pageWords[language];
    const book = await referenceLists(db, londonDate(clock.now()));
    const isAuditor = auditRoles.some((role) => role === viewer.role);
    return {
      kind: 'show',
      view: {
        links: [
          isAuditor ? { text: w.trail, href: '/access-log' } : { text: w.findings, href: '/review-findings' },
        ],
        rows: book.entries('counting-rule', language).map((entry) => ({
          cells: [
            entry.key,
            `${entry[language]}.`,
            entry.from === null ? w.always : shortDay(language, entry.from),
            asWritten(entry.source, 'en', language),
          ],
        })),
      },
    };
  },
});
