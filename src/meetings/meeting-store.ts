// The facts of meetings: that one was put down, opened and closed. Its cases are in the store of items.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { meetingSteps } from './meeting.ts';
import type { Meeting, MeetingStep } from './meeting.ts';

const mostMeetings = 200;
const mostRows = 20_000;

type By = { readonly staffId: number; readonly at: Temporal.Instant };

function stamp({ staffId, at }: By) {
  return { recorded_at: at, source_system: 'gwarchod', entered_by: staffId };
}

/** Waits for anyone who is writing about the same meeting now. Call first, inside the transaction. */
export async function lockMeeting(db: Db, place: string, heldOn: Temporal.PlainDate): Promise<void> {
  const name = `meeting:${heldOn.toString()}:${place}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db);
}

/** One meeting by its place and day, or undefined where nobody has put it down. */
export async function findMeeting(
  db: Db,
  place: string,
  heldOn: Temporal.PlainDate,
): Promise<Meeting | undefined> {
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .where('place', '=', place)
    .where('held_on', '=', heldOn)
    .limit(1)
    .execute();
  return (await withEvents(db, rows))[0];
}

/** Meetings put down for a span of days, the newest first; of one kind, where one is named. */
export async function listMeetings(
  db: Db,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  kind: string | null = null,
): Promise<readonly Meeting[]> {
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .where('held_on', '>=', from)
    .where('held_on', '<=', to)
    .$if(kind !== null, (query) => query.where('kind', '=', kind ?? ''))
    .orderBy('held_on', 'desc')
    .orderBy('place')
    .limit(mostMeetings)
    .execute();
  return withEvents(db, rows);
}

/** The last day on which a meeting of each place was opened, up to a day. */
export async function lastHeld(
  db: Db,
  upTo: Temporal.PlainDate,
): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const rows = await db
    .selectFrom('meeting')
    .select(({ fn }) => ['place', fn.max('held_on').as('held_on')])
    .where('held_on', '<=', upTo)
    .where((where) =>
      where.exists(
        where
          .selectFrom('meeting_event')
          .select('meeting_event.id')
          .whereRef('meeting_event.meeting_id', '=', 'meeting.id')
          .where('step', '=', 'opened'),
      ),
    )
    .groupBy('place')
    .orderBy('place')
    .limit(mostMeetings)
    .execute();
  return new Map(rows.map(({ place, held_on: on }) => [place, on]));
}

/** Meetings by their numbers, the newest first. */
export async function findMeetings(db: Db, ids: readonly number[]): Promise<readonly Meeting[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .limit(mostMeetings)
    .execute();
  return withEvents(db, rows);
}

/** The last meeting of a place that was opened before a day. */
export async function lastMeeting(
  db: Db,
  place: string,
  before: Temporal.PlainDate,
): Promise<Meeting | undefined> {
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .where('place', '=', place)
    .where('held_on', '<', before)
    .where((where) =>
      where.exists(
        where
          .selectFrom('meeting_event')
          .select('id')
          .whereRef('meeting_event.meeting_id', '=', 'meeting.id'),
      ),
    )
    .orderBy('held_on', 'desc')
    .limit(1)
    .execute();
  return (await withEvents(db, rows))[0];
}

type MeetingRow = {
  readonly id: number;
  readonly kind: string;
  readonly area_code: string | null;
  readonly place: string;
  readonly held_on: Temporal.PlainDate;
};

async function withEvents(db: Db, rows: readonly MeetingRow[]): Promise<readonly Meeting[]> {
  if (rows.length === 0) return [];
  const events = await db
    .selectFrom('meeting_event')
    .selectAll()
    .where(
      'meeting_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('id')
    .limit(mostRows)
    .execute();
  const of = Map.groupBy(events, (event) => event.meeting_id);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    areaCode: row.area_code,
    place: row.place,
    heldOn: row.held_on,
    events: (of.get(row.id) ?? []).map((event) => ({
      id: event.id,
      step: stepFrom(event.step),
      chairStaffId: event.chair_staff_id,
      at: event.occurred_at,
    })),
  }));
}

function stepFrom(value: string): MeetingStep {
  const step = meetingSteps.find((each) => each === value);
  if (step === undefined) throw new Error(`Unknown step ${value} of a meeting`);
  return step;
}

/** Puts a meeting down; where somebody has, gives its number. */
export async function addMeeting(
  db: Db,
  given: Pick<Meeting, 'kind' | 'areaCode' | 'place' | 'heldOn'>,
  by: By,
): Promise<number> {
  const row = await db
    .insertInto('meeting')
    .values({
      kind: given.kind,
      area_code: given.areaCode,
      place: given.place,
      held_on: given.heldOn,
      ...stamp(by),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Adds what happened to a meeting. */
export async function addMeetingEvent(
  db: Db,
  meetingId: number,
  step: MeetingStep,
  chairStaffId: number | null,
  by: By,
): Promise<void> {
  await db
    .insertInto('meeting_event')
    .values({
      meeting_id: meetingId,
      step,
      chair_staff_id: chairStaffId,
      occurred_at: by.at,
      ...stamp(by),
    })
    .execute();
}
