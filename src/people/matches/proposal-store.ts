// The only SQL that adds proposed pairs: what stands of each already, and adding a run's new pairs and changed evidence.

import { sql } from 'kysely';

import { takeNumbers } from '#platform';
import type { Db } from '#platform';

import type { PairScore } from './match.ts';

export type NewProposal = PairScore & {
  readonly evidenceKey: string;
  readonly exactIdentifier: string | null;
};

export type StandingProposal = {
  readonly pairId: number;
  readonly leftNominalId: number;
  readonly rightNominalId: number;
  readonly weight: number;
  readonly evidenceKey: string;
};

/** The proposal that stands of every pair, or of those that hold one of these records, by `pairKey`. */
export async function standingProposals(
  db: Db,
  nominalIds: readonly number[] | null = null,
): Promise<ReadonlyMap<string, StandingProposal>> {
  const about =
    nominalIds === null
      ? sql`true`
      : sql`pair.id IN (SELECT id FROM match_pair WHERE left_nominal_id = ANY(${[...nominalIds]}::bigint[])
              UNION SELECT id FROM match_pair WHERE right_nominal_id = ANY(${[...nominalIds]}::bigint[]))`;
  const { rows } = await sql<{
    id: number;
    left_nominal_id: number;
    right_nominal_id: number;
    weight: number;
    evidence_key: string;
  }>`
    SELECT pair.id, pair.left_nominal_id, pair.right_nominal_id, proposal.weight, proposal.evidence_key
      FROM match_pair AS pair
      JOIN LATERAL (SELECT weight, evidence_key FROM match_proposal WHERE pair_id = pair.id ORDER BY id DESC LIMIT 1)
        AS proposal ON true
     WHERE ${about}`.execute(db);
  return new Map(
    rows.map((row) => [
      pairKey(row.left_nominal_id, row.right_nominal_id),
      {
        pairId: row.id,
        leftNominalId: row.left_nominal_id,
        rightNominalId: row.right_nominal_id,
        weight: row.weight,
        evidenceKey: row.evidence_key,
      },
    ]),
  );
}

export function pairKey(left: number, right: number): string {
  return left < right ? `${left}-${right}` : `${right}-${left}`;
}

export async function addRun(
  db: Db,
  run: {
    readonly modelVersion: string;
    readonly records: number;
    /** Counts; of a run over all records also what it scored with, for runs over a part. */
    readonly body: Readonly<Record<string, unknown>>;
    readonly at: Temporal.Instant;
    readonly enteredBy: number | null;
  },
): Promise<number> {
  const row = await db
    .insertInto('match_run')
    .values({
      model_version: run.modelVersion,
      records: run.records,
      body: sql<string>`${JSON.stringify(run.body)}::text::jsonb`,
      recorded_at: run.at,
      source_system: 'gwarchod',
      entered_by: run.enteredBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The newest run, or undefined before the first. */
export async function newestRun(
  db: Db,
): Promise<
  { readonly modelVersion: string; readonly records: number; readonly at: Temporal.Instant } | undefined
> {
  const row = await db
    .selectFrom('match_run')
    .select(['model_version', 'records', 'recorded_at'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : { modelVersion: row.model_version, records: row.records, at: row.recorded_at };
}

export type WholeRun = {
  readonly modelVersion: string;
  readonly records: number;
  readonly at: Temporal.Instant;
  readonly model: unknown;
  /** Bits by which the prior was moved. */
  readonly shift: number;
};

/** The newest run over all records, with what it scored with; undefined before the first. */
export async function newestWholeRun(db: Db): Promise<WholeRun | undefined> {
  const { rows } = await sql<{
    model_version: string;
    records: number;
    recorded_at: Temporal.Instant;
    model: unknown;
    shift: number;
  }>`
    SELECT model_version, records, recorded_at, body -> 'model' AS model, (body ->> 'shift')::float8 AS shift
      FROM match_run WHERE body ? 'model' ORDER BY id DESC LIMIT 1`.execute(db);
  const [row] = rows;
  return row === undefined
    ? undefined
    : {
        modelVersion: row.model_version,
        records: row.records,
        at: row.recorded_at,
        model: row.model,
        shift: row.shift,
      };
}

const batch = 2000;

/** Adds what a run says: a pair not known before gets a reference, a known one a newer proposal. */
export async function addProposals(
  db: Db,
  runId: number,
  at: Temporal.Instant,
  proposals: readonly NewProposal[],
): Promise<void> {
  for (let start = 0; start < proposals.length; start += batch) {
    await addBatch(db, runId, at, proposals.slice(start, start + batch));
  }
}

async function addBatch(
  db: Db,
  runId: number,
  at: Temporal.Instant,
  proposals: readonly NewProposal[],
): Promise<void> {
  const lefts = proposals.map((pair) => pair.leftNominalId);
  const rights = proposals.map((pair) => pair.rightNominalId);
  const first = await takeNumbers(db, 'M', proposals.length);
  const refs = proposals.map((_pair, place) => `M-${String(first + place).padStart(5, '0')}`);
  await sql`
    INSERT INTO match_pair (ref, left_nominal_id, right_nominal_id, recorded_at)
    SELECT ref, left_id, right_id, ${at}::timestamptz
      FROM unnest(${refs}::text[], ${lefts}::bigint[], ${rights}::bigint[]) AS given (ref, left_id, right_id)
    ON CONFLICT (left_nominal_id, right_nominal_id) DO NOTHING`.execute(db);
  const steps = proposals.map((pair) => JSON.stringify(pair.steps));
  const conflicts = proposals.map((pair) => pair.conflicts.join(' '));
  await sql`
    INSERT INTO match_proposal (pair_id, run_id, weight, probability, steps, conflicts, exact_identifier, evidence_key,
                                recorded_at, source_system)
    SELECT pair.id, ${runId}::bigint, given.weight, given.probability, given.steps::jsonb,
           CASE WHEN given.conflicts = '' THEN '{}'::text[] ELSE string_to_array(given.conflicts, ' ') END,
           given.exact_identifier, given.evidence_key, ${at}::timestamptz, 'gwarchod'
      FROM unnest(${lefts}::bigint[], ${rights}::bigint[], ${proposals.map((pair) => pair.weight)}::float8[],
                  ${proposals.map((pair) => pair.probability)}::float8[], ${steps}::text[], ${conflicts}::text[],
                  ${proposals.map((pair) => pair.exactIdentifier)}::text[],
                  ${proposals.map((pair) => pair.evidenceKey)}::text[])
           AS given (left_id, right_id, weight, probability, steps, conflicts, exact_identifier, evidence_key)
      JOIN match_pair AS pair ON pair.left_nominal_id = given.left_id AND pair.right_nominal_id = given.right_id
     ORDER BY pair.id`.execute(db);
}
