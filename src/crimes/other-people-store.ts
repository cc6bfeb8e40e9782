// Everyone else in a suspect's crimes and orders: whose name and address must stay out of papers about the suspect.

import { sql } from 'kysely';

import type { Db } from '#platform';

const mostPeople = 5000;

/**
 * Victims, witnesses and those who reported in these suspects' crimes and in these crimes, and whoever has a victim's letter on their pages
 * (so also those their orders protect), ever: taken off a record, they are still to be kept out of papers.
 */
export async function otherPeopleOf(
  db: Db,
  suspectNominalIds: readonly number[],
  crimeIds: readonly number[] = [],
): Promise<readonly number[]> {
  const { rows } = await sql<{ person_id: number }>`
    WITH suspect AS (SELECT unnest(${[...suspectNominalIds]}::bigint[]) AS id)
    SELECT DISTINCT nominal.person_id FROM nominal JOIN (
      SELECT party.nominal_id FROM crime_party AS party
        JOIN crime_party AS own ON own.crime_id = party.crime_id AND own.nominal_id IN (SELECT id FROM suspect)
       WHERE party.part <> 'suspect'
      UNION SELECT nominal_id FROM crime_party WHERE crime_id = ANY(${[...crimeIds]}::bigint[]) AND part <> 'suspect'
      UNION SELECT victim_nominal_id FROM victim_label WHERE suspect_nominal_id IN (SELECT id FROM suspect)
    ) AS other ON other.nominal_id = nominal.id
     WHERE nominal.id NOT IN (SELECT id FROM suspect)
     ORDER BY nominal.person_id LIMIT ${mostPeople}`.execute(db);
  if (rows.length === mostPeople) throw new Error('More people than can be kept out of a paper.');
  return rows.map((row) => row.person_id);
}
