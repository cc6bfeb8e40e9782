// The review's own cases, told one by one with links to the pages that show what its authors could not find.

import { isRegimeCode, regimeNames } from '#law';
import { measurePath } from '#orders';
import { definePage, words } from '#platform';
import type { Language, PageRequest } from '#platform';
import { caseRoles } from '#users';

import { reviewRecords } from '../review-case-store.ts';
import type { ReviewRecord } from '../review-case-store.ts';
import { cy } from './review-cases.cy.ts';
import { en } from './review-cases.en.ts';

const pageWords = words(en, cy);

/** As they are numbered in the files: S for the seven Stalking Protection Orders, D for the dip sample. */
const stories = {
  spo: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'],
  dip: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'],
} as const;

export const reviewCasesPage = definePage({
  name: 'review-cases',
  path: '/review-cases',
  section: 'oversight',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'demo/pages/review-cases.njk',
  budget: { html: 40_000 },
  example: () => '/review-cases',
  get: async (request) => {
    if (!request.demonstration) return { kind: 'not-found' };
    const records = await reviewRecords(request.db);
    await request.logRead({ kind: 'list', ref: 'review-cases' });
    return { kind: 'show', view: present(request, records) };
  },
});

function present(request: PageRequest, records: readonly ReviewRecord[]) {
  const w = pageWords[request.language];
  return {
    isThere: records.length > 0,
    groups: (['spo', 'dip'] as const).map((group) => ({
      id: group,
      text: w.groups[group],
      stories: stories[group].map((story) => ({
        id: story.toLowerCase(),
        ...w.stories[story],
        links: records
          .filter(({ number }) => new RegExp(`^DEMO-${story}(?:$|[-/])`, 'u').test(number))
          .toSorted((a, b) => places.indexOf(a.kind) - places.indexOf(b.kind))
          .flatMap((record) => linksTo(request.language, record)),
      })),
    })),
  };
}

const places: readonly ReviewRecord['kind'][] = ['person', 'measure', 'breach', 'crime'];

function linksTo(language: Language, { kind, number, ref, regime }: ReviewRecord) {
  const w = pageWords[language];
  switch (kind) {
    case 'person':
      return [
        { text: w.person(ref), href: `/perpetrators/${ref}`, line: true },
        { text: w.breaches, href: `/perpetrators/${ref}/breaches`, line: true, hidden: ref },
        { text: w.timeline, href: `/perpetrators/${ref}/timeline`, line: true, hidden: ref },
      ];
    case 'measure': {
      const name = regime !== null && isRegimeCode(regime) ? regimeNames[regime][language] : '';
      return [{ text: `${name} ${ref}`, href: measurePath({ ref, regime: regime ?? '' }), line: true }];
    }
    case 'breach':
      return [{ text: w.breach(ref), href: `/breaches/${ref}`, line: true }];
    case 'crime':
      return [{ text: w.crime(number), href: `/crimes/${ref}`, line: true }];
  }
}
