// Opens the meeting that an address names: its kind, place and day, what is put down of it, and how large it is shown.

import type { PageRequest } from '#platform';
import { londonDate } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { findKind, placeNamed, placeTitle } from '../meeting-kind.ts';
import type { MeetingPlace } from '../meeting-kind.ts';
import { itemsOf } from '../item-store.ts';
import { findMeeting } from '../meeting-store.ts';
import { meetingState } from '../meeting.ts';
import type { Meeting, MeetingItem, MeetingState } from '../meeting.ts';

export type OpenedMeeting = {
  readonly book: ReferenceBook;
  readonly place: MeetingPlace;
  readonly heldOn: Temporal.PlainDate;
  readonly title: string;
  /** Undefined where nobody has put it down yet. */
  readonly meeting: Meeting | undefined;
  readonly state: MeetingState;
  readonly items: readonly MeetingItem[];
  readonly isLarge: boolean;
  readonly isToday: boolean;
  readonly path: string;
};

/** The day in an address, or null where it is none. */
export function dayNamed(text: string): Temporal.PlainDate | null {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The meeting of `:date` and `:place`, or null where there is none and none can be held any more. */
export async function openPage(request: PageRequest): Promise<OpenedMeeting | null> {
  const { db, clock, params, query, language } = request;
  const heldOn = dayNamed(params['date'] ?? '');
  const named = params['place'] ?? '';
  if (heldOn === null || !/^[a-z][a-z-]{0,59}$/u.test(named)) return null;
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const meeting = await findMeeting(db, named, heldOn);
  const kept = meeting === undefined ? undefined : findKind(book, meeting.kind);
  const place: MeetingPlace | undefined =
    meeting === undefined || kept === undefined
      ? placeNamed(book, named)
      : { kind: kept, areaCode: meeting.areaCode, place: named };
  const isPast = Temporal.PlainDate.compare(heldOn, today) < 0;
  if (place === undefined || (meeting === undefined && isPast)) return null;
  return {
    book,
    place,
    heldOn,
    title: placeTitle(book, language, place),
    meeting,
    state: meetingState(meeting?.events ?? []),
    items: meeting === undefined ? [] : ((await itemsOf(db, [meeting.id])).get(meeting.id) ?? []),
    isLarge: query['size'] === 'large',
    isToday: heldOn.equals(today),
    path: meetingPath({ heldOn, place: named }),
  };
}

/** Address of a meeting. */
export function meetingPath(of: Pick<Meeting, 'heldOn' | 'place'>): string {
  return `/meetings/${of.heldOn.toString()}/${of.place}`;
}

/** An address of the same meeting, as large as this page is. */
export function sized(opened: Pick<OpenedMeeting, 'isLarge'>, path: string): string {
  return opened.isLarge ? `${path}?size=large` : path;
}

/** The page at the other size. */
export function sizeLink(
  opened: Pick<OpenedMeeting, 'isLarge'>,
  path: string,
  w: { readonly large: string; readonly usual: string },
) {
  return opened.isLarge ? { text: w.usual, href: path } : { text: w.large, href: `${path}?size=large` };
}

/** Name in the access log: the day and place, nobody's name. */
export function meetingRef(opened: Pick<OpenedMeeting, 'heldOn' | 'place'>): string {
  return `${opened.heldOn.toString()}/${opened.place.place}`;
}
