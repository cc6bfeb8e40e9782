// Work about risk assessments: blanks of open cases by their clock, and reviews by their day, as SQL over facts and cards.

import { sql } from 'kysely';

import { specialistOf } from '#assessments';
import type { ClockedTool } from '#assessments';

import { areaOfCrime } from '#crimes';

import { caseItem, caseItems } from './case-items-store.ts';
import type { WorkPart } from './case-items-store.ts';
import { keyAround } from './work-key.ts';

export type AssessmentClocks = {
  /** Tools asked for whatever the relationship, by offence, with the days each may take. */
  readonly tools: readonly ClockedTool[];
  /** How long a blank is work of the day; it is always on the case and on the person. */
  readonly forDays: number;
};

/**
 * One item, held by the named specialist, for each open case and suspect with a blank whose clock ends within 7 days or has ended, and one for each
 * assessment whose review day has come and that no later one with the same tool follows.
 */
export function assessmentWorkRows(
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  clocks: AssessmentClocks,
): readonly WorkPart[] {
  return [blanks(now.subtract({ hours: clocks.forDays * 24 }), today, clocks.tools), reviews(today)];
}

function blanks(from: Temporal.Instant, today: Temporal.PlainDate, tools: readonly ClockedTool[]): WorkPart {
  const item = caseItem({
    dueOn: sql`card.due_on`,
    sortAt: sql`card.due_on`,
    result: sql`card.tools::text`,
  });
  const blank = sql`${item} FROM (
        SELECT card.crime_id, card.person_id, card.area_code, count(*) AS tools,
               min(version.recorded_on + clock.days) AS due_on
          FROM consideration_card AS card
          JOIN unnest(${tools.map((each) => each.offenceKey)}::text[], ${tools.map((each) => each.tool)}::text[],
                      ${tools.map((each) => each.days)}::integer[]) AS clock (offence_key, tool, days)
            ON clock.offence_key = card.offence_key
         CROSS JOIN LATERAL (SELECT coalesce(recorded_on, reported_on) AS recorded_on FROM crime_version
                              WHERE crime_id = card.crime_id ORDER BY recorded_at DESC, id DESC LIMIT 1) AS version
         WHERE card.known_at >= ${from}::timestamptz AND version.recorded_on IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM assessment
                             LEFT JOIN nominal ON nominal.id = assessment.subject_nominal_id
                            WHERE assessment.crime_id = card.crime_id
                              AND nominal.person_id IS NOT DISTINCT FROM card.person_id
                              AND assessment.tool = clock.tool)
         GROUP BY card.crime_id, card.person_id, card.area_code
        HAVING min(version.recorded_on + clock.days) <= ${today}::date + 7
      ) AS card`;
  return caseItems('assess', blank, (area) => specialistOf(area, today));
}

function reviews(today: Temporal.PlainDate): WorkPart {
  const { before, after } = keyAround('reassess');
  const rows = sql`
    SELECT 'reassess'::text AS kind, ${before}::text || assessment.ref || ${after}::text AS item_key, assessment.ref,
           NULL::text AS regime, NULL::integer AS clause_no, nominal.person_id,
           assessment.assessor_staff_id AS owner_staff_id, NULL::bigint AS deputy_staff_id,
           coalesce(card.area_code, ${areaOfCrime(sql`assessment.crime_id`)}) AS area_code,
           assessment.occurred_on AS from_on, NULL::timestamptz AS from_at, assessment.next_review_on AS due_on,
           assessment.next_review_on::timestamptz AS sort_at, NULL::text AS result, 0 AS urgency
      FROM assessment
      LEFT JOIN nominal ON nominal.id = assessment.subject_nominal_id
      LEFT JOIN person_card AS card ON card.person_id = nominal.person_id
     WHERE assessment.next_review_on <= ${today}::date + 7
       AND NOT EXISTS (
         SELECT 1 FROM assessment AS later JOIN nominal AS same ON same.id = later.subject_nominal_id
          WHERE same.person_id = nominal.person_id AND later.tool = assessment.tool
            AND (later.occurred_on, later.recorded_at, later.id)
              > (assessment.occurred_on, assessment.recorded_at, assessment.id))
       AND NOT (assessment.subject_nominal_id IS NULL AND EXISTS (
         SELECT 1 FROM assessment AS later
          WHERE later.crime_id = assessment.crime_id AND later.subject_nominal_id IS NULL AND later.tool = assessment.tool
            AND (later.occurred_on, later.recorded_at, later.id)
              > (assessment.occurred_on, assessment.recorded_at, assessment.id)))`;
  return { kind: 'reassess', rows };
}
