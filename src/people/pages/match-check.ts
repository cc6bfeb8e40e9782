// A decided pair shown again to a second reviewer, who is not told the answer: it changes nobody and measures agreement.

import { definePage, fieldText, londonDate, readChoice, readText, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { analystRoles } from '#users';

import { matchWords } from '../match-words.ts';
import { addCheck, ONE_IN, waitingChecks } from '../matches/check-store.ts';
import { answers } from '../matches/match.ts';
import { cy } from './match-check.cy.ts';
import { en } from './match-check.en.ts';
import { cy as matchCy } from './match.cy.ts';
import { en as matchEn } from './match.en.ts';
import { recordRows } from './match-rows.ts';
import { openMatch } from './open-match.ts';
import type { OpenMatch } from './open-match.ts';

const pageWords = words(en, cy);
const rowWords = words(matchEn, matchCy);
const longestNote = 500;

async function show(
  request: PageRequest,
  match: OpenMatch,
  isWaiting: boolean,
  form: { readonly values: FormBody; readonly errors: readonly FormError[] },
): Promise<PageAnswer> {
  const { db, clock, language } = request;
  const w = pageWords[language];
  const book = await referenceLists(db, londonDate(clock.now()));
  return {
    kind: 'show',
    ...(form.errors.length > 0 ? { status: 422 as const } : {}),
    view: {
      isWaiting,
      caption: w.caption(match.pair.ref),
      line: isWaiting ? w.line(ONE_IN) : w.notWaiting,
      rows: isWaiting ? recordRows(request, match, rowWords[language], book) : [],
      form,
      longestNote,
      choices: answers.map((value) => ({ value, text: matchWords[language].answers[value] })),
    },
  };
}

export const matchCheckPage = definePage({
  name: 'match-check',
  path: '/matches/:ref/check',
  section: 'matches',
  who: analystRoles,
  reads: 'person',
  words: pageWords,
  template: 'people/pages/match-check.njk',
  example: (known) => `/matches/${known.match}/check`,
  get: async (request) => {
    const opened = await openMatch(request);
    if (opened.kind === 'closed') return opened.answer;
    const { ref } = opened.match.pair;
    const { first } = await waitingChecks(request.db, request.viewer, { ref });
    return show(request, opened.match, first !== null, { values: {}, errors: [] });
  },
  post: async (request) => {
    const opened = await openMatch(request);
    if (opened.kind === 'closed') return opened.answer;
    const { db, clock, viewer, form } = request;
    const { ref } = opened.match.pair;
    const w = pageWords[request.language];
    const { first } = await waitingChecks(db, viewer, { ref });
    if (first === null) return show(request, opened.match, false, { values: {}, errors: [] });
    const answer = readChoice(form, 'answer', answers);
    const note = readText(form, 'note', longestNote);
    const errors = [
      ...(answer.ok && answer.value !== null ? [] : [{ field: 'answer', message: w.problems.answer }]),
      ...(note.ok ? [] : [{ field: 'note', message: w.problems.note }]),
    ];
    if (!answer.ok || answer.value === null || !note.ok)
      return show(request, opened.match, true, { values: form, errors });
    const isKept = await addCheck(db, {
      decisionId: first.decisionId,
      answer: answer.value,
      note: fieldText(form, 'note') === '' ? null : note.value,
      at: clock.now(),
      enteredBy: viewer.staffId,
    });
    if (isKept)
      await request.logChange({
        action: 'check-match',
        kind: 'match',
        ref,
        detail: { decision: first.decisionId, answer: answer.value },
      });
    const next = (await waitingChecks(db, viewer)).first;
    return next === null
      ? { kind: 'redirect', to: '/matches', notice: 'savedLast' }
      : { kind: 'redirect', to: `/matches/${next.ref}/check`, notice: 'saved' };
  },
});
