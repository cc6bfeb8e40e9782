// Which orders were made in the place of others, for the state of those: read from the facts of both.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { endedBySuccessor } from './succession.ts';
import type { Successor } from './succession.ts';

type SuccessorRow = {
  readonly measure_id: number;
  readonly ref: string;
  readonly made_on: Temporal.PlainDate;
  readonly known_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

/**
 * The order whose making ended each of these by law, as known at a moment, or now where none is given: the first, where
 * there are several. What an order replaces is what was said last; its making is the one that stands.
 */
export async function successorsOf(
  db: Db,
  ids: readonly number[],
  asKnownAt: Temporal.Instant | null,
): Promise<ReadonlyMap<number, Successor>> {
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
    SELECT DISTINCT ON (said.measure_id) said.measure_id, successor.ref, made.occurred_on AS made_on,
           greatest(made.recorded_at, said.recorded_at) AS known_at, made.source_system, made.entered_by
      FROM said
      JOIN measure AS successor ON successor.id = said.by_id AND successor.added_regime IS NULL
      JOIN unnest(${endedBySuccessor.map(({ code }): string => code)}::text[],
                  ${endedBySuccessor.map(({ by }): string => by)}::text[]) AS pair (code, by_code)
        ON pair.code = said.regime AND pair.by_code = successor.regime
     CROSS JOIN LATERAL (
       SELECT * FROM measure_event AS event
        WHERE event.measure_id = successor.id AND event.step = 'granted' AND ${known('event.recorded_at')}
          AND NOT EXISTS (SELECT 1 FROM measure_event AS put_right
                           WHERE put_right.measure_id = successor.id AND put_right.corrects_event_id = event.id
                             AND ${known('put_right.recorded_at')})
        ORDER BY event.occurred_on, event.id LIMIT 1) AS made
     ORDER BY said.measure_id, made.occurred_on, successor.id`.execute(db);
  return new Map(
    rows.map((row) => [
      row.measure_id,
      {
        ref: row.ref,
        madeOn: row.made_on,
        knownAt: row.known_at,
        source: row.source_system,
        enteredBy: row.entered_by,
      },
    ]),
  );
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
