// The facts of cases on the list of a meeting: why each is there, and what scribes saved about it.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { suspectOfCrime } from '#crimes';
import type { Db } from '#platform';

import type { MeetingAnswer, MeetingEntry, MeetingItem } from './meeting.ts';
import type { ListedCase } from './run-sheet.ts';

const mostRows = 20_000;

type By = { readonly staffId: number; readonly at: Temporal.Instant };

function stamp({ staffId, at }: By) {
  return { recorded_at: at, source_system: 'gwarchod', entered_by: staffId };
}

/** Who an item is about: the person it was put down for, else whoever is suspected of its crime now. */
export function personOf(crimeId: RawBuilder<unknown>): RawBuilder<number | null> {
  return sql<number | null>`coalesce(nominal.person_id, ${suspectOfCrime(crimeId)})`;
}

/** The cases of these meetings in order of their numbers, each with its reasons and entries, by meeting. */
export async function itemsOf(
  db: Db,
  meetingIds: readonly number[],
): Promise<ReadonlyMap<number, readonly MeetingItem[]>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('meeting_item')
    .leftJoin('nominal', 'nominal.id', 'meeting_item.subject_nominal_id')
    .select([
      'meeting_item.id',
      'meeting_item.meeting_id',
      'meeting_item.number',
      'meeting_item.crime_id',
      'meeting_item.why',
      personOf(sql.ref('meeting_item.crime_id')).as('person_id'),
    ])
    .where('meeting_id', 'in', [...meetingIds])
    .orderBy('meeting_id')
    .orderBy('number')
    .limit(mostRows)
    .execute();
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const reasons = await db
    .selectFrom('meeting_item_reason')
    .selectAll()
    .where('item_id', 'in', ids)
    .orderBy('id')
    .limit(mostRows)
    .execute();
  const entries = Map.groupBy(await entriesOf(db, ids), (entry) => entry.itemId);
  const reasonsOf = Map.groupBy(reasons, (reason) => reason.item_id);
  return Map.groupBy(
    rows.map((row) => ({
      meetingId: row.meeting_id,
      id: row.id,
      number: row.number,
      personId: row.person_id,
      crimeId: row.crime_id,
      why: row.why,
      reasons: (reasonsOf.get(row.id) ?? []).map((reason) => ({
        reason: reason.reason,
        recordRef: reason.record_ref,
        sinceOn: reason.since_on,
      })),
      entries: entries.get(row.id) ?? [],
    })),
    (item) => item.meetingId,
  );
}

async function entriesOf(db: Db, itemIds: readonly number[]): Promise<readonly MeetingEntry[]> {
  const rows = await db
    .selectFrom('meeting_entry')
    .leftJoin('meeting_answer', 'meeting_answer.entry_id', 'meeting_entry.id')
    .select([
      'meeting_entry.id',
      'meeting_entry.item_id',
      'meeting_entry.consideration_entry_id',
      'meeting_entry.recorded_at',
      'meeting_entry.entered_by',
      'meeting_answer.field',
      'meeting_answer.code',
      'meeting_answer.words',
    ])
    .where('meeting_entry.item_id', 'in', [...itemIds])
    .orderBy('meeting_entry.id')
    .orderBy('meeting_answer.id')
    .limit(mostRows)
    .execute();
  return [...Map.groupBy(rows, (row) => row.id)].map(([id, [first, ...more]]) => {
    if (first === undefined) throw new Error(`Entry ${id} of a meeting has no row`);
    return {
      id,
      itemId: first.item_id,
      considerationId: first.consideration_entry_id,
      recordedAt: first.recorded_at,
      byStaffId: first.entered_by,
      answers: [first, ...more].flatMap(({ field, code, words }) =>
        field === null ? [] : [{ field, code, words }],
      ),
    };
  });
}

/** Adds cases to a list, numbered on from `first`; each person by one of their nominals, none where nobody is named. */
export async function addItems(
  db: Db,
  meetingId: number,
  first: number,
  cases: readonly (ListedCase & { readonly nominalId: number | null })[],
  by: By,
): Promise<void> {
  if (cases.length === 0) return;
  const rows = await db
    .insertInto('meeting_item')
    .values(
      cases.map((each, place) => ({
        meeting_id: meetingId,
        number: first + place,
        subject_nominal_id: each.nominalId,
        crime_id: each.crimeId,
        why: each.why,
        occurred_at: by.at,
        ...stamp(by),
      })),
    )
    .returning(['id', 'number'])
    .execute();
  const idOf = new Map(rows.map((row) => [row.number, row.id]));
  const reasons = cases.flatMap((each, place) => {
    const id = idOf.get(first + place);
    if (id === undefined) throw new Error('A case was not put on the list');
    return each.reasons.map(({ reason, recordRef, sinceOn }) => ({
      item_id: id,
      reason,
      record_ref: recordRef,
      since_on: sinceOn,
    }));
  });
  if (reasons.length > 0) await db.insertInto('meeting_item_reason').values(reasons).execute();
}

/** Adds what a scribe saved about a case; returns its number. */
export async function addEntry(
  db: Db,
  itemId: number,
  given: { readonly considerationId: number | null; readonly answers: readonly MeetingAnswer[] },
  by: By,
): Promise<number> {
  const { id } = await db
    .insertInto('meeting_entry')
    .values({
      item_id: itemId,
      consideration_entry_id: given.considerationId,
      occurred_at: by.at,
      ...stamp(by),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (given.answers.length > 0) {
    await db
      .insertInto('meeting_answer')
      .values(given.answers.map((answer) => ({ entry_id: id, ...answer })))
      .execute();
  }
  return id;
}

/** The number of a consideration by its reference, for the entry that says where it was decided. */
export async function considerationNumber(db: Db, ref: string): Promise<number> {
  const row = await db
    .selectFrom('consideration_entry')
    .select('id')
    .where('ref', '=', ref)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The first nominal of each of these people: what a case on a list hangs on. */
export async function nominalsOf(db: Db, personIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<{ person_id: number; id: number }>`
    SELECT person_id, min(id) AS id FROM nominal WHERE person_id = ANY(${[...personIds]}::bigint[])
     GROUP BY person_id ORDER BY person_id LIMIT 1000`.execute(db);
  return new Map(rows.map((row) => [row.person_id, row.id]));
}

/** Every nominal of these people. */
export async function nominalsOfAll(db: Db, personIds: readonly number[]): Promise<readonly number[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom('nominal')
    .select('id')
    .where('person_id', 'in', [...personIds])
    .orderBy('id')
    .limit(5000)
    .execute();
  return rows.map(({ id }) => id);
}
