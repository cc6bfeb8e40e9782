// Long because every kind of gap is one rule in one statement: the gaps of all measures in SQL, for the list, the register and Today.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { findPeople } from '#people';
import type { PersonSummary } from '#people';
import { isRegimeCode } from '#law';
import type { Bilingual, RegimeCode } from '#law';
import type { Db, Viewer } from '#platform';
import { heldLaw, regimeNaming } from '#statutes';
import { isHere } from '#users';

import { gapKinds } from './gaps.ts';
import type { Gap, GapKind } from './gaps.ts';
import { regimeFrom } from './measure-store.ts';
import type { WatchRule } from './watch-rules.ts';

export type WatchRules = ReadonlyMap<string, WatchRule>;

/** The rules as a table: one row for each kind of order, with the shortest and longest notice of its end. */
function rulesTable(rules: WatchRules): RawBuilder<unknown> {
  const all = [...rules.values()];
  const column = (value: (rule: WatchRule) => number | null) => sql`${all.map(value)}::integer[]`;
  return sql`
    SELECT rule_regime, serve_within, check_months, review_months, told_within, book_within, ask_within, hear_months, hear_rest_days, court_within,
           least_notice, string_to_array(notices, ' ')::integer[] AS notices
      FROM unnest(${all.map((rule): string => rule.regime)}::text[],
                  ${column((rule) => rule.serveWithin)},
                  ${column((rule) => rule.checkMonths)}, ${column((rule) => rule.reviewMonths)},
                  ${column((rule) => rule.toldWithin)}, ${column((rule) => rule.bookWithin)},
                  ${column((rule) => rule.askWithin)},
                  ${column((rule) => rule.hearMonths)}, ${column((rule) => rule.hearRestDays)},
                  ${column((rule) => rule.courtWithin)},
                  ${column((rule) => (rule.notice.length === 0 ? null : Math.min(...rule.notice)))},
                  ${all.map((rule) => rule.notice.join(' '))}::text[])
           AS given (rule_regime, serve_within, check_months, review_months, told_within, book_within, ask_within,
                     hear_months, hear_rest_days, court_within, least_notice, notices)`;
}

/** Joins the rule of a card: that of a kind that was added here where there is one, which an index of those alone finds. */
function ruleOfCard(rules: WatchRules): RawBuilder<unknown> {
  const own = [...rules.keys()].filter((code) => !isRegimeCode(code));
  if (own.length === 0) return sql`JOIN rule ON rule.rule_regime = card.regime`;
  return sql`
        LEFT JOIN measure AS added
          ON added.id = card.measure_id AND added.added_regime IS NOT NULL AND added.added_regime = ANY(${own}::text[])
        JOIN rule ON rule.rule_regime = coalesce(added.added_regime, card.regime)`;
}

/** Day by which the victim is to be heard again: over a card and its rule. Null where the force asks for none. */
const unheardFrom = sql`(coalesce(heard_on, granted_on) + make_interval(months => hear_months))::date`;

/**
 * Rows (measure_id, due_on, heard_on, heard_tried_on) of orders and bail in force whose victim was not heard in time, rested
 * by an attempt or not.
 */
export function unheardRows(rules: WatchRules, today: Temporal.PlainDate): RawBuilder<unknown> {
  const day = sql`${today}::date`;
  return sql`
    WITH rule AS MATERIALIZED (${rulesTable(rules)}),
    seen AS (
      SELECT card.measure_id, card.heard_on, card.heard_tried_on, ${unheardFrom} AS due_on
        FROM measure_card AS card
        ${ruleOfCard(rules)}
       WHERE card.granted_on <= ${day} AND (card.ends_on IS NULL OR card.ends_on >= ${day})
         AND (card.ended_on IS NULL OR card.ended_on > ${day})
    )
    SELECT measure_id, due_on, heard_on, heard_tried_on FROM seen WHERE due_on < ${day}`;
}

/**
 * Rows (measure_id, kind, since_on, due_on) of every gap among some cards: `gapsOf` in SQL. `which` is a condition on
 * `card`, a row of measure_card.
 */
export function gapRows(
  rules: WatchRules,
  today: Temporal.PlainDate,
  which: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const day = sql`${today}::date`;
  return sql`
    WITH at_work AS MATERIALIZED (SELECT id FROM staff WHERE ${isHere('staff', today)}),
    rule AS MATERIALIZED (${rulesTable(rules)}),
    seen AS (
      SELECT card.*, rule.*, (owner.id IS NOT NULL OR deputy.id IS NOT NULL) AS is_answered,
             (card.granted_on <= ${day} AND (card.ends_on IS NULL OR card.ends_on >= ${day})
               AND (card.ended_on IS NULL OR card.ended_on > ${day})) IS TRUE AS is_live,
             coalesce(card.last_check_on, card.served_on, card.granted_on) AS looked_on
        FROM measure_card AS card
        ${ruleOfCard(rules)}
        LEFT JOIN at_work AS owner ON owner.id = card.owner_staff_id
        LEFT JOIN at_work AS deputy ON deputy.id = card.deputy_staff_id
       WHERE ${which}
    )
    SELECT seen.measure_id, gap.kind, gap.since_on, gap.due_on
      FROM seen CROSS JOIN LATERAL (
        SELECT 'no-owner'::text AS kind, granted_on AS since_on, NULL::date AS due_on
         WHERE is_live AND NOT is_answered
        UNION ALL
        SELECT 'end-in-doubt', end_in_doubt_on, NULL
         WHERE is_live AND end_in_doubt_on <= ${day}
        UNION ALL
        SELECT 'hearing-unsettled', since, NULL
          FROM (SELECT CASE WHEN hearing_adjourned_on IS NOT NULL AND hearing_next_on IS NULL THEN hearing_adjourned_on
                            ELSE coalesce(hearing_next_on, hearing_begun_on, served_on + court_within) END AS since) AS hearing
         WHERE is_live AND court_within IS NOT NULL AND application_decided_on IS NULL
           AND (since < ${day} OR (since = ${day} AND hearing_adjourned_on IS NOT NULL AND hearing_next_on IS NULL))
        UNION ALL
        SELECT 'not-served', granted_on, NULL
         WHERE is_live AND served_on IS NULL AND ${day} - granted_on >= serve_within
        UNION ALL
        SELECT 'no-check', due, NULL
          FROM (SELECT CASE WHEN next_check_on IS NOT NULL THEN next_check_on
                            WHEN ends_on < (looked_on + make_interval(months => check_months))::date THEN NULL
                            ELSE (looked_on + make_interval(months => check_months))::date END AS due) AS next
         WHERE is_live AND due < ${day}
        UNION ALL
        SELECT 'victim-not-told', CASE WHEN is_untold THEN tell_since_on ELSE ends_on END, NULL
          FROM (SELECT (tell_since_on <= ${day} AND (is_live OR tell_since_on >= ${day} - told_within)) IS TRUE AS is_untold,
                       (granted_on IS NOT NULL AND ended_on IS NULL AND ending_told_on IS NULL
                         AND ((ends_on < ${day} AND ends_on >= ${day} - told_within AND regime <> 'bail-pre-charge')
                           OR (ends_on >= ${day} AND ending_decided_on IS NOT NULL AND granted_on <= ${day}
                               AND ends_on - ${day} <= least_notice))) IS TRUE AS is_end_untold) AS told
         WHERE is_untold OR is_end_untold
        UNION ALL
        SELECT 'victim-not-asked', coalesce(ended_on, ending_decided_on), NULL
         WHERE granted_on IS NOT NULL AND asked_on IS NULL AND ask_within IS NOT NULL
           AND CASE WHEN ended_on IS NOT NULL THEN ended_on <= ${day} AND ended_on >= ${day} - ask_within
                    ELSE ends_on >= ${day} AND ends_on - ${day} <= least_notice AND granted_on <= ${day}
                         AND ending_decided_on IS NOT NULL END
        UNION ALL
        SELECT 'ending-undecided', ends_on - most, ends_on
          FROM (SELECT max(days) AS most FROM unnest(notices) AS days
                 WHERE is_live AND ends_on IS NOT NULL AND ending_decided_on IS NULL
                   AND ends_on - ${day} <= days AND days <= ends_on - granted_on) AS notice
         WHERE most IS NOT NULL
        UNION ALL
        SELECT 'review-late', due, NULL
          FROM (SELECT (coalesce(last_review_on, granted_on) + make_interval(months => review_months))::date AS due) AS next
         WHERE is_live AND no_end_date AND due < ${day}
        UNION ALL
        SELECT 'victim-not-heard', due, NULL
          FROM (SELECT ${unheardFrom} AS due) AS next
         WHERE is_live AND due < ${day} AND (heard_tried_on + hear_rest_days >= ${day}) IS NOT TRUE
        UNION ALL
        SELECT 'programme-not-booked', programme_since_on, programme_since_on + book_within
         WHERE is_live AND programme_since_on + book_within < ${day}
        UNION ALL
        SELECT 'bail-undecided', ends_on, NULL
         WHERE regime = 'bail-pre-charge' AND granted_on IS NOT NULL AND ended_on IS NULL AND ends_on < ${day}
      ) AS gap`;
}

/**
 * Cards that can have a gap at all, each found through an index: in force or over lately, changed lately, or bail that
 * ended with no decision. What was over long ago is not read, so that a list costs what it lists.
 */
export function mayHaveGap(rules: WatchRules, today: Temporal.PlainDate): RawBuilder<unknown> {
  const within = Math.max(0, ...[...rules.values()].map((rule) => rule.toldWithin));
  const since = sql`${today.subtract({ days: within })}::date`;
  const unasked = Math.max(0, ...[...rules.values()].map((rule) => rule.askWithin ?? 0));
  const asked = sql`${today.subtract({ days: unasked })}::date`;
  const open = sql`SELECT measure_id FROM measure_card WHERE ended_on IS NULL`;
  return sql`card.measure_id IN (
    ${open} AND granted_on IS NOT NULL AND ends_on IS NULL
    UNION ALL ${open} AND ends_on >= ${since}
    UNION ALL ${open} AND ends_on < ${since} AND regime = 'bail-pre-charge'
    UNION ALL SELECT measure_id FROM measure_card WHERE ended_on > ${today}::date
    UNION ALL SELECT measure_id FROM measure_card WHERE tell_since_on >= ${since}
    UNION ALL SELECT measure_id FROM measure_card WHERE ended_on >= ${asked} AND asked_on IS NULL AND regime LIKE 'bail-%')`;
}

/** Place of a kind among the kinds, the most pressing first, as SQL over a column `kind`. */
export const gapRank = sql`array_position(${[...gapKinds]}::text[], kind)`;

/** The kind of gap that a row names. */
export function kindFrom(value: string): GapKind {
  const kind = gapKinds.find((known) => known === value);
  if (kind === undefined) throw new Error(`Unknown gap ${value}`);
  return kind;
}

export type GapFilter = {
  readonly kind: GapKind | null;
  readonly areaCode: string | null;
  readonly offset: number;
  readonly limit: number;
};

/** A measure with all its gaps: one row, however many there are. */
export type GapRow = {
  readonly ref: string;
  readonly regime: RegimeCode;
  /** What people call it: its own short name where the kind was added here. */
  readonly short: Bilingual;
  readonly person: PersonSummary;
  readonly areaCode: string | null;
  readonly gaps: readonly Gap[];
  readonly ownerName: string | null;
};

type ListedRow = {
  readonly ref: string;
  readonly regime: string;
  readonly added_regime: string | null;
  readonly person_id: number;
  readonly area_code: string | null;
  readonly kinds: readonly string[];
  readonly since: readonly string[];
  readonly due: readonly string[];
  readonly display_name: string | null;
  readonly total: number;
};

/** Every row carries the counts; where nothing is listed, one row carries them alone. */
type CountedRow = { readonly [K in keyof ListedRow]: ListedRow[K] | null } & {
  readonly counted_kinds: readonly string[];
  readonly counted: readonly string[];
};

function isListed(row: CountedRow): row is CountedRow & ListedRow {
  return row.ref !== null;
}

/** Measures with gaps, the most pressing first, and how many gaps there are of each kind in the area. */
export async function readGaps(
  db: Db,
  viewer: Viewer,
  rules: WatchRules,
  filter: GapFilter,
  today: Temporal.PlainDate,
): Promise<{
  readonly rows: readonly GapRow[];
  readonly total: number;
  readonly counts: Readonly<Record<GapKind, number>>;
}> {
  const inArea = sql`(${filter.areaCode}::text IS NULL OR coalesce(card.area_code, person_card.area_code) = ${filter.areaCode}::text)`;
  const gaps = sql`
    gaps AS MATERIALIZED (
      SELECT found.*, ${gapRank} AS rank FROM (${gapRows(rules, today, mayHaveGap(rules, today))}) AS found
        JOIN measure_card AS card ON card.measure_id = found.measure_id
        LEFT JOIN person_card ON person_card.person_id = card.person_id
       WHERE ${inArea})`;
  const { rows } = await sql<CountedRow>`
    WITH ${gaps}, merged AS (
      SELECT measure_id, array_agg(kind ORDER BY rank) AS kinds, array_agg(since_on::text ORDER BY rank) AS since,
             array_agg(coalesce(due_on::text, '') ORDER BY rank) AS due,
             min(rank) AS rank, min(since_on) AS since_on
        FROM gaps GROUP BY measure_id
      HAVING ${filter.kind}::text IS NULL OR bool_or(kind = ${filter.kind}::text)
    ),
    listed AS (
      SELECT *, count(*) OVER ()::integer AS total, row_number() OVER (ORDER BY rank, since_on, measure_id) AS place
        FROM merged ORDER BY rank, since_on, measure_id
      OFFSET ${filter.offset}::integer LIMIT ${filter.limit}::integer
    ),
    counted AS (
      SELECT coalesce(array_agg(kind), '{}') AS counted_kinds, coalesce(array_agg(found::text), '{}') AS counted
        FROM (SELECT kind, count(*) AS found FROM gaps GROUP BY kind) AS by_kind
    )
    SELECT counted.*, listed.kinds, listed.since, listed.due, listed.total, measure.ref, card.regime, measure.added_regime, card.person_id,
           coalesce(card.area_code, person_card.area_code) AS area_code, staff.display_name
      FROM counted
      LEFT JOIN listed ON true
      LEFT JOIN measure ON measure.id = listed.measure_id
      LEFT JOIN measure_card AS card ON card.measure_id = listed.measure_id
      LEFT JOIN person_card ON person_card.person_id = card.person_id
      LEFT JOIN staff ON staff.id = card.owner_staff_id
     ORDER BY listed.place`.execute(db);
  const listed = rows.filter(isListed);
  const people = await findPeople(
    db,
    viewer,
    listed.map((row) => row.person_id),
  );
  const [first] = rows;
  const law = await heldLaw(db);
  const count = (kind: GapKind) => Number(first?.counted[first.counted_kinds.indexOf(kind)] ?? 0);
  return {
    rows: listed.flatMap((row) => {
      const person = people.get(row.person_id);
      if (person === undefined) return [];
      return [
        {
          ref: row.ref,
          regime: regimeFrom(row.regime),
          short: regimeNaming(law, regimeFrom(row.regime), row.added_regime).short,
          person,
          areaCode: row.area_code,
          gaps: row.kinds.map((kind, place) => gapFrom(kind, row.since[place] ?? '', row.due[place] ?? '')),
          ownerName: row.display_name,
        },
      ];
    }),
    total: first?.total ?? 0,
    counts: {
      'bail-undecided': count('bail-undecided'),
      'end-in-doubt': count('end-in-doubt'),
      'hearing-unsettled': count('hearing-unsettled'),
      'ending-undecided': count('ending-undecided'),
      'victim-not-told': count('victim-not-told'),
      'victim-not-asked': count('victim-not-asked'),
      'not-served': count('not-served'),
      'no-owner': count('no-owner'),
      'review-late': count('review-late'),
      'victim-not-heard': count('victim-not-heard'),
      'no-check': count('no-check'),
      'programme-not-booked': count('programme-not-booked'),
    },
  };
}

function gapFrom(kind: string, since: string, due: string): Gap {
  return {
    kind: kindFrom(kind),
    sinceOn: Temporal.PlainDate.from(since),
    dueOn: due === '' ? null : Temporal.PlainDate.from(due),
  };
}

/** The gaps of one measure on a day, most pressing first. */
export async function gapsOfMeasure(
  db: Db,
  measureId: number,
  rules: WatchRules,
  today: Temporal.PlainDate,
): Promise<readonly Gap[]> {
  const { rows } = await sql<{ kind: string; since: string; due: string | null }>`
    SELECT kind, since_on::text AS since, due_on::text AS due
      FROM (${gapRows(rules, today, sql`card.measure_id = ${measureId}`)}) AS gaps ORDER BY ${gapRank}`.execute(
    db,
  );
  return rows.map((row) => gapFrom(row.kind, row.since, row.due ?? ''));
}
