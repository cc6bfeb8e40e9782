// Which order takes the place of another: an interim order and the full one, or a renewal, are one episode.

import { sql } from 'kysely';

import type { RegimeCode } from '#law';
import type { Db } from '#platform';

import { regimeFrom } from './measure-store.ts';
import { measureId } from './measure.ts';
import type { MeasureId } from './measure.ts';

/** The order that takes the place of this one, the newest; undefined where none does. */
export async function replacedBy(
  db: Db,
  id: MeasureId,
  asKnownAt: Temporal.Instant,
): Promise<{ readonly id: MeasureId; readonly ref: string; readonly regime: RegimeCode } | undefined> {
  const { rows } = await sql<{ id: number; ref: string; regime: string }>`
    SELECT id, ref, regime FROM measure
     WHERE recorded_at <= ${asKnownAt}
       AND (replaces_measure_id = ${id}
         OR measure.id IN (SELECT measure_id FROM measure_succession
                            WHERE replaces_measure_id = ${id} AND recorded_at <= ${asKnownAt}))
     ORDER BY measure.id DESC LIMIT 1`.execute(db);
  const [row] = rows;
  return row === undefined
    ? undefined
    : { id: measureId(row.id), ref: row.ref, regime: regimeFrom(row.regime) };
}
