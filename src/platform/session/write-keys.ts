// One-time form keys: sending a form twice saves it once. The only SQL on the write_key table.

import { createHash } from 'node:crypto';
import { sql } from 'kysely';

import type { Db } from '../database/database.ts';

export type SavedAnswer = {
  readonly staffId: number;
  readonly action: string;
  readonly to: string;
  /** Digest of the fields sent, to tell a second press from a changed form. */
  readonly digest: string;
};

/** The page's own key, and after it the name of the form where a page has several. */
const PAGE_KEY_LENGTH = 36;
const KEY_SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-[\w:.-]{1,80})?$/;

/** True for a one-time key as printed in a form. */
export function isFormKey(value: unknown): value is string {
  return typeof value === 'string' && KEY_SHAPE.test(value);
}

/** The name of the form that a key was printed in: empty for the page's only form, null where the key is none of ours. */
export function formOfKey(key: unknown): string | null {
  return isFormKey(key) ? key.slice(PAGE_KEY_LENGTH + 1) : null;
}

/** The key under which an answer is stored: one form key serves every form of a page, so the path is part of it. */
export function writeKeyOf(formKey: string, path: string): string {
  const hex = createHash('sha256').update(`${formKey} ${path}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** Waits for a twin of this request that is being saved now, then finds what it answered. Call inside the transaction. */
export async function claimWriteKey(db: Db, key: string): Promise<SavedAnswer | null> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
  const row = await db.selectFrom('write_key').selectAll().where('key', '=', key).executeTakeFirst();
  if (row === undefined) return null;
  const answer: unknown = row.answer;
  const to: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'to') : null;
  const digest: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'digest') : null;
  return {
    staffId: row.staff_id,
    action: row.action,
    to: typeof to === 'string' ? to : '/',
    digest: typeof digest === 'string' ? digest : '',
  };
}

export async function storeWriteKey(
  db: Db,
  key: string,
  saved: SavedAnswer,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('write_key')
    .values({
      key,
      staff_id: saved.staffId,
      action: saved.action,
      answer: JSON.stringify({ to: saved.to, digest: saved.digest }),
      at,
    })
    .execute();
}
