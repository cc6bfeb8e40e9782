// Where one reviewer is not enough: bringing two people together is then done when a second named reviewer says the same.

import { sql } from 'kysely';

import type { Clock, Db } from '#platform';

import type { PeopleRecords } from '../read-records.ts';
import { decisionsBetween } from './match-store.ts';
import type { MatchDecision, MatchPair } from './match-store.ts';

/**
 * Whether a wrong join of any of these people could put somebody at risk: one is suspected of a crime of high harm,
 * carries a warning, or is restricted. The weight of the evidence plays no part in it.
 */
export async function needTwoReviewers(
  db: Db,
  clock: Clock,
  records: PeopleRecords,
  personIds: readonly number[],
  nominalIds: readonly number[],
): Promise<boolean> {
  const standings = await records.standingOf(db, clock, nominalIds);
  if ([...standings.values()].some((standing) => standing.isHighHarm)) return true;
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
