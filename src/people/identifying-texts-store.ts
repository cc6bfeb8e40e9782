// Every text by which a person could be known or found, past and present: read only to keep it out of papers.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type IdentifyingTexts = {
  readonly names: readonly string[];
  /** Lines of addresses, whole. */
  readonly addresses: readonly string[];
  readonly towns: readonly string[];
  readonly postcodes: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

const mostTexts = 5000;

/** Names, addresses, telephones and e-mails ever recorded of these persons, removed and ended ones too. Nothing of it is shown. */
export async function identifyingTexts(db: Db, personIds: readonly number[]): Promise<IdentifyingTexts> {
  const { rows } = await sql<{ kind: string; text: string }>`
    WITH mine AS (SELECT id FROM nominal WHERE person_id = ANY(${[...personIds]}::bigint[]))
    SELECT DISTINCT kind, text FROM (
      SELECT 'name' AS kind, unnest(ARRAY[given_names, surname]) AS text FROM nominal_version JOIN mine ON mine.id = nominal_id
      UNION ALL SELECT 'town', town FROM nominal_version JOIN mine ON mine.id = nominal_id
      UNION ALL SELECT 'name', unnest(ARRAY[person_alias.given_names, person_alias.surname]) FROM person_alias JOIN mine ON mine.id = nominal_id
      UNION ALL SELECT identifier.kind, identifier.value FROM person_identifier AS identifier JOIN mine ON mine.id = nominal_id
                 WHERE identifier.kind IN ('phone', 'email')
      UNION ALL SELECT 'address', lines FROM person_address JOIN mine ON mine.id = nominal_id
      UNION ALL SELECT 'town', town FROM person_address JOIN mine ON mine.id = nominal_id
      UNION ALL SELECT 'postcode', postcode FROM person_address JOIN mine ON mine.id = nominal_id
    ) AS every WHERE text IS NOT NULL AND text <> '' ORDER BY kind, text LIMIT ${mostTexts}`.execute(db);
  if (rows.length === mostTexts) throw new Error('More identifying texts than can be kept out of a paper.');
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.text);
  return {
    names: of('name'),
    addresses: of('address'),
    towns: of('town'),
    postcodes: of('postcode'),
    phones: of('phone'),
    emails: of('email'),
  };
}
