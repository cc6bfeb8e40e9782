// Work about contact with victims: nothing agreed, contact due, and something that asks the victim again; SQL over facts and cards.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { LONDON } from '#platform';
import { isHere } from '#users';
import { askedSince, contactPrompts, standingContacts, victimsUnasked } from '#victims';
import type { ContactRules } from '#victims';

import { caseItem, caseItems } from './case-items-store.ts';
import type { WorkPart } from './case-items-store.ts';

export type ContactWork = Omit<ContactRules, 'intervals'> & {
  /** Days by interval; null for significant developments only. */
  readonly intervals: readonly (readonly [key: string, days: number | null])[];
  /** How long a blank is work of the day; it is always on the page of blanks. */
  readonly forDays: number;
};

/**
 * One item of each for a case and suspect. Victims with whom nothing is agreed, two days before the force's limit;
 * contact that is due today or was; and victims to be asked again, because of what happened since they were asked, a day
 * that was set for it, or a silence. Who keeps contact owns the last two, while they are at work.
 */
export function contactWorkRows(
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  rules: ContactWork,
): readonly WorkPart[] {
  return [unasked(now, today, rules), due(today, rules), again(now, today, rules)];
}

function unasked(now: Temporal.Instant, today: Temporal.PlainDate, rules: ContactWork): WorkPart {
  const item = caseItem({
    dueOn: sql`card.due_on`,
    sortAt: sql`card.due_on`,
    result: sql`card.unasked::text`,
  });
  const rows = sql`${item} FROM (
        SELECT card.crime_id, card.person_id, card.area_code, harmed.unasked,
               version.recorded_on + ${rules.firstDays}::integer AS due_on
          FROM consideration_card AS card
         CROSS JOIN LATERAL (SELECT coalesce(recorded_on, reported_on) AS recorded_on FROM crime_version
                              WHERE crime_id = card.crime_id ORDER BY recorded_at DESC, id DESC LIMIT 1) AS version
         CROSS JOIN LATERAL (${victimsUnasked(sql`card.crime_id`)}) AS harmed
         WHERE card.known_at >= ${now.subtract({ hours: 24 * rules.forDays })}::timestamptz AND card.offence_key <> ''
           AND harmed.unasked > 0 AND version.recorded_on IS NOT NULL
           AND version.recorded_on + ${rules.firstDays}::integer <= ${today}::date + 2
      ) AS card`;
  return caseItems('agree-contact', rows);
}

/** Who keeps contact, while they are at work: then their area sees to it. */
function keeper(standing: RawBuilder<unknown>, today: Temporal.PlainDate): RawBuilder<unknown> {
  return sql`(SELECT staff.id FROM staff WHERE staff.id = ${standing} AND ${isHere('staff', today)})`;
}

function due(today: Temporal.PlainDate, rules: ContactWork): WorkPart {
  const item = caseItem({
    dueOn: sql`card.due_on`,
    sortAt: sql`card.due_on`,
    result: sql`card.victims::text`,
    owner: sql`card.owner_staff_id`,
  });
  const rows = sql`${item} FROM (
        SELECT card.crime_id, card.person_id, card.area_code, count(*) AS victims, min(next.due_on) AS due_on,
               (array_agg(${keeper(sql`standing.officer_staff_id`, today)} ORDER BY next.due_on, standing.person_id))[1]
                 AS owner_staff_id
          FROM consideration_card AS card
         CROSS JOIN LATERAL (${standingContacts(sql`card.crime_id`)}) AS standing
          JOIN ${intervals(rules)} ON interval.key = standing.interval_key AND interval.days IS NOT NULL
         CROSS JOIN LATERAL (SELECT greatest(standing.agreed_on, standing.reached_on) + interval.days AS due_on) AS next
         WHERE card.offence_key <> '' AND next.due_on <= ${today}::date
         GROUP BY card.crime_id, card.person_id, card.area_code
      ) AS card`;
  return caseItems('contact-victim', rows);
}

function intervals({ intervals: all }: ContactWork): RawBuilder<unknown> {
  return sql`unnest(${all.map(([key]) => key)}::text[], ${all.map(([, days]) => days)}::integer[]) AS interval (key, days)`;
}

function again(now: Temporal.Instant, today: Temporal.PlainDate, rules: ContactWork): WorkPart {
  const item = caseItem({
    dueOn: sql`card.due_on`,
    sortAt: sql`card.due_on`,
    result: sql`card.reasons::text`,
    owner: sql`card.owner_staff_id`,
  });
  const lately = today.subtract({ days: rules.afterDays });
  const of = { crimeId: sql`card.crime_id`, personId: sql`standing.person_id`, rules, today, asKnownAt: now };
  const rows = sql`${item} FROM (
        SELECT card.crime_id, card.person_id, card.area_code, count(*) AS reasons, min(why.due_on) AS due_on,
               (array_agg(${keeper(sql`standing.officer_staff_id`, today)} ORDER BY why.due_on, standing.person_id))[1]
                 AS owner_staff_id
          FROM (
            SELECT crime_id, person_id, area_code, true AS is_open FROM consideration_card WHERE offence_key <> ''
            UNION ALL
            SELECT crime_id, person_id, area_code, false FROM closed_case_card
             WHERE closed_on >= ${lately}::date AND NOT is_cancelled
          ) AS card
         CROSS JOIN LATERAL (${standingContacts(sql`card.crime_id`)}) AS standing
          LEFT JOIN ${intervals(rules)} ON interval.key = standing.interval_key
         CROSS JOIN LATERAL (
           SELECT greatest(prompt.happened_on, (prompt.known_at AT TIME ZONE ${LONDON}::text)::date) AS due_on
             FROM (${contactPrompts(of)}) AS prompt
            WHERE prompt.happened_on >= ${lately}::date AND NOT ${askedSince(of)}
           UNION ALL
           SELECT standing.ask_again_on WHERE card.is_open AND standing.ask_again_on <= ${today}::date
           UNION ALL
           SELECT standing.asked_on + ${rules.silentDays}::integer
            WHERE card.is_open AND standing.kind = 'agreed' AND interval.days IS NULL
              AND standing.asked_on + ${rules.silentDays}::integer <= ${today}::date
         ) AS why
         GROUP BY card.crime_id, card.person_id, card.area_code
      ) AS card`;
  return caseItems('ask-victim-again', rows);
}
