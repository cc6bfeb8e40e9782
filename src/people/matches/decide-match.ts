// A reviewer's answer about two people: same, different or not sure. "Same" brings their records together; all can be undone.

import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import type { PeopleRecords } from '../read-records.ts';
import { rebuildPersonCards } from '../rebuild-person-cards.ts';
import type { Answer, DecisionBasis } from './match.ts';
import { addDecision, findPair, heldApart } from './match-store.ts';
import type { MatchPair } from './match-store.ts';
import { addMerge, lockDecisions, moveNominals, nominalsHeld } from './merge-store.ts';
import { rebuildMatchCards } from './rebuild-match-cards.ts';
import { firstSame } from './two-reviewers-store.ts';
import { needTwoReviewers } from './find-two-reviewers-needed.ts';

export type DecideRefusal =
  /** Somebody answered meanwhile, or a stronger pair of the two people is asked. */
  | { readonly code: 'not-waiting' }
  /** The first reviewer may not be the second one. */
  | { readonly code: 'same-reviewer' }
  /** A decision about other records of the two says that they are different people. */
  | { readonly code: 'held-apart'; readonly pairRef: string }
  /** The force's rule joins nobody where two reviewers are needed. */
  | { readonly code: 'needs-reviewers' };

export type MatchAnswer = {
  readonly answer: Answer;
  readonly basis: DecisionBasis;
  readonly reason: string;
  readonly note: string | null;
};

export type Decided = { readonly decisionId: number; readonly mergeId: number | null };

/**
 * Records an answer and, for "same", merges the two people: the person first known here keeps its reference. Where a
 * wrong join could put somebody at risk, the first "same" merges nothing and asks for a second reviewer. Call it inside
 * a transaction, for a pair whose people the viewer may open. A `viewer` of null is the force's own rule.
 */
export async function decideMatch(
  db: Db,
  clock: Clock,
  viewer: Viewer | null,
  records: PeopleRecords,
  ref: string,
  given: MatchAnswer,
): Promise<Result<Decided, DecideRefusal>> {
  await lockDecisions(db);
  const pair = await findPair(db, ref);
  if (pair === undefined || !isWaiting(pair)) return refused({ code: 'not-waiting' });
  const { leftPersonId, rightPersonId } = pair;
  const enteredBy = viewer?.staffId ?? null;
  if (pair.firstReviewerId !== null && pair.firstReviewerId === enteredBy) {
    return refused({ code: 'same-reviewer' });
  }
  const held = await nominalsHeld(db, [leftPersonId, rightPersonId]);
  const of = (personId: number) => held.filter((each) => each.personId === personId).map((each) => each.id);
  const [leftNominals, rightNominals] = [of(leftPersonId), of(rightPersonId)];
  if (given.answer === 'same') {
    const apart = await heldApart(db, leftNominals, rightNominals);
    const other = apart.find((each) => each.pairId !== pair.id);
    if (other !== undefined) return refused({ code: 'held-apart', pairRef: other.pairRef });
  }
  const isFirstOfTwo =
    given.answer === 'same' &&
    (await needTwoReviewers(
      db,
      clock,
      records,
      [leftPersonId, rightPersonId],
      [...leftNominals, ...rightNominals],
    )) &&
    (await firstSame(db, pair)) === undefined;
  if (isFirstOfTwo && viewer === null) return refused({ code: 'needs-reviewers' });
  const at = clock.now();
  const decisionId = await addDecision(db, {
    ...given,
    pairId: pair.id,
    leftPersonId,
    rightPersonId,
    leftNominals,
    rightNominals,
    at,
    enteredBy,
  });
  if (given.answer !== 'same' || isFirstOfTwo) {
    await rebuildMatchCards(db, clock, records, [leftPersonId, rightPersonId]);
    return ok({ decisionId, mergeId: null });
  }
  const keptPersonId = Math.min(leftPersonId, rightPersonId);
  const mergedPersonId = Math.max(leftPersonId, rightPersonId);
  const moving = of(mergedPersonId);
  const mergeId = await addMerge(db, {
    keptPersonId,
    mergedPersonId,
    undoesId: null,
    decisionId,
    at,
    enteredBy,
  });
  await moveNominals(
    db,
    moving.map((nominalId) => ({ nominalId, personId: keptPersonId })),
    { mergeId, basis: given.basis, reason: given.reason, at, enteredBy },
  );
  await rebuildMoved(
    db,
    clock,
    records,
    [keptPersonId, mergedPersonId],
    held.map((each) => each.id),
  );
  return ok({ decisionId, mergeId });
}

function isWaiting(pair: MatchPair): boolean {
  return pair.state === 'open' || pair.state === 'second';
}

/** Derives again everything that depends on whom records belong to, for every record of the people concerned. */
export async function rebuildMoved(
  db: Db,
  clock: Clock,
  records: PeopleRecords,
  personIds: readonly number[],
  nominalIds: readonly number[],
): Promise<void> {
  await rebuildPersonCards(db, clock, personIds);
  await records.rebuildAfterMove(db, clock, nominalIds);
  await rebuildMatchCards(db, clock, records, personIds);
}
