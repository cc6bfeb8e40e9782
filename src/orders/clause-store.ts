// Conditions added, changed or withdrawn after an order was entered: newer rows, never a change of the earlier ones.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { EnteredBy } from './measure-facts-store.ts';

export type ClauseChange =
  | {
      readonly kind: 'add';
      readonly words: string;
      readonly duty: 'must' | 'must-not';
      readonly language: 'en' | 'cy';
    }
  | {
      readonly kind: 'change';
      readonly clauseNo: number;
      readonly words: string;
      readonly duty: 'must' | 'must-not';
      readonly language: 'en' | 'cy';
    }
  | { readonly kind: 'end'; readonly clauseNo: number };

/**
 * Adds a condition, or a newer row of one: with other words, or withdrawn. The earlier rows stay. The court's words go
 * with the words they were; what the condition limits is kept.
 */
export async function addClauseChange(
  db: Db,
  measure: number,
  change: ClauseChange & { readonly clauseNo: number },
  by: EnteredBy,
): Promise<void> {
  const stamp = sql`${by.at}::timestamptz, 'gwarchod', ${by.staffId}::bigint`;
  const columns = sql`measure_id, clause_no, duty, plain_en, plain_cy, court_wording, court_language, channel,
                      starts_on, ends_on, ends_with, removed, recorded_at, source_system, entered_by`;
  if (change.kind === 'add') {
    await sql`
      INSERT INTO measure_clause (${columns})
      VALUES (${measure}::bigint, ${change.clauseNo}::integer, ${change.duty}::text, ${change.words}::text,
             ${change.language === 'cy' ? change.words : null}::text, NULL, NULL, NULL, NULL, NULL, NULL, false, ${stamp})`.execute(
      db,
    );
    return;
  }
  const newest = sql`(SELECT * FROM measure_clause WHERE measure_id = ${measure} AND clause_no = ${change.clauseNo}
                       ORDER BY recorded_at DESC, id DESC LIMIT 1) AS newest`;
  if (change.kind === 'end') {
    await sql`
      INSERT INTO measure_clause (${columns})
      SELECT measure_id, clause_no, duty, plain_en, plain_cy, court_wording, court_language, channel, starts_on, ends_on,
             ends_with, true, ${stamp} FROM ${newest}`.execute(db);
    return;
  }
  await sql`
    INSERT INTO measure_clause (${columns})
    SELECT measure_id, clause_no, ${change.duty}::text, ${change.words}::text,
           ${change.language === 'cy' ? change.words : null}::text, NULL, NULL, channel, starts_on, ends_on, ends_with,
           false, ${stamp} FROM ${newest}`.execute(db);
}

/** The number the next condition of a measure has: numbers of conditions that ended are not used again. */
export async function nextClauseNo(db: Db, measure: number): Promise<number> {
  const row = await db
    .selectFrom('measure_clause')
    .select(({ fn }) => fn.max('clause_no').as('last'))
    .where('measure_id', '=', measure)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}
