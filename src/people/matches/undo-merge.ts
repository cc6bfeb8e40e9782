// Undoes a merge: both people are as if it had never been, and a decision that they are different stands from then on.

import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import type { PeopleRecords } from '../read-records.ts';
import { rebuildMoved } from './decide-match.ts';
import { addDecision } from './match-store.ts';
import { mergeTree } from './merge-tree.ts';
import {
  addMerge,
  findMerge,
  lockDecisions,
  moveNominals,
  nominalsHeld,
  standingMerges,
} from './merge-store.ts';

export type UndoRefusal = { readonly code: 'not-standing' };
export type Undone = { readonly keptPersonId: number; readonly mergedPersonId: number };

/**
 * Undoes one merge, whatever was merged before or after it. Every record goes to the person it would belong to had
 * this merge never been; records that came since stay with the person they came under. Call it inside a transaction.
 */
export async function undoMerge(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  records: PeopleRecords,
  mergeId: number,
  note: string,
): Promise<Result<Undone, UndoRefusal>> {
  await lockDecisions(db);
  const merge = await findMerge(db, mergeId);
  if (merge === undefined) return refused({ code: 'not-standing' });
  const standing = await standingMerges(db, [merge.keptPersonId]);
  const before = mergeTree(standing);
  const after = mergeTree(standing.filter((each) => each.id !== mergeId));
  const root = before.personNow(merge.keptPersonId);
  const held = await nominalsHeld(db, [root]);
  const moves = held
    .map((nominal) => ({
      nominalId: nominal.id,
      home: nominal.homePersonId,
      personId: after.personNow(nominal.homePersonId),
    }))
    .filter((move) => move.personId !== root);
  const under = new Set(after.under(merge.keptPersonId));
  const at = clock.now();
  const by = { at, enteredBy: viewer.staffId };
  const decisionId = await addDecision(db, {
    pairId: merge.pairId,
    answer: 'different',
    basis: 'undo',
    reason: 'undo',
    note,
    leftPersonId: merge.keptPersonId,
    rightPersonId: merge.mergedPersonId,
    leftNominals: held.filter((nominal) => under.has(nominal.homePersonId)).map((nominal) => nominal.id),
    rightNominals: moves.map((move) => move.nominalId),
    ...by,
  });
  const undoingId = await addMerge(db, {
    keptPersonId: merge.keptPersonId,
    mergedPersonId: merge.mergedPersonId,
    undoesId: merge.id,
    decisionId,
    ...by,
  });
  await moveNominals(db, moves, { mergeId: undoingId, basis: 'undo', reason: 'undo', ...by });
  await rebuildMoved(
    db,
    clock,
    records,
    [root, merge.keptPersonId, merge.mergedPersonId],
    held.map((nominal) => nominal.id),
  );
  return ok({ keptPersonId: merge.keptPersonId, mergedPersonId: merge.mergedPersonId });
}
