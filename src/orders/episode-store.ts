// Which order takes the place of another: an interim order and the full one, or a renewal, are one episode.

import type { RegimeCode } from '#law';
import type { Db } from '#platform';

import { regimeFrom } from './measure-store.ts';
import type { MeasureId } from './measure.ts';

/** The order that takes the place of this one, the newest; undefined where none does. */
export async function replacedBy(
  db: Db,
  id: MeasureId,
  asKnownAt: Temporal.Instant,
): Promise<{ readonly ref: string; readonly regime: RegimeCode } | undefined> {
  const row = await db
    .selectFrom('measure')
    .select(['ref', 'regime'])
    .where('replaces_measure_id', '=', id)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { ref: row.ref, regime: regimeFrom(row.regime) };
}
