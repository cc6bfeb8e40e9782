// Stalking clinics: what waits, what was held, and how many actions have ended of all that were given.

import { definePage, londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, staffNames } from '#users';

import { readActions } from '../action-store.ts';
import { missingFields } from '../item-state.ts';
import { actionState, closureOf } from '../meeting-action.ts';
import { findKind } from '../meeting-kind.ts';
import { cy as sharedCy } from '../meeting-words.cy.ts';
import { en as sharedEn } from '../meeting-words.en.ts';
import { itemsOf } from '../item-store.ts';
import { listMeetings } from '../meeting-store.ts';
import { meetingState, standingOf } from '../meeting.ts';
import { dayNamed, meetingPath } from './open-page.ts';
import { cy } from './clinics.cy.ts';
import { en } from './clinics.en.ts';

const pageWords = words(en, cy);
const shared = { en: sharedEn, cy: sharedCy } as const;
const back = { months: 24 } as const;
const ahead = { months: 6 } as const;

export const clinicsPage = definePage({
  name: 'clinics',
  path: '/clinics',
  section: 'today',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'meetings/pages/clinics.njk',
  budget: { html: 60_000 },
  example: () => '/clinics',
  get: async (request) => {
    await request.logRead({ kind: 'list', ref: 'clinics' });
    return { kind: 'show', view: await present(request) };
  },
});

/** The address of a clinic by its day alone leads to the meeting that it is. */
export const clinicPage = definePage({
  name: 'clinic',
  path: '/clinics/:date',
  section: 'today',
  who: caseRoles,
  reads: 'nothing',
  words: pageWords,
  template: null,
  example: (known) => `/clinics/${known.meeting.split('/')[0] ?? ''}`,
  get: async ({ params }) => {
    const on = dayNamed(params['date'] ?? '');
    return on === null
      ? { kind: 'not-found' }
      : { kind: 'redirect', to: meetingPath({ heldOn: on, place: 'clinic' }) };
  },
});

async function present({ db, clock, language }: PageRequest) {
  const w = pageWords[language];
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const clinics = await listMeetings(db, today.subtract(back), today.add(ahead), 'clinic');
  const items = await itemsOf(
    db,
    clinics.map(({ id }) => id),
  );
  const sections = findKind(book, 'clinic')?.sections ?? [];
  const actions = await readActions(db, { kind: 'meeting-kind', meetingKind: 'clinic' });
  const closure = closureOf(actions.map(actionState));
  const open = actions.filter((action) => actionState(action).state === 'open');
  const staff = await staffNames(
    db,
    open.map((action) => actionState(action).ownerStaffId),
  );
  const isWaiting = (clinic: (typeof clinics)[number]) => meetingState(clinic.events).state !== 'closed';
  const waiting = clinics
    .filter(isWaiting)
    .reduce((sum, clinic) => sum + (items.get(clinic.id) ?? []).length, 0);
  const arranged = clinics.filter(
    (clinic) => isWaiting(clinic) && Temporal.PlainDate.compare(clinic.heldOn, today) >= 0,
  );
  return {
    line: arranged.length === 0 ? w.noneArranged(waiting) : w.arranged(arranged.length, waiting),
    closure: closure.given === 0 ? w.noActions : w.closure(closure.closed, closure.given, closure.done),
    rows: clinics.map((clinic) => {
      const own = items.get(clinic.id) ?? [];
      const given = closureOf(
        actions.filter(({ meeting }) => meeting.heldOn.equals(clinic.heldOn)).map(actionState),
      );
      const advised = own.filter(
        ({ entries }) => missingFields(book, sections, standingOf(entries)).length === 0,
      ).length;
      return {
        cells: [
          { text: shortDay(language, clinic.heldOn), href: meetingPath(clinic) },
          shared[language].states[meetingState(clinic.events).state],
          w.of(advised, own.length),
          given.given === 0 ? w.noneGiven : w.of(given.closed, given.given),
        ],
      };
    }),
    open: open.map((action) => {
      const { ownerStaffId, dueOn } = actionState(action);
      const isLate = Temporal.PlainDate.compare(dueOn, today) < 0;
      return [
        { text: action.ref, href: `/actions/${action.ref}` },
        { text: w.owned(staff.get(ownerStaffId) ?? shared[language].nobody, shortDay(language, dueOn)) },
        ...(isLate ? [{ text: shared[language].actionLate, tag: 'late' as const }] : []),
      ];
    }),
  };
}
