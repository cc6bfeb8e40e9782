// Says that a suspect who is looked for was raised at a meeting: a fact of its own, with the case of the meeting and the time.

import type { Clock, Db, Viewer } from '#platform';

import { readWanted } from './read-wanted.ts';
import { addWantedEvent, firstNominal } from './wanted-store.ts';

/**
 * Adds the fact once for each case of a meeting, however often the case is saved. Nothing is added for somebody whom
 * nobody looks for. Returns whether it was. Lock the meeting first. The force's rule for Op Manatee.
 */
export async function raiseWanted(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  of: { readonly personId: number; readonly itemId: number },
): Promise<boolean> {
  const file = (await readWanted(db, [of.personId])).files.get(of.personId);
  if (file === undefined || file.state.since === null) return false;
  if (file.events.some(({ meeting }) => meeting?.itemId === of.itemId)) return false;
  const at = clock.now();
  const event = { step: 'raised', at, meetingItemId: of.itemId } as const;
  await addWantedEvent(db, await firstNominal(db, of.personId), event, { staffId: viewer.staffId, at });
  return true;
}
