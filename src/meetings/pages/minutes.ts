// The minutes of a meeting on paper: one case a block, with reasons, decision, what was considered, and actions.

import { crimeNumbers } from '#crimes';
import { answerLines, considerationsNumbered } from '#interventions';
import { definePage, fullDay, londonDate, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles, staffNames } from '#users';

import { readActions } from '../action-store.ts';
import { nameCase, readCaseNames } from '../read-case-names.ts';
import { missingFields } from '../item-state.ts';
import { listWithheld } from '../list-withheld.ts';
import { closureOf, actionState } from '../meeting-action.ts';
import { cy as sharedCy } from '../meeting-words.cy.ts';
import { en as sharedEn } from '../meeting-words.en.ts';
import { standingOf } from '../meeting.ts';
import {
  actionStanding,
  actionText,
  reasonLines,
  recordsIn,
  staffIn,
  standingRows,
  standingTag,
} from '../present-item.ts';
import type { ItemReader } from '../present-item.ts';
import { meetingRef, openPage } from './open-page.ts';
import type { OpenedMeeting } from './open-page.ts';
import { stateLine } from './state-line.ts';
import { cy } from './minutes.cy.ts';
import { en } from './minutes.en.ts';

const pageWords = words(en, cy);
const shared = { en: sharedEn, cy: sharedCy } as const;

export const minutesPage = definePage({
  name: 'minutes',
  path: '/meetings/:date/:place/minutes',
  section: 'today',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'meetings/pages/minutes.njk',
  budget: { html: 200_000 },
  example: (known) => `/meetings/${known.meeting}/minutes`,
  get: async (request) => {
    const opened = await openPage(request);
    if (opened?.meeting === undefined) return { kind: 'not-found' };
    await request.logRead({ kind: 'list', ref: `minutes:${meetingRef(opened)}` });
    return { kind: 'show', view: await present(request, opened) };
  },
});

async function present(request: PageRequest, opened: OpenedMeeting) {
  const { db, viewer, language, clock } = request;
  const w = pageWords[language];
  const { book, items, place, state } = opened;
  const names = await readCaseNames(db, viewer, items);
  const open = items.filter((item) => nameCase(language, viewer, names, item) !== null);
  const actions = await readActions(db, { kind: 'items', itemIds: open.map(({ id }) => id) });
  const chair = state.chairStaffId === null ? [] : [state.chairStaffId];
  const staff = await staffNames(db, [...chair, ...staffIn(open, actions)]);
  const hide = await listWithheld(
    db,
    {
      personIds: open.flatMap(({ personId }) => personId ?? []),
      crimeIds: open.flatMap(({ personId, crimeId }) => (personId === null ? (crimeId ?? []) : [])),
    },
    shared[language].withheld,
  );
  const numbers = await crimeNumbers(db, recordsIn(open));
  const reader: ItemReader = { language, book, staff, hide, numbers };
  const considered = await considerationsNumbered(
    db,
    open.flatMap(({ entries }) => entries.flatMap(({ considerationId }) => considerationId ?? [])),
    clock.now(),
  );
  const byNumber = new Map(considered.map((each) => [each.id, each]));
  const scribes = new Set(
    items.flatMap(({ entries }) => entries.flatMap(({ byStaffId }) => byStaffId ?? [])),
  );
  const decided = items.filter(
    ({ entries }) => missingFields(book, place.kind.sections, standingOf(entries)).length === 0,
  ).length;
  const closure = closureOf(actions.map(actionState));
  return {
    title: w.titleOf(opened.title),
    line: `${fullDay(language, opened.heldOn)}. ${stateLine(request, opened, staff, decided)}`,
    back: opened.path,
    scribes: w.scribes([...scribes].map((id) => staff.get(id) ?? shared[language].nobody).join(', ')),
    closure: w.closure(closure.closed, closure.given),
    cases: items.map((item) => {
      const named = nameCase(language, viewer, names, item);
      if (named === null) {
        return {
          title: w.case(item.number, shared[language].restrictedLine),
          rows: [],
          considered: [],
          actions: [],
        };
      }
      return {
        title: w.case(item.number, `${named.name}, ${named.ref}`),
        rows: [
          { key: w.why, value: reasonLines(reader, item) },
          { key: w.standing, value: [standingTag(reader, place.kind.sections, item)] },
          ...standingRows(reader, item),
        ],
        considered: consideredLines(
          language,
          item.entries.map(({ considerationId }) => {
            const entry = considerationId === null ? undefined : byNumber.get(considerationId);
            return entry === undefined ? [] : answerLines(language, entry, book);
          }),
        ),
        actions: actions
          .filter(({ itemId }) => itemId === item.id)
          .map((action) => [
            { text: actionText(reader, action) },
            { text: actionStanding(reader, action, londonDate(clock.now())).text, quiet: true, line: true },
          ]),
      };
    }),
  };
}

/** What stands of what was considered, then what was said before it and is no more so. */
function consideredLines(language: PageRequest['language'], saves: readonly (readonly string[])[]) {
  const said = saves.filter((lines) => lines.length > 0);
  const stands = said.at(-1) ?? [];
  const before = said.slice(0, -1).flat();
  return [
    ...stands.map((text) => ({ text })),
    ...[...new Set(before)]
      .filter((line) => !stands.includes(line))
      .map((line) => ({ text: pageWords[language].changedLater(line), quiet: true })),
  ];
}
