// Who is suspected of a crime and where it is, as pieces of SQL for lists that hang on the crime alone.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** The person suspected of a crime as it stands now, the first recorded of several; null where nobody is named. */
export function suspectOfCrime(crimeId: RawBuilder<unknown>): RawBuilder<number | null> {
  return sql<number | null>`(
    SELECT suspect.person_id FROM crime_party AS party JOIN nominal AS suspect ON suspect.id = party.nominal_id
     WHERE party.crime_id = ${crimeId} AND party.part = 'suspect' AND NOT party.removed
       AND NOT EXISTS (SELECT 1 FROM crime_party AS newer
                        WHERE newer.crime_id = party.crime_id AND newer.nominal_id = party.nominal_id
                          AND newer.part = party.part AND (newer.recorded_at, newer.id) > (party.recorded_at, party.id))
     ORDER BY party.id LIMIT 1)`;
}

/** The policing area of a crime as it was recorded last. */
export function areaOfCrime(crimeId: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql<string | null>`(
    SELECT version.area_code FROM crime_version AS version WHERE version.crime_id = ${crimeId}
     ORDER BY version.recorded_at DESC, version.id DESC LIMIT 1)`;
}
