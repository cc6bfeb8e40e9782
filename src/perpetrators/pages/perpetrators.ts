// The list of perpetrators, in order of surname, by area.

import { listPerpetrators } from '#people';
import { definePage, londonDate, words } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, mayOpen } from '#users';

import { bornWords, livesWords, nameWords } from '../frame.ts';
import { cy } from './perpetrators.cy.ts';
import { en } from './perpetrators.en.ts';

const pageWords = words(en, cy);
const pageSize = 50;
const countedTo = 10_000;

export const perpetratorsPage = definePage({
  name: 'perpetrators',
  path: '/perpetrators',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'perpetrators/pages/perpetrators.njk',
  budget: { html: 90_000 },
  example: () => '/perpetrators',
  get: async (request) => {
    const { db, language, viewer, query } = request;
    const w = pageWords[language];
    const today = londonDate(request.clock.now());
    const book = await referenceLists(db, today);
    const areas = book.entries('area', language);
    const area = areas.find((entry) => entry.key === query['area']);
    const page = Math.min(Math.max(Math.trunc(Number(query['page'] ?? '1')) || 1, 1), countedTo / pageSize);
    const { people, total } = await listPerpetrators(db, viewer, {
      areaCode: area?.key ?? null,
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    await request.logRead({ kind: 'list', ref: 'perpetrators' });
    return {
      kind: 'show',
      view: {
        count: total >= countedTo ? w.countAtLeast(countedTo - 1) : w.count(total),
        form: { values: {}, errors: [] },
        filter: {
          action: '/perpetrators',
          fields: [
            {
              name: 'area',
              label: w.area,
              options: [
                { value: '', text: w.allAreas, selected: area === undefined },
                ...areas.map((entry) => ({
                  value: entry.key,
                  text: entry[language],
                  selected: entry.key === area?.key,
                })),
              ],
            },
          ],
          submit: w.show,
        },
        rows: people.map((person) => {
          const href = `/perpetrators/${person.ref}`;
          const isOpen = mayOpen(viewer, person.restrictedGroupId);
          return {
            cells: [
              { text: isOpen ? nameWords(language, person) : w.restricted, href },
              person.ref,
              isOpen ? bornWords(language, person, today) : '',
              isOpen ? livesWords(language, person) : '',
              person.areaCode === null ? '' : book.name('area', person.areaCode, language),
            ],
          };
        }),
        pages: {
          page,
          pages: Math.max(1, Math.ceil(total / pageSize)),
          address:
            area === undefined ? '/perpetrators' : `/perpetrators?area=${encodeURIComponent(area.key)}`,
        },
      },
    };
  },
});
