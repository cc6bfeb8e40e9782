// People police are looking for, after a breach or for a crime, domestic or not, and for how long.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { londonDate } from '#platform';
import type { Db, Viewer } from '#platform';

import { newestClaim } from './claim-store.ts';
import { keyAround } from './kinds/work-key.ts';
import type { WorkScope } from './work-scope.ts';
import { inScope, placedWork } from './work-scope-store.ts';

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
             breach.crime_id, card.measure_id, card.looking_since AS since
        FROM breach_card AS card
       CROSS JOIN LATERAL (SELECT ref, crime_id FROM breach WHERE id = card.breach_id LIMIT 1) AS breach
        LEFT JOIN LATERAL (SELECT owner_staff_id, deputy_staff_id FROM measure_card
                            WHERE measure_card.measure_id = card.measure_id LIMIT 1) AS measure_card ON true
       WHERE card.result = 'looking-for'
      UNION ALL
      SELECT 'look-for', 'person:' || person.ref || ':look', nominal.person_id,
             (SELECT taken.by_staff_id FROM wanted_event AS taken
               WHERE taken.nominal_id = event.nominal_id AND taken.step = 'taken'
               ORDER BY taken.occurred_at DESC, taken.id DESC LIMIT 1), NULL::bigint, person_card.area_code, 0,
             event.crime_id, NULL::bigint, event.occurred_at
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
    looked AS (
      SELECT work.*, ${newestClaim} AS claim_staff_id
        FROM (SELECT found.* FROM found LEFT JOIN ended ON ended.person_id = found.person_id
               WHERE found.since > coalesce(ended.at, '-infinity')) AS work
    ),
    -- Of one person most are on the same lists: they are placed once.
    held AS (${placedWork(
      sql`SELECT kind, person_id, owner_staff_id, deputy_staff_id, claim_staff_id, area_code, min(since) AS since,
                 sum(breaches) AS breaches, array_agg(crime_id) AS crime_ids, array_agg(measure_id) AS measure_ids
            FROM looked GROUP BY kind, person_id, owner_staff_id, deputy_staff_id, claim_staff_id, area_code`,
      viewer,
      londonDate(now),
    )}),
    people AS (
      SELECT person_id, min(since) AS since, sum(breaches)::integer AS breaches FROM held WHERE ${inScope(scope)}
       GROUP BY person_id
    ),
    wanted AS (
      SELECT * FROM people
       WHERE ${only === null ? sql`true` : sql`(${domestic(scope)} = 'yes') = ${only === 'domestic'}::boolean`}
    )
    SELECT people.*, ${domestic(scope)} AS domestic
      FROM (SELECT person_id, since, breaches, count(*) OVER ()::integer AS total,
                   (SELECT count(*) FROM wanted WHERE since >= ${listed}::timestamptz)::integer AS under_a_day
              FROM (SELECT * FROM wanted WHERE since < ${listed}::timestamptz
                     UNION ALL SELECT NULL, NULL, NULL WHERE NOT EXISTS (
                       SELECT 1 FROM wanted WHERE since < ${listed}::timestamptz)) AS listed
             ORDER BY since, person_id LIMIT ${limit}::integer) AS people
     ORDER BY since, person_id`.execute(db);
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

/** Whether what a row `people` is looked for is linked to domestic abuse, by the newest version of each crime behind it. */
function domestic(scope: WorkScope): RawBuilder<string> {
  return sql<string>`(
      SELECT CASE WHEN bool_or(version.domestic_abuse = 'yes') THEN 'yes'
                  WHEN bool_and(coalesce(version.domestic_abuse = 'no', false)) THEN 'no' ELSE 'not-known' END
        FROM held
       CROSS JOIN unnest(held.crime_ids, held.measure_ids) AS behind (crime_id, measure_id)
        LEFT JOIN measure ON measure.id = behind.measure_id
        LEFT JOIN LATERAL (
          SELECT domestic_abuse FROM crime_version
           WHERE crime_version.crime_id = coalesce(behind.crime_id, measure.crime_id)
           ORDER BY recorded_at DESC, id DESC LIMIT 1) AS version ON true
       WHERE held.person_id = people.person_id AND ${inScope(scope)})`;
}

/** Where nobody is on the list, one row without a person carries the count of those looked for a shorter time. */
function isPerson<T extends { readonly person_id: number | null }>(
  row: T,
): row is T & { readonly person_id: number } {
  return row.person_id !== null;
}
