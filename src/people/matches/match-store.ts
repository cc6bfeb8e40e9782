// The only SQL on proposed matches and the decisions about them: one pair, its working, what was decided, and adding to each.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { answers, decisionBases, pairStates, stepTerms } from './match.ts';
import type { Answer, DecisionBasis, MatchStep, PairState } from './match.ts';

export type MatchPair = {
  readonly id: number;
  readonly ref: string;
  readonly leftNominalId: number;
  readonly rightNominalId: number;
  readonly leftPersonId: number;
  readonly rightPersonId: number;
  readonly state: PairState;
  readonly groupId: number | null;
  readonly firstReviewerId: number | null;
  readonly isLive: boolean;
  readonly isHighHarm: boolean;
  readonly proposal: MatchProposal;
};

export type MatchProposal = {
  readonly id: number;
  readonly weight: number;
  readonly probability: number;
  readonly steps: readonly MatchStep[];
  readonly conflicts: readonly string[];
  readonly exactIdentifier: string | null;
  readonly modelVersion: string;
  readonly recordedAt: Temporal.Instant;
};

/** A pair by reference, with the working that stands and where it is in the queue. Who may see it is decided by its people. */
export async function findPair(db: Db, ref: string): Promise<MatchPair | undefined> {
  const { rows } = await sql<{
    id: number;
    ref: string;
    left_nominal_id: number;
    right_nominal_id: number;
    left_person_id: number;
    right_person_id: number;
    state: string;
    group_id: number | null;
    first_reviewer_id: number | null;
    is_live: boolean;
    is_high_harm: boolean;
    proposal_id: number;
    weight: number;
    probability: number;
    steps: unknown;
    conflicts: readonly string[];
    exact_identifier: string | null;
    model_version: string;
    recorded_at: Temporal.Instant;
  }>`
    SELECT pair.id, pair.ref, pair.left_nominal_id, pair.right_nominal_id, mine.person_id AS left_person_id,
           theirs.person_id AS right_person_id, card.state, card.group_id, card.first_reviewer_id, card.is_live,
           card.is_high_harm, proposal.id AS proposal_id, proposal.weight, proposal.probability, proposal.steps,
           proposal.conflicts, proposal.exact_identifier, match_run.model_version, proposal.recorded_at
      FROM match_pair AS pair
      JOIN match_card AS card ON card.pair_id = pair.id
      JOIN nominal AS mine ON mine.id = pair.left_nominal_id
      JOIN nominal AS theirs ON theirs.id = pair.right_nominal_id
      JOIN LATERAL (SELECT * FROM match_proposal WHERE pair_id = pair.id ORDER BY id DESC LIMIT 1) AS proposal ON true
      JOIN match_run ON match_run.id = proposal.run_id
     WHERE pair.ref = ${ref}`.execute(db);
  const [row] = rows;
  if (row === undefined) return undefined;
  return {
    id: row.id,
    ref: row.ref,
    leftNominalId: row.left_nominal_id,
    rightNominalId: row.right_nominal_id,
    leftPersonId: row.left_person_id,
    rightPersonId: row.right_person_id,
    state: stateFrom(row.state),
    groupId: row.group_id,
    firstReviewerId: row.first_reviewer_id,
    isLive: row.is_live,
    isHighHarm: row.is_high_harm,
    proposal: {
      id: row.proposal_id,
      weight: row.weight,
      probability: row.probability,
      steps: stepsFrom(row.steps),
      conflicts: row.conflicts,
      exactIdentifier: row.exact_identifier,
      modelVersion: row.model_version,
      recordedAt: row.recorded_at,
    },
  };
}

function stateFrom(value: string): PairState {
  const state = pairStates.find((each) => each === value);
  if (state === undefined) throw new Error(`Unknown state of a pair: ${value}`);
  return state;
}

export function answerFrom(value: string): Answer {
  const answer = answers.find((each) => each === value);
  if (answer === undefined) throw new Error(`Unknown answer about a pair: ${value}`);
  return answer;
}

function basisFrom(value: string): DecisionBasis {
  const basis = decisionBases.find((each) => each === value);
  if (basis === undefined) throw new Error(`Unknown basis of a decision: ${value}`);
  return basis;
}

function stepsFrom(value: unknown): readonly MatchStep[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((step: unknown): MatchStep[] => {
    if (typeof step !== 'object' || step === null) return [];
    const { term, field, level, bits } = { term: null, field: null, level: null, bits: null, ...step };
    const known = stepTerms.find((each) => each === term);
    return known !== undefined &&
      typeof field === 'string' &&
      typeof level === 'string' &&
      typeof bits === 'number'
      ? [{ term: known, field, level, bits }]
      : [];
  });
}

export type MatchDecision = {
  readonly id: number;
  readonly pairId: number;
  readonly pairRef: string;
  readonly answer: Answer;
  readonly basis: DecisionBasis;
  readonly reason: string;
  readonly note: string | null;
  readonly at: Temporal.Instant;
  readonly enteredBy: number | null;
};

/** Every decision about records of these two people, newest first. */
export async function decisionsBetween(
  db: Db,
  leftPersonId: number,
  rightPersonId: number,
): Promise<readonly MatchDecision[]> {
  const { rows } = await sql<{
    id: number;
    pair_id: number;
    pair_ref: string;
    answer: string;
    basis: string;
    reason: string;
    note: string | null;
    recorded_at: Temporal.Instant;
    entered_by: number | null;
  }>`
    SELECT decision.id, decision.pair_id, pair.ref AS pair_ref, decision.answer, decision.basis, decision.reason,
           decision.note, decision.recorded_at, decision.entered_by
      FROM match_decision AS decision JOIN match_pair AS pair ON pair.id = decision.pair_id
     WHERE decision.id IN (
       SELECT mine.decision_id
         FROM match_decision_nominal AS mine
         JOIN nominal AS left_nominal ON left_nominal.id = mine.nominal_id AND left_nominal.person_id = ${leftPersonId}
         JOIN match_decision_nominal AS theirs ON theirs.decision_id = mine.decision_id AND theirs.side <> mine.side
         JOIN nominal AS right_nominal ON right_nominal.id = theirs.nominal_id
                                      AND right_nominal.person_id = ${rightPersonId})
     ORDER BY decision.id DESC LIMIT 200`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    pairId: row.pair_id,
    pairRef: row.pair_ref,
    answer: answerFrom(row.answer),
    basis: basisFrom(row.basis),
    reason: row.reason,
    note: row.note,
    at: row.recorded_at,
    enteredBy: row.entered_by,
  }));
}

/** Two records of these people that the newest decision about them says are of different people, if there are any. */
export async function heldApart(
  db: Db,
  leftNominals: readonly number[],
  rightNominals: readonly number[],
): Promise<readonly { readonly decisionId: number; readonly pairId: number; readonly pairRef: string }[]> {
  const { rows } = await sql<{ decision_id: number; pair_id: number; pair_ref: string }>`
    SELECT DISTINCT decision.id AS decision_id, decision.pair_id, pair.ref AS pair_ref FROM (
      SELECT DISTINCT ON (mine.nominal_id, theirs.nominal_id) mine.decision_id
        FROM match_decision_nominal AS mine
        JOIN match_decision_nominal AS theirs ON theirs.decision_id = mine.decision_id AND theirs.side <> mine.side
       WHERE mine.nominal_id = ANY(${[...leftNominals]}::bigint[])
         AND theirs.nominal_id = ANY(${[...rightNominals]}::bigint[])
       ORDER BY mine.nominal_id, theirs.nominal_id, mine.decision_id DESC
    ) AS newest
      JOIN match_decision AS decision ON decision.id = newest.decision_id
      JOIN match_pair AS pair ON pair.id = decision.pair_id
     WHERE decision.answer = 'different' ORDER BY decision.id LIMIT 50`.execute(db);
  return rows.map((row) => ({ decisionId: row.decision_id, pairId: row.pair_id, pairRef: row.pair_ref }));
}

export type NewDecision = {
  readonly pairId: number;
  readonly answer: Answer;
  readonly basis: DecisionBasis;
  readonly reason: string;
  readonly note: string | null;
  readonly leftPersonId: number;
  readonly rightPersonId: number;
  readonly leftNominals: readonly number[];
  readonly rightNominals: readonly number[];
  readonly at: Temporal.Instant;
  readonly enteredBy: number | null;
};

/** Adds a decision and the records it is about. */
export async function addDecision(db: Db, decision: NewDecision): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO match_decision (pair_id, answer, basis, reason, note, seen_proposal_id, left_person_id,
                                right_person_id, recorded_at, source_system, entered_by)
    SELECT ${decision.pairId}::bigint, ${decision.answer}::text, ${decision.basis}::text, ${decision.reason}::text,
           ${decision.note}::text, max(id), ${decision.leftPersonId}::bigint, ${decision.rightPersonId}::bigint,
           ${decision.at}::timestamptz, 'gwarchod', ${decision.enteredBy}::bigint
      FROM match_proposal RETURNING id`.execute(db);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('A decision needs a proposal');
  await sql`
    INSERT INTO match_decision_nominal (decision_id, nominal_id, side)
    SELECT ${id}::bigint, id, 'left' FROM unnest(${[...decision.leftNominals]}::bigint[]) AS id
    UNION ALL
    SELECT ${id}::bigint, id, 'right' FROM unnest(${[...decision.rightNominals]}::bigint[]) AS id`.execute(
    db,
  );
  return id;
}
