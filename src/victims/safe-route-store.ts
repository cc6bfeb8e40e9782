// What stands with people in each crime: by which way they agreed to be reached. Not how it is safe.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { askingFrom } from './contact-store.ts';
import type { AskingOf, AskingRow } from './contact-store.ts';

/** What stands with one person in one crime, by every record of theirs. */
export type RouteAgreement = AskingOf & { readonly nominalIds: readonly number[] };

/** What stands with the people of these records in each crime, the newest of each person first. */
export async function routeAgreements(
  db: Db,
  nominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly RouteAgreement[]> {
  if (nominalIds.length === 0) return [];
  const { rows } = await sql<
    AskingRow & { crime_id: number; person_id: number; nominal_ids: readonly number[] }
  >`
    SELECT standing.*, (SELECT array_agg(same.id ORDER BY same.id) FROM nominal AS same
                         WHERE same.person_id = standing.person_id) AS nominal_ids
      FROM (
        SELECT DISTINCT ON (own.person_id, asked.crime_id) asked.id, asked.crime_id, own.person_id, asked.kind, asked.interval_key,
               asked.method, asked.language, asked.officer_staff_id, asked.reason, asked.reason_words, asked.ask_again_on,
               asked.occurred_on, asked.recorded_at, asked.entered_by
          FROM nominal AS given JOIN nominal AS own ON own.person_id = given.person_id
          JOIN contact_agreement AS asked ON asked.victim_nominal_id = own.id
         WHERE given.id = ANY(${[...nominalIds]}::bigint[]) AND asked.kind <> 'unchanged' AND asked.recorded_at <= ${asKnownAt}
         ORDER BY own.person_id, asked.crime_id, asked.recorded_at DESC, asked.id DESC
      ) AS standing
     ORDER BY standing.recorded_at DESC, standing.id DESC LIMIT 200`.execute(db);
  return rows.map((row) => ({
    crimeId: row.crime_id,
    personId: row.person_id,
    nominalIds: row.nominal_ids,
    asking: askingFrom(row),
  }));
}
