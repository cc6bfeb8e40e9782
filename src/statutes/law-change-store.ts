// The only SQL that touches the proposed changes of the law and what was decided on them.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { lawChangeKinds, lawWith, noValue, readLawChange, regimes } from '#law';
import type { Confidence, DeadlineRuleId, Law, LawChange, LawChangeKind } from '#law';
import type { Db, Json } from '#platform';

/** More approved changes than this would be a statute book of its own. */
const mostChanges = 2_000;

export type NewLawChange = {
  readonly kind: LawChangeKind;
  readonly body: object;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly reasonEn: string;
  readonly reasonCy: string;
};

export type LawDecision = {
  readonly isApproved: boolean;
  readonly note: string | null;
  readonly at: Temporal.Instant;
  readonly by: number;
};

/** A proposal with what became of it; `change` is null where this version of the product cannot read it. */
export type HeldChange = {
  readonly number: number;
  readonly change: LawChange | null;
  readonly reason: { readonly en: string; readonly cy: string };
  readonly proposedAt: Temporal.Instant;
  readonly proposedBy: number;
  readonly decision: LawDecision | null;
};

type EnteredBy = { readonly staffId: number; readonly at: Temporal.Instant };

/** Adds a proposal and returns its number. */
export async function addLawChange(db: Db, change: NewLawChange, by: EnteredBy): Promise<number> {
  const row = await db
    .insertInto('law_change')
    .values({
      kind: change.kind,
      body: sql<Json>`${JSON.stringify(change.body)}::text::jsonb`,
      valid_from: change.from,
      valid_to: change.to,
      source: change.source,
      confidence: change.confidence,
      reason_en: change.reasonEn,
      reason_cy: change.reasonCy,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Adds what was decided on a proposal. The database refuses a second decision, and an approval by its own proposer. */
export async function addLawDecision(
  db: Db,
  held: Pick<HeldChange, 'number' | 'proposedBy'>,
  decision: { readonly isApproved: boolean; readonly note: string | null },
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('law_decision')
    .values({
      law_change_id: held.number,
      proposed_by: held.proposedBy,
      is_approved: decision.isApproved,
      note: decision.note,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}

/** Every proposal with its decision, newest first; decisions made by a moment, where one is given. */
export async function lawChanges(
  db: Db,
  asKnownAt: Temporal.Instant | null = null,
): Promise<readonly HeldChange[]> {
  const rows = await db
    .selectFrom('law_change')
    .leftJoin('law_decision', (join) => {
      const on = join.onRef('law_decision.law_change_id', '=', 'law_change.id');
      return asKnownAt === null ? on : on.on('law_decision.recorded_at', '<=', asKnownAt);
    })
    .selectAll('law_change')
    .select([
      'law_decision.is_approved',
      'law_decision.note',
      'law_decision.recorded_at as decided_at',
      'law_decision.entered_by as decided_by',
    ])
    .orderBy('law_change.id', 'desc')
    .limit(mostChanges)
    .execute();
  return rows.map((row) => ({
    number: row.id,
    change: changeFrom(row),
    reason: { en: row.reason_en, cy: row.reason_cy },
    proposedAt: row.recorded_at,
    proposedBy: row.entered_by,
    decision:
      row.is_approved === null || row.decided_at === null || row.decided_by === null
        ? null
        : { isApproved: row.is_approved, note: row.note, at: row.decided_at, by: row.decided_by },
  }));
}

/** One proposal by number; undefined where there is none. Locks it, so that two people decide one after the other. */
export async function findLawChange(
  db: Db,
  number: number,
  purpose: 'read' | 'decide' = 'read',
): Promise<HeldChange | undefined> {
  if (purpose === 'decide') {
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`law-change:${number}`}, 0))`.execute(db);
  }
  return (await lawChanges(db)).find((each) => each.number === number);
}

type ChangeRow = {
  readonly id: number;
  readonly kind: string;
  readonly body: unknown;
  readonly valid_from: Temporal.PlainDate;
  readonly valid_to: Temporal.PlainDate | null;
  readonly source: string;
  readonly confidence: string;
};

function changeFrom(row: ChangeRow): LawChange | null {
  const kind = lawChangeKinds.find((each) => each === row.kind);
  if (kind === undefined) return null;
  const basis = {
    number: row.id,
    from: row.valid_from.toString(),
    to: row.valid_to?.toString() ?? null,
    source: row.source,
    confidence: confidenceOf(row.confidence),
  };
  return readLawChange(kind, basis, row.body);
}

function confidenceOf(value: string): Confidence {
  return value === 'verified' || value === 'memory' || value === 'local' ? value : 'doubtful';
}

const laws = new Map<string, Law>();
const lawsKept = 8;

/**
 * The law as it is held here: what ships with the product and every approved change over it. With a moment, only what
 * had been approved by then. Kept in memory by its content, so that an approval shows at once in every process.
 */
export async function heldLaw(db: Db, asKnownAt: Temporal.Instant | null = null): Promise<Law> {
  return lawOf(await lawChanges(db, asKnownAt));
}

/** The law as it was held here at each of several moments, read once: for records that keep the words of their moment. */
export async function lawsThen(db: Db): Promise<(at: Temporal.Instant) => Law> {
  const held = await lawChanges(db);
  return (at) =>
    lawOf(held.filter(({ decision }) => decision !== null && Temporal.Instant.compare(decision.at, at) <= 0));
}

function lawOf(held: readonly HeldChange[]): Law {
  const approved = held.flatMap(({ change, decision }) =>
    change === null || decision?.isApproved !== true ? [] : [change],
  );
  const key = JSON.stringify(approved);
  const known = laws.get(key);
  if (known !== undefined) return known;
  const made = lawWith(approved);
  const oldest = laws.keys().next();
  if (laws.size >= lawsKept && oldest.done !== true) laws.delete(oldest.value);
  laws.set(key, made);
  return made;
}

/**
 * SQL that is true where a deadline counts for a kind of order on a day: false where it was switched off for that kind.
 * What is said of a kind that was added goes before what is said of the kind it is like, as in `lawFor`.
 */
export function deadlineCounts(
  rules: Readonly<Record<string, DeadlineRuleId>>,
  of: {
    readonly regime: RawBuilder<unknown>;
    readonly added: RawBuilder<unknown>;
    readonly day: RawBuilder<unknown>;
  },
): RawBuilder<boolean> {
  return sql<boolean>`coalesce((
    SELECT change.body->>'isOff' IS DISTINCT FROM 'true'
      FROM law_change AS change JOIN law_decision AS decision ON decision.law_change_id = change.id
     WHERE decision.is_approved AND change.kind = 'rule'
       AND change.body->>'rule' = ${JSON.stringify(rules)}::text::jsonb->>${of.regime}
       AND change.body->>'regime' IN (${of.regime}, ${of.added})
       AND change.valid_from <= ${of.day} AND (change.valid_to IS NULL OR change.valid_to >= ${of.day})
     ORDER BY change.body->>'regime' IS NOT DISTINCT FROM ${of.added} DESC, change.id DESC LIMIT 1), true)`;
}

const shippedToCourt = regimes
  .filter(({ afterArrest }) => afterArrest.value === 'court-within-hours')
  .map(({ code }) => code);

/**
 * SQL that is true where the law of a kind of order on a day says that a court must have whoever was arrested, as
 * `courtDeadline` has it: as it ships, or by the newest change that stands, of the kind that was added before that of the
 * kind it is like. Hours that are set say it too; hours that are taken away do not say otherwise.
 */
export function goesToCourt(of: {
  readonly regime: RawBuilder<unknown>;
  readonly added: RawBuilder<unknown>;
  readonly day: RawBuilder<unknown>;
}): RawBuilder<boolean> {
  const held = { field: sql`change.body->>'field'`, value: sql`change.body->>'value'` };
  return sql<boolean>`coalesce((
    SELECT ${held.field} = 'court-hours' OR ${held.value} = 'court-within-hours'
      FROM law_change AS change JOIN law_decision AS decision ON decision.law_change_id = change.id
     WHERE decision.is_approved AND change.kind = 'regime'
       AND ${held.field} IN ('after-arrest', 'court-hours') AND ${held.value} <> ${noValue}::text
       AND change.body->>'regime' IN (${of.regime}, ${of.added})
       AND change.valid_from <= ${of.day} AND (change.valid_to IS NULL OR change.valid_to >= ${of.day})
     ORDER BY change.body->>'regime' IS NOT DISTINCT FROM ${of.added} DESC, change.id DESC LIMIT 1),
    ${of.regime} = ANY(${shippedToCourt}::text[]))`;
}

const shippedToOrder = regimes
  .filter(({ arrestPower }) => arrestPower.value === 'if-attached')
  .map(({ code }) => code);

/**
 * SQL that is true where the law of a kind of order on a day leaves it to each order whether police may arrest without a
 * warrant: as it ships, or by the newest change that stands. What an order says counts only then, as in `withAttachment`.
 */
export function powerLeftToOrder(of: {
  readonly regime: RawBuilder<unknown>;
  readonly added: RawBuilder<unknown>;
  readonly day: RawBuilder<unknown>;
}): RawBuilder<boolean> {
  return sql<boolean>`coalesce((
    SELECT change.body->>'value' = 'if-attached'
      FROM law_change AS change JOIN law_decision AS decision ON decision.law_change_id = change.id
     WHERE decision.is_approved AND change.kind = 'regime' AND change.body->>'field' = 'arrest-power'
       AND change.body->>'regime' IN (${of.regime}, ${of.added})
       AND change.valid_from <= ${of.day} AND (change.valid_to IS NULL OR change.valid_to >= ${of.day})
     ORDER BY change.body->>'regime' IS NOT DISTINCT FROM ${of.added} DESC, change.id DESC LIMIT 1),
    ${of.regime} = ANY(${shippedToOrder}::text[]))`;
}
