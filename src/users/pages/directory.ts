// The directory: who is in post, where, in which role, and who speaks Welsh.

import { definePage, londonDate, words } from '#platform';
import { referenceLists } from '#reference';

import { roleName } from '../role-names.ts';
import { caseRoles, roles } from '../roles.ts';
import { listStaff } from '../staff-store.ts';
import { cy } from './directory.cy.ts';
import { en } from './directory.en.ts';

const pageWords = words(en, cy);
const mostShown = 300;

export const directoryPage = definePage({
  name: 'directory',
  path: '/directory',
  section: 'directory',
  who: caseRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/directory.njk',
  budget: { html: 150_000 },
  example: () => '/directory',
  get: async ({ db, language, clock, query }) => {
    const w = pageWords[language];
    const today = londonDate(clock.now());
    const book = await referenceLists(db, today);
    const areas = book.entries('area', language);
    const area = areas.find((entry) => entry.key === query['area'])?.key;
    const placeOfArea = (code: string | null) => {
      const place = areas.findIndex((entry) => entry.key === code);
      return place === -1 ? areas.length : place;
    };
    const isWelsh = query['language'] === 'cy';
    const staff = (await listStaff(db))
      .filter(
        (member) =>
          (member.activeTo === null || Temporal.PlainDate.compare(member.activeTo, today) >= 0) &&
          (area === undefined || member.areaCode === area) &&
          (!isWelsh || member.speaksWelsh),
      )
      // Those of an area first, area by area; then those of the whole force. Names stay in order within a role.
      .toSorted(
        (a, b) =>
          placeOfArea(a.areaCode) - placeOfArea(b.areaCode) || roles.indexOf(a.role) - roles.indexOf(b.role),
      );
    return {
      kind: 'show',
      view: {
        filter: {
          action: '/directory',
          fields: [
            {
              name: 'area',
              label: w.area,
              options: [
                { value: '', text: w.allAreas, selected: area === undefined },
                ...areas.map((entry) => ({
                  value: entry.key,
                  text: entry[language],
                  selected: entry.key === area,
                })),
              ],
            },
            {
              name: 'language',
              label: w.welshOnly,
              options: [
                { value: '', text: w.any, selected: !isWelsh },
                { value: 'cy', text: w.welsh, selected: isWelsh },
              ],
            },
          ],
          submit: w.show,
        },
        rows: staff.slice(0, mostShown).map((member) => ({
          cells: [
            member.name,
            roleName(language, member.role),
            member.areaCode === null ? w.forceWide : book.name('area', member.areaCode, language),
            member.speaksWelsh ? w.yes : '',
            member.phone ?? w.notRecorded,
          ],
        })),
      },
    };
  },
});
