// Victims of a crime by number, for addresses: the number of a record never changes, whoever it is found to be of.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type NumberedVictim = {
  readonly crimeId: number;
  /** 1 for the first that was recorded. One who was withdrawn since keeps a number and is not listed. */
  readonly number: number;
  readonly nominalId: number;
  readonly personId: number;
  readonly restrictedGroupId: number | null;
};

/** The victims of these crimes as standing at a moment, by number, without names. Two records of one person are two. */
export async function numberedVictims(
  db: Db,
  crimeIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly NumberedVictim[]> {
  if (crimeIds.length === 0) return [];
  const { rows } = await sql<{
    crime_id: number;
    number: number;
    nominal_id: number;
    person_id: number;
    restricted_group_id: number | null;
  }>`
    SELECT numbered.crime_id, numbered.number, numbered.nominal_id, nominal.person_id, card.restricted_group_id
      FROM (
        SELECT crime_id, nominal_id, (rank() OVER (PARTITION BY crime_id ORDER BY min(id)))::integer AS number,
               (array_agg(removed ORDER BY recorded_at DESC, id DESC))[1] AS removed
          FROM crime_party
         WHERE crime_id = ANY(${[...crimeIds]}::bigint[]) AND part = 'victim' AND recorded_at <= ${asKnownAt}
         GROUP BY crime_id, nominal_id
      ) AS numbered
      JOIN nominal ON nominal.id = numbered.nominal_id
      JOIN person_card AS card ON card.person_id = nominal.person_id
     WHERE NOT numbered.removed
     ORDER BY numbered.crime_id, numbered.number LIMIT 2000`.execute(db);
  return rows.map((row) => ({
    crimeId: row.crime_id,
    number: row.number,
    nominalId: row.nominal_id,
    personId: row.person_id,
    restrictedGroupId: row.restricted_group_id,
  }));
}
