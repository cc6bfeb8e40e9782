// The only SQL of what victims were asked before a search or a release: that they were, or why not, and what they know.

import type { Db } from '#platform';

import type { EnteredBy } from './management-facts-store.ts';
import { one } from './management.ts';

export const acts = ['search', 'release'] as const;
export type PoliceAct = (typeof acts)[number];

export type VictimKnowledge = {
  readonly id: number;
  readonly act: PoliceAct;
  readonly actOn: Temporal.PlainDate | null;
  /** Why nobody was asked; null where they were. */
  readonly notAsked: string | null;
  readonly askedStaffId: number | null;
  readonly askedAt: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  readonly knows: readonly string[];
  readonly text: string | null;
  readonly wants: string | null;
};

/** What was asked in a crime by a moment, newest first. */
export async function knowledgeOf(
  db: Db,
  crimeId: number,
  asKnownAt: Temporal.Instant,
): Promise<readonly VictimKnowledge[]> {
  const rows = await db
    .selectFrom('victim_knowledge')
    .selectAll()
    .where('crime_id', '=', crimeId)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    act: one(acts, row.act),
    actOn: row.act_on,
    notAsked: row.not_asked,
    askedStaffId: row.asked_staff_id,
    askedAt: row.asked_at,
    recordedAt: row.recorded_at,
    knows: row.knows,
    text: row.knows_text,
    wants: row.wants,
  }));
}

export async function addKnowledge(
  db: Db,
  rows: readonly (Omit<VictimKnowledge, 'id' | 'recordedAt'> & {
    readonly crimeId: number;
    readonly by: EnteredBy;
  })[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('victim_knowledge')
    .values(
      rows.map((said) => ({
        crime_id: said.crimeId,
        act: said.act,
        act_on: said.actOn,
        not_asked: said.notAsked,
        asked_staff_id: said.askedStaffId,
        asked_at: said.askedAt,
        knows: said.knows,
        knows_text: said.text,
        wants: said.wants,
        recorded_at: said.by.at,
        source_system: 'gwarchod',
        entered_by: said.by.staffId,
      })),
    )
    .execute();
}
