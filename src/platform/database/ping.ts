// One small question, to know that the database answers.

import { sql } from 'kysely';

import type { Db } from './database.ts';

export async function ping(db: Db): Promise<void> {
  await sql`SELECT 1`.execute(db);
}
