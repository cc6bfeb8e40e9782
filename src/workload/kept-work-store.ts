// The list of work that is kept: worked out again for whoever something changed, and for everybody every minute or by other rules.

import { createHash } from 'node:crypto';

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { londonDate, planKept, withTransaction } from '#platform';
import type { Db } from '#platform';

import { newestClaim } from './claim-store.ts';
import { everyWork } from './kinds/every-work-store.ts';
import type { SweepRules } from './kinds/every-work-store.ts';

/** How old the list may be when it is read; whoever serves pages works it out again well before that. */
const oldest = { minutes: 2 } as const;
/** Beyond this many people it is cheaper to work out everything. */
const mostPeople = 100;

const columns = sql.raw(
  'kind, item_key, ref, regime, clause_no, person_id, owner_staff_id, deputy_staff_id, area_code, from_on, from_at, due_on, sort_at, result, urgency, claim_staff_id, pile',
);

/** All work of a pile is on the same lists: one kind, with one owner, deputy, taker and area. */
const pile = sql`concat_ws('|', kind, coalesce(owner_staff_id::text, ''), coalesce(deputy_staff_id::text, ''),
                           coalesce(claim_staff_id::text, ''), coalesce(area_code, ''))`;

/** The kept list as it stands. */
export const keptWork: RawBuilder<unknown> = sql`SELECT ${columns} FROM work_card`;

/** What is worked out at each reading, each with who took it on. */
export function unkeptWork(now: Temporal.Instant, force: SweepRules): RawBuilder<unknown> {
  return claimed(everyWork(now, force, { which: 'unkept' }));
}

function claimed(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    SELECT taken.*, ${pile} AS pile
      FROM (SELECT work.*, ${newestClaim} AS claim_staff_id FROM (${rows}) AS work) AS taken`;
}

type Standing = {
  readonly swept_at: Temporal.Instant | null;
  readonly rules: string | null;
  readonly touched: boolean;
};

/**
 * Brings the kept list up to date with every fact that was recorded before this call, and with the clock: nothing
 * recorded is ever missing from it, and what only time brings is at most `within` late. Inside a transaction it is kept or
 * undone with it.
 */
export async function bringWorkUpToDate(
  db: Db,
  now: Temporal.Instant,
  force: SweepRules,
  within: Temporal.DurationLike = oldest,
): Promise<void> {
  const rules = fingerprint(db, force);
  if (isUpToDate(await standing(db), now, rules, within) === 'yes') return;
  await withTransaction(db, async (transaction) => {
    // Whoever waited here finds it done by the one before.
    await sql`SELECT pg_advisory_xact_lock(hashtextextended('work_card', 0))`.execute(transaction);
    const state = isUpToDate(await standing(transaction), now, rules, within);
    if (state === 'yes') return;
    const touched = await takeTouches(transaction);
    if (state === 'no' || touched === 'everything' || touched.people.length > mostPeople)
      await workOutAll(transaction, now, force, rules);
    else await workOutSome(transaction, now, force, touched);
  });
}

/**
 * What decides which work there is, as a short text: the rules change by proposal or on a day, the statement by another
 * release. Each part is named: what a role's watch holds besides (how many blanks it is shown) would make the list again
 * at each reader.
 */
function fingerprint(db: Db, force: SweepRules): string {
  const { rules, considered, assessed, contact, managed, cases, queues, response } = force;
  const { watchedDays, overTime } = response;
  const parts = { rules, considered, assessed, contact, managed, cases, queues, watchedDays, overTime };
  const text = JSON.stringify(parts, (_, value: unknown) =>
    value instanceof Map ? [...value.entries()] : value,
  );
  if (lastPrint?.text !== text) {
    const { sql: statement } = everyWork(anyMoment, force, { which: 'kept' }).compile(db);
    lastPrint = { text, print: createHash('sha256').update(text).update(statement).digest('hex') };
  }
  return lastPrint.print;
}

/** The statement is put together once for the same rules: its words do not depend on when it is asked. */
let lastPrint: { readonly text: string; readonly print: string } | null = null;
const anyMoment = Temporal.Instant.fromEpochMilliseconds(0);

async function standing(db: Db): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    SELECT sweep.swept_at, sweep.rules, EXISTS (SELECT FROM work_touch) AS touched
      FROM (VALUES (1)) AS one LEFT JOIN work_sweep AS sweep ON true`.execute(db);
  return rows[0];
}

function isUpToDate(
  state: Standing | undefined,
  now: Temporal.Instant,
  rules: string,
  within: Temporal.DurationLike,
): 'yes' | 'but-for-touched' | 'no' {
  const sweptAt = state?.swept_at ?? null;
  if (state === undefined || sweptAt === null || state.rules !== rules) return 'no';
  if (!londonDate(sweptAt).equals(londonDate(now))) return 'no';
  if (Temporal.Duration.compare(sweptAt.until(now).abs(), Temporal.Duration.from(within)) > 0) return 'no';
  return state.touched ? 'but-for-touched' : 'yes';
}

type Touched = { readonly people: readonly number[]; readonly crimes: readonly string[] };

/** Takes the notes of what changed. Read before the facts are, so that what is noted meanwhile stays for the next time. */
async function takeTouches(db: Db): Promise<Touched | 'everything'> {
  const { rows } = await sql<{ kind: string; record_id: number | null }>`
    WITH taken AS (DELETE FROM work_touch RETURNING kind, record_id) SELECT DISTINCT kind, record_id FROM taken`.execute(
    db,
  );
  const ids = (kind: string) => rows.flatMap((row) => (row.kind === kind ? (row.record_id ?? []) : []));
  if (rows.some(({ kind }) => kind === 'everything')) return 'everything';
  const crimes = sql`${ids('crime')}::bigint[]`;
  const found = await sql<{ person_id: number }>`
    SELECT unnest(${ids('person')}::bigint[]) AS person_id
    UNION SELECT person_id FROM nominal WHERE id = ANY(${ids('nominal')}::bigint[])
    UNION SELECT nominal.person_id FROM breach JOIN nominal ON nominal.id = breach.subject_nominal_id
           WHERE breach.id = ANY(${ids('breach')}::bigint[])
    UNION SELECT nominal.person_id FROM crime_party AS party JOIN nominal ON nominal.id = party.nominal_id
           WHERE party.crime_id = ANY(${crimes}) AND party.part = 'suspect'`.execute(db);
  const named = await sql<{ ref: string }>`SELECT ref FROM crime WHERE id = ANY(${crimes})`.execute(db);
  return {
    people: found.rows.map((row) => row.person_id),
    crimes: named.rows.map((row) => row.ref),
  };
}

async function workOutAll(db: Db, now: Temporal.Instant, force: SweepRules, rules: string): Promise<void> {
  await replacing(everyWork(now, force, { which: 'kept' }), sql`true`).execute(db);
  await sql`
    INSERT INTO work_sweep (swept_at, rules) VALUES (${now}::timestamptz, ${rules})
    ON CONFLICT (only_row) DO UPDATE SET swept_at = excluded.swept_at, rules = excluded.rules`.execute(db);
}

async function workOutSome(
  db: Db,
  now: Temporal.Instant,
  force: SweepRules,
  { people, crimes }: Touched,
): Promise<void> {
  const ofPeople = sql`person_id = ANY(${[...people]}::bigint[])`;
  const ofNobody = sql`person_id IS NULL AND ref = ANY(${[...crimes]}::text[])`;
  const work = (given: { readonly people?: readonly number[] }) =>
    sql`(${everyWork(now, force, { ...given, which: 'kept' })}) AS work`;
  if (people.length > 0)
    await planKept(replacing(sql`SELECT * FROM ${work({ people })} WHERE ${ofPeople}`, ofPeople)).execute(db);
  if (crimes.length > 0)
    await planKept(replacing(sql`SELECT * FROM ${work({ people: [] })} WHERE ${ofNobody}`, ofNobody)).execute(
      db,
    );
}

/**
 * Makes the kept rows where a condition holds the same as some rows, and the counts of their piles with them; what is the
 * same already is not written again.
 */
function replacing(rows: RawBuilder<unknown>, where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    WITH fresh AS MATERIALIZED (SELECT ${columns} FROM (${claimed(rows)}) AS given),
    stale AS MATERIALIZED (
      SELECT card.ctid AS place FROM work_card AS card
       WHERE ${where} AND NOT EXISTS (
         SELECT FROM fresh WHERE fresh.item_key = card.item_key AND fresh IS NOT DISTINCT FROM card)
    ),
    gone AS (DELETE FROM work_card WHERE ctid IN (SELECT place FROM stale) RETURNING pile),
    added AS (
      INSERT INTO work_card (${columns})
      SELECT ${columns} FROM fresh EXCEPT ALL SELECT ${columns} FROM work_card WHERE ${where}
      RETURNING pile
    )
    INSERT INTO work_pile (pile, waiting)
    SELECT pile, sum(change) FROM (SELECT pile, -1 AS change FROM gone UNION ALL SELECT pile, 1 FROM added) AS each
     GROUP BY pile
    ON CONFLICT (pile) DO UPDATE SET waiting = work_pile.waiting + excluded.waiting`;
}
