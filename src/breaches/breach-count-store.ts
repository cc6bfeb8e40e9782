// The only SQL that counts a person's breaches: how many, which one of them this is, and those of one day.

import { sql } from 'kysely';

import { londonMidnight } from '#platform';
import type { Db } from '#platform';

/** How many breaches by these nominals were recorded by a moment, and how many of them happened up to this one. */
export async function placeOfBreach(
  db: Db,
  nominalIds: readonly number[],
  breach: { readonly id: number; readonly occurredFrom: Temporal.Instant },
  asKnownAt: Temporal.Instant,
): Promise<{ readonly place: number; readonly total: number }> {
  const { rows } = await sql<{ place: number; total: number }>`
    SELECT count(*) AS total,
           count(*) FILTER (WHERE (occurred_from, id) <= (${breach.occurredFrom}::timestamptz, ${breach.id}::bigint)) AS place
      FROM breach
     WHERE subject_nominal_id = ANY(${[...nominalIds]}::bigint[]) AND recorded_at <= ${asKnownAt}`.execute(
    db,
  );
  return rows[0] ?? { place: 0, total: 0 };
}

/** How many breaches by these nominals were recorded by a moment. */
export async function countBreaches(
  db: Db,
  nominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    SELECT count(*) AS total FROM breach
     WHERE subject_nominal_id = ANY(${[...nominalIds]}::bigint[]) AND recorded_at <= ${asKnownAt}`.execute(
    db,
  );
  return rows[0]?.total ?? 0;
}

/** References of breaches by these nominals that happened on a day, newest record first: somebody may have been quicker. */
export async function breachesOnDay(
  db: Db,
  nominalIds: readonly number[],
  day: Temporal.PlainDate,
): Promise<readonly string[]> {
  const { rows } = await sql<{ ref: string }>`
    SELECT ref FROM breach
     WHERE subject_nominal_id = ANY(${[...nominalIds]}::bigint[])
       AND occurred_from >= ${londonMidnight(day)} AND occurred_from < ${londonMidnight(day.add({ days: 1 }))}
     ORDER BY id DESC LIMIT 5`.execute(db);
  return rows.map((row) => row.ref);
}
