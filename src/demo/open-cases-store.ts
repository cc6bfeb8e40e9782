// The newest open stalking case of each area in which somebody is named whose record is not restricted, for the demonstration force.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type OpenCase = { readonly crimeId: number; readonly nominalId: number; readonly areaCode: string };

/** One case an area, by area: the same for the same force. */
export async function newestOpenCases(db: Db): Promise<readonly OpenCase[]> {
  const { rows } = await sql<{ crime_id: number; nominal_id: number; area_code: string }>`
    SELECT DISTINCT ON (card.area_code) card.area_code, card.crime_id, party.nominal_id
      FROM consideration_card AS card
      JOIN person_card ON person_card.person_id = card.person_id AND person_card.restricted_group_id IS NULL
      JOIN nominal ON nominal.person_id = card.person_id
      JOIN crime_party AS party ON party.crime_id = card.crime_id AND party.nominal_id = nominal.id
       AND party.part = 'suspect' AND NOT party.removed
     WHERE card.area_code IS NOT NULL AND card.offence_key LIKE 'stalking%'
     ORDER BY card.area_code, card.known_at DESC, card.crime_id DESC, party.nominal_id LIMIT 20`.execute(db);
  return rows.map((row) => ({
    crimeId: row.crime_id,
    nominalId: row.nominal_id,
    areaCode: row.area_code,
  }));
}
