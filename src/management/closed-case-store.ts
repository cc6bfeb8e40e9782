// The only SQL about cases closed without charge: what came after one that nobody has looked at, and the look itself.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db } from '#platform';

import type { ClosureRules } from './closed-case.ts';
import type { EnteredBy } from './management-facts-store.ts';

/**
 * One row for each new crime or breach of a person after their last case that closed without charge, where nobody has
 * looked at it: `crime_id`, `person_id`, `closed_on`, `later_ref`, `later_on`, `is_breach`. New are open crimes and breaches of the
 * last days by the force's own rule.
 */
export function unseenAfterClosure(
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  rules: ClosureRules,
): RawBuilder<unknown> {
  const from = now.subtract({ hours: rules.newDays * 24 });
  // The person is the newer side's own column: a page about one person then reads that person's rows alone. The
  // reference is looked up where somebody has looked at something of the person, and where it is shown.
  const ref = sql`coalesce((SELECT ref FROM crime WHERE id = later.crime_id), (SELECT ref FROM breach WHERE id = later.breach_id))`;
  return sql`
    SELECT closed.crime_id, later.person_id, closed.closed_on, ${ref} AS later_ref, later.on_day AS later_on,
           later.breach_id IS NOT NULL AS is_breach
      FROM (
        SELECT person_id, NULL::bigint AS crime_id, breach_id, reported_at::date AS on_day
          FROM breach_card WHERE reported_at >= ${from}::timestamptz
        UNION ALL
        SELECT person_id, crime_id, NULL, coalesce(reported_on, known_at::date)
          FROM consideration_card WHERE known_at >= ${from}::timestamptz
      ) AS later
      CROSS JOIN LATERAL (
        SELECT card.crime_id, card.closed_on
          FROM closed_case_card AS card
         WHERE card.person_id = later.person_id AND card.crime_id IS DISTINCT FROM later.crime_id
           AND card.outcome_code = ANY(${[...rules.codes]}::text[])
           AND card.closed_on BETWEEN ${today}::date - ${rules.watchDays}::integer AND later.on_day
         ORDER BY card.closed_on DESC, card.crime_id DESC LIMIT 1
      ) AS closed
     WHERE NOT EXISTS (SELECT 1 FROM closure_look AS look JOIN nominal ON nominal.id = look.subject_nominal_id
                        WHERE nominal.person_id = later.person_id AND ${ref} = ANY(look.seen))`;
}

export type ClosedCase = {
  readonly crimeId: number;
  readonly crimeRef: string;
  readonly closedOn: Temporal.PlainDate;
  /** What came after it and nobody has looked at, oldest first. */
  readonly later: readonly { readonly ref: string; readonly on: Temporal.PlainDate }[];
};

/** What came after a person's case, or null where nothing waits to be looked at. */
export async function findClosedCase(
  db: Db,
  personId: number,
  crimeRef: string,
  rules: ClosureRules,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<ClosedCase | null> {
  const { rows } = await sql<{
    crime_id: number;
    crime_ref: string;
    closed_on: Temporal.PlainDate;
    later_ref: string;
    later_on: Temporal.PlainDate;
  }>`
    SELECT unseen.crime_id, crime.ref AS crime_ref, closed_on, later_ref, later_on
      FROM (${unseenAfterClosure(now, today, rules)}) AS unseen JOIN crime ON crime.id = unseen.crime_id
     WHERE person_id = ${personId} AND crime.ref = ${crimeRef} ORDER BY later_on, later_ref LIMIT 50`.execute(
    db,
  );
  const [first] = rows;
  if (first === undefined) return null;
  return {
    crimeId: first.crime_id,
    crimeRef: first.crime_ref,
    closedOn: first.closed_on,
    later: rows.map((row) => ({ ref: row.later_ref, on: row.later_on })),
  };
}

/** Adds that a named person looked, and what follows from it. */
export async function addClosureLook(
  db: Db,
  look: {
    readonly crimeId: number;
    readonly subjectNominalId: number;
    readonly seen: readonly string[];
    readonly reason: string;
  },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('closure_look')
    .values({
      crime_id: look.crimeId,
      subject_nominal_id: look.subjectNominalId,
      seen: look.seen,
      reason: look.reason,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}
