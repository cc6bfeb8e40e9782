// The only SQL that reads the queue of proposed matches: groups of people, how many wait, and which pair comes next.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db, Viewer } from '#platform';

export const queueFilters = ['all', 'live', 'harm', 'second', 'likely', 'doubtful', 'against'] as const;
/** What a reviewer may ask to see: live orders, high harm, second looks, the likely, the doubtful, what has facts against. */
export type QueueFilter = (typeof queueFilters)[number];

export type QueueGroup = {
  readonly groupId: number;
  readonly firstRef: string;
  readonly firstPeople: readonly [number, number];
  readonly people: number;
  readonly pairs: number;
  readonly highest: number;
  readonly isLive: boolean;
  readonly isHighHarm: boolean;
  readonly isSecond: boolean;
  readonly hasConflict: boolean;
};

function kept(filter: QueueFilter): RawBuilder<unknown> {
  switch (filter) {
    case 'all':
      return sql`true`;
    case 'live':
      return sql`card.is_live`;
    case 'harm':
      return sql`card.is_high_harm`;
    case 'second':
      return sql`card.state = 'second'`;
    case 'likely':
      return sql`card.probability >= 0.95`;
    case 'doubtful':
      return sql`card.probability < 0.95`;
    case 'against':
      return sql`card.has_conflict`;
  }
}

/**
 * Pairs that wait for this viewer: neither person is closed to them (nothing of such a pair is told or counted), and
 * a second look is not asked of whoever was not sure.
 */
function waiting(viewer: Viewer): RawBuilder<unknown> {
  const groups = sql`${[...viewer.groupIds]}::bigint[]`;
  return sql`
      FROM match_card AS card
      JOIN match_pair AS pair ON pair.id = card.pair_id
      JOIN person_card AS mine ON mine.person_id = card.left_person_id
      JOIN person_card AS theirs ON theirs.person_id = card.right_person_id
     WHERE card.state IN ('open', 'second')
       AND (mine.restricted_group_id IS NULL OR mine.restricted_group_id = ANY(${groups}))
       AND (theirs.restricted_group_id IS NULL OR theirs.restricted_group_id = ANY(${groups}))
       AND (card.state = 'open' OR card.first_reviewer_id <> ${viewer.staffId})`;
}

/** Groups that wait, those first whose answers are expected to be worth most. */
export async function waitingGroups(
  db: Db,
  viewer: Viewer,
  filter: QueueFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly QueueGroup[]> {
  const { rows } = await sql<{
    group_id: number;
    refs: readonly string[];
    lefts: readonly number[];
    rights: readonly number[];
    pairs: number;
    highest: number;
    is_live: boolean;
    is_high_harm: boolean;
    is_second: boolean;
    has_conflict: boolean;
  }>`
    SELECT card.group_id, array_agg(pair.ref ORDER BY card.weight DESC, card.pair_id) AS refs,
           array_agg(card.left_person_id ORDER BY card.weight DESC, card.pair_id) AS lefts,
           array_agg(card.right_person_id ORDER BY card.weight DESC, card.pair_id) AS rights,
           count(*)::integer AS pairs, max(card.probability) AS highest, bool_or(card.is_live) AS is_live,
           bool_or(card.is_high_harm) AS is_high_harm, bool_or(card.state = 'second') AS is_second,
           bool_or(card.has_conflict) AS has_conflict
    ${waiting(viewer)} AND ${kept(filter)}
     GROUP BY card.group_id ORDER BY max(card.priority) DESC, card.group_id
     OFFSET ${page.offset}::integer LIMIT ${page.limit}::integer`.execute(db);
  return rows.map((row) => ({
    groupId: row.group_id,
    firstRef: row.refs[0] ?? '',
    firstPeople: [row.lefts[0] ?? 0, row.rights[0] ?? 0],
    people: new Set([...row.lefts, ...row.rights]).size,
    pairs: row.pairs,
    highest: row.highest,
    isLive: row.is_live,
    isHighHarm: row.is_high_harm,
    isSecond: row.is_second,
    hasConflict: row.has_conflict,
  }));
}

export type QueueCounts = Readonly<Record<QueueFilter, number>> & { readonly pairs: number };

/** How many groups wait for this viewer under each filter, and how many pairs in all. */
export async function countWaiting(db: Db, viewer: Viewer): Promise<QueueCounts> {
  const groups = (filter: QueueFilter) =>
    sql`count(DISTINCT card.group_id) FILTER (WHERE ${kept(filter)})::integer`;
  const { rows } = await sql<QueueCounts>`
    SELECT count(*)::integer AS pairs, ${groups('all')} AS all, ${groups('live')} AS live, ${groups('harm')} AS harm,
           ${groups('second')} AS second, ${groups('likely')} AS likely, ${groups('doubtful')} AS doubtful,
           ${groups('against')} AS against
    ${waiting(viewer)}`.execute(db);
  return rows[0] ?? { pairs: 0, all: 0, live: 0, harm: 0, second: 0, likely: 0, doubtful: 0, against: 0 };
}

export type WaitingPair = {
  readonly ref: string;
  readonly leftPersonId: number;
  readonly rightPersonId: number;
  readonly probability: number;
};

/** The pairs of a group that wait for this viewer, the strongest first. */
export async function pairsOfGroup(db: Db, viewer: Viewer, groupId: number): Promise<readonly WaitingPair[]> {
  const { rows } = await sql<{
    ref: string;
    left_person_id: number;
    right_person_id: number;
    probability: number;
  }>`
    SELECT pair.ref, card.left_person_id, card.right_person_id, card.probability
    ${waiting(viewer)} AND card.group_id = ${groupId}
     ORDER BY card.weight DESC, card.pair_id LIMIT 200`.execute(db);
  return rows.map((row) => ({
    ref: row.ref,
    leftPersonId: row.left_person_id,
    rightPersonId: row.right_person_id,
    probability: row.probability,
  }));
}

/** The pair to ask about next: the strongest left of the same group, else the first of the queue. Null when none waits. */
export async function nextPair(
  db: Db,
  viewer: Viewer,
  filter: QueueFilter,
  groupId: number | null,
): Promise<string | null> {
  const group = groupId === null ? [] : await pairsOfGroup(db, viewer, groupId);
  const [here] = group;
  if (here !== undefined) return here.ref;
  const [first] = await waitingGroups(db, viewer, filter, { offset: 0, limit: 1 });
  return first?.firstRef ?? null;
}
