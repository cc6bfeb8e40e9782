// The only SQL that says where the record of a breach came from, and that keeps two people from adding to one at once.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { BreachId } from './breach.ts';

export type BreachSource = {
  readonly fileRef: string | null;
  readonly row: number | null;
  /** Who entered it here; null for a feed. */
  readonly enteredBy: string | null;
};

/** The file and row of a feed, or who entered it here. */
export async function breachSource(db: Db, id: BreachId): Promise<BreachSource> {
  const row = await db
    .selectFrom('breach')
    .leftJoin('import_file', 'import_file.id', 'breach.import_file_id')
    .leftJoin('staff', 'staff.id', 'breach.entered_by')
    .select(['import_file.ref', 'breach.import_row', 'staff.display_name'])
    .where('breach.id', '=', id)
    .executeTakeFirstOrThrow();
  return { fileRef: row.ref, row: row.import_row, enteredBy: row.display_name };
}

/** Waits for anyone who is adding to the same breach now. Call first, inside the transaction. */
export async function lockBreach(db: Db, ref: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`breach:${ref}`}, 0))`.execute(db);
}
