// Work left for later: the newest row of an item stands, and every row is counted.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db } from '#platform';

import { workKinds, workRules } from './kinds/work-rules.ts';
import type { WorkKind } from './kinds/work-rules.ts';

export type Dismissal = {
  readonly key: string;
  readonly kind: WorkKind;
  /** What the item said: when it says something else it is back at once. */
  readonly said: string;
  readonly reason: string;
  /** The last day on which it is left; null when it was brought back. */
  readonly untilOn: Temporal.PlainDate | null;
  readonly by: number;
  readonly at: Temporal.Instant;
};

/** Adds that an item was left for later, or brought back. */
export async function addDismissal(db: Db, given: Dismissal): Promise<void> {
  await db
    .insertInto('work_dismissal')
    .values({
      item_key: given.key,
      kind: given.kind,
      said: given.said,
      reason: given.reason,
      until_on: given.untilOn,
      entered_by: given.by,
      recorded_at: given.at,
    })
    .execute();
}

export type StandingDismissal = {
  readonly key: string;
  readonly reason: string;
  readonly untilOn: Temporal.PlainDate | null;
  readonly by: number;
  readonly at: Temporal.Instant;
};

/** What stands for these items, whether it has run out or not. */
export async function findDismissals(
  db: Db,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StandingDismissal>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom('work_dismissal')
    .select(['item_key', 'reason', 'until_on', 'entered_by', 'recorded_at'])
    .distinctOn('item_key')
    .where('item_key', 'in', keys)
    .orderBy('item_key')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.item_key,
      {
        key: row.item_key,
        reason: row.reason,
        untilOn: row.until_on,
        by: row.entered_by,
        at: row.recorded_at,
      },
    ]),
  );
}

const leavable = workKinds.filter((kind) => workRules[kind].budget !== null);

/**
 * What is left for later on a day, as rows (item_key, said): the newest row of an item has a last day that is not over.
 * An item that says something else than it said then is back.
 */
export function leftForLater(today: Temporal.PlainDate): RawBuilder<unknown> {
  return sql`
    SELECT dismissal.item_key, dismissal.said FROM work_dismissal AS dismissal
     WHERE dismissal.until_on >= ${today}::date AND dismissal.kind = ANY(${[...leavable]}::text[])
       AND NOT EXISTS (SELECT FROM work_dismissal AS newer
                        WHERE newer.item_key = dismissal.item_key
                          AND (newer.recorded_at, newer.id) > (dismissal.recorded_at, dismissal.id))`;
}

export type DismissalCount = { readonly kind: string; readonly reason: string; readonly count: number };

/** How often work was left for later since a moment, by kind and reason, the most frequent first. */
export async function countDismissals(db: Db, since: Temporal.Instant): Promise<readonly DismissalCount[]> {
  const { rows } = await sql<DismissalCount>`
    SELECT kind, reason, count(*)::integer AS count FROM work_dismissal
     WHERE until_on IS NOT NULL AND recorded_at >= ${since}::timestamptz
     GROUP BY kind, reason ORDER BY count(*) DESC, kind, reason`.execute(db);
  return rows;
}
