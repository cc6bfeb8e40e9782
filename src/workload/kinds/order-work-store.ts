// Work about orders, notices and bail as SQL over the cards: where each begins, what it is counted from, what closes it.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { regimes } from '#law';
import type { RegimeCode } from '#law';
import { bailRegimes, gapRank, gapRows, isProbablyDecided, mayHaveGap } from '#orders';
import type { WatchRules } from '#orders';
import type { CaseLimit } from '#reference';
import { deadlineCounts } from '#statutes';

import { hearingRules, notificationRules } from '../deadline-rules-of-work.ts';
import { roleHolder } from '../queues/holder-store.ts';
import { noticeDays } from './hearing-days.ts';
import type { WorkPart } from './case-items-store.ts';
import { keyAround } from './work-key.ts';
import type { WorkKind } from './work-rules.ts';

const servedSome: readonly string[] = [
  'personal',
  'personal-by-constable',
  'personal-not-by-applicant',
  'in-court',
];

/** Regimes that somebody has to serve: not bail, nor what the subject signs. */
const servedRegimes: readonly RegimeCode[] = regimes
  .filter((each) => each.service.value !== null && servedSome.includes(each.service.value))
  .map((each) => each.code);

/** A notice ends when its order is heard, so its end is not work of its own. */
const endingRegimes: readonly RegimeCode[] = regimes
  .map((each) => each.code)
  .filter((code) => !bailRegimes.includes(code) && code !== 'dvpn' && code !== 'dapn');

type Columns = {
  readonly fromOn: RawBuilder<unknown>;
  readonly fromAt: RawBuilder<unknown>;
  readonly dueOn: RawBuilder<unknown>;
  readonly sortOn: RawBuilder<unknown>;
};

const noDay = sql`NULL::date`;
const noMoment = sql`NULL::timestamptz`;

/**
 * A measure's row as an item of work of one kind, where a condition holds. LATERAL with a limit keeps to the index: the
 * planner guesses far too many items, and would read every measure there is for each kind.
 */
function ofMeasures(
  kind: WorkKind,
  columns: Columns,
  joins: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
  owners: RawBuilder<unknown> = sql`card.owner_staff_id, card.deputy_staff_id`,
): WorkPart {
  const { before, after } = keyAround(kind);
  const rows = sql`
    SELECT ${kind}::text AS kind, ${before}::text || measure.ref || ${after}::text AS item_key, measure.ref, card.regime,
           NULL::integer AS clause_no, card.person_id, ${owners},
           coalesce(card.area_code, person_card.area_code) AS area_code,
           ${columns.fromOn} AS from_on, ${columns.fromAt} AS from_at, ${columns.dueOn} AS due_on,
           ${columns.sortOn}::timestamptz AS sort_at, NULL::text AS result, 0 AS urgency
      FROM measure_card AS card
      CROSS JOIN LATERAL (SELECT ref, replaces_measure_id, added_regime FROM measure WHERE id = card.measure_id LIMIT 1) AS measure
      LEFT JOIN LATERAL (SELECT area_code FROM person_card WHERE person_id = card.person_id LIMIT 1) AS person_card ON true
      ${joins}
     WHERE ${where}`;
  return { kind, rows };
}

/** A deadline that was switched off for this kind of order is no work: the change stays on the page of the law. */
const counts = (rules: typeof hearingRules | typeof notificationRules, day: RawBuilder<unknown>) =>
  deadlineCounts(rules, { regime: sql`card.regime`, added: sql`measure.added_regime`, day });

/** Notices whose application is still to be decided, as far as is known: over a row `card`. What was probably its own is a gap. */
const undecided = (today: Temporal.PlainDate) => sql`card.regime IN ('dvpn', 'dapn')
  AND (card.ended_on IS NULL OR card.ended_on > ${today}::date) AND card.application_decided_on IS NULL AND NOT ${isProbablyDecided}`;

/** Not begun, so its hours run: over rows `card` and `measure`. */
const isToBeHeard = (
  today: Temporal.PlainDate,
) => sql`card.served_on BETWEEN ${today}::date - ${noticeDays}::integer AND ${today}::date
  AND card.hearing_begun_on IS NULL AND card.hearing_adjourned_on IS NULL AND ${counts(hearingRules, sql`card.served_on`)} AND ${undecided(today)}`;

/**
 * CSA 2010 s27(8)-(9), DAA 2021 s29(7): an adjourned hearing leaves the notice in effect until its decision. Over a row
 * `card`.
 */
const isAdjourned = (today: Temporal.PlainDate) =>
  sql`card.hearing_adjourned_on <= ${today}::date AND ${undecided(today)}`;

/** Whether its hearing is work of its own already. */
const hasHearingWork = (measure: RawBuilder<unknown>, today: Temporal.PlainDate) => sql`EXISTS (
  SELECT 1 FROM measure_card AS card
   CROSS JOIN LATERAL (SELECT added_regime FROM measure WHERE id = card.measure_id LIMIT 1) AS measure
   WHERE card.measure_id = ${measure} AND ((${isToBeHeard(today)}) OR (${isAdjourned(today)})))`;

/**
 * Measures that nobody is looking at: one item for each, with all its gaps. What is work of its own already, such as
 * service, bail that ended or the last week of an order, is left out here, so that each gap is on the page once.
 */
function gapsOfMeasures(
  today: Temporal.PlainDate,
  rules: WatchRules,
  people: readonly number[] | null,
): WorkPart {
  const { before, after } = keyAround('watch');
  const which =
    people === null ? mayHaveGap(rules, today) : sql`card.person_id = ANY(${[...people]}::bigint[])`;
  const rows = sql`
    SELECT 'watch'::text AS kind, ${before}::text || measure.ref || ${after}::text AS item_key, measure.ref, card.regime,
           NULL::integer AS clause_no, card.person_id, card.owner_staff_id, card.deputy_staff_id,
           coalesce(card.area_code, (SELECT area_code FROM person_card WHERE person_card.person_id = card.person_id)) AS area_code,
           gaps.since_on AS from_on, NULL::timestamptz AS from_at, NULL::date AS due_on,
           gaps.since_on::timestamptz AS sort_at, gaps.kinds AS result, gaps.urgency
      FROM (
        SELECT measure_id, string_agg(kind, ' ' ORDER BY ${gapRank}) AS kinds, min(${gapRank}) AS urgency,
               (array_agg(since_on ORDER BY ${gapRank}))[1] AS since_on
          FROM (${gapRows(rules, today, which)}) AS gap
         WHERE kind NOT IN ('bail-undecided', 'not-served')
           AND NOT (kind = 'hearing-unsettled' AND ${hasHearingWork(sql`gap.measure_id`, today)})
           AND NOT (kind = 'ending-undecided' AND due_on <= ${today}::date + 7)
         GROUP BY measure_id
      ) AS gaps
     CROSS JOIN LATERAL (SELECT * FROM measure_card WHERE measure_card.measure_id = gaps.measure_id LIMIT 1) AS card
     CROSS JOIN LATERAL (SELECT ref FROM measure WHERE id = gaps.measure_id LIMIT 1) AS measure`;
  return { kind: 'watch', rows };
}

/** Every kind of order is asked about: what can be applied for says its stage. */
const everyRegime: readonly RegimeCode[] = regimes.map((each) => each.code);

const hoursOfDay = 24;

/**
 * Applications in which nothing has happened for some days: whoever answers for the order is asked, and Legal Services
 * beside them, so that neither waits for the other. Review of July 2023: files closed for want of instructions.
 */
function stalledApplications(today: Temporal.PlainDate, { hours, forDays }: CaseLimit) {
  if (hours === null) return [];
  const day = sql`${today}::date`;
  const waited = {
    fromOn: sql`quiet.since_on`,
    fromAt: noMoment,
    dueOn: sql`quiet.since_on + ${forDays ?? 0}::integer`,
    sortOn: sql`quiet.since_on`,
  };
  const last = sql`CROSS JOIN LATERAL (
    SELECT max(occurred_on) AS since_on FROM measure_event WHERE measure_event.measure_id = card.measure_id) AS quiet`;
  const stalled = sql`card.regime = ANY(${[...everyRegime]}::text[]) AND card.stage IN ('asked-legal', 'applied')
          AND card.granted_on IS NULL AND quiet.since_on <= ${day} - ${Math.floor(hours / hoursOfDay)}::integer`;
  const lawyer = roleHolder(sql`'legal-services'::text`, sql`card.area_code`, today);
  return [
    ofMeasures('chase-application', waited, last, stalled),
    ofMeasures(
      'answer-application',
      waited,
      last,
      stalled,
      sql`(${lawyer}) AS owner_staff_id, NULL::bigint AS deputy_staff_id`,
    ),
  ];
}

/** What a measure was said to take the place of when it was made, after its record was begun. */
const replacedLater = (measure: RawBuilder<unknown>) =>
  sql`(SELECT said.replaces_measure_id FROM measure_succession AS said WHERE said.measure_id = ${measure} ORDER BY said.id DESC LIMIT 1)`;

/** Legal deadlines, bail, service, ends, gaps and stalled applications. */
export function orderWorkRows(
  today: Temporal.PlainDate,
  rules: WatchRules,
  application: CaseLimit,
  people: readonly number[] | null,
): readonly WorkPart[] {
  const day = sql`${today}::date`;
  const none = sql``;
  const lives = sql`card.granted_on <= ${day} AND (card.ends_on IS NULL OR card.ends_on >= ${day})
                    AND (card.ended_on IS NULL OR card.ended_on > ${day})`;
  // Once it is decided what follows, the end is no longer work; that the victim is told of it is.
  const ending = sql`card.ended_on IS NULL AND card.ending_decided_on IS NULL AND card.ends_on BETWEEN ${day} AND ${day} + 7 AND card.granted_on <= ${day}`;
  const ends = {
    fromOn: sql`card.granted_on`,
    fromAt: noMoment,
    dueOn: sql`card.ends_on`,
    sortOn: sql`card.ends_on`,
  };
  const granted = {
    fromOn: sql`card.granted_on`,
    fromAt: noMoment,
    dueOn: noDay,
    sortOn: sql`card.granted_on`,
  };
  return [
    // Heard once the hearing began, or its own application was decided.
    ofMeasures(
      'hear-order',
      {
        fromOn: sql`card.served_on`,
        fromAt: sql`card.served_at`,
        dueOn: noDay,
        sortOn: sql`card.served_on`,
      },
      none,
      isToBeHeard(today),
    ),
    ofMeasures(
      'finish-hearing',
      {
        fromOn: sql`card.hearing_adjourned_on`,
        fromAt: sql`card.hearing_next_at`,
        dueOn: sql`card.hearing_next_on`,
        sortOn: sql`coalesce(card.hearing_next_at, card.hearing_next_on)`,
      },
      none,
      sql`${isAdjourned(today)} AND card.hearing_next_on <= ${day} + 7`,
    ),
    ofMeasures(
      'hearing-no-day',
      {
        fromOn: sql`card.hearing_adjourned_on`,
        fromAt: noMoment,
        dueOn: noDay,
        sortOn: sql`card.hearing_adjourned_on`,
      },
      none,
      sql`${isAdjourned(today)} AND card.hearing_next_on IS NULL`,
    ),
    // SPA 2019 s9(1): a full order that replaces an interim one does not start the time again, so it runs from service
    // of the interim order, and not at all where that was answered.
    ofMeasures(
      'notify-police',
      {
        fromOn: sql`least(interim.served_on, card.served_on)`,
        fromAt: noMoment,
        dueOn: noDay,
        sortOn: sql`least(interim.served_on, card.served_on)`,
      },
      sql`LEFT JOIN measure_card AS interim ON interim.measure_id = coalesce(${replacedLater(sql`card.measure_id`)}, measure.replaces_measure_id)
                                           AND interim.regime = 'spo-interim'`,
      sql`card.regime IN ('spo', 'spo-interim') AND card.notified_on IS NULL AND interim.notified_on IS NULL
          AND least(interim.served_on, card.served_on) <= ${day} AND ${lives}
          AND ${counts(notificationRules, sql`least(interim.served_on, card.served_on)`)}
          AND NOT EXISTS (
            SELECT 1 FROM measure_card AS later JOIN measure AS replacing ON replacing.id = later.measure_id
             WHERE card.regime = 'spo-interim' AND later.person_id = card.person_id
               AND coalesce(${replacedLater(sql`replacing.id`)}, replacing.replaces_measure_id) = card.measure_id AND later.granted_on <= ${day})`,
    ),
    // DAA 2021 s41(8): no notification under a DAPO while one runs under an SPO.
    ofMeasures(
      'notify-police',
      granted,
      none,
      sql`card.regime = 'dapo' AND card.notified_on IS NULL AND ${lives}
          AND ${counts(notificationRules, sql`card.granted_on`)}
          AND NOT EXISTS (
            SELECT 1 FROM measure_card AS spo
             WHERE spo.person_id = card.person_id AND spo.regime IN ('spo', 'spo-interim') AND spo.served_on <= ${day}
               AND (spo.ends_on IS NULL OR spo.ends_on >= ${day}) AND (spo.ended_on IS NULL OR spo.ended_on > ${day}))`,
    ),
    ofMeasures(
      'bail-ended',
      ends,
      none,
      sql`card.ended_on IS NULL AND card.ends_on < ${day} AND card.regime = 'bail-pre-charge' AND card.granted_on IS NOT NULL`,
    ),
    ofMeasures('bail-ends', ends, none, sql`${ending} AND card.regime = ANY(${[...bailRegimes]}::text[])`),
    ofMeasures(
      'serve',
      granted,
      none,
      // The end so written that what was never served is found through its own index, not through every end to come.
      sql`card.served_on IS NULL AND card.ended_on IS NULL AND card.granted_on <= ${day}
          AND coalesce(card.ends_on, ${day}) >= ${day} AND card.regime = ANY(${[...servedRegimes]}::text[])`,
    ),
    ofMeasures('order-ends', ends, none, sql`${ending} AND card.regime = ANY(${[...endingRegimes]}::text[])`),
    gapsOfMeasures(today, rules, people),
    ...stalledApplications(today, application),
  ];
}
