// People who may sign in: the only SQL on staff, teams and need-to-know groups.

import { sql } from 'kysely';
import type { Selectable } from 'kysely';

import { londonDate } from '#platform';
import type { Db, Language, StaffId, StaffTable, Viewer } from '#platform';
import type { MemberDetails } from './member.ts';
import { isRole } from './roles.ts';
import type { Role } from './roles.ts';

export type StaffMember = {
  readonly id: StaffId;
  readonly ref: string;
  readonly username: string;
  readonly name: string;
  readonly post: string;
  readonly role: Role;
  readonly rank: string | null;
  readonly teamId: number | null;
  readonly areaCode: string | null;
  readonly speaksWelsh: boolean;
  readonly language: Language;
  readonly phone: string | null;
  readonly activeFrom: Temporal.PlainDate;
  readonly activeTo: Temporal.PlainDate | null;
};

export type NewStaff = {
  readonly ref: string;
  readonly username: string;
  readonly name: string;
  readonly post: string;
  readonly role: Role;
  readonly rank?: string | null;
  readonly teamId?: number | null;
  readonly areaCode?: string | null;
  readonly speaksWelsh?: boolean;
  readonly language?: Language;
  readonly phone?: string | null;
  readonly passwordHash?: string | null;
  readonly activeFrom: Temporal.PlainDate;
};

export type NeedToKnowGroup = {
  readonly id: number;
  readonly name: { readonly en: string; readonly cy: string };
  /** Who to ask for access. */
  readonly contact: string;
};

/** Adds a person. The user name is kept in lower case, because people type it either way. */
export async function addStaff(db: Db, staff: NewStaff): Promise<StaffId> {
  const row = await db
    .insertInto('staff')
    .values({
      ref: staff.ref,
      username: staff.username.toLowerCase(),
      display_name: staff.name,
      post: staff.post,
      role: staff.role,
      rank: staff.rank ?? null,
      team_id: staff.teamId ?? null,
      area_code: staff.areaCode ?? null,
      speaks_welsh: staff.speaksWelsh ?? false,
      language: staff.language ?? 'en',
      phone: staff.phone ?? null,
      password_hash: staff.passwordHash ?? null,
      active_from: staff.activeFrom,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return staffId(row.id);
}

/** The person as a viewer, with the groups they belong to now; null when they have no access on that day. */
export async function findViewer(
  db: Db,
  id: number,
  at: Temporal.Instant,
): Promise<{ readonly viewer: Viewer; readonly language: Language } | null> {
  const today = londonDate(at);
  const row = await activeStaff(db, today).where('id', '=', id).executeTakeFirst();
  if (row === undefined || !isRole(row.role)) return null;
  return {
    viewer: {
      staffId: staffId(row.id),
      name: row.display_name,
      role: row.role,
      rank: row.rank,
      teamId: row.team_id,
      areaCode: row.area_code,
      groupIds: await findGroupIds(db, id),
    },
    language: row.language === 'cy' ? 'cy' : 'en',
  };
}

/** The person with this user name who may sign in today, with the hash to check. */
export async function findForSignIn(
  db: Db,
  username: string,
  today: Temporal.PlainDate,
): Promise<{ readonly id: StaffId; readonly role: Role; readonly passwordHash: string | null } | null> {
  const row = await activeStaff(db, today).where('username', '=', username.toLowerCase()).executeTakeFirst();
  if (row === undefined || !isRole(row.role)) return null;
  return { id: staffId(row.id), role: row.role, passwordHash: row.password_hash };
}

export async function findStaff(db: Db, id: number): Promise<StaffMember | null> {
  const row = await db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : asMember(row);
}

export async function findStaffByRef(db: Db, ref: string): Promise<StaffMember | null> {
  const row = await db.selectFrom('staff').selectAll().where('ref', '=', ref).executeTakeFirst();
  return row === undefined ? null : asMember(row);
}

/** Everyone who has or had access, by name. */
export async function listStaff(db: Db): Promise<readonly StaffMember[]> {
  const rows = await db
    .selectFrom('staff')
    .selectAll()
    .orderBy('display_name')
    .orderBy('id')
    .limit(2000)
    .execute();
  return rows.map(asMember);
}

/** How many administrators may sign in that day: only they can add others on the page. */
export async function countAdministrators(db: Db, today: Temporal.PlainDate): Promise<number> {
  const { count } = await db
    .selectFrom(activeStaff(db, today).where('role', '=', 'administrator').as('administrator'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** One person for each role who may sign in today: the buttons of the demonstration. */
export async function listOnePerRole(db: Db, today: Temporal.PlainDate): Promise<readonly StaffMember[]> {
  const rows = await activeStaff(db, today)
    .distinctOn('role')
    .orderBy('role')
    .orderBy('id')
    .limit(50)
    .execute();
  return rows.map(asMember);
}

export async function findPasswordHash(db: Db, id: number): Promise<string | null> {
  const row = await db.selectFrom('staff').select('password_hash').where('id', '=', id).executeTakeFirst();
  return row?.password_hash ?? null;
}

export async function setPasswordHash(db: Db, id: number, hash: string): Promise<void> {
  await db.updateTable('staff').set({ password_hash: hash }).where('id', '=', id).execute();
}

export async function setLanguage(db: Db, id: number, language: Language): Promise<void> {
  await db.updateTable('staff').set({ language }).where('id', '=', id).execute();
}

/** Which of the two is somebody's already; null when neither is. */
export async function findTaken(
  db: Db,
  ref: string,
  username: string,
): Promise<'ref-taken' | 'username-taken' | null> {
  const rows = await db
    .selectFrom('staff')
    .select('ref')
    .where((where) => where.or([where('ref', '=', ref), where('username', '=', username.toLowerCase())]))
    .orderBy('id')
    .limit(2)
    .execute();
  if (rows.length === 0) return null;
  return rows.some((row) => row.ref === ref) ? 'ref-taken' : 'username-taken';
}

/** Changes what is said of a person. What they see and may do follows at their next request. */
export async function setDetails(db: Db, id: number, details: MemberDetails): Promise<void> {
  await db
    .updateTable('staff')
    .set({
      display_name: details.name,
      post: details.post,
      role: details.role,
      rank: details.rank,
      area_code: details.areaCode,
      speaks_welsh: details.speaksWelsh,
      language: details.language,
      phone: details.phone,
    })
    .where('id', '=', id)
    .execute();
}

/** Ends access from `lastDay` on; null reopens it. */
export async function setLastDay(db: Db, id: number, lastDay: Temporal.PlainDate | null): Promise<void> {
  await db.updateTable('staff').set({ active_to: lastDay }).where('id', '=', id).execute();
}

export async function findGroup(db: Db, id: number): Promise<NeedToKnowGroup | null> {
  const row = await db.selectFrom('need_to_know_group').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  return { id: row.id, name: { en: row.name_en, cy: row.name_cy }, contact: row.contact };
}

export async function addAccessRequest(
  db: Db,
  request: {
    readonly staffId: number;
    readonly kind: string;
    readonly ref: string;
    readonly reason: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .insertInto('access_request')
    .values({
      staff_id: request.staffId,
      record_kind: request.kind,
      record_ref: request.ref,
      reason: request.reason,
      recorded_at: request.at,
    })
    .execute();
}

/**
 * Groups whose newest row about this person says "member"; and each restriction to several groups (see `groupOfAll`)
 * all of whose groups are among them.
 */
async function findGroupIds(db: Db, id: number): Promise<readonly number[]> {
  const { rows } = await sql<{ group_id: number }>`
    WITH mine AS (
      SELECT group_id FROM (
        SELECT DISTINCT ON (group_id) group_id, member FROM need_to_know_member
         WHERE staff_id = ${id} ORDER BY group_id, recorded_at DESC, id DESC
      ) AS newest WHERE member
    )
    SELECT group_id FROM mine
    UNION
    SELECT id FROM need_to_know_group
     WHERE all_of IS NOT NULL
       AND string_to_array(all_of, ',')::bigint[] <@ (SELECT coalesce(array_agg(group_id), '{}') FROM mine)
     ORDER BY group_id LIMIT 1000`.execute(db);
  return rows.map((row) => row.group_id);
}

function activeStaff(db: Db, today: Temporal.PlainDate) {
  return db
    .selectFrom('staff')
    .selectAll()
    .where('active_from', '<=', today)
    .where((where) => where.or([where('active_to', 'is', null), where('active_to', '>=', today)]));
}

function asMember(row: Selectable<StaffTable>): StaffMember {
  if (!isRole(row.role)) throw new Error('A row of staff has a role that is not in the list');
  return {
    id: staffId(row.id),
    ref: row.ref,
    username: row.username,
    name: row.display_name,
    post: row.post,
    role: row.role,
    rank: row.rank,
    teamId: row.team_id,
    areaCode: row.area_code,
    speaksWelsh: row.speaks_welsh,
    language: row.language === 'cy' ? 'cy' : 'en',
    phone: row.phone,
    activeFrom: row.active_from,
    activeTo: row.active_to,
  };
}

function staffId(id: number): StaffId {
  return id as StaffId;
}
