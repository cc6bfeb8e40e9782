// Whether a viewer has just said why a victim's name is needed: read from the access log, where the reason was written.

import type { Db, Viewer } from '#platform';

/** How long after giving a reason the name may be shown again without a new one. */
const shownFor = { minutes: 15 } as const;

/** True when this viewer gave a reason for this victim within the last quarter of an hour, by the access log. */
export async function hasGivenReason(
  db: Db,
  viewer: Viewer,
  victimPersonId: number,
  now: Temporal.Instant,
): Promise<boolean> {
  const row = await db
    .selectFrom('access_log')
    .select('id')
    .where('staff_id', '=', viewer.staffId)
    .where('person_id', '=', victimPersonId)
    .where('record_kind', '=', 'victim-reason')
    .where('reason', 'is not', null)
    .where('at', '>=', now.subtract(shownFor))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
