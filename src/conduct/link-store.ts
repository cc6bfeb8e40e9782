// The only SQL on links between reports: what was decided, which other reports share people with one, and adding a decision.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { LinkDecision } from './link.ts';

const mostRows = 2000;

/** Decisions about a crime and any other known by a moment, in the order recorded. */
export async function linksOf(
  db: Db,
  crimeIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly LinkDecision[]> {
  if (crimeIds.length === 0) return [];
  const rows = await db
    .selectFrom('conduct_link')
    .selectAll()
    .where((or) => or.or([or('crime_id', 'in', [...crimeIds]), or('other_crime_id', 'in', [...crimeIds])]))
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .limit(mostRows)
    .execute();
  return rows.map((row) => ({
    crimeId: row.crime_id,
    otherCrimeId: row.other_crime_id,
    linked: row.linked,
    reason: row.reason,
    byStaffId: row.entered_by,
    occurredOn: row.occurred_on,
  }));
}

/** Numbers of other crimes that have a suspect or a victim of this one, by whoever records belong to now, newest first. */
export async function crimesSharingPeople(db: Db, crimeId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ crime_id: number }>`
    SELECT DISTINCT other.crime_id
      FROM crime_party AS own
      JOIN nominal AS mine ON mine.id = own.nominal_id
      JOIN nominal AS theirs ON theirs.person_id = mine.person_id
      JOIN crime_party AS other ON other.nominal_id = theirs.id AND other.part = own.part AND NOT other.removed
     WHERE own.crime_id = ${crimeId} AND own.part IN ('suspect', 'victim') AND NOT own.removed
       AND other.crime_id <> ${crimeId}
     ORDER BY other.crime_id DESC LIMIT 200`.execute(db);
  return rows.map((row) => row.crime_id);
}

/** Adds a decision about a pair of crimes. The newest stands, and undoes the one before. */
export async function addLink(
  db: Db,
  pair: readonly [number, number],
  given: {
    readonly linked: boolean;
    readonly reason: string | null;
    readonly occurredOn: Temporal.PlainDate;
  },
  by: { readonly staffId: number; readonly at: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto('conduct_link')
    .values({
      crime_id: Math.min(...pair),
      other_crime_id: Math.max(...pair),
      linked: given.linked,
      reason: given.reason,
      occurred_on: given.occurredOn,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}
