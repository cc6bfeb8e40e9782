// Work about breaches as SQL over the cards: what nobody has decided, and whose arrest runs on the court's clock.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { delayNotKnown } from '#breaches';
import type { Escalation, ResponseTargets } from '#breaches';
import { londonMidnight } from '#platform';
import { goesToCourt, powerLeftToOrder } from '#statutes';

import type { Watch } from '../watch.ts';
import { arrestDays } from './hearing-days.ts';
import type { WorkPart } from './case-items-store.ts';
import { keyAround } from './work-key.ts';

/**
 * Breaches that wait for a decision, people arrested for one who are not before the court yet, answers of which the
 * time was missed, for whoever is told of it, reasons for a delay that were not known yet, and breaches of which nobody
 * has said whether they are also stalking.
 */
export function breachWorkRows(
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  response: Watch['response'],
): readonly WorkPart[] {
  const breach = keyAround('decide-breach');
  const court = keyAround('bring-to-court');
  return [
    {
      kind: 'decide-breach',
      rows: sql`
    SELECT 'decide-breach'::text AS kind, ${breach.before}::text || breach.ref || ${breach.after}::text AS item_key,
           breach.ref, card.regime, card.clause_no, card.person_id, measure_card.owner_staff_id,
           measure_card.deputy_staff_id, card.area_code,
           NULL::date AS from_on, card.reported_at AS from_at, NULL::date AS due_on, card.reported_at AS sort_at,
           concat_ws(' ', card.result, ${escalatedTo('decision', now, response)}) AS result, 0 AS urgency
      FROM breach_card AS card
      ${itsRecords}
     WHERE card.decided_at IS NULL`,
    },
    // The clock of the law runs while the last thing police did is the arrest, for each kind of order whose law on that
    // day says that a court must have the person. Whoever is in custody stays on the list where no hours are held for it,
    // or the limit was switched off: the item then says that there is none. An order that carries no power of arrest is
    // enforced by warrant, which sets its own time.
    {
      kind: 'bring-to-court',
      rows: sql`
    SELECT 'bring-to-court'::text AS kind, ${court.before}::text || breach.ref || ${court.after}::text AS item_key,
           breach.ref, card.regime, card.clause_no, card.person_id, NULL::bigint AS owner_staff_id,
           NULL::bigint AS deputy_staff_id, card.area_code,
           NULL::date AS from_on, arrest.at AS from_at, NULL::date AS due_on, arrest.at AS sort_at,
           concat_ws(' ', card.result, power.said) AS result, 0 AS urgency
      FROM breach_card AS card
      JOIN breach ON breach.id = card.breach_id
      CROSS JOIN LATERAL (
        SELECT max(occurred_at) AS at FROM breach_event
         WHERE breach_event.breach_id = card.breach_id AND step = 'arrested') AS arrest
      LEFT JOIN LATERAL (SELECT added_regime FROM measure WHERE id = card.measure_id LIMIT 1) AS measure ON true
      LEFT JOIN LATERAL (
        SELECT event.reason AS said FROM measure_event AS event
         WHERE event.measure_id = card.measure_id AND event.step = 'arrest-power'
           AND NOT EXISTS (SELECT 1 FROM measure_event AS later WHERE later.corrects_event_id = event.id)
         ORDER BY event.occurred_on DESC, event.occurred_at DESC NULLS LAST, event.id DESC LIMIT 1) AS power ON true
     WHERE card.result = 'arrested' AND card.regime IS NOT NULL AND ${arrestedForCourt}
       AND (power.said IS DISTINCT FROM 'not-attached' OR NOT ${powerIsTheOrders})
       AND arrest.at >= ${today.subtract({ days: arrestDays })}::date`,
    },
    ...lateAnswers(now, response),
    { kind: 'directed', rows: directions(now, response) },
    { kind: 'explain-delay', rows: owedReasons() },
    { kind: 'consider-conduct', rows: conductQuestions(now, response) },
  ];
}

const onTheDay = {
  regime: sql`card.regime`,
  added: sql`measure.added_regime`,
  day: sql`(arrest.at AT TIME ZONE 'Europe/London')::date`,
};
const arrestedForCourt = goesToCourt(onTheDay);
/** Where the law of the day gives police the power itself, what the order once said takes nobody off the list. */
const powerIsTheOrders = powerLeftToOrder(onTheDay);

/** The breach and the card of its order, notice or bail. LATERAL with a limit keeps to the indexes, however many the planner expects. */
const itsRecords = sql`
      CROSS JOIN LATERAL (SELECT ref FROM breach WHERE id = card.breach_id LIMIT 1) AS breach
       LEFT JOIN LATERAL (SELECT owner_staff_id, deputy_staff_id FROM measure_card
                           WHERE measure_card.measure_id = card.measure_id LIMIT 1) AS measure_card ON true`;

type TargetRung = keyof ResponseTargets['hours'];

/** Hours as they were set when the breach of the card was reported: a later change does not judge what came before it. */
function hoursThen(
  { overTime }: Watch['response'],
  hoursOf: (targets: ResponseTargets) => number | null,
): RawBuilder<unknown> {
  const [first, ...later] = overTime;
  const hours = (targets: ResponseTargets) => sql`${hoursOf(targets)}::integer`;
  if (later.length === 0) return hours(first.targets);
  const spans = later
    .toReversed()
    .flatMap(({ from, targets }) =>
      from === null
        ? []
        : [sql`WHEN card.reported_at >= ${londonMidnight(from)}::timestamptz THEN ${hours(targets)}`],
    );
  return sql`CASE ${sql.join(spans, sql` `)} ELSE ${hours(first.targets)} END`;
}

/** When the answer of a card is due: as a supervisor directed, else by the force's own target; null without either. */
function dueAt(rung: TargetRung, response: Watch['response']): RawBuilder<unknown> {
  return sql`coalesce(card.directed_due_at,
                      card.waiting_since + make_interval(hours => ${hoursThen(response, ({ hours }) => hours[rung])}))`;
}

/** Who has been told by now that the answer is late: the furthest step of the escalation; null while it is in time. */
function escalatedTo(
  rung: TargetRung,
  now: Temporal.Instant,
  response: Watch['response'],
): RawBuilder<unknown> {
  const due = dueAt(rung, response);
  const after = (to: Escalation) => hoursThen(response, ({ escalate }) => escalate[to]);
  return sql`CASE WHEN card.waiting_rung IS DISTINCT FROM ${rung}::text THEN NULL
                  WHEN ${due} + make_interval(hours => ${after('inspector')}) <= ${now}::timestamptz THEN 'inspector'
                  WHEN ${due} + make_interval(hours => ${after('supervisor')}) <= ${now}::timestamptz THEN 'supervisor'
             END`;
}

const lateKinds = { arrest: 'late-arrest', result: 'late-result' } as const;

/**
 * Arrests and results whose time was missed, for whoever is told at their step. A decision that is late is on the list
 * as the decision itself, so that one breach is not there twice.
 */
function lateAnswers(now: Temporal.Instant, response: Watch['response']): readonly WorkPart[] {
  const { told } = response;
  if (told === null) return [];
  const toldAfter = hoursThen(response, ({ escalate }) => escalate[told]);
  return (['arrest', 'result'] as const).map((rung) => {
    const kind = lateKinds[rung];
    const { before, after } = keyAround(kind);
    const due = dueAt(rung, response);
    const rows = sql`
    SELECT ${kind}::text AS kind, ${before}::text || breach.ref || ${after}::text AS item_key,
           breach.ref, card.regime, card.clause_no, card.person_id, NULL::bigint AS owner_staff_id,
           NULL::bigint AS deputy_staff_id, card.area_code,
           NULL::date AS from_on, ${due} AS from_at, NULL::date AS due_on, ${due} AS sort_at,
           ${escalatedTo(rung, now, response)} AS result, 0 AS urgency
      FROM breach_card AS card
      JOIN breach ON breach.id = card.breach_id
     WHERE card.waiting_rung = ${rung}::text AND card.reported_at >= ${watchedFrom(now, response)}::timestamptz
       AND ${due} + make_interval(hours => ${toldAfter}) <= ${now}::timestamptz`;
    return { kind, rows };
  });
}

/**
 * What a supervisor directed, on the list of whoever is to do it until it is done. Whoever is told of missed times sees
 * it as late from then on, so that one breach is not on their list twice.
 */
function directions(now: Temporal.Instant, response: Watch['response']): RawBuilder<unknown> {
  const { before, after } = keyAround('directed');
  const isListed = response.told === null ? sql`true` : sql`card.directed_due_at > ${now}::timestamptz`;
  return sql`
    SELECT 'directed'::text AS kind, ${before}::text || breach.ref || ${after}::text AS item_key,
           breach.ref, card.regime, card.clause_no, card.person_id, direction.for_staff_id AS owner_staff_id,
           NULL::bigint AS deputy_staff_id, card.area_code,
           NULL::date AS from_on, card.directed_due_at AS from_at, NULL::date AS due_on,
           card.directed_due_at AS sort_at, NULL::text AS result, 0 AS urgency
      FROM breach_card AS card
      JOIN breach ON breach.id = card.breach_id
      CROSS JOIN LATERAL (
        SELECT for_staff_id FROM breach_event AS event
         WHERE event.breach_id = card.breach_id AND event.step = 'directed' AND event.rung = card.waiting_rung
           AND event.due_at = card.directed_due_at
         ORDER BY event.occurred_at DESC, event.id DESC LIMIT 1) AS direction
     WHERE card.waiting_rung IS NOT NULL AND card.directed_due_at IS NOT NULL AND ${isListed}
       AND card.reported_at >= ${watchedFrom(now, response)}::timestamptz`;
}

/**
 * Reasons for a delay of which somebody said that they are not known yet: once a breach, on the list of whoever said so,
 * until each is given. However old: the answer was owed from the first. What a feed brought late is on the list of whoever
 * the feed names for the decision, else of whoever answers for the order.
 */
function owedReasons(): RawBuilder<unknown> {
  const { before, after } = keyAround('explain-delay');
  return sql`
    SELECT 'explain-delay'::text AS kind, ${before}::text || breach.ref || ${after}::text AS item_key,
           breach.ref, card.regime, card.clause_no, card.person_id,
           coalesce(owed.by_staff_id, decider.staff_id, measure_card.owner_staff_id) AS owner_staff_id,
           measure_card.owner_staff_id AS deputy_staff_id, card.area_code,
           NULL::date AS from_on, owed.occurred_at AS from_at, NULL::date AS due_on, owed.occurred_at AS sort_at,
           NULL::text AS result, 0 AS urgency
      FROM (SELECT DISTINCT ON (said.breach_id) said.breach_id, said.by_staff_id, said.occurred_at
              FROM breach_event AS said
             WHERE said.step = 'delayed' AND said.reason = '${sql.raw(delayNotKnown)}'
               AND NOT EXISTS (
                     SELECT 1 FROM breach_event AS given
                      WHERE given.breach_id = said.breach_id AND given.step = 'delayed'
                        AND given.rung = said.rung AND given.reason <> said.reason)
             ORDER BY said.breach_id, said.occurred_at, said.id) AS owed
      JOIN breach_card AS card ON card.breach_id = owed.breach_id
      JOIN breach ON breach.id = owed.breach_id
      LEFT JOIN measure_card ON measure_card.measure_id = card.measure_id
      LEFT JOIN LATERAL (
        SELECT event.by_staff_id AS staff_id FROM breach_event AS event
         WHERE event.breach_id = owed.breach_id AND event.by_staff_id IS NOT NULL
           AND event.step IN ('decided','looking-for','not-arrested')
         ORDER BY event.occurred_at DESC, event.id DESC LIMIT 1) AS decider ON true`;
}

/** What was reported before this moment is history to be put right, not work of the day. */
function watchedFrom(now: Temporal.Instant, response: Watch['response']): Temporal.Instant {
  return now.subtract({ hours: response.watchedDays * 24 });
}

/**
 * A breach and a stalking crime are both considered: the question stands until a named person has answered it. While
 * nobody has decided about the breach it stands there for both, so that one breach is not on the list twice.
 */
function conductQuestions(now: Temporal.Instant, response: Watch['response']): RawBuilder<unknown> {
  const { before, after } = keyAround('consider-conduct');
  return sql`
    SELECT 'consider-conduct'::text AS kind, ${before}::text || breach.ref || ${after}::text AS item_key,
           breach.ref, card.regime, card.clause_no, card.person_id, measure_card.owner_staff_id,
           measure_card.deputy_staff_id, card.area_code,
           NULL::date AS from_on, card.reported_at AS from_at, NULL::date AS due_on, card.reported_at AS sort_at,
           NULL::text AS result, 0 AS urgency
      FROM breach_card AS card
      ${itsRecords}
     WHERE card.conduct_answered_at IS NULL AND card.decided_at IS NOT NULL
       AND card.reported_at >= ${watchedFrom(now, response)}::timestamptz`;
}
