// How often somebody may try to sign in: counted per name and per network address, kept as hashes.

import { createHash } from 'node:crypto';

import type { Db } from '#platform';

const window = { minutes: 15 } as const;
const mostPerName = 10;
const mostPerAddress = 50;

function hashed(value: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(value).digest());
}

/** True when this name or this address has failed too often in the last quarter of an hour. */
export async function isLimited(
  db: Db,
  now: Temporal.Instant,
  username: string,
  origin: string,
): Promise<boolean> {
  const since = now.subtract(window);
  const byName = await db
    .selectFrom('sign_in_attempt')
    .select(({ fn }) => fn.countAll<number>().as('failures'))
    .where('at', '>=', since)
    .where('username_hash', '=', hashed(username.toLowerCase()))
    .where('succeeded', '=', false)
    .executeTakeFirstOrThrow();
  const byAddress = await db
    .selectFrom('sign_in_attempt')
    .select(({ fn }) => fn.countAll<number>().as('failures'))
    .where('at', '>=', since)
    .where('address_hash', '=', hashed(origin))
    .where('succeeded', '=', false)
    .executeTakeFirstOrThrow();
  return byName.failures >= mostPerName || byAddress.failures >= mostPerAddress;
}

/** Keeps one try. */
export async function keepAttempt(
  db: Db,
  now: Temporal.Instant,
  attempt: { readonly username: string; readonly origin: string; readonly succeeded: boolean },
): Promise<void> {
  await db
    .insertInto('sign_in_attempt')
    .values({
      at: now,
      username_hash: hashed(attempt.username.toLowerCase()),
      address_hash: hashed(attempt.origin),
      succeeded: attempt.succeeded,
    })
    .execute();
}
