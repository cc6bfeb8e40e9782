// Finds the records of the review's own cases by the numbers in their files, which begin with DEMO.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type ReviewRecord = {
  readonly kind: 'person' | 'measure' | 'breach' | 'crime';
  /** Number in its source, for example DEMO-S4-SPO. */
  readonly number: string;
  readonly ref: string;
  /** Regime of an order or bail; null for anything else. */
  readonly regime: string | null;
};

const mostRecords = 500;

/** Every record of the review's cases but the victims, in the order of their numbers. */
export async function reviewRecords(db: Db): Promise<readonly ReviewRecord[]> {
  const { rows } = await sql<ReviewRecord>`
    SELECT 'person' AS kind, nominal.source_id AS number, person.ref, NULL AS regime
      FROM nominal JOIN person ON person.id = nominal.person_id
     WHERE nominal.source_system = 'crime-system' AND nominal.source_id ~ '^DEMO-[SD][0-9]$'
    UNION ALL
    SELECT 'measure', source_ref, ref, regime FROM measure WHERE source_ref LIKE 'DEMO-%'
    UNION ALL
    SELECT 'breach', source_ref, ref, NULL FROM breach WHERE source_ref LIKE 'DEMO-%'
    UNION ALL
    SELECT 'crime', source_ref, ref, NULL FROM crime WHERE source_system = 'crime-system' AND source_ref LIKE 'DEMO-%'
     ORDER BY number, kind LIMIT ${mostRecords}`.execute(db);
  return rows;
}
