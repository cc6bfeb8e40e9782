// The name on each source record and whose record it is: for a reader who may know a person by that record alone.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type NominalName = {
  readonly personId: number;
  readonly givenNames: string | null;
  readonly surname: string | null;
};

/** The newest name of each of these nominals by a moment, and the person it belongs to now. */
export async function nominalNames(
  db: Db,
  nominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<ReadonlyMap<number, NominalName>> {
  if (nominalIds.length === 0) return new Map();
  const { rows } = await sql<{
    id: number;
    person_id: number;
    given_names: string | null;
    surname: string | null;
  }>`
    SELECT nominal.id, nominal.person_id, newest.given_names, newest.surname
      FROM nominal
      LEFT JOIN LATERAL (
        SELECT given_names, surname FROM nominal_version
         WHERE nominal_id = nominal.id AND recorded_at <= ${asKnownAt}
         ORDER BY recorded_at DESC, id DESC LIMIT 1
      ) AS newest ON true
     WHERE nominal.id = ANY(${[...nominalIds]}::bigint[])`.execute(db);
  return new Map(
    rows.map((row) => [
      row.id,
      { personId: row.person_id, givenNames: row.given_names, surname: row.surname },
    ]),
  );
}

/** All source records of these persons, by person. */
export async function nominalsOfPeople(
  db: Db,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('nominal')
    .select(['id', 'person_id'])
    .where('person_id', 'in', [...personIds])
    .orderBy('id')
    .limit(5000)
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.person_id);
  return new Map([...grouped].map(([person, own]) => [person, own.map((row) => row.id)]));
}
