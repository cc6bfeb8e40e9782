// Work about the management of people as SQL: each kind from the facts of its room, on whoever answers. Long because each kind is one statement.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { specialistOf } from '#assessments';
import { openProposals, standingCohorts, unseenAfterClosure } from '#management';
import type { ClosureRules, ManagementLimits } from '#management';
import { LONDON } from '#platform';
import { isHere, shareOf } from '#users';

import type { ManagementRules } from './management-rules.ts';
import { caseItem, caseItems } from './case-items-store.ts';
import type { WorkPart } from './case-items-store.ts';
import { keyAround } from './work-key.ts';
import type { WorkKind } from './work-rules.ts';

/** Every kind of this family. `isMissed` is whether a row `card` is in the queue of missed opportunities, which asks for the programme there. */
export function managementWorkRows(
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  rules: ManagementRules,
  isMissed: RawBuilder<boolean>,
): readonly WorkPart[] {
  return [
    { kind: 'concern', rows: concerns() },
    { kind: 'adviser-concern', rows: adviserConcerns(today) },
    { kind: 'provider-stopped', rows: stoppedProviders(today) },
    { kind: 'tag-alert', rows: alerts(today) },
    { kind: 'nomination', rows: nominations(today, rules.limits) },
    { kind: 'no-manager', rows: unowned(today, rules.cohorts) },
    { kind: 'visit', rows: visits(today) },
    { kind: 'plan-review', rows: plans(today) },
    { kind: 'disclosure', rows: disclosures(today, 'disclosure') },
    { kind: 'tell-partner', rows: disclosures(today, 'tell-partner') },
    { kind: 'hand-over', rows: handOvers(today, rules.limits.receiptDays) },
    programmesAfterClosure(today, rules.closure, isMissed),
    afterClosure(now, today, rules.closure, rules.limits.levels),
  ];
}

type Row = {
  readonly ref: RawBuilder<unknown>;
  readonly person: RawBuilder<unknown>;
  readonly owner: RawBuilder<unknown>;
  readonly area: RawBuilder<unknown>;
  readonly fromOn?: RawBuilder<unknown>;
  readonly fromAt?: RawBuilder<unknown>;
  readonly dueOn?: RawBuilder<unknown>;
  readonly sortAt: RawBuilder<unknown>;
};

/** The columns that every kind of work has, before its FROM. */
function columns(kind: WorkKind, row: Row) {
  const { before, after } = keyAround(kind);
  return sql`
    SELECT ${kind}::text AS kind, ${before}::text || ${row.ref} || ${after}::text AS item_key, (${row.ref})::text AS ref,
           NULL::text AS regime, NULL::integer AS clause_no, ${row.person} AS person_id, ${row.owner} AS owner_staff_id,
           NULL::bigint AS deputy_staff_id, ${row.area} AS area_code, ${row.fromOn ?? sql`NULL::date`} AS from_on,
           ${row.fromAt ?? sql`NULL::timestamptz`} AS from_at, ${row.dueOn ?? sql`NULL::date`} AS due_on,
           (${row.sortAt})::timestamptz AS sort_at, NULL::text AS result, 0 AS urgency`;
}

const areaOf = (person: RawBuilder<unknown>) =>
  sql`(SELECT area_code FROM person_card WHERE person_card.person_id = ${person})`;
const dayOf = (moment: RawBuilder<unknown>) => sql`(${moment} AT TIME ZONE ${LONDON}::text)::date`;

/** Who owns the management of a person now. */
const ownerOf = (person: RawBuilder<unknown>) => sql`
  (SELECT fact.staff_id FROM management_fact AS fact JOIN nominal ON nominal.id = fact.subject_nominal_id
    WHERE nominal.person_id = ${person} AND fact.part = 'owner'
    ORDER BY fact.occurred_on DESC, fact.recorded_at DESC, fact.id DESC LIMIT 1)`;

/** Who of a role has a person whom nobody owns, so that work goes on when a post is vacant. */
const shared = (role: string, person: RawBuilder<unknown>, today: Temporal.PlainDate) =>
  shareOf(role, { person, area: areaOf(person) }, today);

function concerns() {
  return sql`${columns('concern', {
    ref: sql`referral.ref`,
    person: sql`card.person_id`,
    owner: sql`card.owner_staff_id`,
    area: sql`card.area_code`,
    fromAt: sql`min(concern.recorded_at)`,
    sortAt: sql`min(concern.recorded_at)`,
  })}
      FROM referral_concern AS concern
      JOIN referral ON referral.id = concern.referral_id
      JOIN referral_card AS card ON card.referral_id = referral.id
     WHERE NOT EXISTS (SELECT 1 FROM referral_concern_answer AS answer WHERE answer.concern_id = concern.id)
     GROUP BY referral.ref, card.person_id, card.owner_staff_id, card.area_code`;
}

/** On the officer whom the adviser rings; while they are not at work, on a domestic abuse officer. */
function adviserConcerns(today: Temporal.PlainDate) {
  const person = sql`subject.person_id`;
  const officer = sql`
    (SELECT staff.id FROM staff
      WHERE ${isHere('staff', today)} AND staff.id = (
        SELECT named.staff_id FROM victim_support_officer AS named
         WHERE named.support_id = support.id ORDER BY named.id DESC LIMIT 1))`;
  return sql`${columns('adviser-concern', {
    ref: sql`support.ref`,
    person,
    owner: sql`coalesce(${officer}, ${shared('domestic-abuse-officer', person, today)})`,
    area: areaOf(person),
    fromAt: sql`waiting.since`,
    sortAt: sql`waiting.since`,
  })}
      FROM (
        SELECT concern.support_id, min(concern.recorded_at) AS since FROM referral_concern AS concern
         WHERE concern.support_id IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM referral_concern_answer AS answer WHERE answer.concern_id = concern.id)
         GROUP BY concern.support_id
      ) AS waiting
      JOIN victim_support AS support ON support.id = waiting.support_id
      JOIN nominal AS subject ON subject.id = support.subject_nominal_id`;
}

function stoppedProviders(today: Temporal.PlainDate) {
  return sql`${columns('provider-stopped', {
    ref: sql`referral.ref`,
    person: sql`card.person_id`,
    owner: sql`card.owner_staff_id`,
    area: sql`card.area_code`,
    fromOn: sql`stopped.on_day`,
    sortAt: sql`stopped.on_day`,
  })}
      FROM (
        SELECT newest.provider, newest.stops_on AS on_day
          FROM (SELECT DISTINCT ON (provider) provider, stops_on FROM provider_notice ORDER BY provider, id DESC) AS newest
         WHERE newest.stops_on <= ${today}::date
        UNION
        SELECT account.provider, max(staff.active_to)
          FROM (SELECT DISTINCT ON (staff_id) staff_id, provider FROM provider_account ORDER BY staff_id, id DESC) AS account
          JOIN staff ON staff.id = account.staff_id
         WHERE account.provider IS NOT NULL
         GROUP BY account.provider
        HAVING bool_and(staff.active_to IS NOT NULL AND staff.active_to < ${today}::date)
      ) AS stopped
      JOIN referral_card AS card ON card.provider = stopped.provider AND card.ended_on IS NULL
      JOIN referral ON referral.id = card.referral_id`;
}

function alerts(today: Temporal.PlainDate) {
  const person = sql`nominal.person_id`;
  return sql`${columns('tag-alert', {
    ref: sql`alert.ref`,
    person,
    owner: sql`coalesce(${ownerOf(person)}, ${shared('offender-management', person, today)})`,
    area: areaOf(person),
    fromAt: sql`alert.occurred_at`,
    sortAt: sql`alert.occurred_at`,
  })}
      FROM tag_alert AS alert
      JOIN nominal ON nominal.id = alert.subject_nominal_id
     WHERE NOT EXISTS (SELECT 1 FROM tag_alert_response AS response WHERE response.alert_id = alert.id)`;
}

/** What proposes somebody, and no decision was about. */
function nominations(today: Temporal.PlainDate, limits: ManagementLimits) {
  const person = sql`proposed.person_id`;
  return sql`${columns('nomination', {
    ref: sql`person.ref`,
    person,
    owner: sql`coalesce(${ownerOf(person)}, ${shared('offender-management', person, today)})`,
    area: areaOf(person),
    fromOn: sql`proposed.on_day`,
    sortAt: sql`proposed.on_day`,
  })}
      FROM (
        SELECT open.person_id, min(open.on_day) AS on_day FROM (${openProposals(limits, today)}) AS open
         GROUP BY open.person_id
      ) AS proposed
      JOIN person ON person.id = proposed.person_id`;
}

/** People in a cohort whose management nobody owns. */
function unowned(today: Temporal.PlainDate, cohorts: ManagementRules['cohorts']) {
  const person = sql`held.person_id`;
  return sql`${columns('no-manager', {
    ref: sql`person.ref`,
    person,
    owner: shared('offender-management', person, today),
    area: areaOf(person),
    fromOn: sql`held.on_day`,
    sortAt: sql`held.on_day`,
  })}
      FROM (
        SELECT standing.person_id, min(standing.occurred_on) AS on_day FROM (${standingCohorts(cohorts)}) AS standing
         GROUP BY standing.person_id
      ) AS held
      JOIN person ON person.id = held.person_id
     WHERE ${ownerOf(person)} IS NULL`;
}

function visits(today: Temporal.PlainDate) {
  const person = sql`nominal.person_id`;
  return sql`${columns('visit', {
    ref: sql`visit.ref`,
    person,
    owner: sql`coalesce(visit.staff_id, ${ownerOf(person)})`,
    area: areaOf(person),
    dueOn: sql`visit.planned_on`,
    sortAt: sql`visit.planned_on`,
  })}
      FROM management_visit AS visit
      JOIN nominal ON nominal.id = visit.subject_nominal_id
     WHERE visit.planned_on <= ${today}::date + 7
       AND NOT EXISTS (SELECT 1 FROM management_visit_result AS result WHERE result.visit_id = visit.id)`;
}

function plans(today: Temporal.PlainDate) {
  const person = sql`nominal.person_id`;
  return sql`${columns('plan-review', {
    ref: sql`plan.ref`,
    person,
    owner: sql`coalesce(${ownerOf(person)}, plan.entered_by)`,
    area: areaOf(person),
    fromOn: dayOf(sql`plan.recorded_at`),
    dueOn: sql`plan.review_on`,
    sortAt: sql`plan.review_on`,
  })}
      FROM management_plan AS plan
      JOIN nominal ON nominal.id = plan.subject_nominal_id
     WHERE plan.review_on <= ${today}::date + 7
       AND NOT EXISTS (SELECT 1 FROM management_plan AS newer
                         JOIN nominal AS same ON same.id = newer.subject_nominal_id
                        WHERE same.person_id = nominal.person_id AND newer.id > plan.id)`;
}

/** New partners about whom nobody has decided, or whom it was decided to tell and nobody has told. */
function disclosures(today: Temporal.PlainDate, kind: 'disclosure' | 'tell-partner') {
  const person = sql`nominal.person_id`;
  const area = areaOf(person);
  const newest = sql`(SELECT step FROM disclosure_step AS step
                       WHERE step.risk_event_id = event.id AND step.step <> 'first-check' ORDER BY step.id DESC LIMIT 1)`;
  return sql`${columns(kind, {
    ref: sql`event.id::text`,
    person,
    owner: sql`(${specialistOf(area, today)})`,
    area,
    fromOn: dayOf(sql`event.recorded_at`),
    sortAt: sql`event.recorded_at`,
  })}
      FROM risk_event AS event
      JOIN nominal ON nominal.id = event.subject_nominal_id
     WHERE event.kind = 'new-partner'
       AND ${kind === 'disclosure' ? sql`${newest} IS NULL` : sql`${newest} = 'decided-disclose'`}`;
}

function handOvers(today: Temporal.PlainDate, days: number) {
  const person = sql`nominal.person_id`;
  return sql`${columns('hand-over', {
    ref: sql`packet.ref`,
    person,
    owner: sql`packet.owner_staff_id`,
    area: areaOf(person),
    fromOn: sql`packet.occurred_on`,
    dueOn: sql`packet.occurred_on + ${days}::integer`,
    sortAt: sql`packet.occurred_on`,
  })}
      FROM hand_over AS packet
      JOIN nominal ON nominal.id = packet.subject_nominal_id
     WHERE packet.occurred_on <= ${today}::date + 7
       AND NOT EXISTS (SELECT 1 FROM hand_over_receipt AS receipt WHERE receipt.hand_over_id = packet.id)`;
}

/**
 * Cases closed without charge lately in which the programme was never considered, of people never referred. Where nothing
 * at all was considered the case is in a queue of its own, and is not on the list twice.
 */
function programmesAfterClosure(
  today: Temporal.PlainDate,
  rules: ClosureRules,
  isMissed: RawBuilder<boolean>,
): WorkPart {
  const person = sql`card.person_id`;
  const item = caseItem({
    owner: sql`coalesce(${shared('schemes-coordinator', person, today)}, ${shared('offender-management', person, today)})`,
    area: areaOf(person),
    fromOn: sql`card.closed_on`,
    sortAt: sql`card.closed_on`,
  });
  const closed = sql`${item}
      FROM closed_case_card AS card
     WHERE card.closed_on BETWEEN ${today}::date - ${rules.programmeDays}::integer AND ${today}::date
       AND card.outcome_code = ANY(${[...rules.codes]}::text[])
       AND card.offence_key = ANY(${[...rules.offences]}::text[])
       AND NOT ${rules.programme}::text = ANY(card.considered)
       AND ${isMissed} IS NOT TRUE
       AND NOT EXISTS (SELECT 1 FROM referral_card AS referred WHERE referred.person_id = card.person_id)`;
  return caseItems('programme-after-closure', closed);
}

/**
 * One item for each person and last closed case with something new that nobody has looked at, however much is new. Those
 * assessed high since the watch began come first, then a breach, then several new crimes; in each the longest waiting.
 */
function afterClosure(
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  rules: ClosureRules,
  high: readonly string[],
): WorkPart {
  const from = now.subtract({ hours: rules.watchDays * 24 });
  const isHigh = sql`EXISTS (
    SELECT FROM nominal JOIN assessment ON assessment.subject_nominal_id = nominal.id
     WHERE nominal.person_id = card.person_id AND assessment.recorded_at >= ${from}::timestamptz
       AND assessment.level = ANY(${[...high]}::text[]))`;
  const urgency = sql`CASE WHEN ${isHigh} THEN 0 WHEN card.breached THEN 1 WHEN card.things > 1 THEN 2 ELSE 3 END`;
  const item = caseItem({
    area: areaOf(sql`card.person_id`),
    fromOn: sql`card.first_on`,
    sortAt: sql`card.first_on`,
    result: sql`${urgency} || ' ' || card.things`,
    urgency,
  });
  const unseen = sql`${item}
      FROM (SELECT crime_id, person_id, min(later_on) AS first_on, count(*) AS things, bool_or(is_breach) AS breached
              FROM (${unseenAfterClosure(now, today, rules)}) AS each GROUP BY crime_id, person_id) AS card`;
  return caseItems('after-closure', unseen, (area) => specialistOf(area, today));
}
