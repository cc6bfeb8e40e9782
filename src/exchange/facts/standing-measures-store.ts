// What files said before of orders and bail: the standing event of each step, and the hash of the newest row.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { StageEvent } from './measure-stage.ts';

export type StandingEvent = { readonly id: number; readonly fingerprint: string };

/** What tells a changed event from a repeated one. */
export function fingerprint(event: StageEvent): string {
  return JSON.stringify([
    event.on,
    event.at === null ? null : Temporal.Instant.from(event.at).epochMilliseconds,
    event.endsOn,
    event.noEndDate,
    event.court,
    event.method,
    event.authority,
    event.reason,
    event.note,
    event.nextOn,
    event.nextAt === null ? null : Temporal.Instant.from(event.nextAt).epochMilliseconds,
  ]);
}

/** The standing event of each step that a file gave: what a corrected row puts right. Steps of staff here are theirs. */
export async function standingEvents(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<string, StandingEvent>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{
    id: number;
    measure_id: number;
    step: StageEvent['step'];
    on: string;
    at: Temporal.Instant | null;
    ends_on: string | null;
    no_end_date: boolean;
    court: string | null;
    method: string | null;
    authority: string | null;
    reason: string | null;
    note: string | null;
    next_on: string | null;
    next_at: Temporal.Instant | null;
  }>`
    SELECT DISTINCT ON (measure_id, step) id, measure_id, step, occurred_on::text AS on, occurred_at AS at,
           ends_on::text AS ends_on, no_end_date, court, method, authority, reason, note,
           next_on::text AS next_on, next_at
      FROM measure_event AS event
     WHERE measure_id = ANY(${[...ids]}::bigint[]) AND import_file_id IS NOT NULL
       AND NOT EXISTS (SELECT FROM measure_event AS later WHERE later.corrects_event_id = event.id)
     ORDER BY measure_id, step, recorded_at DESC, id DESC`.execute(db);
  return new Map(
    rows.map((row) => [
      `${row.measure_id} ${row.step}`,
      {
        id: row.id,
        fingerprint: fingerprint({
          step: row.step,
          on: row.on,
          at: row.at?.toString() ?? null,
          endsOn: row.ends_on,
          noEndDate: row.no_end_date,
          court: row.court,
          method: row.method,
          authority: row.authority,
          reason: row.reason,
          note: row.note,
          nextOn: row.next_on,
          nextAt: row.next_at?.toString() ?? null,
        }),
      },
    ]),
  );
}

export type NewestRow = { readonly hash: string | null; readonly fileId: number | null };

/** Row that each measure last came from. */
export async function newestMeasureHashes(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, NewestRow>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ measure_id: number; hash: string | null; file_id: number | null }>`
    SELECT DISTINCT ON (measure_id) measure_id, encode(row_hash, 'hex') AS hash, import_file_id AS file_id FROM (
      SELECT id AS measure_id, 0 AS event_id, recorded_at, row_hash, import_file_id FROM measure WHERE id = ANY(${[...ids]}::bigint[])
      UNION ALL
      SELECT measure_id, id, recorded_at, row_hash, import_file_id FROM measure_event
       WHERE measure_id = ANY(${[...ids]}::bigint[]) AND row_hash IS NOT NULL
    ) AS said ORDER BY measure_id, recorded_at DESC, event_id DESC`.execute(db);
  return new Map(rows.map((row) => [row.measure_id, { hash: row.hash, fileId: row.file_id }]));
}

/** Who is protected by these measures, as "measure nominal". */
export async function protectedPairs(db: Db, ids: readonly number[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('measure_protected')
    .select(['measure_id', 'nominal_id'])
    .where('measure_id', 'in', [...ids])
    .execute();
  return new Set(rows.map((row) => `${row.measure_id} ${row.nominal_id}`));
}

/** Who owns these measures now. */
export async function ownersOf(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, number | null>> {
  const { rows } = await sql<{ measure_id: number; staff_id: number | null }>`
    SELECT DISTINCT ON (measure_id) measure_id, staff_id FROM measure_owner
     WHERE measure_id = ANY(${[...ids]}::bigint[]) AND part = 'owner'
     ORDER BY measure_id, recorded_at DESC, id DESC`.execute(db);
  return new Map(rows.map((row) => [row.measure_id, row.staff_id]));
}

/** Numbers of measures by their references. */
export async function measureIds(db: Db, refs: readonly string[]): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('measure')
    .select(['id', 'ref'])
    .where('ref', 'in', [...refs])
    .execute();
  const byRef = new Map(rows.map((row) => [row.ref, row.id]));
  return refs.map((ref) => byRef.get(ref) ?? 0);
}
