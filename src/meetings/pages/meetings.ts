// Meetings: today's for each area, those to come, the last fortnight with what was decided; and arranging one.

import {
  dayFields,
  definePage,
  fieldText,
  londonDate,
  readDay,
  shortDay,
  weekdayAndDay,
  words,
} from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { caseRoles } from '#users';

import { readActions } from '../action-store.ts';
import { missingFields } from '../item-state.ts';
import { actionState, closureOf } from '../meeting-action.ts';
import { findKind, mayScribe, meetingPlaces, placeNamed, placeTitle } from '../meeting-kind.ts';
import type { MeetingPlace } from '../meeting-kind.ts';
import { cy as sharedCy } from '../meeting-words.cy.ts';
import { en as sharedEn } from '../meeting-words.en.ts';
import { itemsOf } from '../item-store.ts';
import { lastHeld, listMeetings, lockMeeting } from '../meeting-store.ts';
import { meetingState, standingOf } from '../meeting.ts';
import type { Meeting, MeetingItem } from '../meeting.ts';
import { nextDue } from '../next-due.ts';
import { planMeeting } from '../open-meeting.ts';
import { meetingPath } from './open-page.ts';
import { cy } from './meetings.cy.ts';
import { en } from './meetings.en.ts';

const pageWords = words(en, cy);
const shared = { en: sharedEn, cy: sharedCy } as const;
const fortnight = { days: 14 } as const;
const ahead = { days: 60 } as const;

export const meetingsPage = definePage({
  name: 'meetings',
  path: '/meetings',
  section: 'today',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'meetings/pages/meetings.njk',
  budget: { html: 60_000 },
  example: () => '/meetings',
  get: async (request) => show(request, startOf(request), []),
  post: arrange,
});

function startOf({ clock }: PageRequest): FormBody {
  return dayFields('on', londonDate(clock.now()).add({ days: 7 }));
}

async function show(
  request: PageRequest,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  await request.logRead({ kind: 'list', ref: 'meetings' });
  const view = await present(request, values, errors);
  return { kind: 'show', view, status: errors.length > 0 ? 422 : 200 };
}

/** Puts a meeting down for a day: clinics, IOM and MAPPA are arranged ahead. */
async function arrange(request: PostRequest): Promise<PageAnswer> {
  const { db, clock, viewer, language, form } = request;
  const w = pageWords[language];
  const book = await referenceLists(db, londonDate(clock.now()));
  const place = placeNamed(book, fieldText(form, 'meeting'));
  const on = readDay(form, 'on');
  const errors: FormError[] = [];
  if (place === undefined) errors.push({ field: 'meeting', message: w.chooseMeeting });
  if (!on.ok || on.value === null) errors.push({ field: 'on', message: w.enterDay });
  if (place === undefined || !on.ok || on.value === null) return show(request, form, errors);
  await lockMeeting(db, place.place, on.value);
  const planned = await planMeeting(db, clock, viewer, place, on.value);
  if (!planned.ok) {
    if (planned.error === 'not-permitted') return { kind: 'not-allowed' };
    return show(request, form, [{ field: 'on', message: w.dayPast }]);
  }
  const ref = `${on.value.toString()}/${place.place}`;
  await request.logChange({ action: 'arrange-meeting', kind: 'meeting', ref });
  return { kind: 'redirect', to: `/meetings/${ref}`, notice: 'arranged' };
}

async function present(request: PageRequest, values: FormBody, errors: readonly FormError[]) {
  const { db, clock, viewer, language } = request;
  const w = pageWords[language];
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const places = meetingPlaces(book);
  const meetings = await listMeetings(db, today.subtract(fortnight), today.add(ahead));
  const items = await itemsOf(
    db,
    meetings.map(({ id }) => id),
  );
  const actions = Map.groupBy(
    await readActions(db, { kind: 'items', itemIds: [...items.values()].flat().map(({ id }) => id) }),
    ({ itemId }) => itemId,
  );
  const row = (meeting: Meeting) => {
    const own = items.get(meeting.id) ?? [];
    const given = closureOf(own.flatMap(({ id }) => (actions.get(id) ?? []).map(actionState)));
    return {
      cells: [
        { text: titleOf(book, language, meeting), href: meetingPath(meeting) },
        { text: weekdayAndDay(language, meeting.heldOn), datetime: meeting.heldOn.toString() },
        shared[language].states[meetingState(meeting.events).state],
        w.decidedOf(decidedIn(book, meeting, own), own.length),
        given.given === 0 ? w.noActions : w.endedOf(given.closed, given.given),
      ],
    };
  };
  const isComing = ({ heldOn }: Meeting) => Temporal.PlainDate.compare(heldOn, today) >= 0;
  const held = await lastHeld(db, today);
  const owed = places
    .filter(({ kind }) => kind.frequency !== 'daily')
    .filter(({ place }) => !meetings.some((each) => each.place === place && isComing(each)))
    .map((place) => {
      const last = held.get(place.place);
      const due = last === undefined ? null : nextDue(place.kind.frequency, last);
      const title = placeTitle(book, language, place);
      if (last === undefined || due === null) return { text: w.neverHeld(title) };
      const text = w.owed(title, shortDay(language, last), shortDay(language, due));
      return { text, late: Temporal.PlainDate.compare(due, today) < 0 };
    });
  const todays = meetings.filter(({ heldOn }) => heldOn.equals(today));
  return {
    line: w.line(shortDay(language, today)),
    daily: places
      .filter(({ kind }) => kind.frequency === 'daily')
      .map((place) => {
        const meeting = todays.find((each) => each.place === place.place);
        const state = meetingState(meeting?.events ?? []).state;
        return [
          {
            text: placeTitle(book, language, place),
            href: meetingPath({ heldOn: today, place: place.place }),
          },
          { text: shared[language].states[state], quiet: true },
        ];
      }),
    owed,
    coming: meetings
      .filter((meeting) => isComing(meeting) && !isDaily(book, meeting))
      .toReversed()
      .map(row),
    past: meetings.filter(({ heldOn }) => Temporal.PlainDate.compare(heldOn, today) < 0).map(row),
    form: { values, errors },
    arrange: places
      .filter(({ kind }) => kind.frequency !== 'daily' && mayScribe(kind, viewer.role))
      .map((place) => ({ value: place.place, text: placeTitle(book, language, place) })),
    rules: book.entries('meeting-kind', language).map((entry) => ({
      key: entry[language],
      value: w.rule(w.frequencies[frequencyOf(places, entry.key)], w.sure[entry.confidence]),
    })),
  };
}

function frequencyOf(places: readonly MeetingPlace[], key: string): MeetingPlace['kind']['frequency'] {
  return places.find(({ kind }) => kind.key === key)?.kind.frequency ?? 'weekly';
}

function titleOf(book: ReferenceBook, language: PageRequest['language'], meeting: Meeting): string {
  return placeTitle(book, language, { kind: { key: meeting.kind }, areaCode: meeting.areaCode });
}

function isDaily(book: ReferenceBook, meeting: Meeting): boolean {
  return findKind(book, meeting.kind)?.frequency === 'daily';
}

function decidedIn(book: ReferenceBook, meeting: Meeting, items: readonly MeetingItem[]): number {
  const sections = findKind(book, meeting.kind)?.sections ?? [];
  return items.filter(({ entries }) => missingFields(book, sections, standingOf(entries)).length === 0)
    .length;
}
