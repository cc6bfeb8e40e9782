// The only SQL on merges: which stand, who a record or a reference belongs to now or did at a moment, and moving records.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { StandingMerge } from './merge-tree.ts';

export type MergeRow = StandingMerge & {
  readonly at: Temporal.Instant;
  readonly enteredBy: number | null;
  readonly basis: string;
  readonly reason: string;
  readonly note: string | null;
  readonly pairRef: string;
  readonly keptRef: string;
  readonly mergedRef: string;
  readonly undone: {
    readonly at: Temporal.Instant;
    readonly enteredBy: number | null;
    readonly note: string | null;
  } | null;
};

/** Everybody whom merges, standing or undone, connect with these people, themselves included. */
async function connected(db: Db, personIds: readonly number[]): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    WITH RECURSIVE reached (id) AS (
      SELECT unnest(${[...personIds]}::bigint[])
      UNION
      SELECT CASE WHEN edge.kept_person_id = reached.id THEN edge.merged_person_id ELSE edge.kept_person_id END
        FROM reached JOIN person_merge AS edge
          ON edge.undoes_id IS NULL AND (edge.kept_person_id = reached.id OR edge.merged_person_id = reached.id)
    ) SELECT id FROM reached ORDER BY id LIMIT 5000`.execute(db);
  return rows.map((row) => row.id);
}

/** Merges about people connected with these, oldest first, with what became of each. */
export async function mergesAbout(db: Db, personIds: readonly number[]): Promise<readonly MergeRow[]> {
  const ids = await connected(db, personIds);
  const { rows } = await sql<{
    id: number;
    kept_person_id: number;
    merged_person_id: number;
    recorded_at: Temporal.Instant;
    entered_by: number | null;
    basis: string;
    reason: string;
    note: string | null;
    pair_ref: string;
    kept_ref: string;
    merged_ref: string;
    undone_at: Temporal.Instant | null;
    undone_by: number | null;
    undone_note: string | null;
  }>`
    SELECT merge.id, merge.kept_person_id, merge.merged_person_id, merge.recorded_at, merge.entered_by,
           decision.basis, decision.reason, decision.note, pair.ref AS pair_ref, kept.ref AS kept_ref,
           merged.ref AS merged_ref, undoing.recorded_at AS undone_at, undoing.entered_by AS undone_by,
           undone.note AS undone_note
      FROM person_merge AS merge
      JOIN match_decision AS decision ON decision.id = merge.decision_id
      JOIN match_pair AS pair ON pair.id = decision.pair_id
      JOIN person AS kept ON kept.id = merge.kept_person_id
      JOIN person AS merged ON merged.id = merge.merged_person_id
      LEFT JOIN person_merge AS undoing ON undoing.undoes_id = merge.id
      LEFT JOIN match_decision AS undone ON undone.id = undoing.decision_id
     WHERE merge.undoes_id IS NULL
       AND merge.kept_person_id = ANY(${[...ids]}::bigint[])
     ORDER BY merge.id LIMIT 5000`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    keptPersonId: row.kept_person_id,
    mergedPersonId: row.merged_person_id,
    at: row.recorded_at,
    enteredBy: row.entered_by,
    basis: row.basis,
    reason: row.reason,
    note: row.note,
    pairRef: row.pair_ref,
    keptRef: row.kept_ref,
    mergedRef: row.merged_ref,
    undone:
      row.undone_at === null ? null : { at: row.undone_at, enteredBy: row.undone_by, note: row.undone_note },
  }));
}

/** The merges that stand among people connected with these. */
export async function standingMerges(
  db: Db,
  personIds: readonly number[],
): Promise<readonly StandingMerge[]> {
  return (await mergesAbout(db, personIds)).filter((merge) => merge.undone === null);
}

/** The merge with this number, if it stands. */
export async function findMerge(
  db: Db,
  id: number,
): Promise<(StandingMerge & { readonly pairId: number }) | undefined> {
  const row = await db
    .selectFrom('person_merge')
    .innerJoin('match_decision', 'match_decision.id', 'person_merge.decision_id')
    .leftJoin('person_merge as undoing', 'undoing.undoes_id', 'person_merge.id')
    .select(['person_merge.id', 'person_merge.kept_person_id', 'person_merge.merged_person_id'])
    .select('match_decision.pair_id')
    .where('person_merge.id', '=', id)
    .where('person_merge.undoes_id', 'is', null)
    .where('undoing.id', 'is', null)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        id: row.id,
        keptPersonId: row.kept_person_id,
        mergedPersonId: row.merged_person_id,
        pairId: row.pair_id,
      };
}

export type HeldNominal = { readonly id: number; readonly personId: number; readonly homePersonId: number };

/** The records of these people now, and the person each first stood under. */
export async function nominalsHeld(db: Db, personIds: readonly number[]): Promise<readonly HeldNominal[]> {
  const { rows } = await sql<{ id: number; person_id: number; home_id: number }>`
    SELECT nominal.id, nominal.person_id,
           (SELECT person_id FROM nominal_link WHERE nominal_id = nominal.id AND merge_id IS NULL
             ORDER BY recorded_at DESC, id DESC LIMIT 1) AS home_id
      FROM nominal WHERE person_id = ANY(${[...personIds]}::bigint[]) ORDER BY nominal.id LIMIT 20000`.execute(
    db,
  );
  return rows.map((row) => ({ id: row.id, personId: row.person_id, homePersonId: row.home_id }));
}

/** Waits for whoever else is deciding about people, to the end of the transaction: decisions follow one another. */
export async function lockDecisions(db: Db): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('gwarchod person decisions'))`.execute(db);
}

/** Adds a merge, or with `undoesId` its undoing. */
export async function addMerge(
  db: Db,
  merge: {
    readonly keptPersonId: number;
    readonly mergedPersonId: number;
    readonly undoesId: number | null;
    readonly decisionId: number;
    readonly at: Temporal.Instant;
    readonly enteredBy: number | null;
  },
): Promise<number> {
  const row = await db
    .insertInto('person_merge')
    .values({
      kept_person_id: merge.keptPersonId,
      merged_person_id: merge.mergedPersonId,
      undoes_id: merge.undoesId,
      decision_id: merge.decisionId,
      recorded_at: merge.at,
      source_system: 'gwarchod',
      entered_by: merge.enteredBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Points records to the people they belong to from now on, and keeps where they were. */
export async function moveNominals(
  db: Db,
  moves: readonly { readonly nominalId: number; readonly personId: number }[],
  by: {
    readonly mergeId: number;
    readonly basis: string;
    readonly reason: string;
    readonly at: Temporal.Instant;
    readonly enteredBy: number | null;
  },
): Promise<void> {
  if (moves.length === 0) return;
  const nominals = moves.map((move) => move.nominalId);
  const persons = moves.map((move) => move.personId);
  await sql`
    INSERT INTO nominal_link (nominal_id, person_id, basis, reason, recorded_at, source_system, entered_by, merge_id)
    SELECT moved.nominal_id, moved.person_id, ${by.basis}::text, ${by.reason}::text, ${by.at}::timestamptz, 'gwarchod',
           ${by.enteredBy}::bigint, ${by.mergeId}::bigint
      FROM unnest(${nominals}::bigint[], ${persons}::bigint[]) AS moved (nominal_id, person_id)`.execute(db);
  await sql`
    UPDATE nominal SET person_id = moved.person_id
      FROM unnest(${nominals}::bigint[], ${persons}::bigint[]) AS moved (nominal_id, person_id)
     WHERE nominal.id = moved.nominal_id`.execute(db);
}

/** The person under whom the records of a reference are kept now; undefined for a reference that nobody has. */
export async function personNow(
  db: Db,
  ref: string,
): Promise<{ readonly id: number; readonly now: number; readonly nowRef: string } | undefined> {
  const { rows } = await sql<{ id: number; now: number; now_ref: string }>`
    WITH RECURSIVE chain (id, depth) AS (
      SELECT id, 0 FROM person WHERE ref = ${ref}
      UNION ALL
      SELECT merge.kept_person_id, chain.depth + 1
        FROM chain JOIN person_merge AS merge ON merge.merged_person_id = chain.id AND merge.undoes_id IS NULL
       WHERE chain.depth < 1000
         AND NOT EXISTS (SELECT FROM person_merge AS undoing WHERE undoing.undoes_id = merge.id)
    )
    SELECT (SELECT id FROM chain WHERE depth = 0) AS id, chain.id AS now, person.ref AS now_ref
      FROM chain JOIN person ON person.id = chain.id ORDER BY depth DESC LIMIT 1`.execute(db);
  const [row] = rows;
  return row === undefined ? undefined : { id: row.id, now: row.now, nowRef: row.now_ref };
}

/** The records that belonged to a person at a moment, by what was recorded by then. */
export async function nominalsAsAt(
  db: Db,
  personId: number,
  at: Temporal.Instant,
): Promise<readonly number[]> {
  const { rows } = await sql<{ nominal_id: number }>`
    SELECT newest.nominal_id FROM (
      SELECT DISTINCT ON (link.nominal_id) link.nominal_id, link.person_id FROM nominal_link AS link
       WHERE link.nominal_id IN (SELECT nominal_id FROM nominal_link WHERE person_id = ${personId})
         AND (link.recorded_at <= ${at} OR link.merge_id IS NULL)
       ORDER BY link.nominal_id, link.merge_id IS NOT NULL DESC, link.recorded_at DESC, link.id DESC
    ) AS newest WHERE newest.person_id = ${personId} ORDER BY newest.nominal_id LIMIT 500`.execute(db);
  return rows.map((row) => row.nominal_id);
}

/** Merges by the force's own rule, newest first: references only, nothing of whom they are about. */
export async function mergesByRule(
  db: Db,
  limit: number,
): Promise<
  readonly {
    readonly at: Temporal.Instant;
    readonly keptRef: string;
    readonly pairRef: string;
    readonly isUndone: boolean;
  }[]
> {
  const { rows } = await sql<{
    recorded_at: Temporal.Instant;
    kept_ref: string;
    pair_ref: string;
    is_undone: boolean;
  }>`
    SELECT merge.recorded_at, kept.ref AS kept_ref, pair.ref AS pair_ref,
           EXISTS (SELECT FROM person_merge AS undoing WHERE undoing.undoes_id = merge.id) AS is_undone
      FROM person_merge AS merge
      JOIN match_decision AS decision ON decision.id = merge.decision_id AND decision.basis = 'identifier-rule'
      JOIN match_pair AS pair ON pair.id = decision.pair_id
      JOIN person AS kept ON kept.id = merge.kept_person_id
     WHERE merge.undoes_id IS NULL ORDER BY merge.id DESC LIMIT ${limit}::integer`.execute(db);
  return rows.map((row) => ({
    at: row.recorded_at,
    keptRef: row.kept_ref,
    pairRef: row.pair_ref,
    isUndone: row.is_undone,
  }));
}
