// What was decided of the applications that orders lasted until, for the state of those: read from the facts of both.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { endedBySuccessor } from './succession.ts';
import type { Successor } from './succession.ts';

type SuccessorRow = {
  readonly measure_id: number;
  readonly ref: string;
  readonly step: string;
  readonly decided_on: Temporal.PlainDate;
  readonly known_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

/** Each pair with each decision that ends it: three lists of one length. */
const endings = endedBySuccessor.flatMap(({ code, by, on }) => on.map((step) => ({ code, by, step })));

/**
 * What was decided of the applications for the orders that were to follow these, where the law says that this ends them:
 * as known at a moment, or now where none is given. What an order follows is what was said last; a decision that was put
 * right does not stand.
 */
export async function successorsOf(
  db: Db,
  ids: readonly number[],
  asKnownAt: Temporal.Instant | null,
): Promise<ReadonlyMap<number, readonly Successor[]>> {
  if (ids.length === 0) return new Map();
  const known = (moment: string) =>
    sql`(${asKnownAt}::timestamptz IS NULL OR ${sql.ref(moment)} <= ${asKnownAt}::timestamptz)`;
  const { rows } = await sql<SuccessorRow>`
    WITH ended AS MATERIALIZED (
      SELECT id, regime FROM measure
       WHERE id = ANY(${[...ids]}::bigint[]) AND added_regime IS NULL
         AND regime = ANY(${endedBySuccessor.map(({ code }): string => code)}::text[])
    ),
    said AS (
      SELECT ended.id AS measure_id, ended.regime, succession.measure_id AS by_id, succession.recorded_at
        FROM ended JOIN measure_succession AS succession ON succession.replaces_measure_id = ended.id
       WHERE ${known('succession.recorded_at')}
         AND NOT EXISTS (SELECT 1 FROM measure_succession AS newer
                          WHERE newer.measure_id = succession.measure_id AND newer.id > succession.id
                            AND ${known('newer.recorded_at')})
      UNION ALL
      SELECT ended.id, ended.regime, successor.id, successor.recorded_at
        FROM ended JOIN measure AS successor ON successor.replaces_measure_id = ended.id
       WHERE ${known('successor.recorded_at')}
         AND NOT EXISTS (SELECT 1 FROM measure_succession AS newer
                          WHERE newer.measure_id = successor.id AND ${known('newer.recorded_at')})
    )
    SELECT said.measure_id, successor.ref, decided.step, decided.occurred_on AS decided_on,
           greatest(decided.recorded_at, said.recorded_at) AS known_at, decided.source_system, decided.entered_by
      FROM said
      JOIN measure AS successor ON successor.id = said.by_id AND successor.added_regime IS NULL
      JOIN unnest(${endings.map(({ code }): string => code)}::text[], ${endings.map(({ by }): string => by)}::text[],
                  ${endings.map(({ step }): string => step)}::text[]) AS ending (code, by_code, step)
        ON ending.code = said.regime AND ending.by_code = successor.regime
      JOIN measure_event AS decided
        ON decided.measure_id = successor.id AND decided.step = ending.step AND ${known('decided.recorded_at')}
     WHERE NOT EXISTS (SELECT 1 FROM measure_event AS put_right
                        WHERE put_right.measure_id = successor.id AND put_right.corrects_event_id = decided.id
                          AND ${known('put_right.recorded_at')})
     ORDER BY said.measure_id, decided.occurred_on, decided.id`.execute(db);
  return new Map(
    [...Map.groupBy(rows, (row) => row.measure_id)].map(([id, group]) => [id, group.map(successorFrom)]),
  );
}

function successorFrom(row: SuccessorRow): Successor {
  const decision = endings.find(({ step }) => step === row.step)?.step;
  if (decision === undefined) throw new Error(`Unknown decision ${row.step}`);
  return {
    ref: row.ref,
    decision,
    decidedOn: row.decided_on,
    knownAt: row.known_at,
    source: row.source_system,
    enteredBy: row.entered_by,
  };
}

/**
 * What these took the place of and does not stand among them: its card depends on their facts. Each is locked against
 * whoever adds to it now, so that no card is written from facts that are older than another's.
 */
export async function replacedByThem(db: Db, ids: readonly number[]): Promise<readonly number[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    WITH given AS MATERIALIZED (SELECT unnest(${[...ids]}::bigint[]) AS id)
    SELECT before.id, pg_advisory_xact_lock(hashtextextended('measure:' || before.ref, 0))
      FROM (SELECT replaces_measure_id AS id FROM measure JOIN given USING (id) WHERE replaces_measure_id IS NOT NULL
            UNION
            SELECT replaces_measure_id FROM measure_succession JOIN given ON given.id = measure_succession.measure_id
           ) AS said
      JOIN measure AS before ON before.id = said.id
     WHERE before.regime = ANY(${endedBySuccessor.map(({ code }): string => code)}::text[])
       AND before.id NOT IN (SELECT id FROM given)`.execute(db);
  return rows.map((row) => row.id);
}
