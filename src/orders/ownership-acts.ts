// Who may take a measure, offer it, answer an offer or put it down. Page and action both ask here.

import type { OfferAnswer, OwnerPart, Ownership } from './ownership.ts';
import type { Presence } from '#users';

export type OwnershipAct =
  | { readonly do: 'take'; readonly part: OwnerPart }
  | { readonly do: 'put-down'; readonly part: OwnerPart; readonly reason: string | null }
  | { readonly do: 'offer'; readonly part: OwnerPart; readonly to: number; readonly reason: string | null }
  | { readonly do: 'answer'; readonly offerId: number; readonly answer: OfferAnswer };

export type OwnershipRefusal =
  | 'not-permitted'
  /** Only who keeps the register takes a part from whoever has it, or offers what is another's. */
  | 'not-yours'
  | 'no-change'
  | 'reason-needed'
  /** The owner cannot be their own deputy. */
  | 'same-person'
  /** Whoever is asked must be in post. Being away does not stop an offer: it waits for them. */
  | 'not-in-post'
  /** Answered, taken back or overtaken meanwhile. */
  | 'no-offer';

export type Actor = {
  readonly staffId: number;
  /** May take what is free and answer for it. */
  readonly mayOwn: boolean;
  /** Keeps the register: may give and take what is another's. */
  readonly mayGive: boolean;
};

const holderOf = (ownership: Ownership, part: OwnerPart) =>
  part === 'owner' ? ownership.ownerId : ownership.deputyId;

/** Why this may not be done now, or null. `presence` says whether the holder of a part, or whoever is asked, is in post. */
export function ownershipRefusal(
  actor: Actor,
  ownership: Ownership,
  act: OwnershipAct,
  presence: (staffId: number) => Presence,
): OwnershipRefusal | null {
  if (!actor.mayOwn && !actor.mayGive) return 'not-permitted';
  if (act.do === 'answer') return answerRefusal(actor, ownership, act);
  const holder = holderOf(ownership, act.part);
  const isFree = holder === null || presence(holder) === 'not-in-post';
  const isMine = holder === actor.staffId;
  // Whoever is made the owner is no longer the deputy; the other way round there would be no owner.
  const isOwnDeputy = (id: number) => act.part === 'deputy' && ownership.ownerId === id;
  switch (act.do) {
    case 'take':
      if (isMine) return 'no-change';
      if (isOwnDeputy(actor.staffId)) return 'same-person';
      return isFree || actor.mayGive ? null : 'not-yours';
    case 'put-down':
      if (holder === null) return 'no-change';
      if (!isMine && !actor.mayGive) return 'not-yours';
      return act.reason === null ? 'reason-needed' : null;
    case 'offer': {
      const ownsIt = ownership.ownerId === actor.staffId;
      if (!ownsIt && !isMine && !actor.mayGive) return 'not-yours';
      if (holder === act.to) return 'no-change';
      if (isOwnDeputy(act.to)) return 'same-person';
      return presence(act.to) === 'not-in-post' ? 'not-in-post' : null;
    }
  }
}

function answerRefusal(
  actor: Actor,
  ownership: Ownership,
  act: Extract<OwnershipAct, { do: 'answer' }>,
): OwnershipRefusal | null {
  const offer = ownership.offers.find((each) => each.id === act.offerId);
  if (offer === undefined) return 'no-offer';
  if (act.answer === 'withdrawn') {
    const mayWithdraw = offer.by === actor.staffId || ownership.ownerId === actor.staffId || actor.mayGive;
    return mayWithdraw ? null : 'not-yours';
  }
  if (offer.staffId !== actor.staffId) return 'not-yours';
  return act.answer === 'accepted' && offer.part === 'deputy' && ownership.ownerId === actor.staffId
    ? 'same-person'
    : null;
}
