// What puts a person onto a list by itself: new high risk, breaches, arrests and bail, and cases in which nothing was considered.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { areaOfCrime, suspectOfCrime } from '#crimes';
import { bailRegimes } from '#orders';
import { LONDON } from '#platform';
import type { Db } from '#platform';

import type { RiskSource } from './meeting-kind.ts';
import type { FoundReason } from './run-sheet.ts';

/** Of one area, or of the whole force; more than this is a list nobody can hear. */
const mostFound = 400;

export type RiskSpan = {
  readonly areaCode: string | null;
  readonly from: Temporal.Instant;
  readonly now: Temporal.Instant;
  /** Levels and the stage from which an assessment is high: the force's own sign. */
  readonly highLevels: readonly string[];
  readonly highStage: number;
  /** Hours after which a case with nothing considered is a reason. */
  readonly blankAfterHours: number;
};

/** Reasons found in the facts for these sources in whatever order a force puts them, for people of an area and for its crimes in which nobody is named. Looked for suspects come from the workload room. */
export async function findRisk(
  db: Db,
  sources: readonly RiskSource[],
  span: RiskSpan,
): Promise<readonly FoundReason[]> {
  const branches = sources.flatMap((source) => branchesOf(source, span));
  if (branches.length === 0) return [];
  const { rows } = await sql<{
    person_id: number | null;
    reason: string;
    record_ref: string | null;
    since_on: Temporal.PlainDate | null;
    crime_id: number | null;
  }>`
    SELECT found.person_id, found.reason, found.record_ref, found.since_on, found.crime_id
      FROM (${sql.join(branches, sql` UNION ALL `)}) AS found (person_id, reason, record_ref, since_on, crime_id)
      LEFT JOIN person_card ON person_card.person_id = found.person_id
     WHERE (person_card.person_id IS NOT NULL OR found.person_id IS NULL)
       AND (${span.areaCode}::text IS NULL
            OR CASE WHEN found.person_id IS NULL THEN ${areaOfCrime(sql`found.crime_id`)} ELSE person_card.area_code END
               = ${span.areaCode}::text)
     ORDER BY found.reason, found.since_on, found.person_id, found.crime_id, found.record_ref LIMIT ${mostFound}::integer`.execute(
    db,
  );
  return rows.map((row) => ({
    personId: row.person_id,
    reason: row.reason,
    recordRef: row.record_ref,
    sinceOn: row.since_on,
    crimeId: row.crime_id,
    why: null,
  }));
}

function branchesOf(source: RiskSource, span: RiskSpan): readonly RawBuilder<unknown>[] {
  switch (source) {
    case 'new-high-risk':
      return [newHighRisk(span)];
    case 'breach':
      return [breaches(span)];
    case 'custody':
      return [arrests(span), released(span)];
    case 'not-considered':
      return [notConsidered(span)];
    case 'outstanding':
      return [];
  }
}

function newHighRisk({ from, now, highLevels, highStage }: RiskSpan) {
  return sql`
    SELECT coalesce(nominal.person_id, ${suspectOfCrime(sql`assessment.crime_id`)}) AS person_id, 'new-high-risk'::text AS reason, assessment.ref AS record_ref,
           assessment.occurred_on AS since_on, assessment.crime_id
      FROM assessment LEFT JOIN nominal ON nominal.id = assessment.subject_nominal_id
     WHERE assessment.recorded_at > ${from}::timestamptz AND assessment.recorded_at <= ${now}::timestamptz
       AND assessment.state = 'completed'
       AND (assessment.level = ANY(${[...highLevels]}::text[]) OR assessment.stage >= ${highStage}::integer)`;
}

/** Reported since then, decided or not. */
function breaches({ from, now }: RiskSpan) {
  return sql`
    SELECT card.person_id, 'breach'::text, breach.ref, (card.reported_at AT TIME ZONE ${LONDON}::text)::date, NULL::bigint
      FROM breach_card AS card JOIN breach ON breach.id = card.breach_id
     WHERE card.reported_at > ${from}::timestamptz AND card.reported_at <= ${now}::timestamptz`;
}

/** Overnight custody: arrests for a breach and of people who were looked for. */
function arrests({ from, now }: RiskSpan) {
  return sql`
    SELECT card.person_id, 'custody'::text, breach.ref, (card.arrested_at AT TIME ZONE ${LONDON}::text)::date, NULL::bigint
      FROM breach_card AS card JOIN breach ON breach.id = card.breach_id
     WHERE card.arrested_at > ${from}::timestamptz AND card.arrested_at <= ${now}::timestamptz
    UNION ALL
    SELECT nominal.person_id, 'custody'::text, NULL, (event.occurred_at AT TIME ZONE ${LONDON}::text)::date, event.crime_id
      FROM wanted_event AS event JOIN nominal ON nominal.id = event.nominal_id
     WHERE event.step = 'arrested' AND event.occurred_at > ${from}::timestamptz AND event.occurred_at <= ${now}::timestamptz`;
}

/** Released on bail since then. */
function released({ from, now }: RiskSpan) {
  return sql`
    SELECT card.person_id, 'custody'::text, measure.ref, card.granted_on, measure.crime_id
      FROM measure_card AS card JOIN measure ON measure.id = card.measure_id
     WHERE card.regime = ANY(${[...bailRegimes]}::text[])
       AND card.granted_on >= (${from}::timestamptz AT TIME ZONE ${LONDON}::text)::date
       AND card.granted_on <= (${now}::timestamptz AT TIME ZONE ${LONDON}::text)::date`;
}

/**
 * Open cases in which nothing at all has been considered and whose time ended since then: each comes before a meeting
 * once, and again until the meeting decides; all of them are always on the list of blanks.
 */
function notConsidered({ from, now, blankAfterHours }: RiskSpan) {
  return sql`
    SELECT card.person_id, 'not-considered'::text, crime.ref, (card.known_at AT TIME ZONE ${LONDON}::text)::date, card.crime_id
      FROM consideration_card AS card JOIN crime ON crime.id = card.crime_id
     WHERE cardinality(card.blank) > 0
       AND (card.first_considered_at IS NULL OR card.first_considered_at > ${now}::timestamptz)
       AND card.known_at <= ${now.subtract({ hours: blankAfterHours })}::timestamptz
       AND card.known_at > ${from.subtract({ hours: blankAfterHours })}::timestamptz`;
}

/** The open case of each of these people that was known last: what a decision at a meeting is written to. */
export async function openCases(db: Db, personIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<{ person_id: number; crime_id: number }>`
    SELECT DISTINCT ON (card.person_id) card.person_id, card.crime_id FROM consideration_card AS card
     WHERE card.person_id = ANY(${[...personIds]}::bigint[]) AND card.offence_key <> ''
     ORDER BY card.person_id, card.known_at DESC, card.crime_id DESC LIMIT 1000`.execute(db);
  return new Map(rows.map((row) => [row.person_id, row.crime_id]));
}
