// The only SQL that reads many breaches of late at once, whoever they are about.

import type { Db } from '#platform';

import { breachFrom, withFacts } from './breach-store.ts';
import type { BreachRecord } from './breach.ts';

const batch = 1000;

/** Those of these breaches that were reported since a moment, in batches of bounded size. */
export async function breachesReportedSince(
  db: Db,
  ids: readonly number[],
  since: Temporal.Instant,
  asKnownAt: Temporal.Instant,
): Promise<readonly BreachRecord[]> {
  const found: BreachRecord[] = [];
  for (let start = 0; start < ids.length; start += batch) {
    const rows = await db
      .selectFrom('breach')
      .selectAll()
      .where('id', 'in', ids.slice(start, start + batch))
      .where('reported_at', '>=', since)
      .orderBy('id')
      .execute();
    found.push(...(await withFacts(db, rows.map(breachFrom), asKnownAt)));
  }
  return found;
}
