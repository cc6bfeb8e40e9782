// Where contact with the victims of a crime stands, as pieces of SQL for lists that hang on the crime: `contactState` in SQL.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** The victims of a crime as standing now, each person once: rows of `person_id`. */
function victimsOfCrime(crimeId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    SELECT DISTINCT harmed.person_id
      FROM crime_party AS party JOIN nominal AS harmed ON harmed.id = party.nominal_id
     WHERE party.crime_id = ${crimeId} AND party.part = 'victim' AND NOT party.removed
       AND NOT EXISTS (SELECT FROM crime_party AS newer
                        WHERE newer.crime_id = party.crime_id AND newer.nominal_id = party.nominal_id
                          AND newer.part = party.part AND (newer.recorded_at, newer.id) > (party.recorded_at, party.id))`;
}

/** How many victims a crime has, and with how many nothing is agreed and no reason is recorded: one row of `victims` and `unasked`. */
export function victimsUnasked(crimeId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    SELECT count(*)::integer AS victims,
           count(*) FILTER (WHERE NOT EXISTS (
             SELECT FROM contact_agreement AS asked JOIN nominal AS own ON own.id = asked.victim_nominal_id
              WHERE asked.crime_id = ${crimeId} AND own.person_id = victim.person_id))::integer AS unasked
      FROM (${victimsOfCrime(crimeId)}) AS victim`;
}
