// Says of an order that is on the record already that it protects a victim: a newer fact, never a change.

import type { Clock, Db, Viewer } from '#platform';

import { addProtected, lockMeasure } from './measure-facts-store.ts';
import type { Measure } from './measure.ts';
import { protectedBy } from './protected-people-store.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';

/** Links a victim to an order by the record under which the suspect's pages know them. False where it was linked before. */
export async function addProtectedVictim(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  measure: Pick<Measure, 'id' | 'ref' | 'subjectNominalId'>,
  victimNominalId: number,
): Promise<boolean> {
  await lockMeasure(db, measure.ref);
  const now = clock.now();
  const standing = await protectedBy(db, measure, now);
  if (standing.some(({ nominalId }) => nominalId === victimNominalId)) return false;
  await addProtected(db, measure.id, [victimNominalId], { staffId: viewer.staffId, at: now });
  await rebuildMeasureCards(db, clock, [measure.id]);
  return true;
}
