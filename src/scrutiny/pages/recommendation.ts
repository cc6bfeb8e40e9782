// One recommendation: where it stands and who answers for it, its figures now and at earlier month ends, and everything recorded.

import { definePage, fieldText, londonDate, readChoice, readText, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, scrutinyRoles, staffNames } from '#users';

import { figureDays, readFigures } from '../read-figures.ts';
import { recordRecommendation } from '../record-recommendation.ts';
import { recommendationSteps } from '../recommendation-state.ts';
import { recommendationFacts } from '../recommendation-store.ts';
import { allRecommendations, decayRule } from '../recommendation.ts';
import { track } from '../tracked.ts';
import { longestWords, presentAdding } from './present-adding.ts';
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
  called: { en: en.called, cy: cy.called },
  template: 'scrutiny/pages/recommendation.njk',
  budget: { html: 60_000 },
  example: () => '/recommendations/13',
  get: async (request) => {
    const file = await open(request);
    return file === null ? { kind: 'not-found' } : show(request, file, request.typedIn('step') ?? {}, []);
  },
  post: send,
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
  const seesCases = caseRoles.some((role) => role === viewer.role);
  const days: RecommendationFile['days'][number][] = [];
  for (const day of figureDays(now, today, recommendation.measures.length === 0 ? 0 : monthsBack)) {
    days.push({ day, figures: await readFigures(db, book, recommendation.measures, day) });
  }
  return {
    reader: { language, seesCases },
    today,
    book,
    total: all.length,
    facts,
    names: await staffNames(db, seesCases ? facts.map(({ byStaffId }) => byStaffId) : []),
    days,
    tracked: track(recommendation, facts, days[0]?.figures ?? new Map(), decayRule(book)),
  };
}

async function send(request: PostRequest): Promise<PageAnswer> {
  const { db, clock, viewer, form, language, params } = request;
  const w = pageWords[language].add.problems;
  const number = params['number'] ?? '';
  const again = async (errors: readonly FormError[], isStale = false) => {
    const file = await open(request);
    return file === null ? { kind: 'not-found' as const } : show(request, file, form, errors, isStale);
  };
  const step = readChoice(form, 'step', recommendationSteps);
  const typed = readText(form, 'words', longestWords);
  if (!step.ok || step.value === null) return again([{ field: 'step', message: w['step-needed'] }]);
  if (!typed.ok) return again([{ field: 'words', message: w['too-long'] }]);
  const saved = await recordRecommendation(db, clock, viewer, number, {
    step: step.value,
    words: typed.value,
    post: fieldText(form, 'post'),
    newest: Number(fieldText(form, 'newest')),
  });
  if (!saved.ok) {
    switch (saved.error) {
      case 'not-found':
        return { kind: 'not-found' };
      case 'not-permitted':
        return { kind: 'not-allowed' };
      case 'stale':
        return again([], true);
      case 'words-needed':
        return again([{ field: 'words', message: w['words-needed'] }]);
      case 'post-needed':
        return again([{ field: 'post', message: w['post-needed'] }]);
    }
  }
  const action = `recommendation-${step.value}`;
  await request.logChange({ action, kind: 'recommendation', ref: number, detail: { fact: saved.value.id } });
  return { kind: 'redirect', to: `/recommendations/${number}`, notice: 'saved' };
}

async function show(
  request: PageRequest,
  file: RecommendationFile,
  values: FormBody,
  errors: readonly FormError[],
  isStale = false,
): Promise<PageAnswer> {
  const { number } = file.tracked.recommendation;
  await request.logRead({ kind: 'list', ref: `recommendation-${number}` });
  const w = pageWords[request.language];
  return {
    kind: 'show',
    status: isStale ? 409 : errors.length > 0 ? 422 : 200,
    view: {
      ...presentRecommendation(w, file, request.query),
      add: presentAdding(w, file, request.viewer.role, isStale),
      number,
      newest: file.facts.at(-1)?.id ?? 0,
      form: { values, errors },
    },
  };
}
