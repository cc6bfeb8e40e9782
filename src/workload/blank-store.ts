// Every kind of blank of each open case in one row: considerations, assessments, FOUR, advice, agreements with victims; from cards and facts, with totals.

import { sql } from 'kysely';

import type { ClockedTool } from '#assessments';
import type { Db } from '#platform';
import { victimsUnasked } from '#victims';

export type BlankCase = {
  readonly crimeRef: string;
  readonly crimeNumber: string;
  /** Null where nobody is named. */
  readonly personId: number | null;
  readonly offenceKey: string;
  readonly areaCode: string | null;
  readonly knownAt: Temporal.Instant;
  readonly considerations: number;
  /** What is asked for once a suspect is named; 0 where one is. */
  readonly waits: number;
  readonly assessments: number;
  /** Marks of FOUR not answered; null where FOUR is not asked for. */
  readonly four: number | null;
  /** Questions asked in the case, and those without an answer. */
  readonly asked: number;
  readonly unanswered: number;
  /** Victims, and those with whom nothing is agreed about contact and no reason is recorded. */
  readonly victims: number;
  readonly unasked: number;
};

export type BlankTotals = {
  readonly cases: number;
  /** Cases in which nobody is named, and what waits in them for a suspect. */
  readonly unnamed: number;
  readonly waits: number;
  readonly considerations: number;
  readonly assessments: number;
  readonly four: number;
  readonly notAsked: number;
  readonly unanswered: number;
  /** Cases with a victim with whom nothing is agreed and no reason is recorded. */
  readonly unagreed: number;
};

export type BlankFilter = {
  readonly areaCode: string | null;
  readonly tools: readonly ClockedTool[];
  readonly fourOffences: readonly string[];
  readonly offset: number;
  readonly limit: number;
};

/** One page of open cases, most blanks first and then the longest known, and the totals of all of them. */
export async function listBlanks(
  db: Db,
  { areaCode, tools, fourOffences, offset, limit }: BlankFilter,
): Promise<{ readonly cases: readonly BlankCase[]; readonly totals: BlankTotals }> {
  const { rows } = await sql<{
    crime_ref: string;
    crime_number: string;
    person_id: number | null;
    offence_key: string;
    area_code: string | null;
    known_at: Temporal.Instant;
    considerations: number;
    waits: number;
    assessments: number;
    four: number | null;
    asked: number;
    unanswered: number;
    victims: number;
    unasked: number;
    cases: number;
    unnamed: number;
    all_waits: number;
    all_considerations: number;
    all_assessments: number;
    all_four: number;
    not_asked: number;
    all_unanswered: number;
    unagreed: number;
  }>`
    WITH asked_tool AS (
      SELECT * FROM unnest(${tools.map((each) => each.offenceKey)}::text[], ${tools.map((each) => each.tool)}::text[])
                 AS asked_tool (offence_key, tool)
    ), question AS (
      SELECT crime_id, count(*)::integer AS asked,
             count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM advice_answer WHERE advice_answer.request_id = request.id))::integer
               AS unanswered
        FROM advice_request AS request WHERE crime_id IS NOT NULL GROUP BY crime_id
    ), mark AS (
      SELECT crime_id, count(DISTINCT mark)::integer AS answered FROM four_answer GROUP BY crime_id
    ), made AS (
      SELECT DISTINCT assessment.crime_id, nominal.person_id, assessment.tool
        FROM assessment LEFT JOIN nominal ON nominal.id = assessment.subject_nominal_id WHERE assessment.crime_id IS NOT NULL
    ), counted AS (
      SELECT card.crime_id, card.person_id, card.offence_key, card.area_code, card.known_at,
             cardinality(card.blank)::integer AS considerations,
             cardinality(card.waits_for_suspect)::integer AS waits,
             (SELECT count(*) FROM asked_tool LEFT JOIN made ON made.crime_id = card.crime_id
                 AND made.person_id IS NOT DISTINCT FROM card.person_id AND made.tool = asked_tool.tool
               WHERE asked_tool.offence_key = card.offence_key AND made.tool IS NULL)::integer AS assessments,
             CASE WHEN card.offence_key = ANY(${[...fourOffences]}::text[]) THEN 4 - coalesce(mark.answered, 0) END AS four,
             coalesce(question.asked, 0) AS asked, coalesce(question.unanswered, 0) AS unanswered,
             harmed.victims, harmed.unasked
        FROM consideration_card AS card
        LEFT JOIN question ON question.crime_id = card.crime_id
        LEFT JOIN mark ON mark.crime_id = card.crime_id
       CROSS JOIN LATERAL (${victimsUnasked(sql`card.crime_id`)}) AS harmed
       WHERE card.offence_key <> '' AND (${areaCode}::text IS NULL OR card.area_code = ${areaCode}::text)
    )
    SELECT crime.ref AS crime_ref, crime.source_ref AS crime_number, counted.*, count(*) OVER ()::integer AS cases,
           (count(*) FILTER (WHERE person_id IS NULL) OVER ())::integer AS unnamed,
           (sum(waits) OVER ())::integer AS all_waits, (sum(considerations) OVER ())::integer AS all_considerations,
           (sum(assessments) OVER ())::integer AS all_assessments, (coalesce(sum(four) OVER (), 0))::integer AS all_four,
           (count(*) FILTER (WHERE asked = 0) OVER ())::integer AS not_asked,
           (sum(unanswered) OVER ())::integer AS all_unanswered,
           (count(*) FILTER (WHERE unasked > 0) OVER ())::integer AS unagreed
      FROM counted JOIN crime ON crime.id = counted.crime_id
     ORDER BY considerations + assessments + coalesce(four, 0) + unasked DESC, known_at, counted.crime_id, counted.person_id
     OFFSET ${offset} LIMIT ${limit}`.execute(db);
  const [first] = rows;
  return {
    totals: {
      cases: first?.cases ?? 0,
      unnamed: first?.unnamed ?? 0,
      waits: first?.all_waits ?? 0,
      considerations: first?.all_considerations ?? 0,
      assessments: first?.all_assessments ?? 0,
      four: first?.all_four ?? 0,
      notAsked: first?.not_asked ?? 0,
      unanswered: first?.all_unanswered ?? 0,
      unagreed: first?.unagreed ?? 0,
    },
    cases: rows.map((row) => ({
      crimeRef: row.crime_ref,
      crimeNumber: row.crime_number,
      personId: row.person_id,
      offenceKey: row.offence_key,
      areaCode: row.area_code,
      knownAt: row.known_at,
      considerations: row.considerations,
      waits: row.waits,
      assessments: row.assessments,
      four: row.four,
      asked: row.asked,
      unanswered: row.unanswered,
      victims: row.victims,
      unasked: row.unasked,
    })),
  };
}
