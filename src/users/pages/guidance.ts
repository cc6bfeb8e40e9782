// The guidance library: what is in force with owner, review day and source, and the earlier copies that are kept.

import { definePage, londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceEntry } from '#reference';

import { guidanceFrom } from '../guidance.ts';
import { caseRoles } from '../roles.ts';
import { cy } from './guidance.cy.ts';
import { en } from './guidance.en.ts';

const pageWords = words(en, cy);

export const guidancePage = definePage({
  name: 'guidance',
  path: '/guidance',
  section: 'directory',
  who: caseRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/guidance.njk',
  budget: { html: 60_000 },
  example: () => '/guidance',
  get: async (request) => ({ kind: 'show', view: await present(request) }),
});

async function present({ db, language, clock }: PageRequest) {
  const w = pageWords[language];
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const rows = (entries: readonly ReferenceEntry[]) =>
    entries.map((entry) => {
      const each = guidanceFrom(entry, language, today);
      const day = each.reviewBy === null ? '' : shortDay(language, each.reviewBy);
      return {
        cells: [
          each.title,
          each.says,
          each.owner,
          { text: each.isLate ? w.late(day) : day, late: each.isLate },
          [
            { text: each.source, lang: 'en' },
            { text: each.sure, quiet: true, line: true },
          ],
        ],
      };
    });
  return {
    groups: [
      { id: 'in-force', text: w.list, rows: rows(book.entries('guidance', language)) },
      {
        id: 'earlier',
        text: w.earlier,
        rows: rows(book.all('guidance').filter(({ isInForce }) => !isInForce)),
      },
    ],
  };
}
