// How often each source record is in crimes, as suspect and as victim: what the matching of people asks. No name is read.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type PartyStanding = {
  readonly nominalId: number;
  readonly asSuspect: number;
  readonly asVictim: number;
  /** Suspected of an offence among those asked about. */
  readonly isAmongOffences: boolean;
};

/** Crimes of each record by part, as they stand; and whether it is suspected of one of these offences. */
export async function partyStandings(
  db: Db,
  nominalIds: readonly number[],
  offenceKeys: readonly string[],
): Promise<readonly PartyStanding[]> {
  if (nominalIds.length === 0) return [];
  const { rows } = await sql<{
    nominal_id: number;
    as_suspect: number;
    as_victim: number;
    is_among: boolean;
  }>`
    SELECT standing.nominal_id, count(*) FILTER (WHERE standing.part = 'suspect')::integer AS as_suspect,
           count(*) FILTER (WHERE standing.part = 'victim')::integer AS as_victim,
           coalesce(bool_or(standing.part = 'suspect' AND version.offence_key = ANY(${[...offenceKeys]}::text[])), false)
             AS is_among
      FROM (
        SELECT DISTINCT ON (crime_id, nominal_id, part) crime_id, nominal_id, part, removed FROM crime_party
         WHERE nominal_id = ANY(${[...nominalIds]}::bigint[]) AND part IN ('suspect', 'victim')
         ORDER BY crime_id, nominal_id, part, recorded_at DESC, id DESC
      ) AS standing
      LEFT JOIN LATERAL (
        SELECT offence_key FROM crime_version WHERE crime_id = standing.crime_id
         ORDER BY recorded_at DESC, id DESC LIMIT 1
      ) AS version ON standing.part = 'suspect'
     WHERE NOT standing.removed GROUP BY standing.nominal_id`.execute(db);
  return rows.map((row) => ({
    nominalId: row.nominal_id,
    asSuspect: row.as_suspect,
    asVictim: row.as_victim,
    isAmongOffences: row.is_among,
  }));
}

/** Those of these pairs of records that are suspect and victim of one crime: they are two people. */
export async function suspectAndVictimPairs(
  db: Db,
  pairs: readonly (readonly [number, number])[],
): Promise<readonly (readonly [number, number])[]> {
  if (pairs.length === 0) return [];
  const { rows } = await sql<{ one: number; other: number }>`
    SELECT DISTINCT given.one, given.other
      FROM unnest(${pairs.map(([one]) => one)}::bigint[], ${pairs.map(([, other]) => other)}::bigint[])
           AS given (one, other)
      JOIN crime_party AS mine ON mine.nominal_id = given.one AND NOT mine.removed
      JOIN crime_party AS theirs ON theirs.crime_id = mine.crime_id AND theirs.nominal_id = given.other
                                AND NOT theirs.removed
     WHERE (mine.part, theirs.part) IN (('suspect', 'victim'), ('victim', 'suspect'))`.execute(db);
  return rows.map((row) => [row.one, row.other] as const);
}

/** Crimes in which each of these records is suspected. */
export async function crimesSuspected(
  db: Db,
  nominalIds: readonly number[],
): Promise<readonly { readonly nominalId: number; readonly crimeId: number }[]> {
  if (nominalIds.length === 0) return [];
  const { rows } = await sql<{ nominal_id: number; crime_id: number }>`
    SELECT nominal_id, crime_id FROM (
      SELECT DISTINCT ON (crime_id, nominal_id) crime_id, nominal_id, removed FROM crime_party
       WHERE nominal_id = ANY(${[...nominalIds]}::bigint[]) AND part = 'suspect'
       ORDER BY crime_id, nominal_id, recorded_at DESC, id DESC
    ) AS standing WHERE NOT removed ORDER BY nominal_id, crime_id`.execute(db);
  return rows.map((row) => ({ nominalId: row.nominal_id, crimeId: row.crime_id }));
}

/** How many people are suspected of a crime, and of two crimes or more, by whom records belong to now. */
export async function countSuspectPeople(
  db: Db,
): Promise<{ readonly suspects: number; readonly repeats: number }> {
  const { rows } = await sql<{ suspects: number; repeats: number }>`
    SELECT count(*)::integer AS suspects, count(*) FILTER (WHERE crimes > 1)::integer AS repeats FROM (
      SELECT nominal.person_id, count(DISTINCT standing.crime_id) AS crimes
        FROM (SELECT DISTINCT ON (crime_id, nominal_id) crime_id, nominal_id, removed FROM crime_party
               WHERE part = 'suspect' ORDER BY crime_id, nominal_id, recorded_at DESC, id DESC) AS standing
        JOIN nominal ON nominal.id = standing.nominal_id
       WHERE NOT standing.removed GROUP BY nominal.person_id
    ) AS counted`.execute(db);
  return rows[0] ?? { suspects: 0, repeats: 0 };
}
