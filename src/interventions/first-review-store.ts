// The first day on which a supervisor's review of each crime was recorded: what HRE is due by.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { LONDON } from '#platform';
import type { Db } from '#platform';

/** Day of the first supervisor review of a crime, as SQL; null where none is recorded. */
export function firstReviewOn(crimeId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(SELECT min((review.occurred_at AT TIME ZONE ${LONDON}::text)::date) FROM consideration_entry AS review
               WHERE review.crime_id = ${crimeId} AND review.place = 'supervisor-review')`;
}

/** First supervisor review of these crimes recorded by a moment, by crime; a crime without one is left out. */
export async function firstSupervisorReviews(
  db: Db,
  crimeIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<ReadonlyMap<number, Temporal.PlainDate>> {
  if (crimeIds.length === 0) return new Map();
  const { rows } = await sql<{ crime_id: number; first_on: Temporal.PlainDate }>`
    SELECT crime_id, min((occurred_at AT TIME ZONE 'Europe/London')::date) AS first_on FROM consideration_entry
     WHERE crime_id = ANY(${[...crimeIds]}::bigint[]) AND place = 'supervisor-review' AND recorded_at <= ${asKnownAt}
     GROUP BY crime_id ORDER BY crime_id LIMIT 10000`.execute(db);
  return new Map(rows.map((row) => [row.crime_id, row.first_on]));
}
