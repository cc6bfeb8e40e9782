// Leaves an item of the day's list for later, with a reason and a last day, or brings it back. The gap stays on its record.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { lockClaim } from './claim-store.ts';
import { addDismissal } from './dismissal-store.ts';
import { isWorkKey } from './kinds/work-key.ts';
import { watchFor } from './watch.ts';
import { mayBeLeft } from './work-item.ts';
import type { WorkItem } from './work-item.ts';
import { findWork } from './work-store.ts';

export type LaterRefusal =
  /** No such work now: somebody has done it, or there never was any. */
  | { readonly code: 'not-there' }
  /** What the law times, or somebody waits for, cannot be left. */
  | { readonly code: 'cannot-be-left' }
  | { readonly code: 'not-later' }
  | { readonly code: 'too-long'; readonly days: number }
  | { readonly code: 'no-reason' };

/** How many days an item may be left at most: the force's own rule; none where it has none. */
export function longestLater(book: ReferenceBook): number {
  const days = book.find('later-limit', 'days')?.body['days'];
  return typeof days === 'number' ? days : 0;
}

/** Leaves the item until the end of a day. It is back before that when there is more behind it than now. */
export async function leaveForLater(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  key: string,
  given: { readonly reason: string | null; readonly untilOn: Temporal.PlainDate | null },
): Promise<Result<WorkItem, LaterRefusal>> {
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const item = await lockedItem(db, clock, viewer, key, book);
  if (item === undefined) return refused({ code: 'not-there' });
  if (!mayBeLeft(item)) return refused({ code: 'cannot-be-left' });
  const { reason, untilOn } = given;
  if (reason === null || book.find('later-reason', reason)?.isInForce !== true)
    return refused({ code: 'no-reason' });
  const days = longestLater(book);
  if (untilOn === null || Temporal.PlainDate.compare(untilOn, today) < 0)
    return refused({ code: 'not-later' });
  if (Temporal.PlainDate.compare(untilOn, today.add({ days })) > 0)
    return refused({ code: 'too-long', days });
  await addDismissal(db, {
    key,
    kind: item.kind,
    said: item.said,
    reason,
    untilOn,
    by: viewer.staffId,
    at: clock.now(),
  });
  return ok(item);
}

/** Brings an item back to the list, whoever left it. */
export async function bringBack(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  key: string,
): Promise<Result<WorkItem, LaterRefusal>> {
  const book = await referenceLists(db, londonDate(clock.now()));
  const item = await lockedItem(db, clock, viewer, key, book);
  if (item === undefined) return refused({ code: 'not-there' });
  await addDismissal(db, {
    key,
    kind: item.kind,
    said: item.said,
    reason: 'brought-back',
    untilOn: null,
    by: viewer.staffId,
    at: clock.now(),
  });
  return ok(item);
}

async function lockedItem(db: Db, clock: Clock, viewer: Viewer, key: string, book: ReferenceBook) {
  if (!isWorkKey(key)) return undefined;
  await lockClaim(db, key);
  return findWork(db, viewer, key, clock.now(), watchFor(book, viewer.role));
}
