// Figures about orders on a day, as the record was known then: which have a named owner, and which reviews heard the victim.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { eventsOfMeasures } from './event-store.ts';
import { measureState, measureStatus } from './measure-card.ts';
import { measureId } from './measure.ts';
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
  const { rows } = await sql<{ id: number; ref: string; is_owned: boolean }>`
    SELECT measure.id, measure.ref, coalesce((
             SELECT owner.staff_id IS NOT NULL FROM measure_owner AS owner
              WHERE owner.measure_id = measure.id AND owner.part = 'owner' AND owner.recorded_at <= ${asKnownAt}
              ORDER BY owner.recorded_at DESC, owner.id DESC LIMIT 1), false) AS is_owned
      FROM measure_card AS card JOIN measure ON measure.id = card.measure_id
     WHERE card.regime = ANY(${[...orderRegimes]}::text[]) AND card.granted_on <= ${day}::date
       AND coalesce(card.ended_on, card.ends_on, ${day}::date) >= ${day.subtract({ years: 1 })}::date
     ORDER BY measure.ref LIMIT ${mostOrders}`.execute(db);
  if (rows.length === 0) return [];
  const events = await eventsOfMeasures(
    db,
    rows.map(({ id }) => measureId(id)),
    asKnownAt,
  );
  return rows
    .filter(({ id }) => measureStatus(measureState(events.get(id) ?? []), day) === 'in-force')
    .map(({ ref, is_owned: isFound }) => ({ ref, isFound }));
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
