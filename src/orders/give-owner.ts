// Gives an order, notice or bail an owner: oneself, somebody else, or nobody with the reason.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { addMeasureOwner } from './measure-facts-store.ts';
import type { MeasureRecord } from './measure.ts';
import { mayDo, standingOn } from './permitted-actions.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';

export type OwnerRefusal =
  | 'not-permitted'
  /** Only who keeps the register takes an order from its owner, or gives it to somebody else. */
  | 'not-yours'
  | 'reason-needed'
  | 'no-change';

/** Whether this viewer may make that person (null: nobody) the owner now. */
function ownerRefusal(
  viewer: Pick<Viewer, 'role' | 'staffId'>,
  record: Pick<MeasureRecord, 'measure' | 'events' | 'ownerStaffId'>,
  next: { readonly staffId: number | null; readonly reason: string | null },
  today: Temporal.PlainDate,
): OwnerRefusal | null {
  const standing = standingOn(record, today);
  const mayGive = mayDo(viewer.role, 'give', standing);
  if (!mayGive && !mayDo(viewer.role, 'own', standing)) return 'not-permitted';
  if (record.ownerStaffId === next.staffId) return 'no-change';
  const takesFree = next.staffId === viewer.staffId && record.ownerStaffId === null;
  const putsDownOwn = next.staffId === null && record.ownerStaffId === viewer.staffId;
  if (!mayGive && !takesFree && !putsDownOwn) return 'not-yours';
  return next.staffId === null && next.reason === null ? 'reason-needed' : null;
}

/** Adds the fact of the new owner and rebuilds the card. Lock the measure first. */
export async function giveOwner(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  record: MeasureRecord,
  next: { readonly staffId: number | null; readonly reason: string | null },
): Promise<Result<{ readonly factId: number }, OwnerRefusal>> {
  const now = clock.now();
  const refusal = ownerRefusal(viewer, record, next, londonDate(now));
  if (refusal !== null) return refused(refusal);
  const by = { staffId: viewer.staffId, at: now };
  const factId = await addMeasureOwner(db, record.measure.id, { ...next, on: londonDate(now) }, by);
  await rebuildMeasureCards(db, clock, [record.measure.id]);
  return ok({ factId });
}
