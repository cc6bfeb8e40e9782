// Writes the rows of the two logs. Each writer holds a shared lock named for its five seconds until it commits,
// so that the sealer never seals past a row that is still to come.

import { sql } from 'kysely';

import type { Db } from '../database/database.ts';
import type { ChangeEntry, ReadEntry } from './entries.ts';

/** First half of the advisory lock that marks a log row being written; the second half is the time slot. */
export const LOG_SLOT_LOCK = 71_001;
const SLOT_SECONDS = 5;

/** The five-second slot of a moment: the number that writers lock and the sealer reads. */
export function logSlot(at: Temporal.Instant): number {
  return Math.floor(at.epochMilliseconds / (SLOT_SECONDS * 1000));
}

/** Who asked, for which page, in which request: the same for every row of one request. */
export type LogSource = {
  readonly staffId: number | null;
  /** Name of the page or command. */
  readonly page: string;
  readonly requestId: string;
  /** Network address, or "command line". */
  readonly origin: string | null;
};

/** Writes one access-log row (Data Protection Act 2018 s.62: consultation and disclosure). */
export async function writeRead(
  db: Db,
  at: Temporal.Instant,
  source: LogSource & { readonly staffId: number },
  entry: ReadEntry,
): Promise<void> {
  await holdSlot(db, at);
  await db
    .insertInto('access_log')
    .values({
      at,
      staff_id: source.staffId,
      page: source.page,
      record_kind: entry.kind,
      record_ref: entry.ref,
      person_id: entry.personId ?? null,
      victim_shown: entry.victimShown ?? false,
      refused: entry.refused ?? false,
      reason: entry.reason ?? null,
      request_id: source.requestId,
      origin: source.origin,
    })
    .execute();
}

/** Writes one change-log row (Data Protection Act 2018 s.62: collection, alteration, combination, erasure). */
export async function writeChange(
  db: Db,
  at: Temporal.Instant,
  source: LogSource,
  entry: ChangeEntry,
): Promise<void> {
  await holdSlot(db, at);
  await db
    .insertInto('change_log')
    .values({
      at,
      staff_id: source.staffId,
      action: entry.action,
      record_kind: entry.kind,
      record_ref: entry.ref,
      detail: JSON.stringify(entry.detail ?? {}),
      request_id: source.requestId,
    })
    .execute();
}

async function holdSlot(db: Db, at: Temporal.Instant): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock_shared(${LOG_SLOT_LOCK}::integer, ${logSlot(at)}::integer)`.execute(
    db,
  );
}
