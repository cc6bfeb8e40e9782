// One recommendation: where it stands and who answers for it, its figures now and at earlier month ends, and everything recorded.

import { definePage, londonDate, words } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, scrutinyRoles, staffNames } from '#users';

import { figureDays, readFigures } from '../read-figures.ts';
import { recommendationFacts } from '../recommendation-store.ts';
import { allRecommendations, decayRule } from '../recommendation.ts';
import { track } from '../tracked.ts';
import { presentRecommendation } from './present-recommendation.ts';
import type { RecommendationFile } from './present-recommendation.ts';
import { cy } from './recommendation.cy.ts';
import { en } from './recommendation.en.ts';

const pageWords = words(en, cy);
/** Month ends that are shown; the pages behind a figure go no further back. */
const monthsBack = 5;

export const recommendationPage = definePage({
  name: 'recommendation',
  path: '/recommendations/:number',
  section: 'recommendations',
  who: scrutinyRoles,
  reads: 'list',
  words: pageWords,
  template: 'scrutiny/pages/recommendation.njk',
  budget: { html: 60_000 },
  example: () => '/recommendations/13',
  get: async (request) => {
    const file = await open(request);
    return file === null ? { kind: 'not-found' } : show(request, file);
  },
});

async function open({
  db,
  clock,
  language,
  viewer,
  params,
}: PageRequest): Promise<RecommendationFile | null> {
  const now = clock.now();
  const today = londonDate(now);
  const book = await referenceLists(db, today);
  const all = allRecommendations(book, language);
  const recommendation = all.find(({ number }) => number === params['number']);
  if (recommendation === undefined) return null;
  const facts = (await recommendationFacts(db, recommendation.number, now)).get(recommendation.number) ?? [];
  const days: RecommendationFile['days'][number][] = [];
  for (const day of figureDays(now, today, recommendation.measures.length === 0 ? 0 : monthsBack)) {
    days.push({ day, figures: await readFigures(db, book, recommendation.measures, day) });
  }
  return {
    reader: { language, seesCases: caseRoles.some((role) => role === viewer.role) },
    today,
    book,
    total: all.length,
    facts,
    names: await staffNames(
      db,
      facts.map(({ byStaffId }) => byStaffId),
    ),
    days,
    tracked: track(recommendation, facts, days[0]?.figures ?? new Map(), decayRule(book)),
  };
}

async function show(request: PageRequest, file: RecommendationFile): Promise<PageAnswer> {
  const { number } = file.tracked.recommendation;
  await request.logRead({ kind: 'list', ref: `recommendation-${number}` });
  return { kind: 'show', view: presentRecommendation(pageWords[request.language], file, request.query) };
}
