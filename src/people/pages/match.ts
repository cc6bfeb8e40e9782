// Two people who may be one, side by side: how they compare, why it is asked, and the reviewer's answer.

import { definePage, fieldText, ok, readChoice, readText, refused, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest, Result } from '#platform';
import { analystRoles } from '#users';

import { decideMatch } from '../matches/decide-match.ts';
import type { DecideRefusal, MatchAnswer } from '../matches/decide-match.ts';
import { answers } from '../matches/match.ts';
import { nextPair, queueFilters } from '../matches/queue-store.ts';
import type { QueueFilter } from '../matches/queue-store.ts';
import type { PeopleRecords } from '../read-records.ts';
import { cy } from './match.cy.ts';
import { en } from './match.en.ts';
import { openMatch } from './open-match.ts';
import type { OpenMatch } from './open-match.ts';
import { changesAccess, presentMatch, reasonChoices } from './present-match.ts';

const pageWords = words(en, cy);
const longestNote = 500;

/** The page of one match, over what the rooms below say of records. */
export function makeMatchPage(records: PeopleRecords) {
  const show = async (
    request: PageRequest,
    match: OpenMatch,
    values: FormBody,
    errors: readonly FormError[],
  ): Promise<PageAnswer> => ({
    kind: 'show',
    ...(errors.length > 0 ? { status: 422 as const } : {}),
    view: {
      ...(await presentMatch(request, match, records, pageWords[request.language])),
      show: filterOf(request),
      form: { values, errors },
      longestNote,
    },
  });
  return definePage({
    name: 'match',
    path: '/matches/:ref',
    section: 'matches',
    who: analystRoles,
    reads: 'person',
    words: pageWords,
    template: 'people/pages/match.njk',
    budget: { html: 60_000 },
    example: (known) => `/matches/${known.match}`,
    get: async (request) => {
      const opened = await openMatch(request);
      return opened.kind === 'closed'
        ? opened.answer
        : show(request, opened.match, { reason: 'evidence' }, []);
    },
    post: async (request) => {
      const opened = await openMatch(request);
      if (opened.kind === 'closed') return opened.answer;
      const { match } = opened;
      const w = pageWords[request.language];
      const read = readAnswer(request, match);
      if (!read.ok) {
        const errors = read.error.map((field) => ({ field, message: w.problems[field] }));
        return show(request, match, request.form, errors);
      }
      const { db, clock, viewer } = request;
      const decided = await decideMatch(db, clock, viewer, records, match.pair.ref, read.value);
      if (!decided.ok) {
        const message = refusalWords(w, decided.error);
        return show(request, match, request.form, [{ field: 'answer', message }]);
      }
      await request.logChange({
        action: 'decide-match',
        kind: 'match',
        ref: match.pair.ref,
        detail: {
          answer: read.value.answer,
          decision: decided.value.decisionId,
          merge: decided.value.mergeId,
        },
      });
      return goOn(request, match);
    },
  });
}

function filterOf(request: PageRequest): QueueFilter {
  const asked = request.query['show'];
  return queueFilters.find((filter) => filter === asked) ?? 'all';
}

/** The next of the same group, then of the queue: to the comparison, so that the next press of Tab is at the answer. */
async function goOn(request: PostRequest, match: OpenMatch): Promise<PageAnswer> {
  const asked = fieldText(request.form, 'show');
  const filter = queueFilters.find((each) => each === asked) ?? 'all';
  const next = await nextPair(request.db, request.viewer, filter, match.pair.groupId);
  return next === null
    ? { kind: 'redirect', to: '/matches', notice: 'savedLast' }
    : { kind: 'redirect', to: `/matches/${next}?show=${filter}#compare`, notice: 'saved' };
}

type Wrong = 'answer' | 'reason' | 'confirm' | 'note';

function readAnswer(request: PostRequest, match: OpenMatch): Result<MatchAnswer, readonly Wrong[]> {
  const { form } = request;
  const answer = readChoice(form, 'answer', answers);
  const reason = readChoice(form, 'reason', reasonChoices);
  const note = readText(form, 'note', longestNote);
  const isConfirmed = fieldText(form, 'confirm') === 'yes';
  const wrong: Wrong[] = [];
  if (!answer.ok || answer.value === null) wrong.push('answer');
  if (!reason.ok || reason.value === null) wrong.push('reason');
  if (!note.ok) wrong.push('note');
  if (answer.ok && answer.value === 'same' && changesAccess(match) && !isConfirmed) wrong.push('confirm');
  if (!answer.ok || answer.value === null || !reason.ok || reason.value === null || !note.ok) {
    return refused(wrong);
  }
  return wrong.length > 0
    ? refused(wrong)
    : ok({ answer: answer.value, basis: 'reviewer', reason: reason.value, note: note.value });
}

function refusalWords(w: (typeof pageWords)['en'], refusal: DecideRefusal): string {
  switch (refusal.code) {
    case 'not-waiting':
      return w.problems.taken;
    case 'same-reviewer':
      return w.problems.sameReviewer;
    case 'held-apart':
      return w.problems.heldApart(refusal.pairRef);
    case 'needs-reviewers':
      return w.problems.taken;
  }
}
