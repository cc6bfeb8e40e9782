// The only SQL on blind checks: which decided pair a second reviewer is asked about, and what the checks found.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db, Viewer } from '#platform';

import type { Answer } from './match.ts';

/** One decided pair in so many is asked about again: picked by its number, so that nobody chooses which. Own judgement. */
export const ONE_IN = 20;

/** Newest answers of other reviewers that nobody checked, about people this viewer may open. */
function waiting(viewer: Viewer, oneIn: number): RawBuilder<unknown> {
  const groups = sql`${[...viewer.groupIds]}::bigint[]`;
  return sql`
      FROM (
        SELECT DISTINCT ON (pair_id) * FROM match_decision ORDER BY pair_id, id DESC
      ) AS decision
      JOIN match_pair AS pair ON pair.id = decision.pair_id
      JOIN match_card AS card ON card.pair_id = pair.id
      JOIN person_card AS mine ON mine.person_id = card.left_person_id
      JOIN person_card AS theirs ON theirs.person_id = card.right_person_id
     WHERE decision.basis = 'reviewer' AND decision.answer IN ('same', 'different')
       AND card.state IN ('joined', 'different')
       AND pair.id % ${oneIn}::integer = 0
       AND decision.entered_by <> ${viewer.staffId}
       AND NOT EXISTS (SELECT FROM match_check WHERE match_check.decision_id = decision.id)
       AND NOT EXISTS (SELECT FROM match_decision AS own
                        WHERE own.pair_id = pair.id AND own.entered_by = ${viewer.staffId})
       AND (mine.restricted_group_id IS NULL OR mine.restricted_group_id = ANY(${groups}))
       AND (theirs.restricted_group_id IS NULL OR theirs.restricted_group_id = ANY(${groups}))`;
}

export type WaitingCheck = { readonly ref: string; readonly decisionId: number };

/** The oldest decided pair that this viewer may be asked about blind, or that of one reference; and how many there are. */
export async function waitingChecks(
  db: Db,
  viewer: Viewer,
  { ref = null, oneIn = ONE_IN }: { readonly ref?: string | null; readonly oneIn?: number } = {},
): Promise<{ readonly first: WaitingCheck | null; readonly count: number }> {
  const about = ref === null ? sql`true` : sql`pair.ref = ${ref}`;
  const { rows } = await sql<{ ref: string; decision_id: number; count: number }>`
    SELECT pair.ref, decision.id AS decision_id, count(*) OVER ()::integer AS count
    ${waiting(viewer, oneIn)} AND ${about} ORDER BY decision.id LIMIT 1`.execute(db);
  const [row] = rows;
  return row === undefined
    ? { first: null, count: 0 }
    : { first: { ref: row.ref, decisionId: row.decision_id }, count: row.count };
}

export type NewCheck = {
  readonly decisionId: number;
  readonly answer: Answer;
  readonly note: string | null;
  readonly at: Temporal.Instant;
  readonly enteredBy: number;
};

/** Keeps what a second reviewer answered. False when somebody checked it meanwhile. */
export async function addCheck(db: Db, check: NewCheck): Promise<boolean> {
  const row = await db
    .insertInto('match_check')
    .values({
      decision_id: check.decisionId,
      answer: check.answer,
      note: check.note,
      recorded_at: check.at,
      source_system: 'gwarchod',
      entered_by: check.enteredBy,
    })
    .onConflict((conflict) => conflict.column('decision_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Both answers of every check, oldest first. */
export async function checksMade(
  db: Db,
): Promise<readonly { readonly first: string; readonly second: string }[]> {
  const { rows } = await sql<{ first: string; second: string }>`
    SELECT decision.answer AS first, match_check.answer AS second
      FROM match_check JOIN match_decision AS decision ON decision.id = match_check.decision_id
     ORDER BY match_check.id`.execute(db);
  return rows;
}
