// The day's work read from the cards: each kind bounded, counted for every scope and listed for one, in one statement.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { isRegimeCode, regimes } from '#law';
import type { RegimeCode } from '#law';
import { bailRegimes } from '#orders';
import { londonDate } from '#platform';
import type { Db, Viewer } from '#platform';

import { hearingDue, notificationDue } from './legal-deadline.ts';
import type { TimedWork } from './legal-deadline.ts';
import { workKinds } from './work-item.ts';
import type { WorkDue, WorkItem, WorkKind, WorkReason } from './work-item.ts';
import { keyAround } from './work-key.ts';
import { workScopes } from './work-scope.ts';
import type { WorkScope } from './work-scope.ts';
import { heldWork, inScope } from './work-scope-store.ts';

/** How many items of one kind are listed and counted; beyond it the page says "more than". */
export const mostOfKind = 500;

export type WorkCounts = Readonly<Record<WorkScope, number>>;

export type ReadWork = {
  readonly items: readonly WorkItem[];
  /** How many items each scope has, each kind counted up to `mostOfKind`. */
  readonly counts: WorkCounts;
  /** Scopes of which a kind was cut, so that their count is a minimum. */
  readonly cutScopes: readonly WorkScope[];
  /** Kinds of the listed scope that were cut. */
  readonly cutKinds: readonly WorkKind[];
};

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

/**
 * A hearing missed by more than this many days is history to be put right, not work of the day: an order after a
 * notice lasts 28 days at most (CSA 2010 s28(10)).
 */
const hearingDays = 28;

type Columns = {
  readonly fromOn: RawBuilder<unknown>;
  readonly fromAt: RawBuilder<unknown>;
  readonly dueOn: RawBuilder<unknown>;
  readonly sortOn: RawBuilder<unknown>;
};

const noDay = sql`NULL::date`;
const noMoment = sql`NULL::timestamptz`;

/** A measure's row as an item of work of one kind, where a condition holds. */
function ofMeasures(
  kind: WorkKind,
  columns: Columns,
  joins: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
) {
  const { before, after } = keyAround(kind);
  return sql`
    SELECT ${kind}::text AS kind, ${before}::text || measure.ref || ${after}::text AS item_key, measure.ref, card.regime,
           NULL::integer AS clause_no, card.person_id, card.owner_staff_id,
           coalesce(card.area_code, person_card.area_code) AS area_code,
           ${columns.fromOn} AS from_on, ${columns.fromAt} AS from_at, ${columns.dueOn} AS due_on,
           ${columns.sortOn}::timestamptz AS sort_at, NULL::text AS result
      FROM measure_card AS card
      JOIN measure ON measure.id = card.measure_id
      LEFT JOIN person_card ON person_card.person_id = card.person_id
      ${joins}
     WHERE ${where}`;
}

/** Every kind of work as one table, each found through an index of the cards. */
function allWork(today: Temporal.PlainDate): RawBuilder<unknown> {
  const day = sql`${today}::date`;
  const none = sql``;
  const lives = sql`card.granted_on <= ${day} AND (card.ends_on IS NULL OR card.ends_on >= ${day})
                    AND (card.ended_on IS NULL OR card.ended_on > ${day})`;
  const ending = sql`card.ended_on IS NULL AND card.ends_on BETWEEN ${day} AND ${day} + 7 AND card.granted_on <= ${day}`;
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
  const breach = keyAround('decide-breach');
  const branches = [
    sql`
    SELECT 'decide-breach'::text AS kind, ${breach.before}::text || breach.ref || ${breach.after}::text AS item_key,
           breach.ref, card.regime, card.clause_no, card.person_id, measure_card.owner_staff_id, card.area_code,
           NULL::date AS from_on, card.reported_at AS from_at, NULL::date AS due_on, card.reported_at AS sort_at,
           card.result
      FROM breach_card AS card
      JOIN breach ON breach.id = card.breach_id
      LEFT JOIN measure_card ON measure_card.measure_id = card.measure_id
     WHERE card.decided_at IS NULL`,
    // Heard when the order was made, refused or withdrawn on or after the day of service.
    ofMeasures(
      'hear-order',
      {
        fromOn: sql`card.served_on`,
        fromAt: sql`card.served_at`,
        dueOn: noDay,
        sortOn: sql`card.served_on`,
      },
      none,
      sql`card.regime IN ('dvpn', 'dapn') AND card.served_on BETWEEN ${day} - ${hearingDays}::integer AND ${day}
          AND (card.ended_on IS NULL OR card.ended_on > ${day})
          AND NOT EXISTS (
            SELECT 1 FROM measure_card AS heard
              JOIN measure_event AS step ON step.measure_id = heard.measure_id
             WHERE heard.person_id = card.person_id
               AND heard.regime = CASE card.regime WHEN 'dvpn' THEN 'dvpo' ELSE 'dapo' END
               AND step.step IN ('granted', 'refused', 'withdrawn') AND step.occurred_on >= card.served_on
               AND NOT EXISTS (SELECT 1 FROM measure_event AS put_right WHERE put_right.measure_id = heard.measure_id
                                                                          AND put_right.corrects_event_id = step.id))`,
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
      sql`LEFT JOIN measure_card AS interim ON interim.measure_id = measure.replaces_measure_id
                                           AND interim.regime = 'spo-interim'`,
      sql`card.regime IN ('spo', 'spo-interim') AND card.notified_on IS NULL AND interim.notified_on IS NULL
          AND least(interim.served_on, card.served_on) <= ${day} AND ${lives}
          AND NOT EXISTS (
            SELECT 1 FROM measure_card AS later JOIN measure AS replacing ON replacing.id = later.measure_id
             WHERE card.regime = 'spo-interim' AND later.person_id = card.person_id
               AND replacing.replaces_measure_id = card.measure_id AND later.granted_on <= ${day})`,
    ),
    // DAA 2021 s41(8): no notification under a DAPO while one runs under an SPO.
    ofMeasures(
      'notify-police',
      granted,
      none,
      sql`card.regime = 'dapo' AND card.notified_on IS NULL AND ${lives}
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
      sql`card.served_on IS NULL AND card.ended_on IS NULL AND card.granted_on <= ${day}
          AND (card.ends_on IS NULL OR card.ends_on >= ${day}) AND card.regime = ANY(${[...servedRegimes]}::text[])`,
    ),
    ofMeasures('order-ends', ends, none, sql`${ending} AND card.regime = ANY(${[...endingRegimes]}::text[])`),
    ofMeasures(
      'own',
      granted,
      none,
      sql`card.owner_staff_id IS NULL AND ${lives} AND NOT card.regime = ANY(${[...bailRegimes]}::text[])`,
    ),
  ];
  return sql.join(branches, sql` UNION ALL `);
}

type WorkRow = {
  readonly kind: string;
  readonly item_key: string;
  readonly ref: string;
  readonly regime: string | null;
  readonly clause_no: number | null;
  readonly person_id: number;
  readonly owner_staff_id: number | null;
  readonly claim_staff_id: number | null;
  readonly from_on: Temporal.PlainDate | null;
  readonly from_at: Temporal.Instant | null;
  readonly due_on: Temporal.PlainDate | null;
  readonly result: string | null;
  readonly breaches: number;
};

type CountedRow = { readonly [K in keyof WorkRow]: WorkRow[K] | null } & {
  readonly counted_kind: string;
  readonly me_count: number;
  readonly team_count: number;
  readonly area_count: number;
  readonly force_count: number;
};

/** Everything to be done that concerns one scope, and how much there is for each of the others. */
export async function readWork(
  db: Db,
  viewer: Viewer,
  scope: WorkScope,
  now: Temporal.Instant,
): Promise<ReadWork> {
  const { rows } = await sql<CountedRow>`
    WITH work AS (${allWork(londonDate(now))}),
    held AS MATERIALIZED (${heldWork(viewer)}),
    counted AS (
      SELECT kind, count(*) FILTER (WHERE in_me) AS me_count, count(*) FILTER (WHERE in_team) AS team_count,
             count(*) FILTER (WHERE in_area) AS area_count, count(*) AS force_count
        FROM held GROUP BY kind
    ),
    listed AS (
      SELECT *, row_number() OVER (PARTITION BY kind ORDER BY sort_at, item_key) AS place FROM held
       WHERE ${inScope(scope)}
    )
    SELECT counted.kind AS counted_kind, me_count, team_count, area_count, force_count,
           listed.kind, item_key, ref, regime, clause_no, person_id, owner_staff_id, claim_staff_id,
           from_on, from_at, due_on, result,
           CASE WHEN listed.kind = 'decide-breach'
                THEN (SELECT count(*) FROM breach_card WHERE breach_card.person_id = listed.person_id) ELSE 0
           END AS breaches
      FROM counted LEFT JOIN listed ON listed.kind = counted.kind AND listed.place <= ${mostOfKind}::integer
     ORDER BY counted.kind, listed.place`.execute(db);
  const kinds = [...new Map(rows.map((row) => [row.counted_kind, row])).values()];
  const countIn = (row: CountedRow, of: WorkScope) => row[`${of}_count`];
  const total = (of: WorkScope) =>
    kinds.reduce((sum, row) => sum + Math.min(countIn(row, of), mostOfKind), 0);
  return {
    items: rows.flatMap((row) => (isListed(row) ? [itemFrom(row)] : [])),
    counts: { team: total('team'), me: total('me'), area: total('area'), force: total('force') },
    cutScopes: workScopes.filter((of) => kinds.some((row) => countIn(row, of) > mostOfKind)),
    cutKinds: kinds
      .filter((row) => countIn(row, scope) > mostOfKind)
      .map((row) => kindFrom(row.counted_kind)),
  };
}

/** One item by its name, if it is still to be done. */
export async function findWork(
  db: Db,
  viewer: Viewer,
  key: string,
  now: Temporal.Instant,
): Promise<WorkItem | undefined> {
  const { rows } = await sql<WorkRow>`
    WITH work AS (${allWork(londonDate(now))}), held AS (${heldWork(viewer)})
    SELECT *, 0 AS breaches FROM held WHERE item_key = ${key} ORDER BY sort_at LIMIT 1`.execute(db);
  const row = rows[0];
  return row === undefined ? undefined : itemFrom(row);
}

function isListed(row: CountedRow): row is CountedRow & WorkRow {
  return row.item_key !== null;
}

function kindFrom(value: string): WorkKind {
  const kind = workKinds.find((known) => known === value);
  if (kind === undefined) throw new Error(`Unknown kind of work ${value}`);
  return kind;
}

function itemFrom(row: WorkRow): WorkItem {
  const kind = kindFrom(row.kind);
  if (row.regime !== null && !isRegimeCode(row.regime))
    throw new Error(`Unknown regime on the card of ${row.ref}`);
  const regime = row.regime !== null && isRegimeCode(row.regime) ? row.regime : null;
  return {
    key: row.item_key,
    kind,
    ...dueFrom(kind, regime, row),
    personId: row.person_id,
    recordRef: row.ref,
    regime,
    clauseNo: row.clause_no,
    fromOn: row.from_on,
    ownerStaffId: row.owner_staff_id,
    claimStaffId: row.claim_staff_id,
  };
}

function dueFrom(kind: WorkKind, regime: RegimeCode | null, row: WorkRow): TimedWork {
  switch (kind) {
    case 'decide-breach': {
      const due: WorkDue = { kind: 'since', at: needed(row.from_at, row) };
      const reason: WorkReason = {
        kind: 'breach',
        notArrested: row.result === 'not-arrested',
        breachesOfPerson: row.breaches,
      };
      return { due, reason };
    }
    case 'hear-order':
      return hearingDue({ regime: needed(regime, row), on: needed(row.from_on, row), at: row.from_at });
    case 'notify-police':
      return notificationDue({ regime: needed(regime, row), on: needed(row.from_on, row), at: null });
    case 'bail-ended':
    case 'bail-ends':
    case 'order-ends':
      return { due: { kind: 'day', on: needed(row.due_on, row) }, reason: { kind: 'facts' } };
    case 'serve':
    case 'own':
      return { due: { kind: 'since-day', on: needed(row.from_on, row) }, reason: { kind: 'facts' } };
  }
}

function needed<T>(value: T | null, row: WorkRow): T {
  if (value === null) throw new Error(`The card of ${row.ref} lacks what ${row.kind} is counted from`);
  return value;
}
