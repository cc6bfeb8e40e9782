// People police are looking for, after a breach or for a crime, domestic or not, and for how long.

import { sql } from 'kysely';

import { londonDate } from '#platform';
import type { Db, Viewer } from '#platform';

import { keyAround } from './kinds/work-key.ts';
import type { WorkScope } from './work-scope.ts';
import { heldWork, inScope } from './work-scope-store.ts';

export type Outstanding = {
  readonly personId: number;
  /** Since when police have been looking without an arrest. */
  readonly since: Temporal.Instant;
  /** How many breaches that is for. */
  readonly breaches: number;
  /** Whether any of it is linked to domestic abuse; 'no' only where every crime behind it says so. */
  readonly domesticAbuse: 'yes' | 'no' | 'not-known';
};

/** Hours after which somebody who is looked for is on the list: the force's rule for Op Manatee. */
const listedAfter = { hours: 24 } as const;

/**
 * People in a scope for whom police have been looking for longer than 24 hours: a breach whose last step is that they
 * are looking, or a crime for which looking was begun here. Arrest and circulation end it; when they have to look once
 * more, the time starts again. Longest first, at most `limit`; and how many are looked for a shorter time.
 */
export async function readOutstanding(
  db: Db,
  viewer: Viewer,
  scope: WorkScope,
  now: Temporal.Instant,
  limit: number,
  only: 'domestic' | 'other' | null = null,
): Promise<{
  readonly people: readonly Outstanding[];
  readonly total: number;
  readonly underADay: number;
}> {
  const { before, after } = keyAround('decide-breach');
  const listed = now.subtract(listedAfter);
  const { rows } = await sql<{
    person_id: number;
    since: Temporal.Instant;
    breaches: number;
    domestic: string;
    total: number;
    under_a_day: number;
  }>`
    -- LATERAL with a limit keeps to the indexes, however many the planner expects.
    WITH found AS (
      SELECT 'decide-breach'::text AS kind, ${before}::text || breach.ref || ${after}::text AS item_key, card.person_id,
             measure_card.owner_staff_id, measure_card.deputy_staff_id, card.area_code, 1 AS breaches,
             coalesce(breach.crime_id, measure.crime_id) AS crime_id,
             (SELECT min(looking.occurred_at) FROM breach_event AS looking
               WHERE looking.breach_id = card.breach_id AND looking.step = 'looking-for'
                 AND looking.occurred_at > coalesce(
                   (SELECT max(arrest.occurred_at) FROM breach_event AS arrest
                     WHERE arrest.breach_id = card.breach_id AND arrest.step = 'arrested'), '-infinity')) AS since
        FROM breach_card AS card
       CROSS JOIN LATERAL (SELECT ref, crime_id FROM breach WHERE id = card.breach_id LIMIT 1) AS breach
        LEFT JOIN LATERAL (SELECT crime_id FROM measure WHERE id = card.measure_id LIMIT 1) AS measure ON true
        LEFT JOIN LATERAL (SELECT owner_staff_id, deputy_staff_id FROM measure_card
                            WHERE measure_card.measure_id = card.measure_id LIMIT 1) AS measure_card ON true
       WHERE card.result = 'looking-for'
      UNION ALL
      SELECT 'look-for', 'person:' || person.ref || ':look', nominal.person_id,
             (SELECT taken.by_staff_id FROM wanted_event AS taken
               WHERE taken.nominal_id = event.nominal_id AND taken.step = 'taken'
               ORDER BY taken.occurred_at DESC, taken.id DESC LIMIT 1), NULL::bigint, person_card.area_code, 0,
             event.crime_id, event.occurred_at
        FROM wanted_event AS event
        JOIN nominal ON nominal.id = event.nominal_id
        JOIN person ON person.id = nominal.person_id
        LEFT JOIN person_card ON person_card.person_id = nominal.person_id
       WHERE event.step = 'looking'
    ),
    ended AS (
      SELECT nominal.person_id, max(event.occurred_at) AS at
        FROM wanted_event AS event JOIN nominal ON nominal.id = event.nominal_id
       WHERE event.step IN ('arrested', 'circulated') GROUP BY nominal.person_id
    ),
    work AS (
      SELECT found.*,
             (SELECT version.domestic_abuse FROM crime_version AS version WHERE version.crime_id = found.crime_id
               ORDER BY version.recorded_at DESC, version.id DESC LIMIT 1) AS domestic_abuse
        FROM found LEFT JOIN ended ON ended.person_id = found.person_id
       WHERE found.since > coalesce(ended.at, '-infinity')
    ),
    held AS (${heldWork(viewer, londonDate(now))}),
    people AS (
      SELECT person_id, min(since) AS since, sum(breaches)::integer AS breaches,
             CASE WHEN bool_or(domestic_abuse = 'yes') THEN 'yes'
                  WHEN bool_and(coalesce(domestic_abuse = 'no', false)) THEN 'no' ELSE 'not-known' END AS domestic
        FROM held WHERE ${inScope(scope)} GROUP BY person_id
    ),
    wanted AS (
      SELECT * FROM people
       WHERE ${only}::text IS NULL OR (domestic = 'yes') = (${only}::text = 'domestic')
    )
    SELECT person_id, since, breaches, domestic, count(*) OVER ()::integer AS total,
           (SELECT count(*) FROM wanted WHERE since >= ${listed}::timestamptz)::integer AS under_a_day
      FROM (SELECT * FROM wanted WHERE since < ${listed}::timestamptz
             UNION ALL SELECT NULL, NULL, NULL, NULL WHERE NOT EXISTS (
               SELECT 1 FROM wanted WHERE since < ${listed}::timestamptz)) AS listed
     ORDER BY since, person_id LIMIT ${limit}::integer`.execute(db);
  const people = rows.flatMap((row): readonly Outstanding[] =>
    isPerson(row)
      ? [
          {
            personId: row.person_id,
            since: row.since,
            breaches: row.breaches,
            domesticAbuse: row.domestic === 'yes' || row.domestic === 'no' ? row.domestic : 'not-known',
          },
        ]
      : [],
  );
  return {
    people,
    total: people.length === 0 ? 0 : (rows[0]?.total ?? 0),
    underADay: rows[0]?.under_a_day ?? 0,
  };
}

/** Where nobody is on the list, one row without a person carries the count of those looked for a shorter time. */
function isPerson<T extends { readonly person_id: number | null }>(
  row: T,
): row is T & { readonly person_id: number } {
  return row.person_id !== null;
}
