// Rebuilds the cards of crimes that have an outcome: how each ended, and what was considered or looked at since.

import { sql } from 'kysely';

import type { Db } from '#platform';

/** How a crime ended, for one suspect as matched now. */
export type ClosedCase = {
  readonly crimeId: number;
  readonly personId: number;
  readonly outcomeCode: string;
  readonly closedOn: Temporal.PlainDate;
  readonly closedAt: Temporal.Instant;
  readonly offenceKey: string | null;
  readonly areaCode: string | null;
  readonly isCancelled: boolean;
};

/**
 * Makes the cards of these crimes again: one for each of `cases`, and none for the others of them. What was considered
 * counts for the crime, whichever suspect it was about; a look counts for its suspect, from the day the case closed.
 */
export async function rebuildClosedCaseCards(
  db: Db,
  crimeIds: readonly number[],
  cases: readonly ClosedCase[],
  now: Temporal.Instant,
): Promise<void> {
  await sql`DELETE FROM closed_case_card WHERE crime_id = ANY(${[...crimeIds]}::bigint[])`.execute(db);
  if (cases.length === 0) return;
  await sql`
    WITH closed AS MATERIALIZED (
      SELECT * FROM unnest(
        ${cases.map((each) => each.crimeId)}::bigint[], ${cases.map((each) => each.personId)}::bigint[],
        ${cases.map((each) => each.outcomeCode)}::text[], ${cases.map((each) => each.closedOn.toString())}::date[],
        ${cases.map((each) => each.closedAt.toString())}::timestamptz[],
        ${cases.map((each) => each.offenceKey)}::text[], ${cases.map((each) => each.areaCode)}::text[],
        ${cases.map((each) => each.isCancelled)}::boolean[]
      ) AS given (crime_id, person_id, outcome_code, closed_on, closed_at, offence_key, area_code, is_cancelled)
    ), said AS (
      SELECT crime_id, min(recorded_at) AS first_at FROM consideration_entry
       WHERE crime_id = ANY(${[...crimeIds]}::bigint[]) GROUP BY crime_id
    ), answered AS (
      SELECT entry.crime_id, array_agg(DISTINCT answer.intervention ORDER BY answer.intervention) AS keys
        FROM consideration_entry AS entry JOIN consideration_answer AS answer ON answer.entry_id = entry.id
       WHERE entry.crime_id = ANY(${[...crimeIds]}::bigint[]) AND answer.answer <> 'withdrawn'
       GROUP BY entry.crime_id
    ), looked AS (
      SELECT closed.crime_id, closed.person_id, max(seen.recorded_at) AS last_at
        FROM case_look AS seen
        JOIN nominal ON nominal.id = seen.subject_nominal_id
        JOIN closed ON closed.crime_id = seen.crime_id AND closed.person_id = nominal.person_id
       WHERE seen.queue = 'missed-opportunity' AND seen.crime_id = ANY(${[...crimeIds]}::bigint[])
         AND seen.recorded_at >= closed.closed_at
       GROUP BY closed.crime_id, closed.person_id
    )
    INSERT INTO closed_case_card (crime_id, person_id, outcome_code, closed_on, closed_at, offence_key, area_code,
                                  is_cancelled, considered_at, considered, looked_at, rebuilt_at)
    SELECT closed.*, said.first_at, coalesce(answered.keys, '{}'), looked.last_at, ${now}::timestamptz
      FROM closed
      LEFT JOIN said ON said.crime_id = closed.crime_id
      LEFT JOIN answered ON answered.crime_id = closed.crime_id
      LEFT JOIN looked ON looked.crime_id = closed.crime_id AND looked.person_id = closed.person_id`.execute(
    db,
  );
}
