// Reads who answers for a measure now, with the names, posts and unit that a page needs to say it.

import type { Db } from '#platform';
import { registerTeam, staffNames, staffPosts, teamNames } from '#users';
import type { Post, Team } from '#users';

import { answersFor, staffOf } from './ownership.ts';
import type { Answerable, Ownership } from './ownership.ts';
import { readOwnership } from './ownership-store.ts';

export type OwnershipFile = {
  readonly ownership: Ownership;
  readonly answerable: Answerable;
  readonly posts: ReadonlyMap<number, Post>;
  readonly names: ReadonlyMap<number, string>;
  /** The unit that answers, where a unit does and it is known. */
  readonly team: Team | null;
};

/** Who owns the measure, who is asked, and who answers on the day; from what was recorded by the moment. */
export async function readAnswerable(
  db: Db,
  measureId: number,
  at: Temporal.Instant,
  day: Temporal.PlainDate,
): Promise<OwnershipFile> {
  const ownership = await readOwnership(db, measureId, at);
  const posts = await staffPosts(db, staffOf(ownership));
  const answerable = answersFor(ownership, posts, await registerTeam(db, day), day);
  const asked = ownership.offers.flatMap((offer) => [offer.staffId, offer.by]);
  const names = await staffNames(db, [...staffOf(ownership), ...asked]);
  const teamId = answerable.kind === 'unit' ? answerable.teamId : null;
  const team = teamId === null ? undefined : (await teamNames(db, [teamId])).get(teamId);
  return { ownership, answerable, posts, names, team: team ?? null };
}
