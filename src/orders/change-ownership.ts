// Takes an order, notice or bail, offers it, answers an offer, or puts it down with the reason.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { presenceOn, staffPosts } from '#users';

import { addMeasureOwner } from './measure-facts-store.ts';
import type { MeasureRecord } from './measure.ts';
import { ownershipRefusal } from './ownership-acts.ts';
import type { Actor, OwnershipAct, OwnershipRefusal } from './ownership-acts.ts';
import type { Ownership } from './ownership.ts';
import { addAnswer, addOffer, readOwnership } from './ownership-store.ts';
import { mayDo, standingOn } from './permitted-actions.ts';
import type { Standing } from './permitted-actions.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';

/** What a viewer may ever do about the ownership of a measure as it stands. */
export function actorOn(viewer: Pick<Viewer, 'role' | 'staffId'>, standing: Standing): Actor {
  return {
    staffId: viewer.staffId,
    mayOwn: mayDo(viewer.role, 'own', standing),
    mayGive: mayDo(viewer.role, 'give', standing),
  };
}

/** Adds the fact and rebuilds the card. Lock the measure first. */
export async function changeOwnership(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  record: MeasureRecord,
  act: OwnershipAct,
): Promise<Result<{ readonly factId: number }, OwnershipRefusal>> {
  const now = clock.now();
  const today = londonDate(now);
  const ownership = await readOwnership(db, record.measure.id, now);
  const { ownerId, deputyId } = ownership;
  const concerned = [ownerId, deputyId, act.do === 'offer' ? act.to : null].filter((id) => id !== null);
  const posts = await staffPosts(db, concerned);
  const presence = (id: number) => {
    const post = posts.get(id);
    return post === undefined ? 'not-in-post' : presenceOn(post, today);
  };
  const actor = actorOn(viewer, standingOn(record, today));
  const refusal = ownershipRefusal(actor, ownership, act, presence);
  if (refusal !== null) return refused(refusal);
  const factId = await write(db, viewer, record, ownership, act, now);
  await rebuildMeasureCards(db, clock, [record.measure.id]);
  return ok({ factId });
}

async function write(
  db: Db,
  viewer: Viewer,
  { measure }: MeasureRecord,
  ownership: Ownership,
  act: OwnershipAct,
  now: Temporal.Instant,
): Promise<number> {
  const by = { staffId: viewer.staffId, at: now };
  const name = (part: 'owner' | 'deputy', staffId: number | null, reason: string | null) =>
    addMeasureOwner(db, measure.id, { part, staffId, on: londonDate(now), reason }, by);
  switch (act.do) {
    case 'take':
      return name(act.part, viewer.staffId, null);
    case 'put-down':
      return name(act.part, null, act.reason);
    case 'offer':
      return addOffer(db, measure.id, act, by);
    case 'answer': {
      await addAnswer(db, act.offerId, act.answer, null, by);
      const offer = ownership.offers.find((each) => each.id === act.offerId);
      return act.answer === 'accepted' && offer !== undefined
        ? name(offer.part, offer.staffId, offer.reason)
        : act.offerId;
    }
  }
}
