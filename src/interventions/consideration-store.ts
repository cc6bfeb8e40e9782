// The only SQL that touches the facts of considerations: reading them with their answers and readings, and adding more.

import { sql } from 'kysely';

import { isRegimeCode } from '#law';
import type { RegimeCode } from '#law';
import type { Db } from '#platform';

import { answers, places, wishes } from './consideration.ts';
import type {
  Consideration,
  ConsiderationAnswer,
  Place,
  Reading,
  StoredAnswer,
  Wish,
} from './consideration.ts';

/** Of one crime or suspect. What is asked of many at once is not cut sooner than what is asked of each. */
const mostEntries = 1000;
/** Of one entry, and of one answer. */
const mostAnswers = 200;
const mostRows = 20_000;

/** Every entry about these crimes and suspects recorded by a moment, oldest first. */
export async function considerationsOf(
  db: Db,
  about: { readonly crimeIds?: readonly number[]; readonly nominalIds?: readonly number[] },
  asKnownAt: Temporal.Instant,
): Promise<readonly Consideration[]> {
  const crimeIds = [...(about.crimeIds ?? [])];
  const nominalIds = [...(about.nominalIds ?? [])];
  if (crimeIds.length === 0 && nominalIds.length === 0) return [];
  const rows = await entries(db)
    .where((or) =>
      or.or([
        ...(crimeIds.length > 0 ? [or('consideration_entry.crime_id', 'in', crimeIds)] : []),
        ...(nominalIds.length > 0 ? [or('consideration_entry.subject_nominal_id', 'in', nominalIds)] : []),
      ]),
    )
    .where('consideration_entry.recorded_at', '<=', asKnownAt)
    .orderBy('consideration_entry.recorded_at')
    .orderBy('consideration_entry.id')
    .limit(mostEntries * (crimeIds.length + nominalIds.length))
    .execute();
  return withAnswers(db, rows, asKnownAt);
}

/** One entry by reference, or undefined. Whether the viewer may open it is the suspect's. */
export async function findConsideration(
  db: Db,
  ref: string,
  asKnownAt: Temporal.Instant,
): Promise<Consideration | undefined> {
  const row = await entries(db)
    .where('consideration_entry.ref', '=', ref)
    .where('consideration_entry.recorded_at', '<=', asKnownAt)
    .executeTakeFirst();
  return row === undefined ? undefined : (await withAnswers(db, [row], asKnownAt))[0];
}

/** Entries by their numbers, oldest first: for whoever keeps a link to them. */
export async function considerationsNumbered(
  db: Db,
  ids: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly Consideration[]> {
  if (ids.length === 0) return [];
  const rows = await entries(db)
    .where('consideration_entry.id', 'in', [...ids])
    .orderBy('consideration_entry.id')
    .limit(mostEntries)
    .execute();
  return withAnswers(db, rows, asKnownAt);
}

function entries(db: Db) {
  return db
    .selectFrom('consideration_entry')
    .leftJoin('nominal', 'nominal.id', 'consideration_entry.subject_nominal_id')
    .selectAll('consideration_entry')
    .select('nominal.person_id');
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number];

async function withAnswers(
  db: Db,
  rows: readonly EntryRow[],
  asKnownAt: Temporal.Instant,
): Promise<readonly Consideration[]> {
  if (rows.length === 0) return [];
  const given = await db
    .selectFrom('consideration_answer')
    .selectAll()
    .where(
      'entry_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('id')
    .limit(mostAnswers * rows.length)
    .execute();
  const needing = given.filter((answer) => answer.needs_second_reader).map((answer) => answer.id);
  const readings =
    needing.length === 0
      ? []
      : await db
          .selectFrom('consideration_reading')
          .selectAll()
          .where('answer_id', 'in', needing)
          .where('recorded_at', '<=', asKnownAt)
          .orderBy('id')
          .limit(mostAnswers * needing.length)
          .execute();
  const readingsOf = Map.groupBy(readings, (row) => row.answer_id);
  const answersOf = Map.groupBy(given, (row) => row.entry_id);
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    crimeId: row.crime_id,
    personId: row.person_id,
    amendsId: row.amends_entry_id,
    occurredAt: row.occurred_at,
    place: placeFrom(row.place),
    wish: wishes.find((wish) => wish === row.victim_wish) ?? null,
    note: row.note,
    recordedAt: row.recorded_at,
    source: row.source_system,
    byStaffId: row.entered_by,
    answers: (answersOf.get(row.id) ?? []).map((answer): ConsiderationAnswer => ({
      id: answer.id,
      intervention: answer.intervention,
      answer: answerFrom(answer.answer),
      reason: answer.reason,
      lookAgain: answer.look_again,
      lookAgainOn: answer.look_again_on,
      needsSecondReader: answer.needs_second_reader,
      readings: (readingsOf.get(answer.id) ?? []).flatMap((reading): Reading[] =>
        reading.entered_by === null
          ? []
          : [
              {
                agrees: reading.agrees,
                reason: reading.reason,
                byStaffId: reading.entered_by,
                recordedAt: reading.recorded_at,
              },
            ],
      ),
    })),
  }));
}

function placeFrom(value: string): Place {
  const place = places.find((each) => each === value);
  if (place === undefined) throw new Error(`Unknown place of decision ${value}`);
  return place;
}

function answerFrom(value: string): StoredAnswer {
  if (value === 'withdrawn') return value;
  const answer = answers.find((each) => each === value);
  if (answer === undefined) throw new Error(`Unknown answer ${value}`);
  return answer;
}

/** An order, notice or bail of the register that arose from a crime: its kind was considered, whatever came of it. */
export type RegisterConsideration = {
  readonly crimeId: number;
  readonly personId: number;
  readonly regime: RegimeCode;
  readonly ref: string;
  readonly firstOn: Temporal.PlainDate;
};

/** What the register shows as considered in these crimes, by the first event of each measure, recorded by a moment. */
export async function registerConsiderations(
  db: Db,
  crimeIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly RegisterConsideration[]> {
  if (crimeIds.length === 0) return [];
  const { rows } = await sql<{
    crime_id: number;
    person_id: number;
    regime: string;
    ref: string;
    first_on: Temporal.PlainDate;
  }>`
    SELECT measure.crime_id, nominal.person_id, measure.regime, measure.ref, min(step.occurred_on) AS first_on
      FROM measure
      JOIN nominal ON nominal.id = measure.subject_nominal_id
      JOIN measure_event AS step ON step.measure_id = measure.id AND step.recorded_at <= ${asKnownAt}
     WHERE measure.crime_id = ANY(${[...crimeIds]}::bigint[]) AND measure.recorded_at <= ${asKnownAt}
     GROUP BY measure.id, nominal.person_id ORDER BY measure.id LIMIT ${mostRows}`.execute(db);
  return rows.flatMap((row) =>
    isRegimeCode(row.regime)
      ? [
          {
            crimeId: row.crime_id,
            personId: row.person_id,
            regime: row.regime,
            ref: row.ref,
            firstOn: row.first_on,
          },
        ]
      : [],
  );
}

/** Waits for anyone who is recording about the same crime or person now. Call first, inside the transaction. */
export async function lockConsiderations(db: Db, subject: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`consideration:${subject}`}, 0))`.execute(db);
}

export type NewAnswer = {
  readonly intervention: string;
  readonly answer: StoredAnswer;
  readonly reason: string | null;
  readonly lookAgain: string | null;
  readonly lookAgainOn: Temporal.PlainDate | null;
  readonly needsSecondReader: boolean;
};

export type NewConsideration = {
  readonly ref: string;
  readonly crimeId: number | null;
  readonly subjectNominalId: number | null;
  readonly amendsId: number | null;
  readonly occurredAt: Temporal.Instant;
  readonly place: Place;
  readonly wish: Wish | null;
  readonly note: string | null;
  readonly answers: readonly NewAnswer[];
};

type By = { readonly staffId: number; readonly at: Temporal.Instant };

/** Adds an entry and its answers, entered by a member of staff. */
export async function addConsideration(db: Db, given: NewConsideration, by: By): Promise<void> {
  const entry = await db
    .insertInto('consideration_entry')
    .values({
      ref: given.ref,
      crime_id: given.crimeId,
      subject_nominal_id: given.subjectNominalId,
      amends_entry_id: given.amendsId,
      occurred_at: given.occurredAt,
      place: given.place,
      victim_wish: given.wish,
      note: given.note,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (given.answers.length === 0) return;
  await db
    .insertInto('consideration_answer')
    .values(
      given.answers.map((answer) => ({
        entry_id: entry.id,
        intervention: answer.intervention,
        answer: answer.answer,
        reason: answer.reason,
        look_again: answer.lookAgain,
        look_again_on: answer.lookAgainOn,
        needs_second_reader: answer.needsSecondReader,
      })),
    )
    .execute();
}

/** Adds what a second reader said of an answer. */
export async function addReading(
  db: Db,
  answerId: number,
  reading: { readonly agrees: boolean; readonly reason: string | null },
  by: By,
): Promise<void> {
  await db
    .insertInto('consideration_reading')
    .values({
      answer_id: answerId,
      agrees: reading.agrees,
      reason: reading.reason,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}
