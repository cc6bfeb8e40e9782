// The only SQL that touches reference_entry.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { referenceListNames } from './lists.ts';
import type { ReferenceBody, ReferenceConfidence, ReferenceListName, ShippedEntry } from './lists.ts';

/** Marks the rows that shipped with the product, so that a force's own row is told apart. */
const SHIPPED_REASON = 'shipped with the product';

const MOST_ENTRIES = 20_000;

export type StoredEntry = {
  readonly list: ReferenceListName;
  readonly key: string;
  readonly en: string;
  readonly cy: string;
  readonly body: ReferenceBody;
  readonly source: string;
  readonly confidence: ReferenceConfidence;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly sort: number;
  readonly isShipped: boolean;
};

const lists: ReadonlySet<string> = new Set(referenceListNames);

function isListName(value: string): value is ReferenceListName {
  return lists.has(value);
}

function isBody(value: unknown): value is ReferenceBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function confidenceOf(value: string): ReferenceConfidence {
  if (value === 'verified' || value === 'memory' || value === 'local') return value;
  return 'doubtful';
}

/** Tells the force's own rows apart; all that shipped are one. Written out, because both places must be the same text. */
const ownVersion = sql<number>`CASE WHEN reason = ${sql.lit(SHIPPED_REASON)} THEN 0 ELSE id END`;

/**
 * Entries that may stand, newest first within their place: every one the force entered itself, and the newest that
 * shipped. Which of them stands depends on the day.
 */
export async function readEntries(db: Db): Promise<readonly StoredEntry[]> {
  const rows = await db
    .selectFrom('reference_entry')
    .distinctOn(['list', 'key', ownVersion])
    .select(['list', 'key', 'name_en', 'name_cy', 'body', 'source', 'confidence', 'valid_from', 'valid_to'])
    .select(['sort', 'entered_by', 'reason'])
    .select(['recorded_at', 'id'])
    .orderBy('list')
    .orderBy('key')
    .orderBy(ownVersion)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_ENTRIES)
    .execute();
  // Places stay in the order of list and key; within one the newest comes first.
  const newestFirst = [...Map.groupBy(rows, ({ list, key }) => `${list}\t${key}`).values()].flatMap(
    (versions) =>
      versions.toSorted((a, b) => Temporal.Instant.compare(b.recorded_at, a.recorded_at) || b.id - a.id),
  );
  return newestFirst.flatMap((row) => {
    // A list of a later version of the product is left alone by an earlier one.
    if (!isListName(row.list)) return [];
    return [
      {
        list: row.list,
        key: row.key,
        en: row.name_en,
        cy: row.name_cy,
        body: isBody(row.body) ? row.body : {},
        source: row.source,
        confidence: confidenceOf(row.confidence),
        from: row.valid_from,
        to: row.valid_to,
        sort: row.sort,
        isShipped: row.entered_by === null && row.reason === SHIPPED_REASON,
      },
    ];
  });
}

/** An entry of the force's own, with who asked for it and why. */
export type NewForceEntry = Omit<StoredEntry, 'isShipped'> & {
  readonly reason: string;
  readonly enteredBy: number;
  readonly recordedAt: Temporal.Instant;
};

/** Adds an entry of the force's own over what stands; from its first day it stands, and the one before it until then. */
export async function addForceEntry(db: Db, entry: NewForceEntry): Promise<void> {
  await db
    .insertInto('reference_entry')
    .values({
      list: entry.list,
      key: entry.key,
      name_en: entry.en,
      name_cy: entry.cy,
      body: sql<ReferenceBody>`${JSON.stringify(entry.body)}::text::jsonb`,
      source: entry.source,
      confidence: entry.confidence,
      valid_from: entry.from,
      valid_to: entry.to,
      sort: entry.sort,
      entered_by: entry.enteredBy,
      reason: entry.reason,
      recorded_at: entry.recordedAt,
    })
    .execute();
}

/** Adds shipped entries in one statement. Nothing is ever changed in place. */
export async function addShippedEntries(
  db: Db,
  entries: readonly ShippedEntry[],
  recordedAt: Temporal.Instant,
): Promise<void> {
  if (entries.length === 0) return;
  await db
    .insertInto('reference_entry')
    .values(
      entries.map((entry) => ({
        list: entry.list,
        key: entry.key,
        name_en: entry.en,
        name_cy: entry.cy,
        body: sql<ReferenceBody>`${JSON.stringify(entry.body)}::text::jsonb`,
        source: entry.source,
        confidence: entry.confidence,
        valid_from: entry.from === null ? null : Temporal.PlainDate.from(entry.from),
        valid_to: entry.to === null ? null : Temporal.PlainDate.from(entry.to),
        sort: entry.sort,
        entered_by: null,
        reason: SHIPPED_REASON,
        recorded_at: recordedAt,
      })),
    )
    .execute();
}

/**
 * A short text that differs whenever what stands may differ: how many rows there are, the newest, and a hash of the
 * force's own rows. Cheap enough to ask on every request, so an edit shows at once in every process.
 */
export async function referenceFingerprint(db: Db): Promise<string> {
  const { rows } = await sql<{ readonly mark: string }>`
    SELECT count(*) || '.' || coalesce(max(id), 0) || '.' || coalesce(max(recorded_at)::text, '') || '.'
      || coalesce(md5(string_agg(e::text, '' ORDER BY id) FILTER (WHERE reason <> ${SHIPPED_REASON})), '') AS mark
    FROM reference_entry e`.execute(db);
  return rows[0]?.mark ?? '';
}
