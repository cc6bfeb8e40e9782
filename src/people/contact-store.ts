// A person's name and contact: for a victim, read only by the page that a reason was given to open.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type PersonContact = {
  readonly givenNames: string | null;
  readonly surname: string | null;
  readonly language: string | null;
  readonly contacts: readonly { readonly kind: string; readonly value: string }[];
  readonly addresses: readonly {
    readonly lines: string;
    readonly town: string | null;
    readonly postcode: string | null;
  }[];
};

/** Name, telephones, e-mail and current addresses of a person. For a victim the caller logs the read as one that showed a victim. */
export async function personContact(db: Db, id: number, now: Temporal.Instant): Promise<PersonContact> {
  const { rows: names } = await sql<{
    given_names: string | null;
    surname: string | null;
    language: string | null;
  }>`
    SELECT version.given_names, version.surname, version.language
      FROM nominal JOIN nominal_version AS version ON version.nominal_id = nominal.id
     WHERE nominal.person_id = ${id} AND version.recorded_at <= ${now}
     ORDER BY version.recorded_at DESC, version.id DESC LIMIT 1`.execute(db);
  const { rows: contacts } = await sql<{ kind: string; value: string }>`
    SELECT kind, value FROM (
      SELECT DISTINCT ON (identifier.nominal_id, kind, value_key) identifier.* FROM person_identifier AS identifier
        JOIN nominal ON nominal.id = identifier.nominal_id
       WHERE nominal.person_id = ${id} AND kind IN ('phone', 'email') AND identifier.recorded_at <= ${now}
       ORDER BY identifier.nominal_id, kind, value_key, identifier.recorded_at DESC, identifier.id DESC
    ) AS newest WHERE NOT removed ORDER BY kind DESC, id LIMIT 20`.execute(db);
  const { rows: addresses } = await sql<{ lines: string; town: string | null; postcode: string | null }>`
    SELECT address.lines, address.town, address.postcode FROM person_address AS address
      JOIN nominal ON nominal.id = address.nominal_id
     WHERE nominal.person_id = ${id} AND NOT address.removed AND address.ended_on IS NULL
       AND address.recorded_at <= ${now}
     ORDER BY address.recorded_at DESC, address.id DESC LIMIT 5`.execute(db);
  const [name] = names;
  return {
    givenNames: name?.given_names ?? null,
    surname: name?.surname ?? null,
    language: name?.language ?? null,
    contacts,
    addresses,
  };
}
