// Restrictions to several need-to-know groups at once: one group that only a member of all of them belongs to.

import { sql } from 'kysely';

import type { Db } from '#platform';

/**
 * The group that stands for all of these, made the first time it is wanted. A person whose records are restricted to
 * several groups opens only for a member of every one, so that joining two records never opens either.
 */
export async function groupOfAll(db: Db, groupIds: readonly number[]): Promise<number> {
  const ids = [...new Set(groupIds)].toSorted((a, b) => a - b);
  const [only] = ids;
  if (only === undefined) throw new Error('A restriction needs at least one group');
  if (ids.length === 1) return only;
  const all = ids.join(',');
  await sql`
    INSERT INTO need_to_know_group (code, name_en, name_cy, contact, all_of)
    SELECT ${`all-of-${all}`}::text, string_agg(name_en, ' + ' ORDER BY id), string_agg(name_cy, ' + ' ORDER BY id),
           string_agg(DISTINCT contact, '; '), ${all}::text
      FROM need_to_know_group WHERE id = ANY(${ids}::bigint[])
    ON CONFLICT DO NOTHING`.execute(db);
  const row = await db
    .selectFrom('need_to_know_group')
    .select('id')
    .where('all_of', '=', all)
    .executeTakeFirstOrThrow();
  return row.id;
}
