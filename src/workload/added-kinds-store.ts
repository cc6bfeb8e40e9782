// Which records of the day's work are about an order of a kind that was added here.

import { sql } from 'kysely';

import type { Law } from '#law';
import type { Db } from '#platform';

/** Code of the added kind by the reference of an order, or of a breach of one. Nothing is asked where no kind was added. */
export async function addedKinds(
  db: Db,
  law: Law,
  refs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (law.added.length === 0 || refs.length === 0) return new Map();
  const { rows } = await sql<{ readonly ref: string; readonly added_regime: string }>`
    SELECT ref, added_regime FROM measure WHERE ref = ANY(${[...refs]}::text[]) AND added_regime IS NOT NULL
    UNION ALL
    SELECT breach.ref, measure.added_regime
      FROM breach JOIN breach_card AS card ON card.breach_id = breach.id JOIN measure ON measure.id = card.measure_id
     WHERE breach.ref = ANY(${[...refs]}::text[]) AND measure.added_regime IS NOT NULL`.execute(db);
  return new Map(rows.map((row) => [row.ref, row.added_regime]));
}
