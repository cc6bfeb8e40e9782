// Every gap of every measure, in batches of bounded size: for a sweep of the whole record.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { gapRank, gapRows, kindFrom } from './gap-store.ts';
import type { WatchRules } from './gap-store.ts';
import type { Gap } from './gaps.ts';

export type SweptGap = Gap & { readonly measureId: number };

/**
 * Every gap of every measure, in the order of measures and then of kinds, in batches: memory does not grow with the
 * record. Nothing is written, so it can run twice, stop half-way or start late and lose nothing; the same day and the
 * same facts give the same rows.
 */
export async function* sweepGaps(
  db: Db,
  rules: WatchRules,
  today: Temporal.PlainDate,
  batch = 20_000,
): AsyncGenerator<readonly SweptGap[]> {
  let after = 0;
  for (;;) {
    const { rows: bounds } = await sql<{ last: number | null }>`
      SELECT max(measure_id) AS last FROM (
        SELECT measure_id FROM measure_card WHERE measure_id > ${after} ORDER BY measure_id LIMIT ${batch}::integer
      ) AS batch`.execute(db);
    const last = bounds[0]?.last ?? null;
    if (last === null) return;
    const which = sql`card.measure_id > ${after} AND card.measure_id <= ${last}`;
    const { rows } = await sql<{
      measure_id: number;
      kind: string;
      since_on: Temporal.PlainDate;
      due_on: Temporal.PlainDate | null;
    }>`SELECT * FROM (${gapRows(rules, today, which)}) AS gaps ORDER BY measure_id, ${gapRank}`.execute(db);
    if (rows.length > 0) {
      yield rows.map((row) => ({
        measureId: row.measure_id,
        kind: kindFrom(row.kind),
        sinceOn: row.since_on,
        dueOn: row.due_on,
      }));
    }
    after = last;
  }
}
