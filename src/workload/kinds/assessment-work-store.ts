// Work about risk assessments: blanks of open cases by their clock, what happened since by its own, reviews by their day; SQL over facts and cards.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { specialistOf } from '#assessments';
import type { ClockedTool, TriggerRule } from '#assessments';
import { areaOfCrime } from '#crimes';
import { firstReviewOn } from '#interventions';
import { LONDON } from '#platform';

import { caseItem, caseItems } from './case-items-store.ts';
import type { WorkPart } from './case-items-store.ts';
import { keyAround } from './work-key.ts';

export type AssessmentClocks = {
  /** Tools asked for whatever the relationship, by offence, with the days each may take. */
  readonly tools: readonly ClockedTool[];
  /** What asks again: a breach, a separation, a court date, a new partner. */
  readonly triggers: readonly TriggerRule[];
  /** How long a blank is work of the day; it is always on the case and on the person. */
  readonly forDays: number;
};

/**
 * One item, held by the named specialist, for each open case and suspect with a blank whose clock ends within 7 days or
 * has ended; one for each suspect of whom something has happened since an assessment that asks for it again; and one for
 * each assessment whose review day has come, sooner than anything that happened, and that no later one with the same tool
 * follows.
 */
export function assessmentWorkRows(
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  clocks: AssessmentClocks,
): readonly WorkPart[] {
  const from = now.subtract({ hours: clocks.forDays * 24 });
  const asked = askedAgain(from, now, clocks.triggers);
  const sooner = askedAgain(from, now, clocks.triggers, sql`subject.person_id`);
  return [blanks(from, today, clocks.tools), again(today, asked, clocks.tools), reviews(today, sooner)];
}

function blanks(from: Temporal.Instant, today: Temporal.PlainDate, tools: readonly ClockedTool[]): WorkPart {
  const item = caseItem({
    dueOn: sql`card.due_on`,
    sortAt: sql`card.due_on`,
    result: sql`card.tools::text`,
  });
  // Least leaves out a review that is not recorded.
  const due = sql`least(version.recorded_on + clock.days,
                        CASE WHEN clock.by_first_review THEN ${firstReviewOn(sql`card.crime_id`)} END)`;
  const blank = sql`${item} FROM (
        SELECT card.crime_id, card.person_id, card.area_code, count(*) AS tools,
               min(${due}) AS due_on
          FROM consideration_card AS card
          JOIN unnest(${tools.map((each) => each.offenceKey)}::text[], ${tools.map((each) => each.tool)}::text[],
                      ${tools.map((each) => each.days)}::integer[], ${tools.map((each) => each.byFirstReview)}::boolean[])
                 AS clock (offence_key, tool, days, by_first_review)
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
        HAVING min(${due}) <= ${today}::date + 7
      ) AS card`;
  return caseItems('assess', blank, (area) => specialistOf(area, today));
}

/**
 * The newest assessment with each tool of each suspect, where something that asks for the tool again has happened or become
 * known since: its number, the day by which it is asked for, and when the first of it happened. `from` is how far back;
 * `person` narrows it to one, from the indexes of what happened to them.
 */
function askedAgain(
  from: Temporal.Instant,
  now: Temporal.Instant,
  triggers: readonly TriggerRule[],
  person: RawBuilder<unknown> | null = null,
): RawBuilder<unknown> {
  const isOf = (column: string) => (person === null ? sql`true` : sql`${sql.ref(column)} = ${person}`);
  const rules = triggers.flatMap(({ kind, days, tools, found }) =>
    tools.map((tool) => ({ kind: found === 'breaches' ? 'breaches' : kind, days, tool })),
  );
  const dayOf = (moment: RawBuilder<unknown>) => sql`(${moment} AT TIME ZONE ${LONDON}::text)::date`;
  return sql`
    SELECT newest.id, newest.tool, event.person_id, min(event.asks_on + rule.days) AS due_on,
           min(event.happened_on) AS happened_on
      FROM (
        SELECT card.person_id, 'breaches'::text AS kind, ${dayOf(sql`breach.occurred_from`)} AS happened_on,
               ${dayOf(sql`card.reported_at`)} AS asks_on, card.reported_at AS known_at
          FROM breach_card AS card JOIN breach ON breach.id = card.breach_id
         WHERE card.reported_at >= ${from}::timestamptz AND card.reported_at <= ${now}::timestamptz
           AND ${isOf('card.person_id')}
        UNION ALL
        SELECT nominal.person_id, event.kind, event.occurred_on,
               greatest(event.occurred_on, ${dayOf(sql`event.recorded_at`)}), event.recorded_at
          FROM risk_event AS event JOIN nominal ON nominal.id = event.subject_nominal_id
         WHERE event.recorded_at <= ${now}::timestamptz
           AND greatest(event.occurred_on, ${dayOf(sql`event.recorded_at`)}) >= ${dayOf(sql`${from}::timestamptz`)}
           AND ${isOf('nominal.person_id')}
      ) AS event
      JOIN unnest(${rules.map((each) => each.kind)}::text[], ${rules.map((each) => each.days)}::integer[],
                  ${rules.map((each) => each.tool)}::text[]) AS rule (kind, days, tool) ON rule.kind = event.kind
      JOIN LATERAL (
        SELECT assessment.id, assessment.tool, assessment.occurred_on, assessment.recorded_at
          FROM nominal JOIN assessment ON assessment.subject_nominal_id = nominal.id
         WHERE nominal.person_id = event.person_id AND assessment.tool = rule.tool
         ORDER BY assessment.occurred_on DESC, assessment.recorded_at DESC, assessment.id DESC LIMIT 1
      ) AS newest ON (event.asks_on, event.known_at) > (newest.occurred_on, newest.recorded_at)
     GROUP BY newest.id, newest.tool, event.person_id`;
}

/** One item for each suspect, however many tools are asked for again; a tool that an open case lacks is asked for there. */
function again(
  today: Temporal.PlainDate,
  asked: RawBuilder<unknown>,
  tools: readonly ClockedTool[],
): WorkPart {
  const { before, after } = keyAround('assess-again');
  const rows = sql`
    SELECT 'assess-again'::text AS kind, ${before}::text || person.ref || ${after}::text AS item_key, person.ref,
           NULL::text AS regime, NULL::integer AS clause_no, waits.person_id, specialist.id AS owner_staff_id,
           NULL::bigint AS deputy_staff_id, waits.area_code, waits.happened_on AS from_on, NULL::timestamptz AS from_at,
           waits.due_on, waits.due_on::timestamptz AS sort_at, waits.tools::text AS result, 0 AS urgency
      FROM (
        SELECT asked.person_id, person_card.area_code, min(asked.happened_on) AS happened_on, min(asked.due_on) AS due_on,
               count(*) AS tools
          FROM (${asked}) AS asked
          JOIN assessment ON assessment.id = asked.id
          JOIN person_card ON person_card.person_id = asked.person_id
         WHERE asked.due_on <= ${today}::date + 7
           AND (assessment.next_review_on IS NULL OR assessment.next_review_on > asked.due_on)
           AND NOT EXISTS (
             SELECT 1 FROM consideration_card AS card
               JOIN unnest(${tools.map((each) => each.offenceKey)}::text[], ${tools.map((each) => each.tool)}::text[])
                 AS clock (offence_key, tool) ON clock.offence_key = card.offence_key AND clock.tool = asked.tool
              WHERE card.person_id = asked.person_id
                AND NOT EXISTS (SELECT 1 FROM assessment AS made JOIN nominal ON nominal.id = made.subject_nominal_id
                                 WHERE made.crime_id = card.crime_id AND nominal.person_id = card.person_id
                                   AND made.tool = asked.tool))
         GROUP BY asked.person_id, person_card.area_code
      ) AS waits
      JOIN person ON person.id = waits.person_id
      LEFT JOIN LATERAL (${specialistOf(sql`waits.area_code`, today)}) AS specialist ON true`;
  return { kind: 'assess-again', rows };
}

/** `sooner` is what asks again for a row `subject`: it is looked for only where a review day has come. */
function reviews(today: Temporal.PlainDate, sooner: RawBuilder<unknown>): WorkPart {
  const { before, after } = keyAround('reassess');
  const rows = sql`
    SELECT 'reassess'::text AS kind, ${before}::text || assessment.ref || ${after}::text AS item_key, assessment.ref,
           NULL::text AS regime, NULL::integer AS clause_no, subject.person_id,
           assessment.assessor_staff_id AS owner_staff_id, NULL::bigint AS deputy_staff_id,
           coalesce(card.area_code, ${areaOfCrime(sql`assessment.crime_id`)}) AS area_code,
           assessment.occurred_on AS from_on, NULL::timestamptz AS from_at, assessment.next_review_on AS due_on,
           assessment.next_review_on::timestamptz AS sort_at, NULL::text AS result, 0 AS urgency
      FROM assessment
      LEFT JOIN nominal AS subject ON subject.id = assessment.subject_nominal_id
      LEFT JOIN person_card AS card ON card.person_id = subject.person_id
      LEFT JOIN LATERAL (${sooner}) AS sooner ON sooner.id = assessment.id
     WHERE assessment.next_review_on <= ${today}::date + 7
       AND (sooner.due_on IS NULL OR sooner.due_on >= assessment.next_review_on)
       AND NOT EXISTS (
         SELECT 1 FROM assessment AS later JOIN nominal AS same ON same.id = later.subject_nominal_id
          WHERE same.person_id = subject.person_id AND later.tool = assessment.tool
            AND (later.occurred_on, later.recorded_at, later.id)
              > (assessment.occurred_on, assessment.recorded_at, assessment.id))
       AND NOT (assessment.subject_nominal_id IS NULL AND EXISTS (
         SELECT 1 FROM assessment AS later
          WHERE later.crime_id = assessment.crime_id AND later.subject_nominal_id IS NULL AND later.tool = assessment.tool
            AND (later.occurred_on, later.recorded_at, later.id)
              > (assessment.occurred_on, assessment.recorded_at, assessment.id)))`;
  return { kind: 'reassess', rows };
}
