// One action of a meeting: who has it, by when, and what became of it; done with a result, dropped with a reason, or handed on.

import {
  dayFields,
  definePage,
  fieldText,
  londonDate,
  readChoice,
  readDay,
  readText,
  shortDay,
  words,
} from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, mayOpen, recordingRoles, staffNames } from '#users';

import { nameCase, readCaseNames } from '../read-case-names.ts';
import type { NamedCase } from '../read-case-names.ts';
import { lockAction, readActions } from '../action-store.ts';
import { actionState, actionSteps } from '../meeting-action.ts';
import type { MeetingAction } from '../meeting-action.ts';
import { placeTitle } from '../meeting-kind.ts';
import { actionStanding, actionText, staffIn } from '../present-item.ts';
import { recordAction } from '../record-action.ts';
import type { ActionRefusal } from '../record-action.ts';
import { meetingPath } from './open-page.ts';
import { ownersFor } from './present-case.ts';
import { cy } from './meeting-action.cy.ts';
import { en } from './meeting-action.en.ts';

const pageWords = words(en, cy);
const longest = 500;

export const meetingActionPage = definePage({
  name: 'meeting-action',
  path: '/actions/:ref',
  section: 'today',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  called: { en: en.called, cy: cy.called },
  template: 'meetings/pages/meeting-action.njk',
  budget: { html: 60_000 },
  example: (known) => `/actions/${known.meetingAction}`,
  get: async (request) => {
    const opened = await open(request);
    if (opened.kind === 'closed') return opened.answer;
    const values = dayFields('due', londonDate(request.clock.now()).add({ days: 1 }));
    return show(request, opened, values, []);
  },
  post: async (request) => {
    await lockAction(request.db, request.params['ref'] ?? '');
    const opened = await open(request);
    return opened.kind === 'closed' ? opened.answer : send(request, opened);
  },
});

type Opened =
  | { readonly kind: 'open'; readonly action: MeetingAction; readonly named: NamedCase }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

type Shown = Pick<Extract<Opened, { kind: 'open' }>, 'action' | 'named'>;

/** The action of `:ref`, if the person it is about is open to this viewer. */
async function open(request: PageRequest): Promise<Opened> {
  const { db, viewer, params } = request;
  const [action] = await readActions(db, { kind: 'ref', ref: params['ref'] ?? '' });
  if (action === undefined) return { kind: 'closed', answer: { kind: 'not-found' } };
  const names = await readCaseNames(db, viewer, [action]);
  const person = action.personId === null ? undefined : names.people.get(action.personId);
  const groupId = person?.restrictedGroupId ?? null;
  if (person !== undefined && groupId !== null && !mayOpen(viewer, groupId)) {
    const answer = { kind: 'restricted', recordKind: 'person', recordRef: person.ref, groupId } as const;
    return { kind: 'closed', answer };
  }
  const named = nameCase(request.language, viewer, names, action);
  if (named === null) return { kind: 'closed', answer: { kind: 'not-found' } };
  await request.logRead(
    person === undefined
      ? { kind: 'meeting-action', ref: action.ref }
      : { kind: 'person', ref: person.ref, personId: person.id },
  );
  return { kind: 'open', action, named };
}

async function send(request: PostRequest, opened: Shown): Promise<PageAnswer> {
  const { action } = opened;
  const { db, clock, viewer, language, form } = request;
  const w = pageWords[language];
  const errors: FormError[] = [];
  const step = readChoice(form, 'step', actionSteps);
  const said = readText(form, 'words', longest);
  const due = readDay(form, 'due');
  const owners = await ownersFor(request, action.meeting.areaCode);
  if (!step.ok || step.value === null) errors.push({ field: 'step', message: w.chooseStep });
  if (!said.ok) errors.push({ field: 'words', message: w.tooLong(longest) });
  const isHandedOn = step.ok && step.value === 'handed-on';
  if (isHandedOn && !due.ok) errors.push({ field: 'due', message: w.problems['due-needed'] });
  if (!step.ok || step.value === null || !said.ok || errors.length > 0)
    return show(request, opened, form, errors);
  const done = await recordAction(db, clock, viewer, action, {
    step: step.value,
    words: said.value,
    ownerStaffId: owners.find(({ id }) => String(id) === fieldText(form, 'owner'))?.id ?? null,
    dueOn: isHandedOn && due.ok ? due.value : null,
  });
  if (!done.ok) {
    if (done.error === 'not-permitted') return { kind: 'not-allowed' };
    return show(request, opened, form, [{ field: fieldOf(done.error), message: w.problems[done.error] }]);
  }
  await request.logChange({ action: `action-${step.value}`, kind: 'meeting-action', ref: action.ref });
  return { kind: 'redirect', to: backTo(request, action), notice: 'saved' };
}

function fieldOf(refusal: Exclude<ActionRefusal, 'not-permitted'>): string {
  switch (refusal) {
    case 'words-needed':
      return 'words';
    case 'owner-needed':
      return 'owner';
    case 'due-needed':
    case 'due-past':
      return 'due';
    case 'ended':
      return 'step';
  }
}

/** Back to the meeting that the link came from, so that its chair keeps the place; otherwise to the action. */
function backTo({ query }: PageRequest, action: MeetingAction): string {
  const from = query['from'] ?? '';
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}\/[a-z][a-z-]{0,59}(?:\/items\/[0-9]{1,4})?$/u.test(from)
    ? `/meetings/${from}`
    : `/actions/${action.ref}`;
}

async function show(
  request: PageRequest,
  { action, named }: Shown,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, clock, viewer, language } = request;
  const w = pageWords[language];
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const by = action.byStaffId === null ? [] : [action.byStaffId];
  const staff = await staffNames(db, [...by, ...staffIn([], [action])]);
  const { state, ownerStaffId, dueOn } = actionState(action);
  const reader = { language, book, staff, hide: (text: string) => text };
  const standing = actionStanding(reader, action, today);
  const path = meetingPath(action.meeting);
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      title: w.titleOf(action.ref),
      words: action.words,
      back: backTo(request, action) === `/actions/${action.ref}` ? path : backTo(request, action),
      facts: [
        {
          key: w.about,
          value: [
            { text: named.name, href: named.href },
            { text: named.ref, quiet: true },
          ],
        },
        {
          key: w.given,
          value: {
            text: w.givenAt(
              placeTitle(book, language, {
                kind: { key: action.meeting.kind },
                areaCode: action.meeting.areaCode,
              }),
              shortDay(language, action.meeting.heldOn),
              action.meeting.number,
            ),
            href: `${path}/items/${action.meeting.number}`,
          },
        },
        { key: w.owner, value: staff.get(ownerStaffId) ?? '' },
        { key: w.due, value: shortDay(language, dueOn) },
        { key: w.standing, value: { text: standing.text, tag: standing.tag } },
      ],
      handed: action.events
        .filter(({ step }) => step === 'handed-on')
        .map((event) =>
          w.handedBy(staff.get(event.byStaffId) ?? '', shortDay(language, londonDate(event.at)), event.words),
        ),
      whole: actionText(reader, action),
      form: { values, errors },
      mayWrite: state === 'open' && recordingRoles.some((role) => role === viewer.role),
      steps: actionSteps.map((step) => ({ value: step, text: w.steps[step] })),
      owners: (await ownersFor(request, action.meeting.areaCode)).map((member) => ({
        value: String(member.id),
        text: w.ownerLine(member.name, member.post),
      })),
      longest,
    },
  };
}
