// Closes a meeting: asks once more where a case has no decision, and says that it will head the next list.

import { definePage, fieldText, words } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { caseRoles } from '#users';

import { nameCase, readCaseNames } from '../read-case-names.ts';
import { missingFields } from '../item-state.ts';
import { mayChair } from '../meeting-kind.ts';
import { cy as sharedCy } from '../meeting-words.cy.ts';
import { en as sharedEn } from '../meeting-words.en.ts';
import { lockMeeting } from '../meeting-store.ts';
import { standingOf } from '../meeting.ts';
import { closeMeeting } from '../open-meeting.ts';
import { standingTag } from '../present-item.ts';
import { meetingRef, openPage } from './open-page.ts';
import type { OpenedMeeting } from './open-page.ts';
import { cy } from './close-meeting.cy.ts';
import { en } from './close-meeting.en.ts';

const pageWords = words(en, cy);
const shared = { en: sharedEn, cy: sharedCy } as const;

export const closeMeetingPage = definePage({
  name: 'close-meeting',
  path: '/meetings/:date/:place/close',
  section: 'today',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'meetings/pages/close-meeting.njk',
  budget: { html: 40_000 },
  example: (known) => `/meetings/${known.meeting}/close`,
  get: async (request) => {
    const opened = await openPage(request);
    return opened?.meeting === undefined ? { kind: 'not-found' } : show(request, opened, 200);
  },
  post: async (request) => {
    const { db, clock, viewer, form } = request;
    const first = await openPage(request);
    if (first === null) return { kind: 'not-found' };
    await lockMeeting(db, first.place.place, first.heldOn);
    const opened = await openPage(request);
    if (opened?.meeting === undefined) return { kind: 'not-found' };
    const undecided = undecidedIn(opened);
    // A case added or undone since the page was shown is asked about too.
    if (opened.state.state === 'open' && fieldText(form, 'undecided') !== numbersOf(undecided)) {
      return show(request, opened, 409);
    }
    const done = await closeMeeting(db, clock, viewer, opened.place, opened.meeting);
    if (!done.ok)
      return done.error === 'not-permitted' ? { kind: 'not-allowed' } : show(request, opened, 422);
    await request.logChange({
      action: 'close-meeting',
      kind: 'meeting',
      ref: meetingRef(opened),
      detail: { cases: opened.items.length, undecided: undecided.length },
    });
    return {
      kind: 'redirect',
      to: opened.path,
      notice: undecided.length === 0 ? 'closed' : 'closedHalfDone',
    };
  },
});

/** Cases without a decision, or without a part that this kind of meeting asks for. */
function undecidedIn({ book, place, items }: OpenedMeeting) {
  return items.filter(
    ({ entries }) => missingFields(book, place.kind.sections, standingOf(entries)).length > 0,
  );
}

function numbersOf(items: ReturnType<typeof undecidedIn>): string {
  return items.map(({ number }) => number).join(' ');
}

async function show(
  request: PageRequest,
  opened: OpenedMeeting,
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const { db, viewer, language } = request;
  const { book, place } = opened;
  const w = pageWords[language];
  await request.logRead({ kind: 'list', ref: `meeting:${meetingRef(opened)}` });
  const undecided = undecidedIn(opened);
  const names = await readCaseNames(db, viewer, undecided);
  const mayClose = opened.state.state === 'open' && mayChair(opened.place.kind, viewer.role);
  return {
    kind: 'show',
    status,
    view: {
      title: opened.title,
      caption: opened.title,
      back: opened.path,
      isChanged: status === 409,
      mayClose,
      closed: opened.state.state === 'closed' ? w.isClosed : mayClose ? null : w.notYours,
      numbers: numbersOf(undecided),
      cases: undecided.map((item) => {
        const named = nameCase(language, viewer, names, item);
        return named === null
          ? { text: w.case(item.number, shared[language].restricted) }
          : [
              { text: w.case(item.number, named.name), href: `${opened.path}/items/${item.number}` },
              {
                text: standingTag({ language, book }, place.kind.sections, item).text,
                quiet: true,
                line: true,
              },
            ];
      }),
      interruption:
        mayClose && undecided.length > 0
          ? { title: w.sure, text: w.undecided(undecided.length, opened.items.length) }
          : null,
      all: w.allDecided(opened.items.length),
    },
  };
}
