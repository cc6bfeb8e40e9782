// By which events of orders one person was told, heard or tried: what is a contact with a victim too, wherever it was recorded.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db } from '#platform';

import { isMeasureStep } from './measure.ts';
import { toldAbout } from './victim-duty.ts';
import type { ToldOf } from './victim-duty.ts';
import { wishes } from './victim-hearing.ts';

const most = 20_000;

/** A victim of a crime, as pieces of SQL, and the record as known when; null for now. */
export type VictimOfCrime = {
  readonly crimeId: RawBuilder<unknown>;
  readonly personId: RawBuilder<unknown>;
  readonly asKnownAt: Temporal.Instant | null;
};

/**
 * Events that stand and by which a victim of a crime was told, heard or tried, of orders and bail of that crime or of no
 * crime: rows of `id`, `ref`, `step`, `reason`, `occurred_on`, `method`, `other_way`, `by_whom`, `entered_by`,
 * `recorded_at` and `is_reached`. What was said of all whom an order protects counts where it protects nobody else: of
 * several, nobody may say that this one was told.
 */
export function victimEvents({ crimeId, personId, asKnownAt }: VictimOfCrime): RawBuilder<unknown> {
  const known = (at: RawBuilder<unknown>) =>
    asKnownAt === null ? sql`true` : sql`${at} <= ${asKnownAt}::timestamptz`;
  const stands = (row: RawBuilder<unknown>, newer: RawBuilder<unknown>) => sql`NOT ${row}.removed
         AND ${known(sql`${row}.recorded_at`)}
         AND NOT EXISTS (SELECT FROM measure_protected AS ${newer}
                          WHERE ${newer}.measure_id = ${row}.measure_id AND ${newer}.nominal_id = ${row}.nominal_id
                            AND ${known(sql`${newer}.recorded_at`)}
                            AND (${newer}.recorded_at, ${newer}.id) > (${row}.recorded_at, ${row}.id))`;
  return sql`
    SELECT DISTINCT event.id, measure.ref, event.step, event.reason, event.occurred_on, event.method, event.other_way,
           event.by_whom, event.entered_by, event.recorded_at,
           (event.step = 'victim-told' OR event.reason = ANY(${[...wishes]}::text[])) AS is_reached
      FROM nominal AS own
      JOIN measure_protected AS protects ON protects.nominal_id = own.id
      JOIN measure ON measure.id = protects.measure_id AND (measure.crime_id = ${crimeId} OR measure.crime_id IS NULL)
      JOIN measure_event AS event ON event.measure_id = measure.id
      LEFT JOIN nominal AS said ON said.id = event.victim_nominal_id
     WHERE own.person_id = ${personId} AND ${known(sql`event.recorded_at`)}
       AND (event.step = 'victim-told'
            OR (event.step = 'victim-heard' AND event.reason = ANY(${[...wishes, 'not-reached']}::text[])))
       AND NOT EXISTS (SELECT FROM measure_event AS later
                        WHERE later.measure_id = event.measure_id AND later.corrects_event_id = event.id
                          AND ${known(sql`later.recorded_at`)})
       AND CASE WHEN event.victim_nominal_id IS NOT NULL THEN said.person_id = ${personId}
                ELSE ${stands(sql`protects`, sql`newer`)}
                 AND NOT EXISTS (SELECT FROM measure_protected AS others JOIN nominal AS other ON other.id = others.nominal_id
                                  WHERE others.measure_id = measure.id AND other.person_id <> ${personId}
                                    AND ${stands(sql`others`, sql`newest`)}) END`;
}

export type VictimEvent = {
  readonly crimeId: number;
  readonly personId: number;
  readonly id: number;
  /** Reference of the order, notice or bail. */
  readonly ref: string;
  readonly kind: 'told' | 'heard' | 'tried';
  /** The change they were told of, where that is said. */
  readonly about: ToldOf | null;
  readonly on: Temporal.PlainDate;
  readonly method: string | null;
  readonly otherWay: string | null;
  readonly byWhom: string | null;
  readonly byStaffId: number | null;
  readonly recordedAt: Temporal.Instant;
};

/** The same for many victims of crimes, the newest day first. An attempt that reached nobody is one: it is "tried". */
export async function victimEventsOf(
  db: Db,
  victims: readonly { readonly crimeId: number; readonly personId: number }[],
  asKnownAt: Temporal.Instant,
): Promise<readonly VictimEvent[]> {
  if (victims.length === 0) return [];
  const events = victimEvents({
    crimeId: sql`victim.crime_id`,
    personId: sql`victim.person_id`,
    asKnownAt,
  });
  const { rows } = await sql<{
    crime_id: number;
    person_id: number;
    id: number;
    ref: string;
    step: string;
    reason: string | null;
    occurred_on: Temporal.PlainDate;
    method: string | null;
    other_way: string | null;
    by_whom: string | null;
    entered_by: number | null;
    recorded_at: Temporal.Instant;
    is_reached: boolean;
  }>`
    SELECT victim.crime_id, victim.person_id, event.*
      FROM unnest(${victims.map(({ crimeId }) => crimeId)}::bigint[], ${victims.map(({ personId }) => personId)}::bigint[])
             AS victim (crime_id, person_id)
     CROSS JOIN LATERAL (${events}) AS event
     ORDER BY event.occurred_on DESC, event.id DESC, victim.crime_id LIMIT ${most}`.execute(db);
  return rows.map((row) => {
    if (!isMeasureStep(row.step)) throw new Error(`Measure event ${row.id} has the unknown step ${row.step}`);
    return {
      crimeId: row.crime_id,
      personId: row.person_id,
      id: row.id,
      ref: row.ref,
      kind: row.step === 'victim-told' ? 'told' : row.is_reached ? 'heard' : 'tried',
      about: row.step === 'victim-told' ? toldAbout(row.reason) : null,
      on: row.occurred_on,
      method: row.method,
      otherWay: row.other_way,
      byWhom: row.by_whom,
      byStaffId: row.entered_by,
      recordedAt: row.recorded_at,
    };
  });
}
