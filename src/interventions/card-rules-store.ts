// By which rules the consideration cards were last made, and the crimes that need one, as SQL.

import { sql } from 'kysely';

import type { Db } from '#platform';

const card = 'consideration';

/** The fingerprint of the rules by which cards were last made; undefined where they never were. */
export async function rulesKept(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('card_rules').select('rules').where('card', '=', card).executeTakeFirst();
  return row?.rules;
}

/** Whoever starts at the same time waits here, and finds it done. */
export async function lockRules(db: Db): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('card_rules', 0))`.execute(db);
}

export async function keepRules(db: Db, rules: string, now: Temporal.Instant): Promise<void> {
  await db
    .insertInto('card_rules')
    .values({ card, rules, made_at: now })
    .onConflict((conflict) => conflict.column('card').doUpdateSet({ rules, made_at: now }))
    .execute();
}

/** Crimes without an outcome or whose newest one leaves them open, and every crime that has a card. */
export async function openCrimes(db: Db, openOutcomes: readonly string[]): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    SELECT crime.id FROM crime
      LEFT JOIN (SELECT DISTINCT ON (crime_id) crime_id, outcome_code FROM crime_outcome
                  ORDER BY crime_id, recorded_at DESC, id DESC) AS ended ON ended.crime_id = crime.id
     WHERE ended.crime_id IS NULL OR ended.outcome_code = ANY(${[...openOutcomes]}::text[])
    UNION SELECT crime_id FROM consideration_card ORDER BY 1`.execute(db);
  return rows.map(({ id }) => id);
}
