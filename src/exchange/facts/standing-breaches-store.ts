// What files said before of breaches: the breach of each number, the steps that stand, and the hash of the newest row.

import { sql } from 'kysely';

import type { Db } from '#platform';

/** Names a step of a breach at a moment, to know a repeated one. */
export function stepKey(breachId: number, step: string, at: string): string {
  return `${breachId} ${step} ${Temporal.Instant.from(at).epochMilliseconds}`;
}

/** Steps of these breaches that are known already. */
export async function standingSteps(db: Db, ids: readonly number[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('breach_event')
    .select(['breach_id', 'step', 'occurred_at'])
    .where('breach_id', 'in', [...ids])
    .execute();
  return new Set(rows.map((row) => stepKey(row.breach_id, row.step, row.occurred_at.toString())));
}

export type KnownBreach = {
  readonly id: number;
  readonly subject: number;
  readonly measure: number | null;
  readonly hash: string | null;
  /** File that the newest row about it came in. */
  readonly fileId: number | null;
};

/** Breaches by their numbers in the source system. */
export async function knownBreaches(
  db: Db,
  numbers: readonly string[],
  source: string,
): Promise<ReadonlyMap<string, KnownBreach>> {
  if (numbers.length === 0) return new Map();
  const { rows } = await sql<{
    number: string;
    id: number;
    subject: number;
    measure: number | null;
    hash: string | null;
    fileId: number | null;
  }>`
    SELECT breach.source_ref AS number, breach.id, breach.subject_nominal_id AS subject, breach.measure_id AS measure,
           encode(coalesce(newest.row_hash, breach.row_hash), 'hex') AS hash,
           coalesce(newest.import_file_id, breach.import_file_id) AS "fileId"
      FROM breach
      LEFT JOIN LATERAL (
        SELECT row_hash, import_file_id FROM breach_event WHERE breach_id = breach.id AND row_hash IS NOT NULL
         ORDER BY recorded_at DESC, id DESC LIMIT 1) AS newest ON true
     WHERE breach.source_system = ${source} AND breach.source_ref = ANY(${[...numbers]}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.number, row]));
}

/** Numbers of breaches by their references. */
export async function breachIds(db: Db, refs: readonly string[]): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('breach')
    .select(['id', 'ref'])
    .where('ref', 'in', [...refs])
    .execute();
  const byRef = new Map(rows.map((row) => [row.ref, row.id]));
  return refs.map((ref) => byRef.get(ref) ?? 0);
}
