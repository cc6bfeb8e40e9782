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
    SELECT newest.person_id, newest.ref, newest.on_day
      FROM (
        SELECT DISTINCT ON (nominal.person_id) nominal.person_id, assessment.ref, assessment.occurred_on AS on_day,
               assessment.level
          FROM assessment JOIN nominal ON nominal.id = assessment.subject_nominal_id
         WHERE assessment.state = 'completed' AND assessment.level IS NOT NULL
           AND nominal.person_id IN (
             SELECT high_nominal.person_id FROM assessment AS high
               JOIN nominal AS high_nominal ON high_nominal.id = high.subject_nominal_id
              WHERE high.level = ANY(${[...limits.levels]}::text[]) AND high.state = 'completed')
         ORDER BY nominal.person_id, (assessment.tool = ${limits.firstTool}::text) DESC, assessment.occurred_on DESC,
                  assessment.recorded_at DESC, assessment.id DESC
      ) AS newest
     WHERE newest.level = ANY(${[...limits.levels]}::text[])
    UNION ALL
    SELECT card.person_id, measure.ref, card.granted_on
      FROM measure_card AS card JOIN measure ON measure.id = card.measure_id
     WHERE card.regime = ANY(${[...limits.regimes]}::text[]) AND card.granted_on <= ${today}::date
       AND (card.ended_on IS NULL OR card.ended_on > ${today}::date)
       AND (card.ends_on IS NULL OR card.ends_on >= ${today}::date)`;
}

/** Those of them that no decision was about: `unansweredTriggers` in SQL. */
export function openProposals(limits: ManagementLimits, today: Temporal.PlainDate): RawBuilder<unknown> {
  return sql`
    SELECT trigger.person_id, trigger.ref, trigger.on_day FROM (${standingProposals(limits, today)}) AS trigger
     WHERE NOT EXISTS (SELECT 1 FROM nomination_decision AS decision
                         JOIN nominal ON nominal.id = decision.subject_nominal_id
                        WHERE nominal.person_id = trigger.person_id AND trigger.ref = ANY(decision.triggers))`;
}
