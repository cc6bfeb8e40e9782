// The only SQL on who needs two reviewers: there, bringing people together is done when a second named reviewer says the same.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { decisionsBetween } from './match-store.ts';
import type { MatchDecision, MatchPair } from './match-store.ts';

/** Whether one of these people carries a warning that stands, or is restricted. */
export async function carryWarning(
  db: Db,
  personIds: readonly number[],
  nominalIds: readonly number[],
): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 AS found FROM (
      SELECT DISTINCT ON (nominal_id, code) removed FROM person_warning
       WHERE nominal_id = ANY(${[...nominalIds]}::bigint[]) ORDER BY nominal_id, code, recorded_at DESC, id DESC
    ) AS newest WHERE NOT removed
    UNION ALL
    SELECT 1 AS found FROM person_card
     WHERE person_id = ANY(${[...personIds]}::bigint[]) AND restricted_group_id IS NOT NULL
     LIMIT 1`.execute(db);
  return rows.length > 0;
}

/** The answer "same" of another reviewer that waits for a second one to agree; undefined when none does. */
export async function firstSame(db: Db, pair: MatchPair): Promise<MatchDecision | undefined> {
  if (pair.state !== 'second') return undefined;
  const [newest] = await decisionsBetween(db, pair.leftPersonId, pair.rightPersonId);
  return newest?.answer === 'same' && newest.enteredBy === pair.firstReviewerId ? newest : undefined;
}
