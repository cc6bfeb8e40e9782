// Who belongs to which need-to-know group: joining and leaving are facts with a reason, the newest stands.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type Membership = {
  readonly groupId: number;
  readonly code: string;
  readonly name: { readonly en: string; readonly cy: string };
  readonly isMember: boolean;
  /** Reason given for the newest change; null where there was none. */
  readonly reason: string | null;
};

/** Every group with whether this person is in it. Groups that stand for several at once follow by themselves. */
export async function membershipsOf(db: Db, staffId: number): Promise<readonly Membership[]> {
  const { rows } = await sql<{
    id: number;
    code: string;
    name_en: string;
    name_cy: string;
    member: boolean | null;
    reason: string | null;
  }>`
    SELECT team.id, team.code, team.name_en, team.name_cy, newest.member, newest.reason
      FROM need_to_know_group AS team
      LEFT JOIN LATERAL (
        SELECT member, reason FROM need_to_know_member
         WHERE staff_id = ${staffId} AND group_id = team.id ORDER BY recorded_at DESC, id DESC LIMIT 1
      ) AS newest ON true
     WHERE team.all_of IS NULL ORDER BY team.name_en, team.id LIMIT 200`.execute(db);
  return rows.map((row) => ({
    groupId: row.id,
    code: row.code,
    name: { en: row.name_en, cy: row.name_cy },
    isMember: row.member ?? false,
    reason: row.reason,
  }));
}

/** Writes that a person joined or left a group. */
export async function addMembership(
  db: Db,
  change: {
    readonly groupId: number;
    readonly staffId: number;
    readonly isMember: boolean;
    readonly reason: string;
    readonly by: number;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .insertInto('need_to_know_member')
    .values({
      group_id: change.groupId,
      staff_id: change.staffId,
      member: change.isMember,
      entered_by: change.by,
      reason: change.reason,
      recorded_at: change.at,
    })
    .execute();
}
