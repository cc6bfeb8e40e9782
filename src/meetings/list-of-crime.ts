// Which meetings spoke of a crime: what each decided, and the actions it gave, for the crime's own page.

import type { SectionsOfCrime } from '#crimes';
import { londonDate, shortDay } from '#platform';
import { referenceLists } from '#reference';
import { mayOpen, staffNames } from '#users';

import { readActions } from './action-store.ts';
import { itemsOfCrime } from './crime-items-store.ts';
import { placeTitle } from './meeting-kind.ts';
import { cy } from './meeting-words.cy.ts';
import { en } from './meeting-words.en.ts';
import { actionStanding, actionText, staffIn, standingRows } from './present-item.ts';
import type { ItemReader } from './present-item.ts';
import type { MeetingItem } from './meeting.ts';

const meetingWords = { en, cy } as const;

/** One row a meeting, the newest first; cases of suspects whom this viewer may not open are left out. */
export const meetingsOfCrime: SectionsOfCrime = async (request, record, suspects, known) => {
  const { db, language, viewer } = request;
  const w = meetingWords[language];
  const open = suspects.filter((each) => mayOpen(viewer, each.restrictedGroupId)).map(({ id }) => id);
  const spoken = await itemsOfCrime(db, record.crime.id, open, known.at);
  if (spoken.length === 0) return [];
  const items = spoken.map(({ item }) => item);
  const actions = await readActions(db, { kind: 'items', itemIds: items.map(({ id }) => id) });
  const book = await referenceLists(db, londonDate(known.at));
  const staff = await staffNames(db, staffIn(items, actions));
  const reader: ItemReader = { language, book, staff, hide: (text) => text };
  return [
    {
      id: 'meetings',
      text: w.atMeetings,
      count: spoken.length,
      lines: [],
      actions: [],
      table: {
        caption: w.atMeetingsCaption,
        columns: [{ text: w.heads.meeting }, { text: w.heads.said }, { text: w.heads.actions }],
        rows: spoken.map(({ item, meeting }) => ({
          cells: [
            [
              {
                text: placeTitle(book, language, { kind: { key: meeting.kind }, areaCode: meeting.areaCode }),
                href: `/meetings/${meeting.heldOn.toString()}/${meeting.place}/items/${item.number}`,
              },
              { text: shortDay(language, meeting.heldOn), quiet: true, line: true },
            ],
            saidOf(reader, item),
            actions
              .filter(({ itemId }) => itemId === item.id)
              .flatMap((action) => [
                { text: actionText(reader, action), href: `/actions/${action.ref}`, line: true },
                actionStanding(reader, action, londonDate(known.at)),
              ]),
          ],
        })),
      },
    },
  ];
};

/** What stands for the case, or that nothing was said of it yet: a case may be listed before the meeting. */
function saidOf(reader: ItemReader, item: MeetingItem) {
  const w = meetingWords[reader.language];
  const rows = standingRows(reader, item);
  return rows.length === 0
    ? [{ text: w.nothingSaid, quiet: true }]
    : rows.map(({ key, value }) => ({ text: w.said(key, value), line: true }));
}
