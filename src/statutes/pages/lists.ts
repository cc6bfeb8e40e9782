// The lists that people choose from: courts, coded reasons, ways of contact. Each leads to its values.

import { definePage, londonDate, words } from '#platform';
import { referenceLists, valueLists } from '#reference';

import { lawReaders } from '../law-keepers.ts';
import { valuesOf, valueWords } from '../list-values.ts';
import { cy } from './lists.cy.ts';
import { en } from './lists.en.ts';

const pageWords = words(en, cy);

export const listsPage = definePage({
  name: 'lists',
  path: '/admin/lists',
  section: 'law',
  who: lawReaders,
  reads: 'nothing',
  words: pageWords,
  template: 'statutes/pages/lists.njk',
  budget: { html: 40_000 },
  example: () => '/admin/lists',
  get: async ({ db, clock, language }) => {
    const book = await referenceLists(db, londonDate(clock.now()));
    return {
      kind: 'show',
      view: {
        rows: valueLists.map((list) => {
          const { inUse, retired } = valuesOf(book, list, language);
          return {
            cells: [
              { text: valueWords[language].lists[list], href: `/admin/lists/${list}` },
              String(inUse.length),
              String(retired.length),
            ],
          };
        }),
      },
    };
  },
});
