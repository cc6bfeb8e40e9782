// What proposes people for integrated management now, as SQL over everybody: for the sweep and for lists.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { ManagementLimits } from './cohort.ts';

/**
 * One row for each thing that proposes a person now, decided or not: `person_id`, `ref`, `on_day`. It is the newest
 * assessment with the first tool, or the newest of any where there is none, when its level is high; and every order of
 * the listed kinds in force. `readFile` reads the same for one person as it was known on a past day.
 */
export function standingProposals(limits: ManagementLimits, today: Temporal.PlainDate): RawBuilder<unknown> {
  return sql`
    SELECT high.person_id, last.ref, last.occurred_on AS on_day
      FROM (SELECT DISTINCT nominal.person_id FROM assessment
              JOIN nominal ON nominal.id = assessment.subject_nominal_id
             WHERE assessment.level = ANY(${[...limits.levels]}::text[]) AND assessment.state = 'completed') AS high
      CROSS JOIN LATERAL (
        SELECT assessment.ref, assessment.occurred_on, assessment.level FROM assessment
          JOIN nominal ON nominal.id = assessment.subject_nominal_id
         WHERE nominal.person_id = high.person_id AND assessment.state = 'completed'
           AND assessment.level IS NOT NULL
         ORDER BY (assessment.tool = ${limits.firstTool}::text) DESC, assessment.occurred_on DESC,
                  assessment.recorded_at DESC, assessment.id DESC LIMIT 1
      ) AS last
     WHERE last.level = ANY(${[...limits.levels]}::text[])
    UNION ALL
    SELECT card.person_id, measure.ref, card.granted_on
      FROM measure_card AS card JOIN measure ON measure.id = card.measure_id
     WHERE card.regime = ANY(${[...limits.regimes]}::text[]) AND card.granted_on <= ${today}::date
       AND (card.ended_on IS NULL OR card.ended_on > ${today}::date)
       AND (card.ends_on IS NULL OR card.ends_on >= ${today}::date)`;
}
