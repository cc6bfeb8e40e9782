// When a file of each kind last came in: for the feeds that have fallen silent.

import { sql } from 'kysely';

import type { Db } from '#platform';

/** The moment at which the newest file of each kind had been brought in; a kind that never came is not listed. */
export async function lastReceived(db: Db): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const { rows } = await sql<{ kind: string; at: Temporal.Instant }>`
    SELECT kind, max(finished_at) AS at FROM import_file
     WHERE state = 'applied' AND finished_at IS NOT NULL GROUP BY kind ORDER BY kind`.execute(db);
  return new Map(rows.map((row) => [row.kind, row.at]));
}
