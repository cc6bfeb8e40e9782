// The kept list of work beside what the facts give now: every difference between the two, as lines.

import { sql } from 'kysely';

import type { Db } from '#platform';
import { bringWorkUpToDate, everyWork } from '#workload';
import type { SweepRules } from '#workload';

/** Brings the list up to date, then names what it has too much, lacks, or counts wrongly; empty where it is right. */
export async function keptWorkFaults(
  db: Db,
  now: Temporal.Instant,
  force: SweepRules,
): Promise<readonly string[]> {
  await bringWorkUpToDate(db, now, force);
  const { rows } = await sql<{ line: string }>`
    WITH live AS MATERIALIZED (
      SELECT to_jsonb(each) AS item FROM (${everyWork(now, force, { which: 'kept' })}) AS each
    ), kept AS MATERIALIZED (SELECT to_jsonb(card) - 'claim_staff_id' - 'pile' AS item FROM work_card AS card)
    SELECT 'too much: ' || item::text AS line FROM (SELECT item FROM kept EXCEPT ALL SELECT item FROM live) AS more
    UNION ALL
    SELECT 'lacking: ' || item::text FROM (SELECT item FROM live EXCEPT ALL SELECT item FROM kept) AS less
    UNION ALL
    SELECT 'counted wrongly: ' || pile || ' ' || waiting || ' for ' || counted
      FROM (SELECT pile, waiting, (SELECT count(*) FROM work_card WHERE work_card.pile = work_pile.pile) AS counted
              FROM work_pile) AS piles
     WHERE waiting <> counted
    UNION ALL
    SELECT 'taken by another: ' || item_key FROM work_card AS work
     WHERE claim_staff_id IS DISTINCT FROM (
       SELECT staff_id FROM work_claim WHERE work_claim.item_key = work.item_key ORDER BY recorded_at DESC, id DESC LIMIT 1)`.execute(
    db,
  );
  return rows.map(({ line }) => line);
}
