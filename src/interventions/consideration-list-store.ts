// The supervisor's list: open cases sorted by blanks, from the cards alone, and the facts behind days to first consideration.

import { sql } from 'kysely';

import type { Db } from '#platform';

export const caseViews = ['blanks', 'waiting', 'look-again', 'all'] as const;
export type CaseView = (typeof caseViews)[number];

export type CaseFilter = {
  readonly view: CaseView;
  /** Only cases in which this intervention is blank; null for any. */
  readonly blankOf: string | null;
  readonly areaCode: string | null;
  /** The day on which "look again" counts as come. */
  readonly day: Temporal.PlainDate;
  readonly offset: number;
  readonly limit: number;
};

export type ListedCase = {
  readonly crimeRef: string;
  readonly crimeNumber: string;
  /** Null where nobody is named. */
  readonly personId: number | null;
  readonly offenceKey: string;
  readonly areaCode: string | null;
  readonly knownAt: Temporal.Instant;
  readonly asked: number;
  readonly blank: readonly string[];
  readonly waiting: readonly string[];
  readonly waitsForSuspect: readonly string[];
  readonly lookAgainOn: Temporal.PlainDate | null;
};

export type ListedCases = {
  readonly cases: readonly ListedCase[];
  readonly total: number;
  /** Blanks of all cases of the filter together. */
  readonly blanks: number;
};

/** One page of cases, most blanks first, then the longest known. */
export async function listCases(db: Db, filter: CaseFilter): Promise<ListedCases> {
  const where = whereOf(filter);
  const { rows } = await sql<{
    crime_ref: string;
    crime_number: string;
    person_id: number | null;
    offence_key: string;
    area_code: string | null;
    known_at: Temporal.Instant;
    asked: number;
    blank: readonly string[];
    waiting: readonly string[];
    waits_for_suspect: readonly string[];
    look_again_on: Temporal.PlainDate | null;
  }>`
    SELECT crime.ref AS crime_ref, crime.source_ref AS crime_number, card.person_id, card.offence_key, card.area_code,
           card.known_at, cardinality(card.asked) AS asked, card.blank, card.waiting, card.waits_for_suspect, card.look_again_on
      FROM consideration_card AS card JOIN crime ON crime.id = card.crime_id
     WHERE ${where}
     ORDER BY cardinality(card.blank) DESC, card.known_at, card.crime_id, card.person_id
     OFFSET ${filter.offset} LIMIT ${filter.limit}`.execute(db);
  const counted = await sql<{ total: number; blanks: number }>`
    SELECT count(*) AS total, coalesce(sum(cardinality(card.blank)), 0) AS blanks
      FROM consideration_card AS card WHERE ${where}`.execute(db);
  return {
    cases: rows.map((row) => ({
      crimeRef: row.crime_ref,
      crimeNumber: row.crime_number,
      personId: row.person_id,
      offenceKey: row.offence_key,
      areaCode: row.area_code,
      knownAt: row.known_at,
      asked: row.asked,
      blank: row.blank,
      waiting: row.waiting,
      waitsForSuspect: row.waits_for_suspect,
      lookAgainOn: row.look_again_on,
    })),
    total: counted.rows[0]?.total ?? 0,
    blanks: counted.rows[0]?.blanks ?? 0,
  };
}

function whereOf({ view, areaCode, day, blankOf }: CaseFilter) {
  const isBlank = blankOf === null ? sql`true` : sql`${blankOf}::text = ANY(card.blank)`;
  const inArea = sql`${isBlank} AND ${areaCode === null ? sql`true` : sql`card.area_code = ${areaCode}`}`;
  switch (view) {
    case 'blanks':
      return sql`${inArea} AND cardinality(card.blank) > 0`;
    case 'waiting':
      return sql`${inArea} AND card.waiting_since IS NOT NULL`;
    case 'look-again':
      return sql`${inArea} AND card.look_again_on <= ${day}::date`;
    case 'all':
      return inArea;
  }
}

export type ConsideredRow = {
  readonly crimeRef: string;
  /** Null where nobody was named. */
  readonly personRef: string | null;
  readonly intervention: string | null;
  /** Set for what the register shows; null for an answer. */
  readonly regime: string | null;
  readonly reportedOn: Temporal.PlainDate;
  readonly consideredOn: Temporal.PlainDate;
};

/**
 * The first day on which each intervention was recorded as considered, for crimes reported in a span of days: by an
 * answer that was not withdrawn, whether or not a suspect is named, or by the first event of a measure that arose from
 * the crime; as known at a moment.
 */
export async function firstConsiderations(
  db: Db,
  span: {
    readonly from: Temporal.PlainDate;
    readonly to: Temporal.PlainDate;
    readonly areaCode: string | null;
  },
  asKnownAt: Temporal.Instant,
): Promise<readonly ConsideredRow[]> {
  const { rows } = await sql<{
    crime_ref: string;
    person_ref: string | null;
    intervention: string | null;
    regime: string | null;
    reported_on: Temporal.PlainDate;
    considered_on: Temporal.PlainDate;
  }>`
    WITH near AS (
      SELECT DISTINCT crime_id FROM crime_version
       WHERE coalesce(reported_on, recorded_on) BETWEEN ${span.from}::date AND ${span.to}::date
         AND recorded_at <= ${asKnownAt}
    ), answered AS (
      SELECT entry.crime_id, nominal.person_id, answer.intervention, NULL::text AS regime,
             min((entry.occurred_at AT TIME ZONE 'Europe/London')::date) FILTER (WHERE answer.answer <> 'withdrawn')
               AS considered_on,
             (array_agg(answer.answer ORDER BY entry.recorded_at DESC, entry.id DESC))[1] AS newest
        FROM consideration_entry AS entry
        JOIN consideration_answer AS answer ON answer.entry_id = entry.id
        LEFT JOIN nominal ON nominal.id = entry.subject_nominal_id
       WHERE entry.crime_id IN (SELECT crime_id FROM near) AND entry.recorded_at <= ${asKnownAt} GROUP BY 1, 2, 3
    ), registered AS (
      SELECT measure.crime_id, nominal.person_id, NULL::text AS intervention, measure.regime,
             min(step.occurred_on) AS considered_on
        FROM measure
        JOIN nominal ON nominal.id = measure.subject_nominal_id
        JOIN measure_event AS step ON step.measure_id = measure.id
       WHERE measure.crime_id IN (SELECT crime_id FROM near) AND step.recorded_at <= ${asKnownAt} GROUP BY 1, 2, measure.regime
    ), considered AS (
      SELECT crime_id, person_id, intervention, regime, considered_on FROM answered WHERE newest <> 'withdrawn'
      UNION ALL SELECT crime_id, person_id, intervention, regime, considered_on FROM registered
    )
    SELECT crime.ref AS crime_ref, person.ref AS person_ref, considered.intervention,
           considered.regime, coalesce(first.reported_on, first.recorded_on) AS reported_on, considered.considered_on
      FROM considered
      JOIN crime ON crime.id = considered.crime_id
      LEFT JOIN person ON person.id = considered.person_id
      CROSS JOIN LATERAL (SELECT reported_on, recorded_on, area_code FROM crime_version
                           WHERE crime_id = considered.crime_id AND recorded_at <= ${asKnownAt}
                           ORDER BY recorded_at, id LIMIT 1) AS first
     WHERE coalesce(first.reported_on, first.recorded_on) BETWEEN ${span.from}::date AND ${span.to}::date
       AND (${span.areaCode}::text IS NULL OR first.area_code = ${span.areaCode}::text)
     ORDER BY crime.ref, person.ref, considered.intervention, considered.regime LIMIT 50000`.execute(db);
  return rows.map((row) => ({
    crimeRef: row.crime_ref,
    personRef: row.person_ref,
    intervention: row.intervention,
    regime: row.regime,
    reportedOn: row.reported_on,
    consideredOn: row.considered_on,
  }));
}

/** Numbers of the crimes in which one of these nominals is or was named as a suspect. */
export async function crimesOfSuspects(db: Db, nominalIds: readonly number[]): Promise<readonly number[]> {
  if (nominalIds.length === 0) return [];
  const rows = await db
    .selectFrom('crime_party')
    .select('crime_id')
    .distinct()
    .where('nominal_id', 'in', [...nominalIds])
    .where('part', '=', 'suspect')
    .orderBy('crime_id')
    .limit(5000)
    .execute();
  return rows.map((row) => row.crime_id);
}
