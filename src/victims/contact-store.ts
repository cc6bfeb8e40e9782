// The only SQL of contact with victims: what was agreed, how they are safely reached, and contacts made. Nothing is ever changed.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { Asking, Contact } from './contact.ts';

const most = 20_000;

type By = { readonly staffId: number; readonly at: Temporal.Instant };
const stamp = (by: By) => ({ recorded_at: by.at, source_system: 'gwarchod', entered_by: by.staffId });

/** Whose contact a fact is about: the victim as matched now, in one crime. */
type About = { readonly crimeId: number; readonly personId: number };

export type AskingOf = About & { readonly asking: Asking };
export type ContactOf = About & { readonly contact: Contact };

/** Waits for anyone who is recording contact with the same victim of the same crime now. */
export async function lockContact(db: Db, { crimeId, personId }: About): Promise<void> {
  const key = `contact:${crimeId}:${personId}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
}

/** Every time a victim of these crimes was asked, in the order of recording. */
export async function askingsOf(
  db: Db,
  crimeIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly AskingOf[]> {
  if (crimeIds.length === 0) return [];
  const { rows } = await sql<AskingRow & { crime_id: number; person_id: number }>`
    SELECT asked.id, asked.crime_id, nominal.person_id, asked.kind, asked.interval_key, asked.method, asked.language,
           asked.officer_staff_id, asked.reason, asked.reason_words, asked.ask_again_on, asked.occurred_on,
           asked.recorded_at, asked.entered_by
      FROM contact_agreement AS asked JOIN nominal ON nominal.id = asked.victim_nominal_id
     WHERE asked.crime_id = ANY(${[...crimeIds]}::bigint[]) AND asked.recorded_at <= ${asKnownAt}
     ORDER BY asked.recorded_at, asked.id LIMIT ${most}`.execute(db);
  return rows.map((row) => ({
    crimeId: row.crime_id,
    personId: row.person_id,
    asking: askingFrom(row),
  }));
}

export type AskingRow = {
  readonly id: number;
  readonly kind: string;
  readonly interval_key: string | null;
  readonly method: string | null;
  readonly language: string | null;
  readonly officer_staff_id: number | null;
  readonly reason: string | null;
  readonly reason_words: string | null;
  readonly ask_again_on: Temporal.PlainDate | null;
  readonly occurred_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly entered_by: number | null;
};

/** A row as one asking. */
export function askingFrom(row: AskingRow): Asking {
  const fact = {
    id: row.id,
    on: row.occurred_on,
    recordedAt: row.recorded_at,
    byStaffId: row.entered_by,
  };
  if (row.interval_key !== null && row.method !== null && row.language !== null) {
    const { interval_key: interval, method, language, officer_staff_id: officerStaffId } = row;
    return { ...fact, kind: 'agreed', interval, method, language, officerStaffId };
  }
  if (row.reason !== null && row.ask_again_on !== null) {
    return {
      ...fact,
      kind: 'none',
      reason: row.reason,
      reasonWords: row.reason_words,
      askAgainOn: row.ask_again_on,
      officerStaffId: row.officer_staff_id,
    };
  }
  return { ...fact, kind: 'unchanged' };
}

/** Contacts and attempts with victims of these crimes that were recorded with the crime, the newest day first. */
export async function recordedContacts(
  db: Db,
  crimeIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly ContactOf[]> {
  if (crimeIds.length === 0) return [];
  const { rows } = await sql<{
    id: number;
    crime_id: number;
    person_id: number;
    method: string;
    is_reached: boolean;
    topics: readonly string[];
    occurred_on: Temporal.PlainDate;
    other_way: string | null;
    recorded_at: Temporal.Instant;
    entered_by: number | null;
  }>`
    SELECT made.id, made.crime_id, nominal.person_id, made.method, made.is_reached, made.topics, made.occurred_on,
           made.other_way, made.recorded_at, made.entered_by
      FROM victim_contact AS made JOIN nominal ON nominal.id = made.victim_nominal_id
     WHERE made.crime_id = ANY(${[...crimeIds]}::bigint[]) AND made.recorded_at <= ${asKnownAt}
     ORDER BY made.occurred_on DESC, made.id DESC LIMIT ${most}`.execute(db);
  return rows.map((row) => ({
    crimeId: row.crime_id,
    personId: row.person_id,
    contact: {
      id: row.id,
      on: row.occurred_on,
      recordedAt: row.recorded_at,
      byStaffId: row.entered_by,
      byWhom: null,
      method: row.method,
      isReached: row.is_reached,
      topics: row.topics,
      otherWay: row.other_way,
      orders: [],
    },
  }));
}

export const safeAnswers = ['yes', 'no', 'not-asked'] as const;
export type SafeAnswer = (typeof safeAnswers)[number];

/** How it is safe to reach a victim. It leaves the store for a page that a reason was given to open, and for no list. */
export type SafeContact = {
  readonly whoAnswers: string | null;
  readonly hours: string | null;
  readonly never: string | null;
  readonly voicemail: SafeAnswer;
  readonly paper: SafeAnswer;
};

type SafeRow = {
  readonly who_answers: string | null;
  readonly hours: string | null;
  readonly never: string | null;
  readonly voicemail: string;
  readonly paper: string;
};

function safeFrom({ who_answers: whoAnswers, hours, never, voicemail, paper }: SafeRow): SafeContact {
  const answer = (text: string) => safeAnswers.find((each) => each === text) ?? 'not-asked';
  return { whoAnswers, hours, never, voicemail: answer(voicemail), paper: answer(paper) };
}

/** How it is safe to reach a victim by one agreement. The caller logs the read as one that showed a victim. */
export async function safeContactOf(db: Db, agreementId: number): Promise<SafeContact | null> {
  const row = await db
    .selectFrom('safe_contact')
    .select(['who_answers', 'hours', 'never', 'voicemail', 'paper'])
    .where('agreement_id', '=', agreementId)
    .executeTakeFirst();
  return row === undefined ? null : safeFrom(row);
}

/**
 * How it is safe to reach a person, by every agreement of theirs that stands, the newest first, each with its crime. The
 * caller logs the read as one that showed a victim.
 */
export async function safeContactsOfPerson(
  db: Db,
  personId: number,
  asKnownAt: Temporal.Instant,
): Promise<readonly { readonly crimeNumber: string; readonly safe: SafeContact }[]> {
  const { rows } = await sql<SafeRow & { source_ref: string }>`
    SELECT crime.source_ref, safe.who_answers, safe.hours, safe.never, safe.voicemail, safe.paper
      FROM (
        SELECT DISTINCT ON (asked.crime_id) asked.id, asked.crime_id, asked.recorded_at
          FROM nominal JOIN contact_agreement AS asked ON asked.victim_nominal_id = nominal.id
         WHERE nominal.person_id = ${personId} AND asked.kind <> 'unchanged' AND asked.recorded_at <= ${asKnownAt}
         ORDER BY asked.crime_id, asked.recorded_at DESC, asked.id DESC
      ) AS standing
      JOIN safe_contact AS safe ON safe.agreement_id = standing.id
      JOIN crime ON crime.id = standing.crime_id
     ORDER BY standing.recorded_at DESC, standing.id DESC LIMIT 10`.execute(db);
  return rows.map((row) => ({ crimeNumber: row.source_ref, safe: safeFrom(row) }));
}

export type NewAgreement = Pick<Agreement, 'interval' | 'method' | 'language' | 'officerStaffId' | 'on'> & {
  readonly safe: SafeContact;
};
type Agreement = Extract<Asking, { readonly kind: 'agreed' }>;
export type NewNotAgreed = Pick<
  Extract<Asking, { readonly kind: 'none' }>,
  'reason' | 'reasonWords' | 'askAgainOn' | 'officerStaffId' | 'on'
>;

type Where = { readonly crimeId: number; readonly nominalId: number };
const whose = ({ crimeId, nominalId }: Where) => ({ crime_id: crimeId, victim_nominal_id: nominalId });

/** Writes what was agreed and how the victim is safely reached; returns its number. */
export async function addAgreement(db: Db, where: Where, given: NewAgreement, by: By): Promise<number> {
  const { id } = await db
    .insertInto('contact_agreement')
    .values({
      ...whose(where),
      kind: 'agreed',
      interval_key: given.interval,
      method: given.method,
      language: given.language,
      officer_staff_id: given.officerStaffId,
      occurred_on: given.on,
      ...stamp(by),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { whoAnswers, hours, never, voicemail, paper } = given.safe;
  await db
    .insertInto('safe_contact')
    .values({ agreement_id: id, who_answers: whoAnswers, hours, never, voicemail, paper })
    .execute();
  return id;
}

/** Writes why nothing is agreed and when to ask again; returns its number. */
export async function addNotAgreed(db: Db, where: Where, given: NewNotAgreed, by: By): Promise<number> {
  const { id } = await db
    .insertInto('contact_agreement')
    .values({
      ...whose(where),
      kind: 'none',
      reason: given.reason,
      reason_words: given.reasonWords,
      ask_again_on: given.askAgainOn,
      officer_staff_id: given.officerStaffId,
      occurred_on: given.on,
      ...stamp(by),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes that the victim was asked again and nothing changed; returns its number. */
export async function addUnchanged(db: Db, where: Where, on: Temporal.PlainDate, by: By): Promise<number> {
  const { id } = await db
    .insertInto('contact_agreement')
    .values({ ...whose(where), kind: 'unchanged', occurred_on: on, ...stamp(by) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export type NewContact = Pick<Contact, 'on' | 'isReached' | 'topics' | 'otherWay'> & {
  readonly method: string;
};

/** Writes a contact or an attempt; returns its number. */
export async function addContact(db: Db, where: Where, given: NewContact, by: By): Promise<number> {
  const { id } = await db
    .insertInto('victim_contact')
    .values({
      ...whose(where),
      method: given.method,
      is_reached: given.isReached,
      topics: [...given.topics],
      other_way: given.otherWay,
      occurred_on: given.on,
      ...stamp(by),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
