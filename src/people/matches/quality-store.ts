// The only SQL behind the figures about matching: answers with what the model had said, pairs that wait, and known truth.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { AnsweredPair } from './match-quality.ts';
import type { LikelyPair } from './repeat-suspects.ts';

/** The newest answer on each pair by a reviewer, or the undoing of one, with the weight that stood for it then; oldest first. */
export async function answeredPairs(db: Db): Promise<readonly AnsweredPair[]> {
  const { rows } = await sql<{ weight: number; probability: number; is_same: boolean; month: string }>`
    SELECT proposal.weight, proposal.probability, newest.answer = 'same' AS is_same,
           to_char(newest.recorded_at AT TIME ZONE 'Europe/London', 'YYYY-MM') AS month
      FROM (
        SELECT DISTINCT ON (pair_id) * FROM match_decision
         WHERE basis IN ('reviewer', 'undo') ORDER BY pair_id, id DESC
      ) AS newest
      JOIN LATERAL (
        SELECT weight, probability FROM match_proposal
         WHERE pair_id = newest.pair_id AND id <= newest.seen_proposal_id ORDER BY id DESC LIMIT 1
      ) AS proposal ON true
     WHERE newest.answer IN ('same', 'different') ORDER BY newest.id`.execute(db);
  return rows.map((row) => ({
    weight: row.weight,
    probability: row.probability,
    isSame: row.is_same,
    month: row.month,
  }));
}

/** The pairs of records that reviewers decided, by the newest answer about each: what the engine may learn from. */
export async function labelledPairs(db: Db): Promise<{
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}> {
  const { rows } = await sql<{ left_id: number; right_id: number; answer: string }>`
    SELECT pair.left_nominal_id AS left_id, pair.right_nominal_id AS right_id, newest.answer
      FROM (
        SELECT DISTINCT ON (pair_id) pair_id, answer FROM match_decision
         WHERE basis IN ('reviewer', 'undo') ORDER BY pair_id, id DESC
      ) AS newest
      JOIN match_pair AS pair ON pair.id = newest.pair_id
     WHERE newest.answer IN ('same', 'different') ORDER BY pair.id`.execute(db);
  const of = (answer: string): readonly (readonly [string, string])[] =>
    rows
      .filter((row) => row.answer === answer)
      .map((row) => [String(row.left_id), String(row.right_id)] as const);
  return { same: of('same'), different: of('different') };
}

/** Every pair of people that waits, whoever may open them: for figures alone, which name nobody. */
export async function likelyPairs(db: Db): Promise<readonly LikelyPair[]> {
  const rows = await db
    .selectFrom('match_card')
    .select(['left_person_id', 'right_person_id', 'probability'])
    .where('state', 'in', ['open', 'second', 'unsettled'])
    .orderBy('pair_id')
    .execute();
  return rows.map((row) => ({
    leftPersonId: row.left_person_id,
    rightPersonId: row.right_person_id,
    probability: row.probability,
  }));
}

/** The records of these people. */
export async function nominalsOfPeople(
  db: Db,
  personIds: readonly number[],
): Promise<readonly { readonly nominalId: number; readonly personId: number }[]> {
  if (personIds.length === 0) return [];
  const { rows } = await sql<{ id: number; person_id: number }>`
    SELECT id, person_id FROM nominal WHERE person_id = ANY(${[...personIds]}::bigint[]) ORDER BY id`.execute(
    db,
  );
  return rows.map((row) => ({ nominalId: row.id, personId: row.person_id }));
}

/**
 * Whose each record is in truth. Empty but for invented people. A record that was added to them by hand, and of which no
 * truth is known, is of the person it stands under, so that both counts are of the same records.
 */
export async function knownIdentities(db: Db): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ nominal_id: number; identity: string }>`
    SELECT nominal.id AS nominal_id, coalesce(known.identity, 'stands under ' || nominal.person_id) AS identity
      FROM nominal LEFT JOIN known_identity AS known ON known.nominal_id = nominal.id
     WHERE EXISTS (SELECT FROM known_identity) ORDER BY nominal.id`.execute(db);
  return new Map(rows.map((row) => [row.nominal_id, row.identity]));
}

/** What stands of each pair whose truth is known: its weight, and whether both records are of one invented person. */
export async function pairsWithTruth(
  db: Db,
): Promise<readonly { readonly weight: number; readonly isSame: boolean }[]> {
  const { rows } = await sql<{ weight: number; is_same: boolean }>`
    SELECT card.weight, mine.identity = theirs.identity AS is_same
      FROM match_card AS card JOIN match_pair AS pair ON pair.id = card.pair_id
      JOIN known_identity AS mine ON mine.nominal_id = pair.left_nominal_id
      JOIN known_identity AS theirs ON theirs.nominal_id = pair.right_nominal_id
     ORDER BY card.pair_id`.execute(db);
  return rows.map((row) => ({ weight: row.weight, isSame: row.is_same }));
}
