// Who took an item of work on: the newest row of an item stands.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db } from '#platform';

/** Waits for anyone who is taking or putting down the same item now. Call inside the transaction. */
export async function lockClaim(db: Db, key: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`work:${key}`}, 0))`.execute(db);
}

/** Who has the item and since when, or undefined when nobody has. */
export async function findClaim(
  db: Db,
  key: string,
): Promise<{ readonly staffId: number; readonly at: Temporal.Instant } | undefined> {
  const row = await db
    .selectFrom('work_claim')
    .select(['staff_id', 'recorded_at'])
    .where('item_key', '=', key)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined || row.staff_id === null
    ? undefined
    : { staffId: row.staff_id, at: row.recorded_at };
}

/** Who has taken on a row of a table `work` last; empty when nobody has it. */
export const newestClaim: RawBuilder<number | null> = sql<number | null>`(
  SELECT claim.staff_id FROM work_claim AS claim WHERE claim.item_key = work.item_key
   ORDER BY claim.recorded_at DESC, claim.id DESC LIMIT 1)`;

/** Adds who has the item from now on; nobody when `staffId` is null. The kept list takes it up before it is read again. */
export async function addClaim(
  db: Db,
  claim: {
    readonly key: string;
    readonly staffId: number | null;
    readonly by: number;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .insertInto('work_claim')
    .values({ item_key: claim.key, staff_id: claim.staffId, entered_by: claim.by, recorded_at: claim.at })
    .execute();
  await sql`
    INSERT INTO work_touch (kind, record_id)
    SELECT 'person', person_id FROM work_card WHERE item_key = ${claim.key} AND person_id IS NOT NULL
    UNION SELECT 'crime', crime.id FROM work_card AS card JOIN crime ON crime.ref = card.ref
           WHERE card.item_key = ${claim.key} AND card.person_id IS NULL`.execute(db);
}
