// Whom measures protect, person by person, by the numbers of all their records: for what is said of one of several.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { Protects } from './measure.ts';

const most = 20_000;

/** For each measure the people it protects as said by a moment, or now, each by the numbers of all their records as matched now. */
export async function recordsProtected(
  db: Db,
  measureIds: readonly number[],
  asKnownAt: Temporal.Instant | null = null,
): Promise<ReadonlyMap<number, Protects>> {
  if (measureIds.length === 0) return new Map();
  const known = asKnownAt === null ? sql`true` : sql`recorded_at <= ${asKnownAt}`;
  const { rows } = await sql<{ measure_id: number; records: readonly number[] }>`
    SELECT newest.measure_id, array_agg(DISTINCT same.id ORDER BY same.id) AS records
      FROM (
        SELECT DISTINCT ON (measure_id, nominal_id) measure_id, nominal_id, removed FROM measure_protected
         WHERE measure_id = ANY(${[...measureIds]}::bigint[]) AND ${known}
         ORDER BY measure_id, nominal_id, recorded_at DESC, id DESC
      ) AS newest
      JOIN nominal AS own ON own.id = newest.nominal_id
      JOIN nominal AS same ON same.person_id = own.person_id
     WHERE NOT newest.removed
     GROUP BY newest.measure_id, own.person_id
     ORDER BY newest.measure_id, own.person_id LIMIT ${most}`.execute(db);
  return new Map(
    [...Map.groupBy(rows, (row) => row.measure_id)].map(([id, people]) => [
      id,
      people.map(({ records }) => records),
    ]),
  );
}
