// The day's work, kept and worked out now: each kind counted for every scope and listed for one, in one statement.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { isRegimeCode, lawFor } from '#law';
import type { Law } from '#law';
import { gapKinds } from '#orders';
import { londonDate, planKept } from '#platform';
import type { Db, Viewer } from '#platform';
import { heldLaw, regimeNaming } from '#statutes';

import { addedKinds } from './added-kinds-store.ts';
import { leftForLater } from './dismissal-store.ts';
import { bringWorkUpToDate, keptWork, unkeptWork } from './kept-work-store.ts';
import { everyWork } from './kinds/every-work-store.ts';
import type { SweepRules } from './kinds/every-work-store.ts';
import { workBudgets } from './kinds/work-rule.ts';
import type { WorkBudget, WorkRow } from './kinds/work-rule.ts';
import { isWorkKind, workKinds, workRules } from './kinds/work-rules.ts';
import type { WorkKind } from './kinds/work-rules.ts';
import type { Watch } from './watch.ts';
import type { WorkItem } from './work-item.ts';
import { workScopes } from './work-scope.ts';
import type { WorkScope } from './work-scope.ts';
import { heldWork, inScope, placedWork } from './work-scope-store.ts';

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
  /** Blanks of the scope beyond the role's budget of the day: counted here, and all on the list of their own. */
  readonly heldBack: Readonly<Record<WorkBudget, number>>;
};

type CountedRow = { readonly [K in keyof WorkRow]: WorkRow[K] | null } & {
  readonly counted_pool: string;
  readonly me_count: number;
  readonly team_count: number;
  readonly area_count: number;
  readonly force_count: number;
};

/**
 * Everything to be done that concerns one scope, and how much there is for each of the others. Of blanks within a budget
 * those due nearest to today come first, so that what has just become due is not kept out by what nobody did last year;
 * of closed cases with something new, those with the greatest risk.
 */
export async function readWork(
  db: Db,
  viewer: Viewer,
  scope: WorkScope,
  now: Temporal.Instant,
  watch: Watch,
): Promise<ReadWork> {
  await bringWorkUpToDate(db, now, watch);
  const statement = sql<CountedRow>`
    WITH later AS MATERIALIZED (${leftForLater(londonDate(now))}),
    unkept AS MATERIALIZED (SELECT * FROM (${unkeptWork(now, watch)}) AS work WHERE ${isLeft} IS NOT TRUE),
    pools AS MATERIALIZED (
      SELECT * FROM unnest(${pools.map((each) => each.kind)}::text[], ${pools.map((each) => each.pool)}::text[],
                           ${pools.map((each) => mostOf(each.pool, watch))}::integer[]) AS pools (kind, pool, most)
    ),
    piles AS (
      SELECT kind, owner_staff_id, deputy_staff_id, claim_staff_id, area_code, pile, sum(waiting) AS waiting
        FROM (
          SELECT ${pileParts}, waiting FROM work_pile WHERE waiting > 0
          UNION ALL
          SELECT ${pileParts}, -1 FROM (${keptWork}) AS work WHERE ${isLeft}
          UNION ALL
          SELECT ${pileParts}, 1 FROM unkept
        ) AS each
       GROUP BY kind, owner_staff_id, deputy_staff_id, claim_staff_id, area_code, pile
    ),
    held AS MATERIALIZED (
      SELECT placed.*, pools.pool, pools.most
        FROM (${placedWork(sql`SELECT * FROM piles WHERE waiting > 0`, viewer, londonDate(now))}) AS placed
        JOIN pools ON pools.kind = placed.kind
    ),
    counted AS (
      SELECT pool, most, coalesce(sum(waiting) FILTER (WHERE in_me), 0)::integer AS me_count,
             coalesce(sum(waiting) FILTER (WHERE in_team), 0)::integer AS team_count,
             coalesce(sum(waiting) FILTER (WHERE in_area), 0)::integer AS area_count, sum(waiting)::integer AS force_count
        FROM held GROUP BY pool, most
    ),
    listed AS (
      SELECT first.*, row_number() OVER (PARTITION BY pool ORDER BY urgency, distance, sort_at, item_key) AS place
        FROM (
          SELECT held.pool, held.most, held.owner_id, held.claimer_id, work.*, ${distance(now)} AS distance
            FROM held CROSS JOIN LATERAL (
              SELECT * FROM unkept WHERE unkept.pile = held.pile
              UNION ALL
              (${firstOfPile(sql`held.pool <> 'considerations'`, sql`urgency, sort_at, item_key`)})
              UNION ALL
              (${firstOfPile(sql`held.pool = 'considerations' AND urgency = 0 AND sort_at >= ${now}::timestamptz`, sql`sort_at, item_key`)})
              UNION ALL
              (${firstOfPile(sql`held.pool = 'considerations' AND urgency = 0 AND sort_at < ${now}::timestamptz`, sql`sort_at DESC, item_key`)})
            ) AS work
           WHERE ${inScope(scope)}
        ) AS first
    ),
    breached AS (
      SELECT person_id, count(*) AS breaches FROM breach_card
       WHERE person_id IN (SELECT person_id FROM listed WHERE kind = 'decide-breach' AND place <= most)
       GROUP BY person_id
    )
    SELECT counted.pool AS counted_pool, me_count, team_count, area_count, force_count,
           listed.kind, item_key, ref, regime, clause_no, listed.person_id, owner_id, claimer_id,
           from_on, from_at, due_on, result, coalesce(breached.breaches, 0) AS breaches
      FROM counted LEFT JOIN listed ON listed.pool = counted.pool AND listed.place <= listed.most
      LEFT JOIN breached ON listed.kind = 'decide-breach' AND breached.person_id = listed.person_id
     ORDER BY counted.pool, listed.place`;
  const { rows } = await planKept(statement).execute(db);
  const items = await itemsFrom(db, rows.filter(isListed));
  const counted = [...new Map(rows.map((row) => [row.counted_pool, row])).values()];
  const countIn = (row: CountedRow, of: WorkScope) => row[`${of}_count`];
  const total = (of: WorkScope) =>
    counted.reduce((sum, row) => sum + Math.min(countIn(row, of), mostOf(row.counted_pool, watch)), 0);
  const heldBack = (budget: WorkBudget) => {
    const row = counted.find((each) => each.counted_pool === budget);
    return row === undefined ? 0 : Math.max(0, countIn(row, scope) - watch.budgets[budget]);
  };
  return {
    items,
    counts: { team: total('team'), me: total('me'), area: total('area'), force: total('force') },
    cutScopes: workScopes.filter((of) =>
      counted.some((row) => isWorkKind(row.counted_pool) && countIn(row, of) > mostOfKind),
    ),
    cutKinds: counted.flatMap((row) =>
      isWorkKind(row.counted_pool) && countIn(row, scope) > mostOfKind ? [row.counted_pool] : [],
    ),
    heldBack: {
      gaps: heldBack('gaps'),
      considerations: heldBack('considerations'),
      closures: heldBack('closures'),
    },
  };
}

/** What is cut together: the kinds of one budget, and each other kind by itself under its own name. */
const poolOf = (kind: WorkKind): string => workRules[kind].budget ?? kind;
const pools = workKinds.map((kind) => ({ kind, pool: poolOf(kind) }));

const pileParts = sql.raw('kind, owner_staff_id, deputy_staff_id, claim_staff_id, area_code, pile');

/** A row of a table `work` that somebody left for later, among the rows of a table `later`. */
const isLeft = sql<boolean>`((work.item_key, coalesce(work.result, '')) IN (SELECT item_key, said FROM later))`;

/** The first kept items of a row `held`, in the order of an index, no more than its pool may list. */
function firstOfPile(where: RawBuilder<unknown>, order: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    SELECT * FROM (${keptWork}) AS work
     WHERE work.pile = held.pile AND ${where} AND ${isLeft} IS NOT TRUE ORDER BY ${order} LIMIT held.most`;
}

/** Blanks due nearest to now come first; the rest go by their time. */
function distance(now: Temporal.Instant): RawBuilder<unknown> {
  return sql`CASE WHEN held.pool = 'considerations' THEN abs(extract(epoch FROM sort_at - ${now}::timestamptz)) END`;
}

function mostOf(pool: string, watch: Watch): number {
  const budget = workBudgets.find((each) => each === pool);
  return budget === undefined ? mostOfKind : watch.budgets[budget];
}

/** What a scope has left for later, until whenever, at most `limit`; each is still on its record. */
export async function readLeft(
  db: Db,
  viewer: Viewer,
  scope: WorkScope,
  now: Temporal.Instant,
  rules: SweepRules,
  limit: number,
): Promise<readonly WorkItem[]> {
  const today = londonDate(now);
  await bringWorkUpToDate(db, now, rules);
  const { rows } = await sql<WorkRow>`
    WITH later AS MATERIALIZED (${leftForLater(today)}),
    work AS (SELECT * FROM (${keptWork} UNION ALL ${unkeptWork(now, rules)}) AS work
              WHERE (work.item_key, coalesce(work.result, '')) IN (SELECT item_key, said FROM later)),
    held AS (${placedWork(sql`SELECT * FROM work`, viewer, today)})
    SELECT *, 0 AS breaches FROM held WHERE ${inScope(scope)} ORDER BY sort_at, item_key LIMIT ${limit}::integer`.execute(
    db,
  );
  return itemsFrom(db, rows);
}

/** What is to be done about one person, whoever has it and whether or not it was left for later. */
export async function readWorkOf(
  db: Db,
  viewer: Viewer,
  personId: number,
  now: Temporal.Instant,
  rules: SweepRules,
): Promise<readonly WorkItem[]> {
  const work = sql<WorkRow>`
    WITH work AS (SELECT * FROM (${everyWork(now, rules, { people: [personId] })}) AS work WHERE person_id = ${personId}),
    held AS (${heldWork(viewer, londonDate(now))})
    SELECT *, CASE WHEN kind = 'decide-breach'
                   THEN (SELECT count(*) FROM breach_card WHERE breach_card.person_id = held.person_id) ELSE 0
              END AS breaches
      FROM held ORDER BY sort_at, item_key LIMIT ${mostOfKind}::integer`;
  const { rows } = await planKept(work).execute(db);
  return itemsFrom(db, rows);
}

/** One item by its name, if it is still to be done. */
export async function findWork(
  db: Db,
  viewer: Viewer,
  key: string,
  now: Temporal.Instant,
  rules: SweepRules,
): Promise<WorkItem | undefined> {
  await bringWorkUpToDate(db, now, rules);
  const { rows } = await sql<WorkRow>`
    WITH work AS (${keptWork} WHERE item_key = ${key} UNION ALL ${unkeptWork(now, rules)}),
    held AS (${placedWork(sql`SELECT * FROM work`, viewer, londonDate(now))})
    SELECT *, 0 AS breaches FROM held WHERE item_key = ${key} ORDER BY sort_at LIMIT 1`.execute(db);
  return (await itemsFrom(db, rows))[0];
}

function isListed(row: CountedRow): row is CountedRow & WorkRow {
  return row.item_key !== null;
}

function kindFrom(value: string): WorkKind {
  if (!isWorkKind(value)) throw new Error(`Unknown kind of work ${value}`);
  return value;
}

/** The rows as work, each by the law of its own kind of order. */
async function itemsFrom(db: Db, rows: readonly WorkRow[]): Promise<readonly WorkItem[]> {
  const law = await heldLaw(db);
  const added = await addedKinds(
    db,
    law,
    rows.flatMap((row) => (row.regime === null ? [] : [row.ref])),
  );
  return rows.map((row) => itemFrom(row, law, added.get(row.ref) ?? null));
}

function itemFrom(row: WorkRow, law: Law, added: string | null): WorkItem {
  const kind = kindFrom(row.kind);
  if (row.regime !== null && !isRegimeCode(row.regime))
    throw new Error(`Unknown regime on the card of ${row.ref}`);
  const regime = row.regime !== null && isRegimeCode(row.regime) ? row.regime : null;
  const named = regime === null ? null : { code: regime, added };
  return {
    key: row.item_key,
    kind,
    ...workRules[kind].due(row, named, named === null ? law : lawFor(law, named)),
    personId: row.person_id,
    recordRef: row.ref,
    regime,
    orderName: regime === null ? null : regimeNaming(law, regime, added).name,
    clauseNo: row.clause_no,
    fromOn: row.from_on,
    ownerStaffId: row.owner_id,
    claimStaffId: row.claimer_id,
    said: row.result ?? '',
    gaps: kind === 'watch' ? gapKinds.filter((each) => row.result?.split(' ').includes(each)) : [],
  };
}
