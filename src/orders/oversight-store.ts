// Figures about orders on a day, as the record was known then: which have a named owner, and which reviews heard the victim.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { orderRegimes } from './register-store.ts';

/** One order behind a figure, by reference, and whether it has what is asked. */
export type OrderBehind = { readonly ref: string; readonly isFound: boolean };

const mostOrders = 50_000;

/** Facts about a measure recorded by a moment, without those that a later one, recorded by then, puts right. */
const standing = (asKnownAt: Temporal.Instant) => sql`
  SELECT event.* FROM measure_event AS event
   WHERE event.recorded_at <= ${asKnownAt}
     AND NOT EXISTS (SELECT 1 FROM measure_event AS later
                      WHERE later.corrects_event_id = event.id AND later.recorded_at <= ${asKnownAt})`;

/**
 * Orders and notices in force on a day, each with whether a member of staff was named as its owner: from the facts
 * recorded by a moment. Orders that ended more than a year before the day are not looked at.
 */
export async function ownedOrders(
  db: Db,
  day: Temporal.PlainDate,
  asKnownAt: Temporal.Instant,
): Promise<readonly OrderBehind[]> {
  const { rows } = await sql<{ ref: string; is_found: boolean }>`
    WITH near AS (
      SELECT measure_id FROM measure_card
       WHERE regime = ANY(${[...orderRegimes]}::text[]) AND granted_on <= ${day}::date
         AND coalesce(ended_on, ends_on, ${day}::date) >= ${day.subtract({ years: 1 })}::date
    ), life AS (
      SELECT fact.measure_id,
             min(fact.occurred_on) FILTER (WHERE fact.step = 'granted') AS granted_on,
             max(fact.occurred_on) FILTER (WHERE fact.step IN ('discharged', 'ended')) AS ended_on,
             (array_agg(fact.ends_on ORDER BY fact.occurred_on DESC, fact.id DESC)
               FILTER (WHERE fact.ends_on IS NOT NULL OR fact.no_end_date))[1] AS ends_on
        FROM (${standing(asKnownAt)}) AS fact
       WHERE fact.measure_id IN (SELECT measure_id FROM near) GROUP BY fact.measure_id
    )
    SELECT measure.ref, coalesce((
             SELECT owner.staff_id IS NOT NULL FROM measure_owner AS owner
              WHERE owner.measure_id = life.measure_id AND owner.part = 'owner' AND owner.recorded_at <= ${asKnownAt}
              ORDER BY owner.recorded_at DESC, owner.id DESC LIMIT 1), false) AS is_found
      FROM life JOIN measure ON measure.id = life.measure_id
     WHERE life.granted_on <= ${day}::date
       AND (life.ends_on IS NULL OR life.ends_on >= ${day}::date)
       AND (life.ended_on IS NULL OR life.ended_on > ${day}::date)
     ORDER BY measure.ref LIMIT ${mostOrders}`.execute(db);
  return rows.map((row) => ({ ref: row.ref, isFound: row.is_found }));
}

/**
 * Reviews of orders in a span of days, each with whether the victim was asked in the 90 days up to it, or it is on
 * record that there is nobody to ask. Own definition, after recommendation 15 of the review of July 2023.
 */
export async function heardReviews(
  db: Db,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  asKnownAt: Temporal.Instant,
): Promise<readonly OrderBehind[]> {
  const { rows } = await sql<{ ref: string; is_found: boolean }>`
    WITH review AS (
      SELECT fact.measure_id, fact.id, fact.occurred_on FROM (${standing(asKnownAt)}) AS fact
       WHERE fact.step = 'reviewed' AND fact.occurred_on BETWEEN ${from}::date AND ${to}::date
    )
    SELECT measure.ref, EXISTS (
             SELECT 1 FROM (${standing(asKnownAt)}) AS heard
              WHERE heard.measure_id = review.measure_id AND heard.step = 'victim-heard'
                AND heard.occurred_on BETWEEN review.occurred_on - 90 AND review.occurred_on) AS is_found
      FROM review JOIN measure ON measure.id = review.measure_id
     WHERE measure.regime = ANY(${[...orderRegimes]}::text[])
     ORDER BY review.occurred_on, review.id LIMIT ${mostOrders}`.execute(db);
  return rows.map((row) => ({ ref: row.ref, isFound: row.is_found }));
}
