// Rebuilds the queue from proposals, decisions and merges. Called in the transaction that adds one of them.

import { sql } from 'kysely';

import type { Clock, Db } from '#platform';

import type { PeopleRecords } from '../read-records.ts';
import { answerFrom } from './match-store.ts';
import { groupPairs } from './match-groups.ts';
import { pairState } from './pair-state.ts';
import type { PairDecision } from './pair-state.ts';
import { queuePriority } from './queue-priority.ts';

/** Pairs weaker than this many bits are not asked about: what was proposed of them is kept. */
export const WEAKEST_ASKED = -2;

type PairRow = {
  readonly pair_id: number;
  readonly left_nominal_id: number;
  readonly right_nominal_id: number;
  readonly left_person_id: number;
  readonly right_person_id: number;
  readonly weight: number;
  readonly probability: number;
  readonly evidence_key: string;
  readonly has_conflict: boolean;
  readonly record_count: number;
};

/** Rebuilds the cards of every pair of these people, or of all with `null`, and groups again what waits among them. */
export async function rebuildMatchCards(
  db: Db,
  clock: Clock,
  records: PeopleRecords,
  personIds: readonly number[] | null,
): Promise<void> {
  const pairs = await readPairs(db, personIds);
  if (pairs.length === 0) return;
  const decisions = await readDecisions(db, pairs);
  const nominals = [...new Set(pairs.flatMap((pair) => [pair.left_nominal_id, pair.right_nominal_id]))];
  const standings = await records.standingOf(db, clock, nominals);
  const asked = new Map<string, number>();
  const cards = pairs.map((pair) => {
    const isOnePerson = pair.left_person_id === pair.right_person_id;
    const facts = {
      isOnePerson,
      evidenceNow: pair.evidence_key,
      decisions: decisions.get(pair.pair_id) ?? [],
    };
    const standing = pairState(facts);
    const isWaiting = standing.state === 'open' || standing.state === 'second';
    const people = peopleKey(pair);
    const isStronger = asked.has(people) || pair.weight < WEAKEST_ASKED;
    if (isWaiting && !isStronger) asked.set(people, pair.pair_id);
    const both = [standings.get(pair.left_nominal_id), standings.get(pair.right_nominal_id)];
    const worth = {
      probability: pair.probability,
      recordCount: pair.record_count,
      isLive: both.some((each) => each?.isLive === true),
      isHighHarm: both.some((each) => each?.isHighHarm === true),
    };
    return {
      ...pair,
      ...worth,
      state: isWaiting && isStronger ? ('behind' as const) : standing.state,
      firstReviewer: isWaiting && !isStronger ? standing.firstReviewer : null,
      priority: queuePriority(worth),
    };
  });
  await writeCards(db, clock, cards);
  await regroup(db, personIds === null ? null : pairs.map((pair) => pair.pair_id));
}

function peopleKey(pair: PairRow): string {
  const [left, right] = [pair.left_person_id, pair.right_person_id];
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

/** Strongest first, so that of several pairs of the same two people the strongest is the one that is asked. */
async function readPairs(db: Db, personIds: readonly number[] | null): Promise<readonly PairRow[]> {
  const about =
    personIds === null
      ? sql`true`
      : sql`pair.id IN (
          SELECT pair.id FROM nominal JOIN match_pair AS pair ON pair.left_nominal_id = nominal.id
           WHERE nominal.person_id = ANY(${[...personIds]}::bigint[])
          UNION
          SELECT pair.id FROM nominal JOIN match_pair AS pair ON pair.right_nominal_id = nominal.id
           WHERE nominal.person_id = ANY(${[...personIds]}::bigint[]))`;
  const { rows } = await sql<PairRow>`
    SELECT pair.id AS pair_id, pair.left_nominal_id, pair.right_nominal_id, mine.person_id AS left_person_id,
           theirs.person_id AS right_person_id, proposal.weight, proposal.probability, proposal.evidence_key,
           proposal.conflicts <> '{}' AS has_conflict,
           (SELECT count(*) FROM nominal WHERE person_id IN (mine.person_id, theirs.person_id))::integer AS record_count
      FROM match_pair AS pair
      JOIN nominal AS mine ON mine.id = pair.left_nominal_id
      JOIN nominal AS theirs ON theirs.id = pair.right_nominal_id
      JOIN LATERAL (SELECT * FROM match_proposal WHERE pair_id = pair.id ORDER BY id DESC LIMIT 1) AS proposal ON true
     WHERE ${about}
     ORDER BY proposal.weight DESC, pair.id`.execute(db);
  return rows;
}

async function readDecisions(
  db: Db,
  pairs: readonly PairRow[],
): Promise<ReadonlyMap<number, readonly PairDecision[]>> {
  const { rows } = await sql<{
    pair_id: number;
    id: number;
    answer: string;
    entered_by: number | null;
    evidence_then: string | null;
  }>`
    SELECT found.pair_id, decision.id, decision.answer, decision.entered_by,
           (SELECT evidence_key FROM match_proposal
             WHERE pair_id = found.pair_id AND id <= decision.seen_proposal_id ORDER BY id DESC LIMIT 1) AS evidence_then
      FROM (
        SELECT DISTINCT given.pair_id, mine.decision_id
          FROM unnest(${pairs.map((pair) => pair.pair_id)}::bigint[], ${pairs.map((pair) => pair.left_person_id)}::bigint[],
                      ${pairs.map((pair) => pair.right_person_id)}::bigint[]) AS given (pair_id, left_id, right_id)
          JOIN nominal AS left_nominal ON left_nominal.person_id = given.left_id
          JOIN match_decision_nominal AS mine ON mine.nominal_id = left_nominal.id
          JOIN match_decision_nominal AS theirs ON theirs.decision_id = mine.decision_id AND theirs.side <> mine.side
          JOIN nominal AS right_nominal ON right_nominal.id = theirs.nominal_id AND right_nominal.person_id = given.right_id
         WHERE given.left_id <> given.right_id
      ) AS found JOIN match_decision AS decision ON decision.id = found.decision_id`.execute(db);
  return Map.groupBy(
    rows.map((row) => ({
      pairId: row.pair_id,
      id: row.id,
      answer: answerFrom(row.answer),
      enteredBy: row.entered_by,
      evidenceThen: row.evidence_then,
    })),
    (decision) => decision.pairId,
  );
}

type Card = PairRow & {
  readonly state: string;
  readonly isLive: boolean;
  readonly isHighHarm: boolean;
  readonly firstReviewer: number | null;
  readonly priority: number;
};

async function writeCards(db: Db, clock: Clock, cards: readonly Card[]): Promise<void> {
  const batch = 5000;
  for (let start = 0; start < cards.length; start += batch) {
    const some = cards.slice(start, start + batch);
    await sql`
      INSERT INTO match_card (pair_id, left_person_id, right_person_id, state, weight, probability, record_count,
                              has_conflict, is_live, is_high_harm, first_reviewer_id, priority, rebuilt_at)
      SELECT *, ${clock.now()}::timestamptz FROM unnest(
        ${some.map((card) => card.pair_id)}::bigint[], ${some.map((card) => card.left_person_id)}::bigint[],
        ${some.map((card) => card.right_person_id)}::bigint[], ${some.map((card) => card.state)}::text[],
        ${some.map((card) => card.weight)}::float8[], ${some.map((card) => card.probability)}::float8[],
        ${some.map((card) => card.record_count)}::integer[], ${some.map((card) => card.has_conflict)}::boolean[],
        ${some.map((card) => card.isLive)}::boolean[], ${some.map((card) => card.isHighHarm)}::boolean[],
        ${some.map((card) => card.firstReviewer)}::bigint[], ${some.map((card) => card.priority)}::float8[])
      ON CONFLICT (pair_id) DO UPDATE SET
        left_person_id = excluded.left_person_id, right_person_id = excluded.right_person_id, state = excluded.state,
        weight = excluded.weight, probability = excluded.probability, record_count = excluded.record_count,
        has_conflict = excluded.has_conflict, is_live = excluded.is_live, is_high_harm = excluded.is_high_harm,
        first_reviewer_id = excluded.first_reviewer_id, priority = excluded.priority,
        rebuilt_at = excluded.rebuilt_at`.execute(db);
  }
}

/** Groups what waits: everything, or the groups that these pairs are or were in. */
async function regroup(db: Db, pairIds: readonly number[] | null): Promise<void> {
  const among =
    pairIds === null
      ? sql`true`
      : sql`(pair_id = ANY(${[...pairIds]}::bigint[])
             OR group_id IN (SELECT group_id FROM match_card WHERE pair_id = ANY(${[...pairIds]}::bigint[])))`;
  const { rows } = await sql<{
    pair_id: number;
    left_person_id: number;
    right_person_id: number;
    weight: number;
  }>`
    SELECT pair_id, left_person_id, right_person_id, weight FROM match_card
     WHERE state IN ('open', 'second') AND ${among}`.execute(db);
  const groups = groupPairs(
    rows.map((row) => ({
      pairId: row.pair_id,
      leftPersonId: row.left_person_id,
      rightPersonId: row.right_person_id,
      weight: row.weight,
    })),
  );
  await sql`
    UPDATE match_card SET group_id = grouped.group_id
      FROM unnest(${[...groups.keys()]}::bigint[], ${[...groups.values()]}::bigint[]) AS grouped (pair_id, group_id)
     WHERE match_card.pair_id = grouped.pair_id
       AND match_card.group_id IS DISTINCT FROM grouped.group_id`.execute(db);
}
