// Sessions in the database: the only SQL on the session table. The cookie holds a secret; the table its hash.

import { createHash, randomBytes } from 'node:crypto';

import type { Selectable } from 'kysely';

import type { Db } from '../database/database.ts';
import type { SessionTable } from '../database/tables.ts';
import type { Language } from '../words/words.ts';

export type Session = {
  readonly key: Uint8Array;
  readonly staffId: number;
  readonly csrf: string;
  readonly language: Language | null;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly notice: StoredNotice | null;
};

/** A message to say once: a key of a page's words, with values. */
export type StoredNotice = {
  readonly page: string;
  readonly key: string;
  readonly values: readonly (string | number)[];
};

/** 256 random bits, as they go into the cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a session secret: a stolen table opens no session. */
export function hashSecret(secret: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(secret).digest());
}

/** Starts a session and returns its secret, which is kept nowhere but in the cookie. */
export async function startSession(
  db: Db,
  now: Temporal.Instant,
  start: { readonly staffId: number; readonly language: Language | null; readonly hours: number },
): Promise<string> {
  const secret = newSecret();
  await db
    .insertInto('session')
    .values({
      id_hash: hashSecret(secret),
      staff_id: start.staffId,
      csrf_token: newSecret(),
      language: start.language,
      created_at: now,
      last_seen_at: now,
      expires_at: now.add({ hours: start.hours }),
    })
    .execute();
  return secret;
}

export async function findSession(db: Db, key: Uint8Array): Promise<Session | null> {
  const row = await db.selectFrom('session').selectAll().where('id_hash', '=', key).executeTakeFirst();
  return row === undefined ? null : asSession(row);
}

export async function touchSession(db: Db, key: Uint8Array, now: Temporal.Instant): Promise<void> {
  await db.updateTable('session').set({ last_seen_at: now }).where('id_hash', '=', key).execute();
}

export async function setSessionLanguage(db: Db, key: Uint8Array, language: Language): Promise<void> {
  await db.updateTable('session').set({ language }).where('id_hash', '=', key).execute();
}

export async function putNotice(db: Db, key: Uint8Array, notice: StoredNotice | null): Promise<void> {
  await db
    .updateTable('session')
    .set({ notice: notice === null ? null : JSON.stringify(notice) })
    .where('id_hash', '=', key)
    .execute();
}

export async function endSession(db: Db, key: Uint8Array): Promise<void> {
  await db.deleteFrom('session').where('id_hash', '=', key).execute();
}

/** Ends every session of one person, or all but the one in use. Returns how many. */
export async function endSessionsOf(db: Db, staffId: number, except: Uint8Array | null): Promise<number> {
  let query = db.deleteFrom('session').where('staff_id', '=', staffId);
  if (except !== null) query = query.where('id_hash', '!=', except);
  const result = await query.executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Sessions of one person, newest first. */
export async function listSessions(db: Db, staffId: number): Promise<readonly Session[]> {
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .where('staff_id', '=', staffId)
    .orderBy('created_at', 'desc')
    .orderBy('id_hash')
    .limit(50)
    .execute();
  return rows.map(asSession);
}

/** Removes sessions that ended more than a day ago: until then an expired one can still keep an unsent form. */
export async function removeOldSessions(db: Db, now: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('session')
    .where('expires_at', '<', now.subtract({ hours: 24 }))
    .execute();
}

function asSession(row: Selectable<SessionTable>): Session {
  return {
    key: row.id_hash,
    staffId: row.staff_id,
    csrf: row.csrf_token,
    language: row.language === 'en' || row.language === 'cy' ? row.language : null,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    notice: readNotice(row.notice),
  };
}

function readNotice(value: unknown): StoredNotice | null {
  if (typeof value !== 'object' || value === null) return null;
  const page: unknown = Reflect.get(value, 'page');
  const key: unknown = Reflect.get(value, 'key');
  const values: unknown = Reflect.get(value, 'values');
  if (typeof page !== 'string' || typeof key !== 'string' || !Array.isArray(values)) return null;
  return { page, key, values: values.filter((item) => typeof item === 'string' || typeof item === 'number') };
}
