// Work on a case that waits for a person: questions, FOUR, a second reader, a disagreement, a link, and the queues, as SQL over facts and cards.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { areaOfCrime, suspectOfCrime } from '#crimes';
import { LONDON } from '#platform';

import type { AllQueueRules, QueueKey } from '../queues/queue.ts';
import { roleHolder } from '../queues/holder-store.ts';
import { queueRows } from '../queues/queue-store.ts';
import type { CaseLimits } from './case-limits.ts';
import { caseItem, caseItems } from './case-items-store.ts';
import type { WorkPart } from './case-items-store.ts';
import { keyAround } from './work-key.ts';
import type { WorkKind } from './work-rules.ts';

/** One item for each thing that waits; `from_at` is the moment by which it is due, by the force's own limits. */
export function caseWorkRows(
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  limits: CaseLimits,
  queues: AllQueueRules,
): readonly WorkPart[] {
  return [
    { kind: 'answer-advice', rows: questions(now, today, limits) },
    four(now, limits),
    { kind: 'read-not-stalking', rows: secondReaders(limits) },
    { kind: 'settle-offence', rows: disputes(limits) },
    links(now, limits),
    queued('secondary-risk', now, today, limits, queues),
    queued('missed-opportunity', now, today, limits, queues),
  ];
}

type Item = {
  readonly ref: RawBuilder<unknown>;
  readonly person: RawBuilder<unknown>;
  readonly owner: RawBuilder<unknown>;
  readonly area: RawBuilder<unknown>;
  readonly since: RawBuilder<unknown>;
  readonly hours: number | null;
  readonly result: RawBuilder<unknown>;
};

/** The columns of one item. Without a limit of the force it is due from the moment it began to wait. */
function columns(kind: WorkKind, key: RawBuilder<unknown>, item: Item): RawBuilder<unknown> {
  const { before, after } = keyAround(kind);
  const due = sql`${item.since} + make_interval(hours => ${item.hours ?? 0}::integer)`;
  return sql`
    SELECT ${kind}::text AS kind, ${before}::text || ${key} || ${after}::text AS item_key, ${item.ref} AS ref,
           NULL::text AS regime, NULL::integer AS clause_no, ${item.person} AS person_id,
           ${item.owner}::bigint AS owner_staff_id, NULL::bigint AS deputy_staff_id, ${item.area} AS area_code,
           (${item.since} AT TIME ZONE ${LONDON}::text)::date AS from_on, ${due} AS from_at, NULL::date AS due_on,
           ${due} AS sort_at, ${item.result} AS result, 0 AS urgency`;
}

/** When an item that began to wait is due: from the moment itself without a limit of the force. */
function waitsSince(since: RawBuilder<unknown>, hours: number | null) {
  const due = sql`${since} + make_interval(hours => ${hours ?? 0}::integer)`;
  return { fromOn: sql`(${since} AT TIME ZONE ${LONDON}::text)::date`, fromAt: due, sortAt: due };
}

const nothing = sql`NULL::text`;

/** Questions without an answer, on the list of whoever was asked, whether or not a suspect is named. */
function questions(now: Temporal.Instant, today: Temporal.PlainDate, limits: CaseLimits) {
  const item = columns('answer-advice', sql`asked.ref`, {
    ref: sql`asked.ref`,
    person: sql`asked.person_id`,
    owner: sql`coalesce(asked.asked_staff_id, (${roleHolder(sql`asked.asked_role`, sql`asked.area_code`, today)}))`,
    area: sql`asked.area_code`,
    since: sql`asked.occurred_at`,
    hours: limits.advice.hours,
    result: nothing,
  });
  return sql`${item}
      FROM (
        SELECT request.ref, request.asked_staff_id, request.asked_role, request.occurred_at,
               coalesce(nominal.person_id, ${suspectOfCrime(sql`request.crime_id`)}) AS person_id,
               coalesce(card.area_code, ${areaOfCrime(sql`request.crime_id`)}) AS area_code
          FROM advice_request AS request
          LEFT JOIN nominal ON nominal.id = request.subject_nominal_id
          LEFT JOIN person_card AS card ON card.person_id = nominal.person_id
         WHERE request.occurred_at >= ${now.subtract({ hours: 24 * 365 })}
           AND NOT EXISTS (SELECT 1 FROM advice_answer WHERE advice_answer.request_id = request.id)
      ) AS asked`;
}

/** New cases of stalking and harassment in which not all four marks are answered. */
function four(now: Temporal.Instant, limits: CaseLimits): WorkPart {
  const item = caseItem({
    ...waitsSince(sql`card.known_at`, limits.four.hours),
    result: sql`(4 - answered.marks)::text`,
  });
  const unanswered = sql`${item}
      FROM consideration_card AS card
     CROSS JOIN LATERAL (SELECT count(DISTINCT mark) AS marks FROM four_answer WHERE crime_id = card.crime_id) AS answered
     WHERE card.offence_key = ANY(${[...limits.fourOffences]}::text[]) AND answered.marks < 4
       AND card.known_at >= ${now.subtract({ hours: (limits.four.forDays ?? 36_500) * 24 })}`;
  return caseItems('four', unanswered);
}

/** Views that a case is not stalking which nobody else has read. */
function secondReaders(limits: CaseLimits) {
  const item = columns('read-not-stalking', sql`crime.ref`, {
    ref: sql`crime.ref`,
    person: suspectOfCrime(sql`said.crime_id`),
    owner: sql`NULL`,
    area: areaOfCrime(sql`said.crime_id`),
    since: sql`said.occurred_at`,
    hours: limits.notStalking.hours,
    result: nothing,
  });
  return sql`${item}
      FROM stalking_view AS said
      JOIN crime ON crime.id = said.crime_id
     WHERE NOT EXISTS (SELECT 1 FROM stalking_view_reading AS reading WHERE reading.view_id = said.id)`;
}

/** Disagreements about an offence that nobody has settled since the last view: `disputeOf` of the conduct room in SQL. */
function disputes(limits: CaseLimits) {
  const item = columns('settle-offence', sql`crime.ref`, {
    ref: sql`crime.ref`,
    person: suspectOfCrime(sql`opened.crime_id`),
    owner: sql`(SELECT step.staff_id FROM classification_step AS step
                 WHERE step.crime_id = opened.crime_id AND step.step = 'owner' AND step.recorded_at >= opened.at
                 ORDER BY step.id DESC LIMIT 1)`,
    area: areaOfCrime(sql`opened.crime_id`),
    since: sql`opened.at`,
    hours: limits.classification.hours,
    result: nothing,
  });
  return sql`${item}
      FROM (
        SELECT said.crime_id, min(said.at) AS at FROM (
          SELECT questioned.crime_id, questioned.recorded_at AS at FROM crime_version AS questioned
           WHERE questioned.is_questioned
             AND NOT EXISTS (SELECT 1 FROM crime_version AS later WHERE later.crime_id = questioned.crime_id
                                AND (later.recorded_at, later.id) > (questioned.recorded_at, questioned.id)
                                AND coalesce(later.offence_key, later.offence_given)
                                    IS DISTINCT FROM coalesce(questioned.offence_key, questioned.offence_given))
          UNION ALL
          SELECT crime_id, recorded_at FROM classification_step WHERE step = 'view'
          UNION ALL
          SELECT stated.crime_id, reading.occurred_at FROM stalking_view_reading AS reading
            JOIN stalking_view AS stated ON stated.id = reading.view_id
           WHERE NOT reading.agrees
             AND NOT EXISTS (SELECT 1 FROM stalking_view_reading AS later
                              WHERE later.view_id = reading.view_id AND later.id > reading.id)
        ) AS said
        WHERE NOT EXISTS (SELECT 1 FROM classification_step AS settled
                           WHERE settled.crime_id = said.crime_id AND settled.step = 'resolved'
                             AND settled.recorded_at >= said.at)
        GROUP BY said.crime_id
      ) AS opened
      JOIN crime ON crime.id = opened.crime_id`;
}

/** New reports about a pair that is known from another one, where nobody has decided whether they belong together. */
function links(now: Temporal.Instant, limits: CaseLimits): WorkPart {
  const item = caseItem({
    ...waitsSince(sql`card.known_at`, limits.linking.hours),
    result: sql`known.reports::text`,
  });
  // From the victims' other crimes: most have none, and are done with at once.
  const known = sql`${item}
      FROM consideration_card AS card
     CROSS JOIN LATERAL (
       SELECT count(DISTINCT theirs.crime_id) AS reports
         FROM (SELECT other.crime_id FROM crime_party AS mine
                 JOIN nominal AS harmed ON harmed.id = mine.nominal_id
                 JOIN nominal AS same ON same.person_id = harmed.person_id
                 JOIN crime_party AS other ON other.nominal_id = same.id AND other.part = 'victim' AND NOT other.removed
                                          AND other.crime_id <> card.crime_id
                WHERE mine.crime_id = card.crime_id AND mine.part = 'victim' AND NOT mine.removed OFFSET 0) AS theirs
         JOIN crime_party AS suspect ON suspect.crime_id = theirs.crime_id AND suspect.part = 'suspect'
                                    AND NOT suspect.removed
         JOIN nominal AS own ON own.id = suspect.nominal_id AND own.person_id = card.person_id
        WHERE NOT EXISTS (SELECT 1 FROM conduct_link AS link
                           WHERE link.crime_id = least(card.crime_id, theirs.crime_id)
                             AND link.other_crime_id = greatest(card.crime_id, theirs.crime_id))) AS known
     WHERE known.reports > 0 AND card.known_at >= ${now.subtract({ hours: (limits.linking.forDays ?? 36_500) * 24 })}`;
  return caseItems('link-report', known);
}

/** Cases of a queue, held by whoever works it, or by the area's supervisor while that post is vacant. */
function queued(
  key: QueueKey,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  limits: CaseLimits,
  queues: AllQueueRules,
): WorkPart {
  const rules = queues[key];
  const item = caseItem(waitsSince(sql`card.since_at`, limits.queue.hours));
  return caseItems(key, sql`${item} FROM (${queueRows(key, rules, now)}) AS card`, (area) =>
    roleHolder(sql`${rules.role}::text`, area, today),
  );
}
