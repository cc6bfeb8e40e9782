// Runs a meeting: puts it down, opens it with the list as it stands, adds a case, closes it and opens it again.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import type { ReferenceBook } from '#reference';

import { listCases } from './list-cases.ts';
import { mayChair, mayScribe } from './meeting-kind.ts';
import type { MeetingPlace } from './meeting-kind.ts';
import { meetingState } from './meeting.ts';
import type { Meeting } from './meeting.ts';
import { addItems, itemsOf, nominalsOf } from './item-store.ts';
import { addMeeting, addMeetingEvent, findMeeting } from './meeting-store.ts';
import { openCases } from './risk-store.ts';
import { caseKey } from './run-sheet.ts';
import type { ListedCase } from './run-sheet.ts';

export type MeetingRefusal =
  | 'not-permitted'
  | 'already-open'
  | 'not-open'
  /** A meeting is opened on its own day. */
  | 'another-day'
  | 'already-listed'
  | 'why-needed';

/** Puts a meeting down for a day, today or later; the same one twice is one meeting. */
export async function planMeeting(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  place: MeetingPlace,
  heldOn: Temporal.PlainDate,
): Promise<Result<{ readonly id: number }, MeetingRefusal>> {
  const now = clock.now();
  if (!mayScribe(place.kind, viewer.role)) return refused('not-permitted');
  const before = await findMeeting(db, place.place, heldOn);
  if (before !== undefined) return ok({ id: before.id });
  if (Temporal.PlainDate.compare(heldOn, londonDate(now)) < 0) return refused('another-day');
  const of = { kind: place.kind.key, areaCode: place.areaCode, place: place.place, heldOn };
  return ok({ id: await addMeeting(db, of, { staffId: viewer.staffId, at: now }) });
}

/** Opens a meeting on its day with the list as live risk makes it; cases put forward by hand before keep their numbers. */
export async function openMeeting(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  book: ReferenceBook,
  place: MeetingPlace,
  heldOn: Temporal.PlainDate,
): Promise<Result<{ readonly cases: number }, MeetingRefusal>> {
  const now = clock.now();
  if (!mayChair(place.kind, viewer.role)) return refused('not-permitted');
  if (!londonDate(now).equals(heldOn)) return refused('another-day');
  const planned = await planMeeting(db, clock, viewer, place, heldOn);
  if (!planned.ok) return planned;
  const meeting = await findMeeting(db, place.place, heldOn);
  if (meeting !== undefined && meetingState(meeting.events).state !== 'planned')
    return refused('already-open');
  const by = { staffId: viewer.staffId, at: now };
  await addMeetingEvent(db, planned.value.id, 'opened', viewer.staffId, by);
  return ok({ cases: await addNew(db, book, viewer, place, heldOn, planned.value.id, now) });
}

/** Puts onto the list of an open meeting whoever live risk has brought since it was opened. */
export async function addSince(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  book: ReferenceBook,
  place: MeetingPlace,
  meeting: Meeting,
): Promise<Result<{ readonly cases: number }, MeetingRefusal>> {
  if (!mayScribe(place.kind, viewer.role)) return refused('not-permitted');
  if (meetingState(meeting.events).state !== 'open') return refused('not-open');
  return ok({ cases: await addNew(db, book, viewer, place, meeting.heldOn, meeting.id, clock.now()) });
}

async function addNew(
  db: Db,
  book: ReferenceBook,
  viewer: Viewer,
  place: MeetingPlace,
  heldOn: Temporal.PlainDate,
  meetingId: number,
  now: Temporal.Instant,
): Promise<number> {
  const before = (await itemsOf(db, [meetingId])).get(meetingId) ?? [];
  const listed = new Set(before.map(caseKey));
  const live = await listCases(db, book, viewer, place, heldOn, now);
  const fresh = live.filter((each) => !listed.has(caseKey(each)));
  await put(db, meetingId, before.length + 1, fresh, { staffId: viewer.staffId, at: now });
  return fresh.length;
}

async function put(
  db: Db,
  meetingId: number,
  first: number,
  cases: readonly ListedCase[],
  by: { readonly staffId: number; readonly at: Temporal.Instant },
): Promise<void> {
  const nominals = await nominalsOf(
    db,
    cases.flatMap(({ personId }) => personId ?? []),
  );
  const withNominals = cases.map((each) => {
    if (each.personId === null) return { ...each, nominalId: null };
    const nominalId = nominals.get(each.personId);
    if (nominalId === undefined) throw new Error(`Person ${each.personId} has no nominal`);
    return { ...each, nominalId };
  });
  await addItems(db, meetingId, first, withNominals, by);
}

/** Puts a person, or a crime in which nobody is named, on the list by hand, before the meeting or while it is open, with why. */
export async function addCase(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  place: MeetingPlace,
  heldOn: Temporal.PlainDate,
  given: { readonly personId: number | null; readonly crimeId?: number | null; readonly why: string | null },
): Promise<Result<{ readonly number: number }, MeetingRefusal>> {
  if (given.why === null) return refused('why-needed');
  const planned = await planMeeting(db, clock, viewer, place, heldOn);
  if (!planned.ok) return planned;
  const { id } = planned.value;
  const meeting = await findMeeting(db, place.place, heldOn);
  if (meeting !== undefined && meetingState(meeting.events).state === 'closed') return refused('not-open');
  const before = (await itemsOf(db, [id])).get(id) ?? [];
  const { personId } = given;
  const named = given.crimeId ?? null;
  const key = caseKey({ personId, crimeId: named });
  if (before.some((each) => caseKey(each) === key)) return refused('already-listed');
  const crimeId =
    named ?? (personId === null ? null : ((await openCases(db, [personId])).get(personId) ?? null));
  if (personId === null && crimeId === null) throw new Error('A case without a person needs its crime');
  const byHand = {
    personId,
    reason: 'by-hand',
    recordRef: null,
    sinceOn: londonDate(clock.now()),
    crimeId,
    why: given.why,
  };
  const listed = { personId, crimeId, why: given.why, reasons: [byHand] };
  const number = before.length + 1;
  await put(db, id, number, [listed], { staffId: viewer.staffId, at: clock.now() });
  return ok({ number });
}

/** Closes a meeting. Cases without a decision stay as they are, and head the next list. */
export async function closeMeeting(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  place: MeetingPlace,
  meeting: Meeting,
): Promise<Result<null, MeetingRefusal>> {
  if (!mayChair(place.kind, viewer.role)) return refused('not-permitted');
  if (meetingState(meeting.events).state !== 'open') return refused('not-open');
  const by = { staffId: viewer.staffId, at: clock.now() };
  await addMeetingEvent(db, meeting.id, 'closed', null, by);
  return ok(null);
}

/** Opens a closed meeting again, on its own day. */
export async function reopenMeeting(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  place: MeetingPlace,
  meeting: Meeting,
): Promise<Result<null, MeetingRefusal>> {
  if (!mayChair(place.kind, viewer.role)) return refused('not-permitted');
  if (meetingState(meeting.events).state !== 'closed') return refused('not-open');
  if (!londonDate(clock.now()).equals(meeting.heldOn)) return refused('another-day');
  const by = { staffId: viewer.staffId, at: clock.now() };
  await addMeetingEvent(db, meeting.id, 'reopened', viewer.staffId, by);
  return ok(null);
}
