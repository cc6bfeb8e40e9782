// Gives the next running numbers of a series, many at once for a bulk load, without gaps between two takers.

import { sql } from 'kysely';

import type { Db } from './database.ts';

/**
 * Takes `count` numbers of a series and returns the first of them. Two transactions that take from the same
 * series wait for each other, so no number is given twice.
 * @param startAt the first number of a series that has none yet
 */
export async function takeNumbers(db: Db, series: string, count: number, startAt = 1): Promise<number> {
  const row = await db
    .insertInto('reference_number')
    .values({ series, last_number: startAt + count - 1 })
    .onConflict((conflict) =>
      conflict
        .column('series')
        .doUpdateSet({ last_number: sql<number>`reference_number.last_number + ${count}::bigint` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return row.last_number - count + 1;
}
