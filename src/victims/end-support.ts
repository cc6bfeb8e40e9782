// Ends the support of a victim: from that moment the adviser sees nothing of them.

import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import type { Support } from './support.ts';
import { addSupportEnd, findSupport, lockSupports } from './support-store.ts';

/** Writes the end. Refused where somebody ended it meanwhile: what they said stands. */
export async function endSupport(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  support: Pick<Support, 'id' | 'ref' | 'victimPersonId'>,
  end: { readonly on: Temporal.PlainDate; readonly reason: string; readonly note: string | null },
): Promise<Result<null, 'ended-already'>> {
  await lockSupports(db, support.victimPersonId);
  const now = clock.now();
  if ((await findSupport(db, support.ref, now))?.end !== null) return refused('ended-already');
  await addSupportEnd(db, support.id, end, { staffId: viewer.staffId, at: now });
  return ok(null);
}
