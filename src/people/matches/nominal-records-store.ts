// The only SQL that reads source records for matching: the newest each says of itself, without ethnicity or offences.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type NominalRecord = {
  readonly id: number;
  readonly personId: number;
  readonly isSuspect: boolean;
  readonly source: string;
  readonly sourceId: string;
  readonly givenNames: string | null;
  readonly surname: string | null;
  readonly bornOn: Temporal.PlainDate | null;
  readonly bornPrecision: string | null;
  readonly sex: string | null;
  readonly town: string | null;
  readonly outwardCode: string | null;
  readonly occurredOn: Temporal.PlainDate | null;
  readonly aliases: readonly string[];
  /** "kind value", newest first: pnc, cro, custody, prison, phone, email. */
  readonly identifiers: readonly string[];
  readonly addressLines: string | null;
  readonly postcode: string | null;
};

/** Every record that has a version, or those of these numbers, in the order of its number. */
export async function nominalRecords(
  db: Db,
  ids: readonly number[] | null = null,
): Promise<readonly NominalRecord[]> {
  const asked = ids === null ? sql`true` : sql`nominal_id = ANY(${[...ids]}::bigint[])`;
  const { rows } = await sql<{
    id: number;
    person_id: number;
    is_suspect: boolean;
    source_system: string;
    source_id: string;
    given_names: string | null;
    surname: string | null;
    born_on: Temporal.PlainDate | null;
    born_precision: string | null;
    sex: string | null;
    town: string | null;
    outward_code: string | null;
    occurred_on: Temporal.PlainDate | null;
    aliases: readonly string[] | null;
    identifiers: readonly string[] | null;
    lines: string | null;
    postcode: string | null;
  }>`
    WITH version AS (
      SELECT DISTINCT ON (nominal_id) * FROM nominal_version WHERE ${asked} ORDER BY nominal_id, recorded_at DESC, id DESC
    ), alias AS (
      SELECT nominal_id, array_agg(name ORDER BY id DESC) AS names FROM (
        SELECT DISTINCT ON (nominal_id, kind, lower(coalesce(given_names, '')), lower(coalesce(surname, '')))
               nominal_id, id, removed, concat_ws(' ', given_names, surname) AS name
          FROM person_alias WHERE kind <> 'online' AND ${asked}
         ORDER BY nominal_id, kind, lower(coalesce(given_names, '')), lower(coalesce(surname, '')), recorded_at DESC, id DESC
      ) AS newest WHERE NOT removed GROUP BY nominal_id
    ), identifier AS (
      SELECT nominal_id, array_agg(kind || ' ' || value ORDER BY recorded_at DESC, id DESC) AS given FROM (
        SELECT DISTINCT ON (nominal_id, kind, value_key) * FROM person_identifier
         WHERE kind IN ('pnc', 'cro', 'custody', 'prison', 'phone', 'email') AND ${asked}
         ORDER BY nominal_id, kind, value_key, recorded_at DESC, id DESC
      ) AS newest WHERE NOT removed GROUP BY nominal_id
    ), address AS (
      SELECT DISTINCT ON (nominal_id) nominal_id, lines, town, postcode FROM person_address
       WHERE NOT removed AND kind IN ('home', 'bail') AND ${asked} ORDER BY nominal_id, kind DESC, recorded_at DESC, id DESC
    )
    SELECT nominal.id, nominal.person_id, nominal.is_suspect, nominal.source_system, nominal.source_id, version.given_names, version.surname, version.born_on,
           version.born_precision, version.sex, coalesce(address.town, version.town) AS town, version.outward_code,
           version.occurred_on, alias.names AS aliases, identifier.given AS identifiers, address.lines, address.postcode
      FROM nominal
      JOIN version ON version.nominal_id = nominal.id
      LEFT JOIN alias ON alias.nominal_id = nominal.id
      LEFT JOIN identifier ON identifier.nominal_id = nominal.id
      LEFT JOIN address ON address.nominal_id = nominal.id
     ORDER BY nominal.id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    isSuspect: row.is_suspect,
    source: row.source_system,
    sourceId: row.source_id,
    givenNames: row.given_names,
    surname: row.surname,
    bornOn: row.born_on,
    bornPrecision: row.born_precision,
    sex: row.sex,
    town: row.town,
    outwardCode: row.outward_code,
    occurredOn: row.occurred_on,
    aliases: row.aliases ?? [],
    identifiers: row.identifiers ?? [],
    addressLines: row.lines,
    postcode: row.postcode,
  }));
}

/** The records of which anything that is compared was recorded from a moment on. */
export async function nominalsChangedSince(db: Db, since: Temporal.Instant): Promise<readonly number[]> {
  const { rows } = await sql<{ nominal_id: number }>`
    SELECT nominal_id FROM nominal_version WHERE recorded_at >= ${since}::timestamptz
    UNION SELECT nominal_id FROM person_alias WHERE recorded_at >= ${since}::timestamptz
    UNION SELECT nominal_id FROM person_identifier WHERE recorded_at >= ${since}::timestamptz
    UNION SELECT nominal_id FROM person_address WHERE recorded_at >= ${since}::timestamptz
    ORDER BY nominal_id`.execute(db);
  return rows.map((row) => row.nominal_id);
}

/** How many source records there are. */
export async function countNominals(db: Db): Promise<number> {
  const row = await db
    .selectFrom('nominal')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}
