// Meetings of the demonstration force, held by the same actions that staff use: a fortnight of daily ones, an IOM, a MAPPA and a forum; and the next clinic.

import { findPeople, findPerson } from '#people';
import { fixedClock, LONDON, londonDate } from '#platform';
import type { Clock, Db, Viewer } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import {
  addCase,
  closeMeeting,
  findMeeting,
  itemsOf,
  openMeeting,
  placeNamed,
  planMeeting,
  readActions,
  recordAction,
  recordItem,
} from '#meetings';
import type { ItemReport, MeetingItem, MeetingPlace } from '#meetings';
import { listStaff, mayOpen } from '#users';

import { considerAtMeeting } from './consider-at-meeting.ts';
import {
  answersFor,
  actionWords,
  dailyDecisions,
  meetingCases,
  results,
  unprepared,
} from './meeting-texts.ts';
import { stream } from './random.ts';
import type { Stream } from './random.ts';

/** The area whose daily meetings are held, who chairs and who writes, and who is given actions. */
const AREA = 'pembrokeshire';
const CHAIR = 'morgan';
const SCRIBE = 'jenkins';
const OWNERS = ['bowen', 'pryce', 'thomas', 'ellis'];
const DAYS = 14;
/** Most cases of a day that are decided; the rest head the next list. */
const HEARD = 12;

type Held = {
  readonly db: Db;
  readonly book: ReferenceBook;
  readonly as: (username: string) => Viewer;
  /** User name of a member of staff; the chair's where it is nobody of the force. */
  readonly nameOf: (staffId: number) => string;
  readonly seed: number;
  readonly today: Temporal.PlainDate;
  readonly now: Temporal.Instant;
};

/** Holds every meeting of the last fortnight and arranges the next clinic; the same for the same seed and day. */
export async function holdMeetings(db: Db, clock: Clock, seed: number): Promise<void> {
  const staff = new Map((await listStaff(db)).map((member) => [member.username, member]));
  const as = (username: string): Viewer => {
    const member = staff.get(username);
    if (member === undefined) throw new Error(`No member of staff is called ${username}`);
    const { id, name, role, rank, teamId, areaCode } = member;
    return { staffId: id, name, role, rank, teamId, areaCode, groupIds: [] };
  };
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const names = new Map([...staff.values()].map((member) => [Number(member.id), member.username]));
  const nameOf = (staffId: number) => names.get(staffId) ?? CHAIR;
  const held: Held = { db, book, as, nameOf, seed, today, now: clock.now() };
  for (let ago = DAYS; ago >= 1; ago -= 1) await holdDaily(held, today.subtract({ days: ago }));
  for (const { place, ago, chair, cases } of meetingCases) {
    await holdOnce(held, place, onWeekday(today.subtract({ days: ago })), chair, cases);
  }
  await arrangeClinic(held);
}

/** The day, or the Friday before a weekend: only the daily meeting is held every day. */
function onWeekday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: Math.max(0, day.dayOfWeek - 5) });
}

function at(day: Temporal.PlainDate, minutes: number): Clock {
  const nine = day.toZonedDateTime({ timeZone: LONDON, plainTime: '09:00' });
  return fixedClock(nine.add({ minutes }).toInstant().toString());
}

function placeOf({ book }: Held, place: string): MeetingPlace {
  const found = placeNamed(book, place);
  if (found === undefined) throw new Error(`There is no meeting called ${place}`);
  return found;
}

/** One daily meeting: yesterday's actions are done or not, the list is opened, decided in order, and closed. */
async function holdDaily(held: Held, day: Temporal.PlainDate): Promise<void> {
  const { db, book, as, seed } = held;
  const by = stream(seed, 'meeting', Number(day.toString().replaceAll('-', '')));
  const place = placeOf(held, AREA);
  await endSome(held, place, day, by);
  const opened = await openMeeting(db, at(day, 0), as(CHAIR), book, place, day);
  if (!opened.ok) throw new Error(`The meeting of ${day.toString()} could not be opened: ${opened.error}`);
  const meeting = await findMeeting(db, place.place, day);
  if (meeting === undefined) throw new Error('A meeting that was opened is not there');
  const items = await openItems(held, as(SCRIBE), (await itemsOf(db, [meeting.id])).get(meeting.id) ?? []);
  // On one day in three time runs out before the last case.
  const heard = items.slice(0, by.chance(1 / 3) ? Math.min(HEARD, items.length - 1) : HEARD);
  for (const [turn, item] of heard.entries()) {
    const report = dailyReport(by, as(by.pick(OWNERS)), day);
    const then = at(day, 3 + turn * 4);
    const considerationId = await considerAtMeeting(db, as(SCRIBE), item, then, day, by);
    const whole = { ...report, considerationId };
    const saved = await recordItem(db, then, as(SCRIBE), place.kind, meeting, item, whole);
    if (!saved.ok) throw new Error(`A case could not be recorded: ${saved.error}`);
  }
  await close(held, place, day, 45);
}

function dailyReport(by: Stream, owner: Viewer, day: Temporal.PlainDate): ItemReport {
  const { code, words } = by.pick(dailyDecisions);
  const actions =
    code === 'act'
      ? [
          {
            words: by.pick(actionWords),
            ownerStaffId: owner.staffId,
            dueOn: day.add({ days: by.whole(1, 3) }),
          },
        ]
      : [];
  return { considerationId: null, answers: [{ field: 'decision', code, words }], actions };
}

/** Most actions that are due are done by the next morning, with a result; some are not, and head the list. */
async function endSome(held: Held, place: MeetingPlace, day: Temporal.PlainDate, by: Stream): Promise<void> {
  const { db } = held;
  const open = await readActions(db, { kind: 'open-before', place: place.place, before: day });
  for (const action of open) {
    if (!by.chance(0.55)) continue;
    const username = held.nameOf(action.ownerStaffId);
    const report = { step: 'done', words: by.pick(results), ownerStaffId: null, dueOn: null } as const;
    const done = await recordAction(db, at(day, -60), held.as(username), action, report);
    if (!done.ok) throw new Error(`An action could not be ended: ${done.error}`);
  }
}

async function close(
  { db, as }: Held,
  place: MeetingPlace,
  day: Temporal.PlainDate,
  minutes: number,
  chair = CHAIR,
): Promise<void> {
  const meeting = await findMeeting(db, place.place, day);
  if (meeting === undefined) throw new Error('A meeting that was held is not there');
  const closed = await closeMeeting(db, at(day, minutes), as(chair), place, meeting);
  if (!closed.ok) throw new Error(`A meeting could not be closed: ${closed.error}`);
}

/** Cases of people whom the writer may open: a restricted person stays undecided until somebody who may sees the list. */
async function openItems(
  { db }: Held,
  writer: Viewer,
  items: readonly MeetingItem[],
): Promise<readonly MeetingItem[]> {
  const people = await findPeople(
    db,
    writer,
    items.flatMap(({ personId }) => personId ?? []),
  );
  return items.filter(({ personId }) => {
    if (personId === null) return true;
    const person = people.get(personId);
    return person !== undefined && mayOpen(writer, person.restrictedGroupId);
  });
}

/** A meeting to which cases are brought by hand, with every part that its kind asks for. */
async function holdOnce(
  held: Held,
  placeName: string,
  day: Temporal.PlainDate,
  chair: string,
  cases: (typeof meetingCases)[number]['cases'],
): Promise<void> {
  const { db, book, as, seed } = held;
  const by = stream(seed, placeName, Number(day.toString().replaceAll('-', '')));
  const place = placeOf(held, placeName);
  for (const each of cases) await bring(held, place, day, chair, each, -30);
  const opened = await openMeeting(db, at(day, 60), as(chair), book, place, day);
  if (!opened.ok) throw new Error(`The meeting ${placeName} could not be opened: ${opened.error}`);
  const meeting = await findMeeting(db, place.place, day);
  if (meeting === undefined) throw new Error('A meeting that was opened is not there');
  const items = await openItems(held, as(chair), (await itemsOf(db, [meeting.id])).get(meeting.id) ?? []);
  for (const [turn, item] of items.entries()) {
    const given = cases[turn];
    if (given === undefined) {
      const answers = unprepared(placeName, item.reasons[0]?.reason, by);
      const report = { considerationId: null, answers, actions: [] };
      const saved = await recordItem(db, at(day, 70 + turn), as(chair), place.kind, meeting, item, report);
      if (!saved.ok) throw new Error(`A case of ${placeName} could not be recorded: ${saved.error}`);
      continue;
    }
    const report = {
      considerationId: null,
      answers: answersFor(placeName, given),
      actions: given.actions.map((action) => ({
        words: action.words,
        ownerStaffId: as(action.owner).staffId,
        dueOn: day.add({ days: action.days }),
      })),
    };
    const saved = await recordItem(db, at(day, 70 + turn * 10), as(chair), place.kind, meeting, item, report);
    if (!saved.ok) throw new Error(`A case of ${placeName} could not be recorded: ${saved.error}`);
  }
  await close(held, place, day, 120, chair);
  const given = await readActions(db, { kind: 'items', itemIds: items.map(({ id }) => id) });
  const [first] = given;
  if (first === undefined) return;
  const report = { step: 'done', words: results[0] ?? '', ownerStaffId: null, dueOn: null } as const;
  const done = await recordAction(db, at(day, 300), as(held.nameOf(first.ownerStaffId)), first, report);
  if (!done.ok) throw new Error(`An action of ${placeName} could not be ended: ${done.error}`);
}

async function bring(
  { db, as }: Held,
  place: MeetingPlace,
  day: Temporal.PlainDate,
  chair: string,
  given: { readonly person: string; readonly why: string },
  minutes: number,
): Promise<void> {
  const found = await findPerson(db, as(chair), given.person);
  if (found.kind !== 'found') return;
  const added = await addCase(db, at(day, minutes), as(chair), place, day, {
    personId: found.person.id,
    why: given.why,
  });
  if (!added.ok) throw new Error(`${given.person} could not be put on a list: ${added.error}`);
}

/** The next clinic, a week ahead, with one case waiting. */
async function arrangeClinic(held: Held): Promise<void> {
  const { db, as, today, now } = held;
  const place = placeOf(held, 'clinic');
  const day = today.add({ days: 7 });
  const clock = fixedClock(now.toString());
  await planMeeting(db, clock, as('ellis'), place, day);
  const found = await findPerson(db, as('ellis'), 'P-10482');
  if (found.kind !== 'found') return;
  await addCase(db, clock, as('ellis'), place, day, {
    personId: found.person.id,
    why: 'Contact has moved from messages to visits. What would make it stop?',
  });
}
