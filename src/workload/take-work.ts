// Takes an item of work on, or puts it down: of two people at once, the second is told who has it.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { referenceLists } from '#reference';

import { addClaim, findClaim, lockClaim } from './claim-store.ts';
import { isWorkKey } from './kinds/work-key.ts';
import { workRules } from './kinds/work-rules.ts';
import { holderOf } from './work-item.ts';
import type { WorkItem } from './work-item.ts';
import { watchFor } from './watch.ts';
import { findWork } from './work-store.ts';

export type ClaimRefusal =
  /** No such work now: somebody has done it, or there never was any. */
  | { readonly code: 'not-there' }
  | { readonly code: 'held'; readonly staffId: number; readonly at: Temporal.Instant | null }
  /** The viewer has it already. */
  | { readonly code: 'yours' }
  /** Nobody took it on, so there is nothing to put down. */
  | { readonly code: 'not-taken' }
  /** An order gets an owner on its own page, with the day and the reason. */
  | { readonly code: 'needs-owner' };

/** Takes the item for the viewer, where nobody has it. */
export async function takeWork(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  key: string,
): Promise<Result<WorkItem, ClaimRefusal>> {
  const item = await lockedItem(db, clock, viewer, key);
  if (item === undefined) return refused({ code: 'not-there' });
  if (workRules[item.kind].settledThere || item.gaps.includes('no-owner'))
    return refused({ code: 'needs-owner' });
  const holder = holderOf(item);
  if (holder === viewer.staffId) return refused({ code: 'yours' });
  if (holder !== null) {
    const claim = await findClaim(db, key);
    return refused({ code: 'held', staffId: holder, at: claim?.at ?? null });
  }
  await addClaim(db, { key, staffId: viewer.staffId, by: viewer.staffId, at: clock.now() });
  return ok(item);
}

/** Puts down what the viewer has taken. What somebody else has stays theirs. */
export async function putWorkDown(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  key: string,
): Promise<Result<WorkItem, ClaimRefusal>> {
  const item = await lockedItem(db, clock, viewer, key);
  if (item === undefined) return refused({ code: 'not-there' });
  const claim = await findClaim(db, key);
  if (claim === undefined) return refused({ code: 'not-taken' });
  if (claim.staffId !== viewer.staffId) {
    return refused({ code: 'held', staffId: claim.staffId, at: claim.at });
  }
  await addClaim(db, { key, staffId: null, by: viewer.staffId, at: clock.now() });
  return ok(item);
}

async function lockedItem(db: Db, clock: Clock, viewer: Viewer, key: string): Promise<WorkItem | undefined> {
  if (!isWorkKey(key)) return undefined;
  await lockClaim(db, key);
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  return findWork(db, viewer, key, now, watchFor(book, viewer.role, viewer.rank));
}
