// Published street-level crimes as they stand: the newest row of a natural key, and which rows it replaces.

import { sql } from 'kysely';

import type { Db } from '#platform';

/** The newest row of each natural key that is known, with the hash of the row it was read from. */
export async function newestStreet(
  db: Db,
  keys: readonly string[],
): Promise<Map<string, { readonly id: number | null; readonly hash: string | null }>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ key: string; id: number; hash: string | null }>`
    SELECT wanted.key, newest.id, encode(newest.row_hash, 'hex') AS hash
      FROM unnest(${keys}::text[]) AS wanted (key)
     CROSS JOIN LATERAL (SELECT id, row_hash FROM street_crime
                          WHERE natural_key = wanted.key ORDER BY id DESC LIMIT 1) AS newest`.execute(db);
  return new Map(rows.map((row) => [row.key, { id: row.id, hash: row.hash }]));
}

/** Points earlier rows of these keys at the newest one; volumes count only rows that nothing has replaced. */
export async function supersedeStreet(db: Db, keys: readonly string[]): Promise<void> {
  await sql`
    UPDATE street_crime AS older SET superseded_by = newest.id
      FROM (SELECT DISTINCT ON (natural_key) natural_key, id FROM street_crime
             WHERE natural_key = ANY(${[...keys]}::text[]) ORDER BY natural_key, id DESC) AS newest
     WHERE older.natural_key = newest.natural_key AND older.id < newest.id
       AND older.superseded_by IS DISTINCT FROM newest.id`.execute(db);
}
