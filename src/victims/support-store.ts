// The only SQL of who supports which victim: named, the officer they ring, ended. Nothing is ever changed.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db } from '#platform';

import type { Support } from './support.ts';

const mostSupports = 500;

type By = { readonly staffId: number; readonly at: Temporal.Instant };
const stamp = (by: By) => ({ recorded_at: by.at, source_system: 'gwarchod', entered_by: by.staffId });

/** Waits for anyone who is naming or ending an adviser of the same victim now. */
export async function lockSupports(db: Db, victimPersonId: number): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`support:${victimPersonId}`}, 0))`.execute(db);
}

/** Waits for anyone who is naming the same adviser for anybody now: two at once could be the two sides of one file. */
export async function lockAdviser(db: Db, adviserStaffId: number): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`adviser:${adviserStaffId}`}, 0))`.execute(db);
}

/**
 * Supports by the same adviser, not ended, of somebody on the other side of a file: the suspect in a crime of which this
 * victim is a victim, or a victim of one in which this victim is the suspect. Withdrawn parts do not count.
 */
export async function supportsOfOtherSide(
  db: Db,
  of: { readonly adviserStaffId: number; readonly victimPersonId: number },
): Promise<readonly string[]> {
  const { rows } = await sql<{ ref: string }>`
    WITH touched AS (
      SELECT DISTINCT crime_id FROM crime_party
       WHERE nominal_id IN (SELECT id FROM nominal WHERE person_id = ${of.victimPersonId}::bigint)
    ), party AS (
      SELECT DISTINCT ON (crime_id, nominal_id, part) crime_id, nominal_id, part, removed
        FROM crime_party WHERE crime_id IN (SELECT crime_id FROM touched) AND part IN ('suspect', 'victim')
       ORDER BY crime_id, nominal_id, part, recorded_at DESC, id DESC
    ), standing AS (
      SELECT party.crime_id, party.part, nominal.person_id
        FROM party JOIN nominal ON nominal.id = party.nominal_id WHERE NOT party.removed
    ), other_side AS (
      SELECT theirs.person_id FROM standing AS own JOIN standing AS theirs ON theirs.crime_id = own.crime_id
       WHERE own.person_id = ${of.victimPersonId}::bigint AND theirs.person_id <> own.person_id AND theirs.part <> own.part
    )
    SELECT support.ref FROM victim_support AS support JOIN nominal AS victim ON victim.id = support.victim_nominal_id
     WHERE support.adviser_staff_id = ${of.adviserStaffId}::bigint
       AND victim.person_id IN (SELECT person_id FROM other_side)
       AND NOT EXISTS (SELECT FROM victim_support_end AS ended WHERE ended.support_id = support.id)
     ORDER BY support.ref LIMIT ${mostSupports}`.execute(db);
  return rows.map(({ ref }) => ref);
}

/** A support by reference, as known at a moment, or undefined. Whether the viewer may open it is asked after. */
export async function findSupport(
  db: Db,
  ref: string,
  asKnownAt: Temporal.Instant,
): Promise<Support | undefined> {
  return (await read(db, sql`support.ref = ${ref}::text`, asKnownAt))[0];
}

/** Everybody whom an adviser was named for, newest first, ended ones too. */
export function supportsOfAdviser(
  db: Db,
  staffId: number,
  asKnownAt: Temporal.Instant,
): Promise<readonly Support[]> {
  return read(db, sql`support.adviser_staff_id = ${staffId}::bigint`, asKnownAt);
}

/** Supports of these victims, by the persons they are now, newest first, ended ones too. */
export async function supportsOfVictims(
  db: Db,
  personIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly Support[]> {
  if (personIds.length === 0) return [];
  return read(db, sql`victim.person_id = ANY(${[...personIds]}::bigint[])`, asKnownAt);
}

async function read(
  db: Db,
  where: RawBuilder<unknown>,
  asKnownAt: Temporal.Instant,
): Promise<readonly Support[]> {
  const { rows } = await sql<{
    id: number;
    ref: string;
    victim_nominal_id: number;
    victim_person_id: number;
    victim_group_id: number | null;
    subject_nominal_id: number;
    subject_ref: string;
    adviser_staff_id: number;
    service: string;
    agreed_on: Temporal.PlainDate;
    agreed_how: string;
    shows_initials: boolean;
    reason: string;
    officer_staff_id: number;
    recorded_at: Temporal.Instant;
    entered_by: number | null;
    ended_on: Temporal.PlainDate | null;
    end_reason: string | null;
    end_note: string | null;
    end_recorded_at: Temporal.Instant | null;
    end_by: number | null;
  }>`
    SELECT support.id, support.ref, support.victim_nominal_id, victim.person_id AS victim_person_id,
           card.restricted_group_id AS victim_group_id, support.subject_nominal_id, suspect.ref AS subject_ref,
           support.adviser_staff_id, support.service, support.agreed_on, support.agreed_how, support.shows_initials,
           support.reason, officer.staff_id AS officer_staff_id, support.recorded_at, support.entered_by,
           ended.ended_on, ended.reason AS end_reason, ended.note AS end_note, ended.recorded_at AS end_recorded_at,
           ended.entered_by AS end_by
      FROM victim_support AS support
      JOIN nominal AS victim ON victim.id = support.victim_nominal_id
      JOIN person_card AS card ON card.person_id = victim.person_id
      JOIN nominal AS subject ON subject.id = support.subject_nominal_id
      JOIN person AS suspect ON suspect.id = subject.person_id
      JOIN LATERAL (
        SELECT staff_id FROM victim_support_officer
         WHERE support_id = support.id AND recorded_at <= ${asKnownAt} ORDER BY id DESC LIMIT 1
      ) AS officer ON true
      LEFT JOIN victim_support_end AS ended ON ended.support_id = support.id AND ended.recorded_at <= ${asKnownAt}
     WHERE support.recorded_at <= ${asKnownAt} AND ${where}
     ORDER BY support.id DESC LIMIT ${mostSupports}`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    victimNominalId: row.victim_nominal_id,
    victimPersonId: row.victim_person_id,
    victimGroupId: row.victim_group_id,
    subjectNominalId: row.subject_nominal_id,
    subjectRef: row.subject_ref,
    adviserStaffId: row.adviser_staff_id,
    service: row.service,
    agreedOn: row.agreed_on,
    agreedHow: row.agreed_how,
    showsInitials: row.shows_initials,
    reason: row.reason,
    officerStaffId: row.officer_staff_id,
    recordedAt: row.recorded_at,
    byStaffId: row.entered_by,
    end:
      row.ended_on === null || row.end_reason === null || row.end_recorded_at === null
        ? null
        : {
            on: row.ended_on,
            reason: row.end_reason,
            note: row.end_note,
            recordedAt: row.end_recorded_at,
            byStaffId: row.end_by,
          },
  }));
}

export type NewSupport = Pick<
  Support,
  | 'ref'
  | 'victimNominalId'
  | 'subjectNominalId'
  | 'adviserStaffId'
  | 'service'
  | 'agreedOn'
  | 'agreedHow'
  | 'showsInitials'
  | 'reason'
>;

/** Names an adviser for a victim; returns the number of the support. */
export async function addSupport(db: Db, support: NewSupport, by: By): Promise<number> {
  const row = await db
    .insertInto('victim_support')
    .values({
      ref: support.ref,
      victim_nominal_id: support.victimNominalId,
      subject_nominal_id: support.subjectNominalId,
      adviser_staff_id: support.adviserStaffId,
      service: support.service,
      agreed_on: support.agreedOn,
      agreed_how: support.agreedHow,
      shows_initials: support.showsInitials,
      reason: support.reason,
      ...stamp(by),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Says which officer the adviser rings from now on. */
export async function addSupportOfficer(db: Db, supportId: number, staffId: number, by: By): Promise<void> {
  await db
    .insertInto('victim_support_officer')
    .values({ support_id: supportId, staff_id: staffId, ...stamp(by) })
    .execute();
}

/** Ends a support. A second end is refused by the database. */
export async function addSupportEnd(
  db: Db,
  supportId: number,
  end: { readonly on: Temporal.PlainDate; readonly reason: string; readonly note: string | null },
  by: By,
): Promise<void> {
  await db
    .insertInto('victim_support_end')
    .values({ support_id: supportId, ended_on: end.on, reason: end.reason, note: end.note, ...stamp(by) })
    .execute();
}

/** How many people each adviser supports now, by the number of their account. */
export async function supportedByAdviser(db: Db): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ staff_id: number; people: number }>`
    SELECT support.adviser_staff_id AS staff_id, count(DISTINCT victim.person_id)::integer AS people
      FROM victim_support AS support JOIN nominal AS victim ON victim.id = support.victim_nominal_id
     WHERE NOT EXISTS (SELECT FROM victim_support_end AS ended WHERE ended.support_id = support.id)
     GROUP BY support.adviser_staff_id`.execute(db);
  return new Map(rows.map((row) => [row.staff_id, row.people]));
}
