// Who answers for a measure: exactly one on any day, a person where somebody is at work, else the unit.

import { presenceOn } from '#users';
import type { Post } from '#users';

export const ownerParts = ['owner', 'deputy'] as const;
export type OwnerPart = (typeof ownerParts)[number];

/** What is recorded about the ownership of one measure. Nothing is ever changed; the order given does not matter. */
export type OwnershipFact =
  /** Somebody has the part from now on; nobody where `staffId` is null. */
  | {
      readonly kind: 'named';
      readonly id: number;
      readonly part: OwnerPart;
      readonly staffId: number | null;
      readonly at: Temporal.Instant;
    }
  | {
      readonly kind: 'offered';
      readonly id: number;
      readonly part: OwnerPart;
      readonly staffId: number;
      readonly by: number;
      readonly reason: string | null;
      readonly at: Temporal.Instant;
    }
  | {
      readonly kind: 'answered';
      readonly offerId: number;
      readonly answer: OfferAnswer;
      readonly at: Temporal.Instant;
    };

export type OfferAnswer = 'accepted' | 'declined' | 'withdrawn';
export type Offer = Extract<OwnershipFact, { kind: 'offered' }>;

export type Ownership = {
  readonly ownerId: number | null;
  /** Never the owner: who becomes the owner is no longer the deputy. */
  readonly deputyId: number | null;
  /** The last person who had it, for the unit it falls to. */
  readonly lastOwnerId: number | null;
  /** Offers that wait for an answer: at most one of each part. Until then nothing changes. */
  readonly offers: readonly Offer[];
};

/** What the facts add up to: the newest name of each part, and the newest offer that nothing has overtaken. */
export function ownershipOf(facts: readonly OwnershipFact[]): Ownership {
  const named = facts
    .filter((fact) => fact.kind === 'named')
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.id - b.id);
  const answered = new Set(facts.flatMap((fact) => (fact.kind === 'answered' ? [fact.offerId] : [])));
  const newest = (part: OwnerPart) => named.findLast((fact) => fact.part === part);
  const ownerId = newest('owner')?.staffId ?? null;
  const deputyId = newest('deputy')?.staffId ?? null;
  const offers = ownerParts.flatMap((part) => {
    const last = facts
      .filter((fact): fact is Offer => fact.kind === 'offered' && fact.part === part)
      .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.id - b.id)
      .at(-1);
    if (last === undefined || answered.has(last.id)) return [];
    const since = newest(part);
    return since !== undefined && Temporal.Instant.compare(since.at, last.at) > 0 ? [] : [last];
  });
  return {
    ownerId,
    deputyId: deputyId === ownerId ? null : deputyId,
    lastOwnerId: named.findLast((fact) => fact.part === 'owner' && fact.staffId !== null)?.staffId ?? null,
    offers,
  };
}

/** Why it is not the owner who answers. */
export type Fallback = 'away' | 'not-in-post' | 'put-down' | 'never-owned';

export type Answerable =
  | { readonly kind: 'person'; readonly staffId: number; readonly because: Fallback | null }
  /** The unit as a whole; null for whoever keeps the register, where no unit is known. */
  | { readonly kind: 'unit'; readonly teamId: number | null; readonly because: Fallback };

/**
 * Who answers on a day: the owner who is at work; else the deputy who is; else the unit of the last owner; else the
 * unit that keeps the register. Always one and never two, so that no measure is nobody's.
 */
export function answersFor(
  ownership: Pick<Ownership, 'ownerId' | 'deputyId' | 'lastOwnerId'>,
  posts: ReadonlyMap<number, Post>,
  registerTeamId: number | null,
  day: Temporal.PlainDate,
): Answerable {
  const { ownerId, deputyId, lastOwnerId } = ownership;
  const presence = (id: number) => {
    const post = posts.get(id);
    return post === undefined ? 'not-in-post' : presenceOn(post, day);
  };
  const owner = ownerId === null ? null : presence(ownerId);
  if (ownerId !== null && owner === 'here') return { kind: 'person', staffId: ownerId, because: null };
  const because: Fallback =
    owner === null || owner === 'here' ? (lastOwnerId === null ? 'never-owned' : 'put-down') : owner;
  if (deputyId !== null && presence(deputyId) === 'here') {
    return { kind: 'person', staffId: deputyId, because };
  }
  const last = lastOwnerId === null ? undefined : posts.get(lastOwnerId);
  return { kind: 'unit', teamId: last?.teamId ?? registerTeamId, because };
}

/** Everybody whose post decides who answers. */
export function staffOf(ownership: Ownership): readonly number[] {
  return [ownership.ownerId, ownership.deputyId, ownership.lastOwnerId].filter((id) => id !== null);
}
