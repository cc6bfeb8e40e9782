// A meeting: the list that live risk makes, why each is on it and what is decided; opened, added to and closed here.

import { crimeNumbers } from '#crimes';
import { around, asWritten, definePage, fieldText, fullDay, readText, shortDay, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { caseRoles, staffNames } from '#users';

import { readActions } from '../action-store.ts';
import { nameCase, readCaseNames } from '../read-case-names.ts';
import type { NamedCase } from '../read-case-names.ts';
import { missingFields } from '../item-state.ts';
import { dayOfList, listCases } from '../list-cases.ts';
import { actionState } from '../meeting-action.ts';
import type { MeetingAction } from '../meeting-action.ts';
import { mayChair, mayScribe } from '../meeting-kind.ts';
import { cy as sharedCy } from '../meeting-words.cy.ts';
import { en as sharedEn } from '../meeting-words.en.ts';
import { standingOf } from '../meeting.ts';
import { lockMeeting } from '../meeting-store.ts';
import { addCase, addSince, openMeeting, reopenMeeting } from '../open-meeting.ts';
import type { MeetingRefusal } from '../open-meeting.ts';
import { actionText, reasonLines, recordsIn, staffIn, standingTag } from '../present-item.ts';
import type { ItemReader } from '../present-item.ts';
import { caseKey } from '../run-sheet.ts';
import type { ListedCase } from '../run-sheet.ts';
import { findCase } from './find-case.ts';
import { meetingRef, openPage, sized, sizeLink } from './open-page.ts';
import type { OpenedMeeting } from './open-page.ts';
import { stateLine } from './state-line.ts';
import { cy } from './meeting.cy.ts';
import { en } from './meeting.en.ts';

const pageWords = words(en, cy);
const shared = { en: sharedEn, cy: sharedCy } as const;
const longestWhy = 300;
/** How many actions not done stand before the cases; the rest open below them. */
const owedFirst = 4;

export const meetingPage = definePage({
  name: 'meeting',
  path: '/meetings/:date/:place',
  section: 'today',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'meetings/pages/meeting.njk',
  budget: { html: 110_000 },
  example: (known) => `/meetings/${known.meeting}`,
  get: async (request) => {
    const opened = await openPage(request);
    if (opened === null) return { kind: 'not-found' };
    return show(request, opened, {}, []);
  },
  post: async (request) => {
    const first = await openPage(request);
    if (first === null) return { kind: 'not-found' };
    await lockMeeting(request.db, first.place.place, first.heldOn);
    const opened = await openPage(request);
    return opened === null ? { kind: 'not-found' } : act(request, opened);
  },
});

async function act(request: PostRequest, opened: OpenedMeeting): Promise<PageAnswer> {
  const { db, clock, viewer, form } = request;
  const { book, place, heldOn, meeting } = opened;
  const what = fieldText(form, 'do');
  const saved = async (
    action: string,
    detail: Record<string, number>,
    notice: string,
  ): Promise<PageAnswer> => {
    await request.logChange({ action, kind: 'meeting', ref: meetingRef(opened), detail });
    return { kind: 'redirect', to: sized(opened, opened.path), notice };
  };
  if (what === 'open') {
    const done = await openMeeting(db, clock, viewer, book, place, heldOn);
    return done.ok
      ? saved('open-meeting', done.value, 'opened')
      : refuse(request, opened, done.error, 'open');
  }
  if (what === 'add') return add(request, opened, saved);
  if (meeting === undefined) return { kind: 'not-found' };
  if (what === 'since') {
    const done = await addSince(db, clock, viewer, book, place, meeting);
    return done.ok ? saved('add-cases', done.value, 'listed') : refuse(request, opened, done.error, 'since');
  }
  if (what === 'reopen') {
    const done = await reopenMeeting(db, clock, viewer, place, meeting);
    return done.ok ? saved('reopen-meeting', {}, 'reopened') : refuse(request, opened, done.error, 'reopen');
  }
  return { kind: 'not-found' };
}

/** Puts a person, or a crime in which nobody is named, on the list by hand. A record that this person may not open is not put there by them. */
async function add(
  request: PostRequest,
  opened: OpenedMeeting,
  saved: (action: string, detail: Record<string, number>, notice: string) => Promise<PageAnswer>,
): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const why = readText(form, 'why', longestWhy);
  const errors: FormError[] = [];
  const found = await findCase(request, fieldText(form, 'person'));
  if (found.kind !== 'found') errors.push({ field: 'person', message: w.notListed[found.kind] });
  if (!why.ok) errors.push({ field: 'why', message: w.tooLong(longestWhy) });
  else if (why.value === null) errors.push({ field: 'why', message: w.problems['why-needed'] });
  if (found.kind !== 'found' || !why.ok || errors.length > 0) return show(request, opened, form, errors);
  const given = { personId: found.personId, crimeId: found.crimeId, why: why.value };
  const done = await addCase(db, clock, viewer, opened.place, opened.heldOn, given);
  return done.ok ? saved('add-case', done.value, 'added') : refuse(request, opened, done.error, 'person');
}

function refuse(
  request: PostRequest,
  opened: OpenedMeeting,
  refusal: MeetingRefusal,
  field: string,
): Promise<PageAnswer> | PageAnswer {
  if (refusal === 'not-permitted') return { kind: 'not-allowed' };
  const message = pageWords[request.language].problems[refusal];
  return show(request, opened, request.form, [{ field, message }]);
}

async function show(
  request: PageRequest,
  opened: OpenedMeeting,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  await request.logRead({ kind: 'list', ref: `meeting:${meetingRef(opened)}` });
  const view = await present(request, opened, values, errors);
  return { kind: 'show', view, status: errors.length > 0 ? 422 : 200 };
}

async function present(
  request: PageRequest,
  opened: OpenedMeeting,
  values: FormBody,
  errors: readonly FormError[],
) {
  const { db, viewer, language, clock } = request;
  const w = pageWords[language];
  const { book, place, heldOn, state, items } = opened;
  const isPlanned = state.state === 'planned';
  const now = clock.now();
  const live = isPlanned ? await listCases(db, book, viewer, place, heldOn, now) : [];
  const byHand = new Set(items.map(caseKey));
  const unlisted = live.filter((each) => !byHand.has(caseKey(each)));
  const owed = (await readActions(db, { kind: 'open-before', place: place.place, before: heldOn }))
    .filter((action) => Temporal.PlainDate.compare(actionState(action).dueOn, heldOn) < 0)
    .toSorted(
      (a, b) => Temporal.PlainDate.compare(actionState(a).dueOn, actionState(b).dueOn) || a.id - b.id,
    );
  const isLate = (action: MeetingAction) =>
    Temporal.PlainDate.compare(actionState(action).dueOn, dayOfList(heldOn, now)) < 0;
  const names = await readCaseNames(db, viewer, [...items, ...unlisted, ...owed]);
  const named = (of: Pick<ListedCase, 'personId' | 'crimeId'>) => nameCase(language, viewer, names, of);
  const chair = state.chairStaffId === null ? [] : [state.chairStaffId];
  const staff = await staffNames(db, [...chair, ...staffIn(items, owed)]);
  const { isLarge } = opened;
  const reader: ItemReader = {
    language,
    book,
    staff,
    numbers: await crimeNumbers(db, recordsIn([...items, ...unlisted])),
    hide: (text) => (isLarge ? null : text),
  };
  const lines = (actions: readonly MeetingAction[]) =>
    actions.flatMap((action) => {
      const about = named(action);
      return about === null ? [] : [owedLine(reader, action, about, opened)];
    });
  const { sections } = place.kind;
  const decided = items.filter(
    ({ entries }) => missingFields(book, sections, standingOf(entries)).length === 0,
  ).length;
  return {
    title: opened.title,
    line: `${fullDay(language, heldOn)}. ${stateLine(request, opened, staff, decided)}`,
    isLarge,
    wall: isLarge ? shared[language].wall : null,
    form: { values, errors },
    undone: owedView(w, lines(owed.filter(isLate))),
    before: owedView(w, lines(owed.filter((action) => !isLate(action)))),
    rows: [
      ...items.map((item) => ({
        cells: [
          String(item.number),
          caseCell(
            language,
            named(item),
            isPlanned ? null : sized(opened, `${opened.path}/items/${item.number}`),
          ),
          named(item) === null ? '' : reasonLines(reader, item),
          isPlanned ? '' : standingTag(reader, sections, item),
        ],
      })),
      ...unlisted.map((listed: ListedCase, at) => ({
        cells: [
          String(items.length + at + 1),
          caseCell(language, named(listed), null),
          named(listed) === null ? '' : reasonLines(reader, listed),
          '',
        ],
      })),
    ],
    mayOpenIt: isPlanned && opened.isToday && mayChair(place.kind, viewer.role),
    notToday: isPlanned && !opened.isToday ? w.notToday(shortDay(language, heldOn)) : null,
    mayAdd: state.state !== 'closed' && mayScribe(place.kind, viewer.role) && !opened.isLarge,
    maySince: state.state === 'open' && mayScribe(place.kind, viewer.role) && place.kind.sources.length > 0,
    mayReopen: state.state === 'closed' && opened.isToday && mayChair(place.kind, viewer.role),
    links: linksOf(request, opened),
    blanks: place.kind.sources.includes('not-considered') ? '/considerations' : null,
    asksQuestion: sections.includes('question'),
    basis: basisOf(request, opened),
    longest: longestWhy,
  };
}

/** What can be gone to from the list: its first case, the other size, the minutes, and closing it. */
function linksOf({ language, viewer }: PageRequest, opened: OpenedMeeting) {
  const w = pageWords[language];
  const { state, items, place } = opened;
  const isOpen = state.state === 'open';
  const links = [
    ...(isOpen && items.length > 0 ? [{ text: w.first, href: sized(opened, `${opened.path}/items/1`) }] : []),
    sizeLink(opened, opened.path, shared[language]),
    ...(state.state === 'planned' ? [] : [{ text: w.minutes, href: `${opened.path}/minutes` }]),
    ...(isOpen && mayChair(place.kind, viewer.role) ? [{ text: w.close, href: `${opened.path}/close` }] : []),
  ];
  return links.flatMap((link, at) => (at === 0 ? [link] : ['·', link]));
}

/** The case by name: it leads to its place in the meeting, or to its record while the meeting is not open. */
function caseCell(language: PageRequest['language'], named: NamedCase | null, href: string | null) {
  if (named === null) return [{ text: shared[language].restrictedLine, quiet: true }];
  return [
    { text: named.name, href: href ?? named.href },
    { text: named.ref, quiet: true },
  ];
}

/** Actions not done, the first due first: a few before the cases, so that those stay in sight, and the rest with their number. */
function owedView<Line>(w: (typeof pageWords)['en'], lines: readonly Line[]) {
  const rest = lines.slice(owedFirst);
  return {
    count: lines.length,
    lines: lines.slice(0, owedFirst),
    rest: rest.length === 0 ? null : { summary: w.moreOwed(rest.length), lines: rest },
  };
}

function owedLine(reader: ItemReader, action: MeetingAction, { name }: NamedCase, opened: OpenedMeeting) {
  return [
    { text: name, strong: true },
    ...(opened.isLarge
      ? [{ text: actionText(reader, action) }]
      : [{ text: actionText(reader, action), href: `/actions/${action.ref}?from=${meetingRef(opened)}` }]),
  ];
}

/** Where the rules of this kind of meeting come from, and how sure we are. */
function basisOf({ language }: PageRequest, { book, place }: OpenedMeeting) {
  const entry = book.find('meeting-kind', place.kind.key);
  if (entry === undefined) return '';
  const w = shared[language];
  const said = (source: string) => w.basis(source, w.sure[entry.confidence]);
  return { text: around(said, asWritten(entry.source, 'en', language)) };
}
