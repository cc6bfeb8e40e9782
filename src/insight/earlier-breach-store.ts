// Crimes whose suspect had broken an order, notice or bail before, and whether somebody read that soon after: from the access log. The only SQL of it.

import { sql } from 'kysely';

import type { Db } from '#platform';

/** A crime, and whether the breaches of everybody suspected of it who has any were read in time. */
type CrimeWithBreach = { readonly crimeRef: string; readonly isFound: boolean };

/** More than a force of this size records in a month, several times over. */
const most = 20_000;

/** Pages on which all breaches of a person stand. */
const ledgerPages = ['perpetrator', 'perpetrator-breaches', 'perpetrator-timeline', 'chronology'] as const;

/**
 * Those of these crimes in which somebody had broken an order, notice or bail before it was reported: each with whether
 * anybody opened that person's breaches within so many days of the recording. A crime recorded fewer days ago is left
 * out until somebody has, since the time still runs. Own definition, after recommendation 10 of the review of July 2023.
 */
export async function crimesWithEarlierBreach(
  db: Db,
  crimeRefs: readonly string[],
  withinDays: number,
  asKnownAt: Temporal.Instant,
): Promise<readonly CrimeWithBreach[]> {
  if (crimeRefs.length === 0) return [];
  const { rows } = await sql<{ ref: string; is_found: boolean }>`
    WITH suspect AS (
      SELECT crime.id, crime.ref, first.recorded_at, nominal.person_id,
             coalesce(first.reported_on, first.recorded_on) AS reported_on
        FROM crime
       CROSS JOIN LATERAL (SELECT reported_on, recorded_on, recorded_at FROM crime_version
                            WHERE crime_id = crime.id AND recorded_at <= ${asKnownAt}
                            ORDER BY recorded_at, id LIMIT 1) AS first
        JOIN LATERAL (SELECT DISTINCT ON (nominal_id) nominal_id, removed FROM crime_party
                       WHERE crime_id = crime.id AND part = 'suspect' AND recorded_at <= ${asKnownAt}
                       ORDER BY nominal_id, recorded_at DESC, id DESC) AS party ON NOT party.removed
        JOIN nominal ON nominal.id = party.nominal_id
       WHERE crime.ref = ANY(${[...crimeRefs]}::text[])
    ), again AS (
      SELECT suspect.* FROM suspect
       WHERE EXISTS (SELECT 1 FROM nominal JOIN breach ON breach.subject_nominal_id = nominal.id
                      WHERE nominal.person_id = suspect.person_id AND breach.recorded_at <= ${asKnownAt}
                        AND (breach.occurred_from AT TIME ZONE 'Europe/London')::date < suspect.reported_on)
    ), looked AS (
      SELECT again.*, EXISTS (
               SELECT 1 FROM access_log
                WHERE access_log.person_id IN (SELECT again.person_id UNION SELECT link.person_id FROM nominal
                        JOIN nominal_link AS link ON link.nominal_id = nominal.id
                       WHERE nominal.person_id = again.person_id)
                  AND access_log.page = ANY(${[...ledgerPages]}::text[]) AND NOT access_log.refused
                  AND access_log.at BETWEEN again.recorded_at
                      AND least(again.recorded_at + make_interval(days => ${withinDays}), ${asKnownAt})
             ) AS is_found
        FROM again
    )
    SELECT ref, bool_and(is_found) AS is_found FROM looked
     WHERE is_found OR recorded_at + make_interval(days => ${withinDays}) <= ${asKnownAt}
     GROUP BY ref ORDER BY ref LIMIT ${most}`.execute(db);
  return rows.map(({ ref, is_found: isFound }) => ({ crimeRef: ref, isFound }));
}
