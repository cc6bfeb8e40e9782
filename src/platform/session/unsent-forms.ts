// A form sent after the session ran out is kept for its author until tomorrow: nothing typed is lost.

import { randomUUID } from 'node:crypto';

import type { Db } from '../database/database.ts';
import type { FormBody } from '../http/page.ts';

const JOURNEY = 'unsent-form';
const KEPT_HOURS = 24;

export type UnsentForm = {
  readonly id: string;
  /** Path the form was going to. */
  readonly path: string;
  readonly keptAt: Temporal.Instant;
  readonly fields: FormBody;
};

/** Fields that are never kept: a password is typed again. */
export function mayKeep(form: FormBody): boolean {
  return !Object.keys(form).some((name) => /password/i.test(name));
}

/** Keeps the form and returns the identifier its author opens it by. */
export async function keepUnsentForm(
  db: Db,
  now: Temporal.Instant,
  form: { readonly staffId: number; readonly path: string; readonly fields: FormBody },
): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('draft')
    .values({
      id,
      staff_id: form.staffId,
      journey: JOURNEY,
      record_ref: null,
      body: JSON.stringify({ path: form.path, fields: form.fields }),
      created_at: now,
      updated_at: now,
      expires_at: now.add({ hours: KEPT_HOURS }),
    })
    .execute();
  return id;
}

/** Finds a kept form of this author that has not run out. */
export async function findUnsentForm(
  db: Db,
  now: Temporal.Instant,
  staffId: number,
  id: string,
): Promise<UnsentForm | null> {
  const row = await db
    .selectFrom('draft')
    .selectAll()
    .where('id', '=', id)
    .where('staff_id', '=', staffId)
    .where('journey', '=', JOURNEY)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  const body: unknown = row?.body;
  if (row === undefined || typeof body !== 'object' || body === null) return null;
  const path: unknown = Reflect.get(body, 'path');
  const fields: unknown = Reflect.get(body, 'fields');
  if (typeof path !== 'string' || typeof fields !== 'object' || fields === null) return null;
  return { id: row.id, path, keptAt: row.created_at, fields: readFields(fields) };
}

function readFields(fields: object): FormBody {
  const kept: [string, string | readonly string[]][] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') kept.push([name, value]);
    else if (Array.isArray(value)) kept.push([name, value.filter((item) => typeof item === 'string')]);
  }
  return Object.fromEntries(kept);
}
