// Who has answered for a measure, and from which day: every owner and deputy it ever had.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type OwnerFact = {
  readonly part: 'owner' | 'deputy';
  /** Null where nobody was named in their place. */
  readonly name: string | null;
  readonly on: Temporal.PlainDate;
  readonly reason: string | null;
  /** Who entered it here; null for a feed. */
  readonly enteredBy: string | null;
};

const mostOwners = 200;

/** Owners and deputies of a measure recorded by a moment, oldest first. */
export async function ownersOverTime(
  db: Db,
  measure: number,
  asKnownAt: Temporal.Instant,
): Promise<readonly OwnerFact[]> {
  const { rows } = await sql<{
    part: string;
    name: string | null;
    occurred_on: Temporal.PlainDate;
    reason: string | null;
    entered_by: string | null;
  }>`
    SELECT fact.part, holder.display_name AS name, fact.occurred_on, fact.reason, author.display_name AS entered_by
      FROM measure_owner AS fact
      LEFT JOIN staff AS holder ON holder.id = fact.staff_id
      LEFT JOIN staff AS author ON author.id = fact.entered_by
     WHERE fact.measure_id = ${measure} AND fact.recorded_at <= ${asKnownAt}
     ORDER BY fact.recorded_at, fact.id LIMIT ${mostOwners}`.execute(db);
  return rows.map((row) => ({
    part: row.part === 'deputy' ? 'deputy' : 'owner',
    name: row.name,
    on: row.occurred_on,
    reason: row.reason,
    enteredBy: row.entered_by,
  }));
}
