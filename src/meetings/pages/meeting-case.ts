// One case in a meeting: what it is about, what was decided, actions; two scribes at once lose nothing.

import { keptOver, lockConsiderations, prefilled, readCase, recordCase, toAmend } from '#interventions';
import type { Consideration } from '#interventions';
import { dayFields, definePage, fieldText, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { caseRoles } from '#users';

import { actionState } from '../meeting-action.ts';
import { pillarField } from '../item-state.ts';
import { mayScribe } from '../meeting-kind.ts';
import { considerationNumber } from '../item-store.ts';
import { lockMeeting } from '../meeting-store.ts';
import { standingOf } from '../meeting.ts';
import { filledWith, longestAction, longestWords, readItemForm } from '../read-item-form.ts';
import type { ItemFieldProblem } from '../read-item-form.ts';
import { recordItem } from '../record-item.ts';
import { meetingRef, openPage, sized } from './open-page.ts';
import type { OpenedMeeting } from './open-page.ts';
import { openItem, subjectOf } from './open-item.ts';
import type { OpenedItem } from './open-item.ts';
import { ownersFor, presentCase } from './present-case.ts';
import { cy } from './meeting-case.cy.ts';
import { en } from './meeting-case.en.ts';

const pageWords = words(en, cy);

export const meetingCasePage = definePage({
  name: 'meeting-case',
  path: '/meetings/:date/:place/items/:n',
  section: 'today',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  called: { en: en.called, cy: cy.called },
  template: 'meetings/pages/meeting-case.njk',
  budget: { html: 110_000 },
  example: (known) => `/meetings/${known.meeting}/items/1`,
  get: async (request) => {
    const of = await openPage(request);
    if (of === null) return { kind: 'not-found' };
    const opening = await openItem(request, of);
    if (opening.kind === 'closed') return opening.answer;
    const { opened } = opening;
    return show(
      request,
      of,
      opened,
      { values: request.typedIn('case') ?? startOf(of, opened), errors: [], considered: [], entries: [] },
      200,
    );
  },
  post: async (request) => {
    const { db } = request;
    const first = await openPage(request);
    const subject = first === null ? null : await subjectOf(request, first);
    if (first === null || subject === null) return { kind: 'not-found' };
    await lockMeeting(db, first.place.place, first.heldOn);
    await lockConsiderations(db, subject);
    const of = await openPage(request);
    if (of === null) return { kind: 'not-found' };
    const opening = await openItem(request, of);
    return opening.kind === 'closed' ? opening.answer : save(request, of, opening.opened);
  },
});

export type Showing = {
  readonly values: FormBody;
  readonly errors: readonly FormError[];
  /** What somebody else recorded while this form was being filled in. */
  readonly considered: readonly Consideration[];
  readonly entries: readonly number[];
};

async function show(
  request: PageRequest,
  of: OpenedMeeting,
  opened: OpenedItem,
  showing: Showing,
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  return { kind: 'show', status, view: await presentCase(request, of, opened, showing) };
}

/** What the form starts from: what stands at this meeting, today's answers of the matrix, and tomorrow for an action. */
function startOf(of: OpenedMeeting, { item, found }: OpenedItem): FormBody {
  const tomorrow = of.heldOn.add({ days: 1 });
  return {
    ...dayFields('due-1', tomorrow),
    ...dayFields('due-2', tomorrow),
    ...prefilled(toAmend(found.entries, undefined, found.day)),
    ...filledWith(standingOf(item.entries), item.why),
  };
}

async function save(request: PostRequest, of: OpenedMeeting, opened: OpenedItem): Promise<PageAnswer> {
  const { db, clock, viewer, language, form } = request;
  const { found, item, meeting } = opened;
  const { kind } = of.place;
  if (!mayScribe(kind, viewer.role)) return { kind: 'not-allowed' };
  if (of.state.state !== 'open') {
    const errors = [{ field: 'decision', message: pageWords[language].problems['not-open'] }];
    return show(request, of, opened, { values: form, errors, considered: [], entries: [] }, 409);
  }
  const place = kind.key === 'daily' ? 'daily-meeting' : 'other-meeting';
  const sent = await readCase(request, found, { ...form, place });
  const fresh = item.entries.filter(({ id }) => id > seenBy(form));
  const asksMatrix = kind.sections.includes('considered');
  const changes = asksMatrix && sent.kind === 'changed' ? sent.changes : [];
  if (changes.length > 0 || fresh.length > 0) {
    const amended = toAmend(found.entries, undefined, found.day);
    const values = keptItem(asksMatrix ? keptOver(form, amended) : form, opened);
    // What was considered is said once: with the entry of this meeting that it was saved with.
    const considered = changes.filter(
      (change) => !fresh.some((entry) => entry.considerationId === change.id),
    );
    const entries = fresh.map(({ id }) => id);
    return show(request, of, opened, { values, errors: [], considered, entries }, 409);
  }
  const read = readItemForm(form, {
    book: of.book,
    sections: kind.sections,
    standing: standingOf(item.entries),
    owners: (await ownersFor(request, of.place.areaCode)).map(({ id }) => id),
    day: of.heldOn,
    hasOpenAction: opened.actions.some((action) => actionState(action).state === 'open'),
  });
  const matrix = asksMatrix && sent.kind === 'read' && sent.read.answers.length > 0 ? sent : null;
  const wrong = asksMatrix && sent.kind === 'wrong' && !sent.isEmpty ? sent.errors : [];
  const isNothing = matrix === null && read.answers.length === 0 && read.actions.length === 0;
  const problems: readonly ItemFieldProblem[] =
    isNothing && read.problems.length === 0 && wrong.length === 0
      ? [{ field: 'decision', problem: 'nothing-to-save' }]
      : read.problems;
  if (problems.length > 0 || wrong.length > 0) {
    const errors = [...wrong, ...errorsOf(language, of.book, problems)];
    return show(request, of, opened, { values: form, errors, considered: [], entries: [] }, 422);
  }
  const ref = matrix === null ? undefined : await recordCase(request, found, matrix);
  if (ref === null) return { kind: 'not-allowed' };
  const done = await recordItem(db, clock, viewer, kind, meeting, item, {
    considerationId: ref === undefined ? null : await considerationNumber(db, ref),
    answers: read.answers,
    actions: read.actions,
  });
  if (!done.ok) throw new Error(`A case was not written down: ${done.error}`);
  await request.logChange({
    action: 'record-meeting-case',
    kind: 'meeting',
    ref: `${meetingRef(of)}/items/${item.number}`,
    detail: {
      entry: done.value.entryId,
      consideration: ref ?? null,
      answers: read.answers.map(({ field, code }) => (code === null ? field : `${field}:${code}`)).join(' '),
      actions: done.value.actionRefs.join(' '),
    },
  });
  return { kind: 'redirect', to: nextPath(of, opened, fieldText(form, 'go')), notice: 'saved' };
}

/** The newest entry of this case that the form was opened over. */
function seenBy(form: FormBody): number {
  const seen = fieldText(form, 'seen');
  return /^[0-9]{1,15}$/u.test(seen) ? Number(seen) : 0;
}

/** The form as typed over what somebody else saved meanwhile: a field left empty takes theirs. */
function keptItem(form: FormBody, { item }: OpenedItem): FormBody {
  const theirs = Object.entries(filledWith(standingOf(item.entries), item.why)).filter(
    ([name]) => fieldText(form, name) === '',
  );
  return { ...form, ...Object.fromEntries(theirs) };
}

/** The next case, or the list after the last one; the same case where the scribe stays. */
function nextPath(of: OpenedMeeting, { item }: OpenedItem, go: string): string {
  if (go === 'stay') return sized(of, `${of.path}/items/${item.number}`);
  const next = of.items.find(({ number }) => number > item.number);
  return sized(of, next === undefined ? of.path : `${of.path}/items/${next.number}`);
}

function errorsOf(
  language: PageRequest['language'],
  book: OpenedMeeting['book'],
  problems: readonly ItemFieldProblem[],
): readonly FormError[] {
  const { problems: w, pillarProblems } = pageWords[language];
  const pillars = book.entries('mappa-pillar', language);
  const messageOf = ({ field, problem }: ItemFieldProblem) => {
    if (problem === 'too-long') return w[problem](field.startsWith('action-') ? longestAction : longestWords);
    const pillar = pillars.find(
      ({ key }) => field === pillarField(key) || field === `${pillarField(key)}-words`,
    );
    if (pillar === undefined || (problem !== 'choose' && problem !== 'words-needed')) return w[problem];
    return pillarProblems[problem](pillar[language]);
  };
  return problems.map((each) => ({ field: each.field, message: messageOf(each) }));
}
