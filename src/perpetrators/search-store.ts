// Keeps what was searched for, so that no name stands in an address, a log or a history. Only its author can open it.

import { randomUUID } from 'node:crypto';

import type { Clock, Db, Viewer } from '#platform';

const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** Keeps a search and returns the identifier that stands in its address. */
export async function keepSearch(db: Db, clock: Clock, viewer: Viewer, typed: string): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('saved_search')
    .values({ id, staff_id: viewer.staffId, query: { words: typed }, created_at: clock.now() })
    .execute();
  return id;
}

/** What was typed, or undefined when there is no such search of this viewer. */
export async function findSearch(db: Db, viewer: Viewer, id: string): Promise<string | undefined> {
  if (!identifier.test(id)) return undefined;
  const row = await db
    .selectFrom('saved_search')
    .select('query')
    .where('id', '=', id)
    .where('staff_id', '=', viewer.staffId)
    .executeTakeFirst();
  return wordsIn(row?.query);
}

function wordsIn(query: unknown): string | undefined {
  if (typeof query !== 'object' || query === null || !('words' in query)) return undefined;
  return typeof query.words === 'string' ? query.words : undefined;
}
