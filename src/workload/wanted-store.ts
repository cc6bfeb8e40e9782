// Facts about looking for suspects: read for one person or for a list, and added to.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { isWantedStep } from './wanted.ts';
import type { WantedEvent, WantedStep } from './wanted.ts';

const mostEvents = 5000;

/** Facts about looking for these people, by person. */
export async function wantedEvents(
  db: Db,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, readonly WantedEvent[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('wanted_event')
    .innerJoin('nominal', 'nominal.id', 'wanted_event.nominal_id')
    .leftJoin('meeting_item as item', 'item.id', 'wanted_event.meeting_item_id')
    .leftJoin('meeting', 'meeting.id', 'item.meeting_id')
    .selectAll('wanted_event')
    .select(['nominal.person_id', 'item.number', 'meeting.place as meeting_place', 'meeting.held_on'])
    .where('nominal.person_id', 'in', [...new Set(personIds)])
    .orderBy('wanted_event.occurred_at')
    .orderBy('wanted_event.id')
    .limit(mostEvents)
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.person_id)].map(([id, group]) => [
      id,
      group.map((row): WantedEvent => {
        if (!isWantedStep(row.step)) throw new Error(`Unknown step ${row.step} of looking for somebody`);
        return {
          id: row.id,
          step: row.step,
          at: row.occurred_at,
          recordedAt: row.recorded_at,
          crimeId: row.crime_id,
          place: row.place,
          result: row.result,
          nextAt: row.next_at,
          note: row.note,
          meeting: meetingOf(row),
          byStaffId: row.by_staff_id,
        };
      }),
    ]),
  );
}

function meetingOf(row: {
  readonly meeting_item_id: number | null;
  readonly number: number | null;
  readonly meeting_place: string | null;
  readonly held_on: Temporal.PlainDate | null;
}): WantedEvent['meeting'] {
  const { meeting_item_id: itemId, number, meeting_place: place, held_on: heldOn } = row;
  return itemId === null || number === null || place === null || heldOn === null
    ? null
    : { itemId, number, place, heldOn };
}

/** The first record of a person: what a fact about looking for them hangs on. */
export async function firstNominal(db: Db, personId: number): Promise<number> {
  const row = await db
    .selectFrom('nominal')
    .select('id')
    .where('person_id', '=', personId)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** From when breaches of these people have police looking for them without an arrest since, by person. */
export async function breachLookings(
  db: Db,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, readonly { readonly at: Temporal.Instant; readonly breachRef: string }[]>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<{ person_id: number; ref: string; since: Temporal.Instant }>`
    SELECT * FROM (
      SELECT card.person_id, breach.ref,
             (SELECT min(looking.occurred_at) FROM breach_event AS looking
               WHERE looking.breach_id = card.breach_id AND looking.step = 'looking-for'
                 AND looking.occurred_at > coalesce(
                   (SELECT max(arrest.occurred_at) FROM breach_event AS arrest
                     WHERE arrest.breach_id = card.breach_id AND arrest.step = 'arrested'), '-infinity')) AS since
        FROM breach_card AS card JOIN breach ON breach.id = card.breach_id
       WHERE card.result = 'looking-for' AND card.person_id = ANY(${[...personIds]}::bigint[])
    ) AS looking WHERE since IS NOT NULL ORDER BY since, ref LIMIT 1000`.execute(db);
  return new Map(
    [...Map.groupBy(rows, (row) => row.person_id)].map(([id, group]) => [
      id,
      group.map((row) => ({ at: row.since, breachRef: row.ref })),
    ]),
  );
}

/** Addresses on record of these people that have not ended, by person: where an enquiry can be made. */
export async function knownAddresses(
  db: Db,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<{ person_id: number; address: string }>`
    SELECT DISTINCT nominal.person_id, concat_ws(', ', address.lines, address.town, address.postcode) AS address
      FROM person_address AS address JOIN nominal ON nominal.id = address.nominal_id
     WHERE nominal.person_id = ANY(${[...personIds]}::bigint[]) AND NOT address.removed AND address.ended_on IS NULL
     ORDER BY nominal.person_id, address LIMIT 2000`.execute(db);
  return new Map(
    [...Map.groupBy(rows, (row) => row.person_id)].map(([id, group]) => [
      id,
      group.map((row) => row.address),
    ]),
  );
}

/** Waits for anyone who is adding to the same search now. Call inside the transaction. */
export async function lockWanted(db: Db, personRef: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`wanted:${personRef}`}, 0))`.execute(db);
}

/** Adds one fact; returns its number. */
export async function addWantedEvent(
  db: Db,
  nominalId: number,
  event: {
    readonly step: WantedStep;
    readonly at: Temporal.Instant;
    readonly crimeId?: number | null;
    readonly place?: string | null;
    readonly result?: string | null;
    readonly nextAt?: Temporal.Instant | null;
    readonly note?: string | null;
    readonly meetingItemId?: number;
  },
  by: { readonly staffId: number; readonly at: Temporal.Instant },
): Promise<number> {
  const row = await db
    .insertInto('wanted_event')
    .values({
      nominal_id: nominalId,
      step: event.step,
      occurred_at: event.at,
      crime_id: event.crimeId ?? null,
      place: event.place ?? null,
      result: event.result ?? null,
      next_at: event.nextAt ?? null,
      note: event.note ?? null,
      meeting_item_id: event.meetingItemId ?? null,
      by_staff_id: by.staffId,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
