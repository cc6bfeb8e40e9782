// What was decided of the applications that orders lasted until, for the state of those: read from the facts of both.

import { sql } from 'kysely';

import { decisions, kindsLastingUntil } from '#law';
import type { Decision, Law, RegimeKey } from '#law';
import type { Db } from '#platform';

import type { Successor } from './measure.ts';

type SuccessorRow = {
  readonly measure_id: number;
  readonly regime: string;
  readonly added_regime: string | null;
  readonly ref: string;
  readonly kind: string;
  readonly step: string;
  readonly decided_on: Temporal.PlainDate;
  readonly known_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

/** An order with what was decided of the applications for those that were to follow it. */
export type Followed = { readonly key: RegimeKey; readonly successors: readonly Successor[] };

/**
 * What was decided of the applications for the orders that were to follow these, of the kinds that may last until one is:
 * as known at a moment, or now where none is given. What an order follows is what was said last; a decision that was put
 * right does not stand. Whether it ends them is for the law that each is under.
 */
export async function successorsOf(
  db: Db,
  ids: readonly number[],
  asKnownAt: Temporal.Instant | null,
  law: Law,
): Promise<ReadonlyMap<number, Followed>> {
  const kinds = kindsLastingUntil(law);
  if (ids.length === 0) return new Map();
  const known = (moment: string) =>
    sql`(${asKnownAt}::timestamptz IS NULL OR ${sql.ref(moment)} <= ${asKnownAt}::timestamptz)`;
  const { rows } = await sql<SuccessorRow>`
    WITH ended AS MATERIALIZED (
      SELECT id, regime, added_regime FROM measure
       WHERE id = ANY(${[...ids]}::bigint[]) AND regime = ANY(${[...kinds]}::text[])
    ),
    said AS (
      SELECT ended.id AS measure_id, ended.regime, ended.added_regime, succession.measure_id AS by_id, succession.recorded_at
        FROM ended JOIN measure_succession AS succession ON succession.replaces_measure_id = ended.id
       WHERE ${known('succession.recorded_at')}
         AND NOT EXISTS (SELECT 1 FROM measure_succession AS newer
                          WHERE newer.measure_id = succession.measure_id AND newer.id > succession.id
                            AND ${known('newer.recorded_at')})
      UNION ALL
      SELECT ended.id, ended.regime, ended.added_regime, successor.id, successor.recorded_at
        FROM ended JOIN measure AS successor ON successor.replaces_measure_id = ended.id
       WHERE ${known('successor.recorded_at')}
         AND NOT EXISTS (SELECT 1 FROM measure_succession AS newer
                          WHERE newer.measure_id = successor.id AND ${known('newer.recorded_at')})
    )
    SELECT said.measure_id, said.regime, said.added_regime, successor.ref, coalesce(successor.added_regime, successor.regime) AS kind, decided.step, decided.occurred_on AS decided_on,
           greatest(decided.recorded_at, said.recorded_at) AS known_at, decided.source_system, decided.entered_by
      FROM said
      JOIN measure AS successor ON successor.id = said.by_id
      JOIN measure_event AS decided
        ON decided.measure_id = successor.id AND decided.step = ANY(${[...decisions]}::text[]) AND ${known('decided.recorded_at')}
     WHERE NOT EXISTS (SELECT 1 FROM measure_event AS put_right
                        WHERE put_right.measure_id = successor.id AND put_right.corrects_event_id = decided.id
                          AND ${known('put_right.recorded_at')})
     ORDER BY said.measure_id, decided.occurred_on, decided.id`.execute(db);
  return new Map(
    [...Map.groupBy(rows, (row) => row.measure_id)].flatMap(([id, group]) => {
      const code = kinds.find((kind) => kind === group[0]?.regime);
      const added = group[0]?.added_regime ?? null;
      return code === undefined ? [] : [[id, { key: { code, added }, successors: group.map(successorFrom) }]];
    }),
  );
}

function successorFrom(row: SuccessorRow): Successor {
  const decision: Decision | undefined = decisions.find((step) => step === row.step);
  if (decision === undefined) throw new Error(`Unknown decision ${row.step}`);
  return {
    ref: row.ref,
    kind: row.kind,
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
export async function replacedByThem(db: Db, ids: readonly number[], law: Law): Promise<readonly number[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    WITH given AS MATERIALIZED (SELECT unnest(${[...ids]}::bigint[]) AS id)
    SELECT before.id, pg_advisory_xact_lock(hashtextextended('measure:' || before.ref, 0))
      FROM (SELECT replaces_measure_id AS id FROM measure JOIN given USING (id) WHERE replaces_measure_id IS NOT NULL
            UNION
            SELECT replaces_measure_id FROM measure_succession JOIN given ON given.id = measure_succession.measure_id
           ) AS said
      JOIN measure AS before ON before.id = said.id
     WHERE before.regime = ANY(${[...kindsLastingUntil(law)]}::text[])
       AND before.id NOT IN (SELECT id FROM given)`.execute(db);
  return rows.map((row) => row.id);
}

/** Every order of a kind, shipped or added, that another was said to follow. A kind that was added like it is of it too. */
export async function followedOfKind(db: Db, kind: string): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    SELECT id FROM measure AS before
     WHERE (regime = ${kind}::text OR added_regime = ${kind}::text)
       AND (EXISTS (SELECT 1 FROM measure WHERE replaces_measure_id = before.id)
         OR EXISTS (SELECT 1 FROM measure_succession WHERE replaces_measure_id = before.id))
     ORDER BY id`.execute(db);
  return rows.map((row) => row.id);
}
