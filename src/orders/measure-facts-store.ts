// Adds facts to measures: the only SQL that writes the measure tables from here. Nothing is ever changed.

import { sql } from 'kysely';

import type { RegimeCode } from '#law';
import { takeNumbers } from '#platform';
import type { Db } from '#platform';

import { seriesOf } from './measure-series.ts';
import type { MeasureStep } from './measure.ts';

/** Who enters a fact here, and when. */
export type EnteredBy = { readonly staffId: number; readonly at: Temporal.Instant };

export type NewMeasureEvent = {
  readonly step: MeasureStep;
  readonly on: Temporal.PlainDate;
  readonly at?: Temporal.Instant | null;
  readonly endsOn?: Temporal.PlainDate | null;
  readonly noEndDate?: boolean;
  readonly court?: string | null;
  readonly method?: string | null;
  readonly authority?: string | null;
  readonly reason?: string | null;
  readonly byWhom?: string | null;
  readonly note?: string | null;
  readonly nextOn?: Temporal.PlainDate | null;
  /** Who was told, heard or tried, where not all whom it protects. */
  readonly victimNominalId?: number | null;
  readonly otherWay?: string | null;
  readonly nextAt?: Temporal.Instant | null;
  /** Read from papers: whoever enters it did not do it. */
  readonly isFromPapers?: boolean;
  /** Who did it, where not whoever enters it: of a fact that puts another right. */
  readonly byStaffId?: number | null;
  /** The fact it puts right, which then no longer stands. */
  readonly corrects?: number;
};

/** Waits for anyone who is adding to the same measure now. Call first, inside the transaction. */
export async function lockMeasure(db: Db, ref: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`measure:${ref}`}, 0))`.execute(db);
}

/** Adds events entered by a member of staff, in the order given; returns their numbers. */
export async function addMeasureEvents(
  db: Db,
  measure: number,
  events: readonly NewMeasureEvent[],
  by: EnteredBy,
): Promise<readonly number[]> {
  if (events.length === 0) return [];
  const rows = await db
    .insertInto('measure_event')
    .values(
      events.map((event) => ({
        measure_id: measure,
        step: event.step,
        occurred_on: event.on,
        occurred_at: event.at ?? null,
        ends_on: event.endsOn ?? null,
        no_end_date: event.noEndDate ?? false,
        court: event.court ?? null,
        method: event.method ?? null,
        authority: event.authority ?? null,
        reason: event.reason ?? null,
        by_whom: event.byWhom ?? null,
        by_staff_id:
          event.isFromPapers === true || event.byWhom != null
            ? null
            : event.byStaffId === undefined
              ? by.staffId
              : event.byStaffId,
        note: event.note ?? null,
        next_on: event.nextOn ?? null,
        victim_nominal_id: event.victimNominalId ?? null,
        other_way: event.otherWay ?? null,
        next_at: event.nextAt ?? null,
        corrects_event_id: event.corrects ?? null,
        recorded_at: by.at,
        source_system: 'gwarchod',
        entered_by: by.staffId,
      })),
    )
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Says who owns a measure, or is its deputy, from a day on; null for nobody. Returns the number of the fact. */
export async function addMeasureOwner(
  db: Db,
  measure: number,
  owner: {
    readonly part?: 'owner' | 'deputy';
    readonly staffId: number | null;
    readonly on: Temporal.PlainDate;
    readonly reason: string | null;
  },
  by: EnteredBy,
): Promise<number> {
  const row = await db
    .insertInto('measure_owner')
    .values({
      measure_id: measure,
      part: owner.part ?? 'owner',
      staff_id: owner.staffId,
      occurred_on: owner.on,
      reason: owner.reason,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Adds a measure without events, under the next reference of its series. */
export async function addMeasure(
  db: Db,
  measure: {
    readonly regime: RegimeCode;
    readonly added?: string | null;
    readonly replaces?: number | null;
    readonly crimeId?: number | null;
    readonly subjectNominalId: number;
    readonly areaCode: string | null;
    readonly year: number;
  },
  by: EnteredBy,
): Promise<{ readonly id: number; readonly ref: string }> {
  const series = `${seriesOf[measure.regime]}-${measure.year}`;
  const number = await nextNumber(db, series);
  const ref = `${series}-${String(number).padStart(3, '0')}`;
  const row = await db
    .insertInto('measure')
    .values({
      ref,
      regime: measure.regime,
      added_regime: measure.added ?? null,
      replaces_measure_id: measure.replaces ?? null,
      subject_nominal_id: measure.subjectNominalId,
      crime_id: measure.crimeId ?? null,
      area_code: measure.areaCode,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: row.id, ref };
}

/** A series never used before goes on after the records that already carry its letters. */
async function nextNumber(db: Db, series: string): Promise<number> {
  const used = await db
    .selectFrom('reference_number')
    .select('series')
    .where('series', '=', series)
    .executeTakeFirst();
  if (used !== undefined) return takeNumbers(db, series, 1);
  const prefix = `${series}-`;
  const { rows } = await sql<{ highest: number | null }>`
    SELECT max(substr(ref, ${prefix.length + 1}::integer)::bigint) AS highest FROM measure
     WHERE ref LIKE ${`${prefix}%`} AND substr(ref, ${prefix.length + 1}::integer) ~ '^[0-9]{1,15}$'`.execute(
    db,
  );
  return takeNumbers(db, series, 1, (rows[0]?.highest ?? 0) + 1);
}

/** Adds conditions in plain words, numbered from 1 in the order given. */
export async function addMeasureClauses(
  db: Db,
  measure: number,
  clauses: readonly {
    readonly duty: 'must' | 'must-not';
    readonly plain: string;
    readonly language: 'en' | 'cy';
  }[],
  by: EnteredBy,
): Promise<void> {
  if (clauses.length === 0) return;
  await db
    .insertInto('measure_clause')
    .values(
      clauses.map((clause, place) => ({
        measure_id: measure,
        clause_no: place + 1,
        duty: clause.duty,
        plain_en: clause.plain,
        plain_cy: clause.language === 'cy' ? clause.plain : null,
        recorded_at: by.at,
        source_system: 'gwarchod',
        entered_by: by.staffId,
      })),
    )
    .execute();
}

/** Says whom a measure protects, by nominal. */
export async function addProtected(
  db: Db,
  measure: number,
  nominalIds: readonly number[],
  by: EnteredBy,
): Promise<void> {
  if (nominalIds.length === 0) return;
  await db
    .insertInto('measure_protected')
    .values(
      nominalIds.map((nominal_id) => ({
        measure_id: measure,
        nominal_id,
        recorded_at: by.at,
        source_system: 'gwarchod',
        entered_by: by.staffId,
      })),
    )
    .execute();
}

/** Says that a measure takes the place of another. Advice of the law file: interim, then full, is one episode. */
export async function addReplaces(db: Db, measure: number, replaces: number, by: EnteredBy): Promise<void> {
  await db
    .insertInto('measure_succession')
    .values({
      measure_id: measure,
      replaces_measure_id: replaces,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}

/** Says whether an order is the decision on a notice's own application. */
export async function addApplicationTie(
  db: Db,
  tie: { readonly notice: number; readonly order: number; readonly answer: string; readonly note: string },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('application_tie')
    .values({
      notice_id: tie.notice,
      measure_id: tie.order,
      answer: tie.answer,
      note: tie.note,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}

/** The newest facts of a measure by number: what a form was opened over. */
export async function newestFacts(
  db: Db,
  measure: number,
): Promise<{ readonly event: number; readonly owner: number }> {
  const { rows } = await sql<{ event: number | null; owner: number | null }>`
    SELECT (SELECT max(id) FROM measure_event WHERE measure_id = ${measure}) AS event,
           (SELECT max(id) FROM measure_owner WHERE measure_id = ${measure}) AS owner`.execute(db);
  return { event: rows[0]?.event ?? 0, owner: rows[0]?.owner ?? 0 };
}

export type OwnerChange = {
  readonly staffId: number | null;
  readonly on: Temporal.PlainDate;
  readonly enteredBy: number | null;
  readonly recordedAt: Temporal.Instant;
};

/** Changes of owner after a fact of that number, oldest first. */
export async function ownerChangesSince(
  db: Db,
  measure: number,
  after: number,
): Promise<readonly OwnerChange[]> {
  const rows = await db
    .selectFrom('measure_owner')
    .select(['staff_id', 'occurred_on', 'entered_by', 'recorded_at'])
    .where('measure_id', '=', measure)
    .where('part', '=', 'owner')
    .where('id', '>', after)
    .orderBy('id')
    .limit(20)
    .execute();
  return rows.map((row) => ({
    staffId: row.staff_id,
    on: row.occurred_on,
    enteredBy: row.entered_by,
    recordedAt: row.recorded_at,
  }));
}
