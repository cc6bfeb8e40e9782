// Who took an item of work on: the newest row of an item stands.

import { sql } from 'kysely';

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

/** Adds who has the item from now on; nobody when `staffId` is null. */
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
}
