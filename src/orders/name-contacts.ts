// Says which of several victims was told, heard or tried, where the record names nobody: new facts that put the old one right.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { addMeasureEvents } from './measure-facts-store.ts';
import type { MeasureRecord } from './measure.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';
import { mayRecordStep } from './record-step.ts';
import { unnamedContacts } from './victim-duty.ts';

/**
 * Writes the contact again, once for each victim named, as it was recorded; the one that named nobody no longer stands,
 * and the others are owed theirs. Refused where it is not this viewer's to record, or somebody has named them meanwhile.
 * Lock the measure first. `whom`: at least one of those it protects, each by one of their records.
 */
export async function nameContact(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  record: MeasureRecord,
  { eventId, whom }: { readonly eventId: number; readonly whom: readonly number[] },
): Promise<Result<readonly number[], 'not-permitted'>> {
  const now = clock.now();
  const event = unnamedContacts(record).find(({ id }) => id === eventId);
  const isTheirs = whom.length > 0 && whom.every((id) => record.protects.some((each) => each.includes(id)));
  if (
    event === undefined ||
    !isTheirs ||
    !mayRecordStep(viewer.role, record, 'victim-told', londonDate(now))
  ) {
    return refused('not-permitted');
  }
  const { step, occurredOn: on, occurredAt: at, method, reason, byWhom, byStaffId, note, otherWay } = event;
  const said = { step, on, at, method, reason, byWhom, byStaffId, note, otherWay, corrects: event.id };
  const eventIds = await addMeasureEvents(
    db,
    record.measure.id,
    whom.map((victimNominalId) => ({ ...said, victimNominalId })),
    { staffId: viewer.staffId, at: now },
  );
  await rebuildMeasureCards(db, clock, [record.measure.id]);
  return ok(eventIds);
}
