// The station poster: champions and specialists of an area with their phones, on paper.

import { definePage, fullDay, londonDate, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';

import { canAdvise, isChampion, readDirectory } from '../read-directory.ts';
import type { DirectoryEntry } from '../read-directory.ts';
import { roleName } from '../role-names.ts';
import { caseRoles } from '../roles.ts';
import { cy } from './poster.cy.ts';
import { en } from './poster.en.ts';

const pageWords = words(en, cy);

export const posterPage = definePage({
  name: 'directory-poster',
  path: '/directory/poster',
  section: 'directory',
  who: caseRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/poster.njk',
  budget: { html: 60_000 },
  example: () => '/directory/poster',
  get: async (request) => ({ kind: 'show', view: await present(request) }),
});

async function present({ db, language, clock, query, viewer }: PageRequest) {
  const w = pageWords[language];
  const now = clock.now();
  const today = londonDate(now);
  const book = await referenceLists(db, today);
  const area = book.find('area', query['area'] ?? viewer.areaCode ?? '')?.key ?? null;
  const asked = (await readDirectory(db, now)).filter(
    (each) =>
      canAdvise(each) && (area === null || each.member.areaCode === null || each.member.areaCode === area),
  );
  const champions = asked.filter((each) => isChampion(book, each));
  const rows = (of: readonly DirectoryEntry[]) =>
    of.map(({ member, skills }) => ({
      cells: [
        member.name,
        skills.length === 0
          ? roleName(language, member.role)
          : skills.map((key) => book.nameThen('skill', key, language, book.on)).join(', '),
        member.areaCode === null ? w.forceWide : book.name('area', member.areaCode, language),
        member.speaksWelsh ? w.yes : '',
        member.phone ?? '',
      ],
    }));
  return {
    line: w.line(fullDay(language, today), area === null ? w.allAreas : book.name('area', area, language)),
    groups: [
      { id: 'champions', text: w.champions, rows: rows(champions) },
      {
        id: 'specialists',
        text: w.specialists,
        rows: rows(asked.filter((each) => !champions.includes(each))),
      },
    ],
  };
}
