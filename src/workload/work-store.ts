// The day's work read from the cards: each kind bounded, counted for every scope and listed for one, in one statement.

import { sql } from 'kysely';

import { isRegimeCode } from '#law';
import { gapKinds } from '#orders';
import { londonDate } from '#platform';
import type { Db, Viewer } from '#platform';

import { everyWork } from './kinds/every-work-store.ts';
import type { SweepRules } from './kinds/every-work-store.ts';
import type { WorkRow } from './kinds/work-rule.ts';
import { isWorkKind, workRules } from './kinds/work-rules.ts';
import type { WorkKind } from './kinds/work-rules.ts';
import type { Watch } from './watch.ts';
import type { WorkItem } from './work-item.ts';
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
  /** Orders of the scope with gaps beyond the day's budget: counted here, and all on the list of gaps. */
  readonly heldBack: number;
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
  watch: Watch,
): Promise<ReadWork> {
  const { rows } = await sql<CountedRow>`
    WITH work AS (${everyWork(now, watch)}),
    held AS MATERIALIZED (${heldWork(viewer, londonDate(now))}),
    counted AS (
      SELECT kind, count(*) FILTER (WHERE in_me) AS me_count, count(*) FILTER (WHERE in_team) AS team_count,
             count(*) FILTER (WHERE in_area) AS area_count, count(*) AS force_count
        FROM held GROUP BY kind
    ),
    listed AS (
      SELECT *, row_number() OVER (PARTITION BY kind ORDER BY urgency, sort_at, item_key) AS place FROM held
       WHERE ${inScope(scope)}
    )
    SELECT counted.kind AS counted_kind, me_count, team_count, area_count, force_count,
           listed.kind, item_key, ref, regime, clause_no, person_id, owner_id, claimer_id,
           from_on, from_at, due_on, result,
           CASE WHEN listed.kind = 'decide-breach'
                THEN (SELECT count(*) FROM breach_card WHERE breach_card.person_id = listed.person_id) ELSE 0
           END AS breaches
      FROM counted LEFT JOIN listed ON listed.kind = counted.kind AND listed.place <= CASE counted.kind WHEN 'watch' THEN ${watch.budget}::integer
                                                                                      ELSE ${mostOfKind}::integer END
     ORDER BY counted.kind, listed.place`.execute(db);
  const kinds = [...new Map(rows.map((row) => [row.counted_kind, row])).values()];
  const countIn = (row: CountedRow, of: WorkScope) => row[`${of}_count`];
  const isWatch = (row: CountedRow) => row.counted_kind === 'watch';
  const most = (row: CountedRow) => (isWatch(row) ? watch.budget : mostOfKind);
  const total = (of: WorkScope) => kinds.reduce((sum, row) => sum + Math.min(countIn(row, of), most(row)), 0);
  const watched = kinds.find(isWatch);
  return {
    items: rows.flatMap((row) => (isListed(row) ? [itemFrom(row)] : [])),
    counts: { team: total('team'), me: total('me'), area: total('area'), force: total('force') },
    cutScopes: workScopes.filter((of) => kinds.some((row) => !isWatch(row) && countIn(row, of) > mostOfKind)),
    cutKinds: kinds
      .filter((row) => !isWatch(row) && countIn(row, scope) > mostOfKind)
      .map((row) => kindFrom(row.counted_kind)),
    heldBack: watched === undefined ? 0 : Math.max(0, countIn(watched, scope) - watch.budget),
  };
}

/** One item by its name, if it is still to be done. */
export async function findWork(
  db: Db,
  viewer: Viewer,
  key: string,
  now: Temporal.Instant,
  rules: SweepRules,
): Promise<WorkItem | undefined> {
  const { rows } = await sql<WorkRow>`
    WITH work AS (${everyWork(now, rules)}), held AS (${heldWork(viewer, londonDate(now))})
    SELECT *, 0 AS breaches FROM held WHERE item_key = ${key} ORDER BY sort_at LIMIT 1`.execute(db);
  const row = rows[0];
  return row === undefined ? undefined : itemFrom(row);
}

function isListed(row: CountedRow): row is CountedRow & WorkRow {
  return row.item_key !== null;
}

function kindFrom(value: string): WorkKind {
  if (!isWorkKind(value)) throw new Error(`Unknown kind of work ${value}`);
  return value;
}

function itemFrom(row: WorkRow): WorkItem {
  const kind = kindFrom(row.kind);
  if (row.regime !== null && !isRegimeCode(row.regime))
    throw new Error(`Unknown regime on the card of ${row.ref}`);
  const regime = row.regime !== null && isRegimeCode(row.regime) ? row.regime : null;
  return {
    key: row.item_key,
    kind,
    ...workRules[kind].due(row, regime),
    personId: row.person_id,
    recordRef: row.ref,
    regime,
    clauseNo: row.clause_no,
    fromOn: row.from_on,
    ownerStaffId: row.owner_id,
    claimStaffId: row.claimer_id,
    gaps: kind === 'watch' ? gapKinds.filter((each) => row.result?.split(' ').includes(each)) : [],
  };
}
