// People police are looking for after a breach, and for how long.

import { sql } from 'kysely';

import { londonDate } from '#platform';
import type { Db, Viewer } from '#platform';

import { keyAround } from './work-key.ts';
import type { WorkScope } from './work-scope.ts';
import { heldWork, inScope } from './work-scope-store.ts';

export type Outstanding = {
  readonly personId: number;
  /** Since when police have been looking without an arrest. */
  readonly since: Temporal.Instant;
  /** How many breaches that is for. */
  readonly breaches: number;
};

/**
 * People in a scope for whom police have been looking for longer than 24 hours: a breach whose last step is that they
 * are looking. An arrest starts the time again when they have to look once more. Longest first, at most `limit`.
 */
export async function readOutstanding(
  db: Db,
  viewer: Viewer,
  scope: WorkScope,
  now: Temporal.Instant,
  limit: number,
): Promise<{ readonly people: readonly Outstanding[]; readonly total: number }> {
  const { before, after } = keyAround('decide-breach');
  const { rows } = await sql<{
    person_id: number;
    since: Temporal.Instant;
    breaches: number;
    total: number;
  }>`
    WITH work AS (
      SELECT 'decide-breach'::text AS kind, ${before}::text || breach.ref || ${after}::text AS item_key, card.person_id,
             measure_card.owner_staff_id, measure_card.deputy_staff_id, card.area_code,
             (SELECT min(looking.occurred_at) FROM breach_event AS looking
               WHERE looking.breach_id = card.breach_id AND looking.step = 'looking-for'
                 AND looking.occurred_at > coalesce(
                   (SELECT max(arrest.occurred_at) FROM breach_event AS arrest
                     WHERE arrest.breach_id = card.breach_id AND arrest.step = 'arrested'), '-infinity')) AS since
        FROM breach_card AS card
        JOIN breach ON breach.id = card.breach_id
        LEFT JOIN measure_card ON measure_card.measure_id = card.measure_id
       WHERE card.result = 'looking-for'
    ),
    held AS (${heldWork(viewer, londonDate(now))})
    SELECT person_id, min(since) AS since, count(*) AS breaches, count(*) OVER () AS total
      FROM held WHERE since < ${now.subtract({ hours: 24 })}::timestamptz AND ${inScope(scope)}
     GROUP BY person_id ORDER BY min(since), person_id LIMIT ${limit}::integer`.execute(db);
  return {
    people: rows.map((row) => ({ personId: row.person_id, since: row.since, breaches: row.breaches })),
    total: rows[0]?.total ?? 0,
  };
}
