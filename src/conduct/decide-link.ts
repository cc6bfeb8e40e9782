// Records whether two reports belong to one course of conduct: a person's decision, undone by another.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { addLink } from './link-store.ts';
import { mayLog } from './permitted-actions.ts';

/** Writes the decision. "Not one course of conduct" says why. */
export async function decideLink(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  pair: readonly [number, number],
  given: { readonly linked: boolean; readonly reason: string | null },
): Promise<Result<{ readonly linked: boolean }, 'not-permitted' | 'reason-needed'>> {
  if (!mayLog(viewer.role)) return refused('not-permitted');
  if (!given.linked && given.reason === null) return refused('reason-needed');
  const at = clock.now();
  await addLink(db, pair, { ...given, occurredOn: londonDate(at) }, { staffId: viewer.staffId, at });
  return ok({ linked: given.linked });
}
