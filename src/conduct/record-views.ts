// Records what people say a crime is: that it is not stalking, what a second reader says of that, another offence, who settles it, and how.

import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import type { Dispute } from './dispute.ts';
import { addClassificationStep, addStalkingView, addViewReading } from './four-store.ts';
import { viewState } from './four.ts';
import type { StalkingView } from './four.ts';
import { mayGiveOwner, mayLog, mayRead, maySettle } from './permitted-actions.ts';

export type OffenceRefusal =
  | 'not-permitted'
  /** A view waits already: it is read first. */
  | 'waits-already'
  | 'nothing-open'
  /** Settled by somebody whose view is not one of those in dispute. */
  | 'own-view';

type Said = Result<{ readonly crimeId: number }, OffenceRefusal>;

/** Adds why a case is not stalking. It waits for a second reader, and changes nothing else. */
export async function sayNotStalking(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  of: { readonly crimeId: number; readonly views: readonly StalkingView[] },
  reason: string,
): Promise<Said> {
  if (!mayLog(viewer.role)) return refused('not-permitted');
  const last = of.views.at(-1);
  if (last !== undefined && viewState(last) === 'waiting') return refused('waits-already');
  await addStalkingView(db, of.crimeId, reason, { staffId: viewer.staffId, at: clock.now() });
  return ok({ crimeId: of.crimeId });
}

/** Adds what the second reader says of the view that waits. */
export async function readNotStalking(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  of: { readonly crimeId: number; readonly views: readonly StalkingView[] },
  given: { readonly agrees: boolean; readonly reason: string | null },
): Promise<Said> {
  const last = of.views.at(-1);
  if (last === undefined || viewState(last) !== 'waiting') return refused('nothing-open');
  if (!mayRead(viewer, last.byStaffId)) return refused('not-permitted');
  await addViewReading(db, last.id, given, { staffId: viewer.staffId, at: clock.now() });
  return ok({ crimeId: of.crimeId });
}

/** Adds the view that the offence is another one. */
export async function sayOffence(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  crimeId: number,
  given: { readonly offenceKey: string; readonly reason: string },
): Promise<Said> {
  if (!mayLog(viewer.role)) return refused('not-permitted');
  const by = { staffId: viewer.staffId, at: clock.now() };
  await addClassificationStep(db, crimeId, { step: 'view', staffId: null, ...given }, by);
  return ok({ crimeId });
}

/** Names who answers for settling an open disagreement. */
export async function giveOwner(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  of: { readonly crimeId: number; readonly dispute: Dispute | null },
  staffId: number,
): Promise<Said> {
  if (!mayGiveOwner(viewer.role)) return refused('not-permitted');
  if (of.dispute?.state !== 'open') return refused('nothing-open');
  const by = { staffId: viewer.staffId, at: clock.now() };
  await addClassificationStep(db, of.crimeId, { step: 'owner', offenceKey: null, staffId, reason: null }, by);
  return ok({ crimeId: of.crimeId });
}

/** Settles an open disagreement on an offence, with the reason. The crime system is changed there, not here. */
export async function settleOffence(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  of: { readonly crimeId: number; readonly dispute: Dispute | null },
  given: { readonly offenceKey: string; readonly reason: string },
): Promise<Said> {
  if (of.dispute?.state !== 'open') return refused('nothing-open');
  if (!mayGiveOwner(viewer.role)) return refused('not-permitted');
  if (!maySettle(viewer, of.dispute.views)) return refused('own-view');
  const by = { staffId: viewer.staffId, at: clock.now() };
  await addClassificationStep(db, of.crimeId, { step: 'resolved', staffId: null, ...given }, by);
  return ok({ crimeId: of.crimeId });
}
