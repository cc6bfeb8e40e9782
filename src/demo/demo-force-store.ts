// Reads and writes of the demonstration force beside its sheets: is there one, its numbers, and what tests open.

import { sql } from 'kysely';

import { keepUnsentForm } from '#platform';
import type { Clock, Db, KnownRecords } from '#platform';

/** Whether anybody may sign in: then the store is not empty. */
export async function hasStaff(db: Db): Promise<boolean> {
  return (await db.selectFrom('staff').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** How the change log names the making of a demonstration force. */
export const demoMade = 'make-demo-force';

/** Whether somebody may sign in who was not put there by the demonstration: then this is a force's record. */
export async function holdsForceRecord(db: Db): Promise<boolean> {
  if (!(await hasStaff(db))) return false;
  const made = await db
    .selectFrom('change_log')
    .select('id')
    .where('record_kind', '=', 'force')
    .where('action', '=', demoMade)
    .limit(1)
    .executeTakeFirst();
  return made === undefined;
}

/** The last number of each series, so that new records go on from there. */
export async function keepSeries(db: Db, series: readonly (readonly [string, number])[]): Promise<void> {
  await db
    .insertInto('reference_number')
    .values(series.map(([name, last]) => ({ series: name, last_number: last })))
    .execute();
}

/** References of the cast's records that every page can be opened with. */
export async function castReferences(db: Db): Promise<{
  readonly restricted: string;
  readonly crime: string;
  readonly order: string;
  readonly bail: string;
  readonly breach: string;
  readonly consideration: string;
  readonly assessment: string;
  readonly advice: string;
  readonly conductLog: string;
  readonly referral: string;
  readonly endedReferral: string;
  readonly handOver: string;
  readonly support: string;
}> {
  const { rows } = await sql<{
    restricted: string;
    crime: string;
    order: string;
    bail: string;
    breach: string;
    consideration: string;
    assessment: string;
    advice: string;
    conductLog: string;
    referral: string;
    endedReferral: string;
    handOver: string;
    support: string;
  }>`
    WITH lloyd AS (SELECT nominal.id FROM nominal JOIN person ON person.id = nominal.person_id WHERE person.ref = 'P-10482')
    SELECT (SELECT person.ref FROM person JOIN person_card ON person_card.person_id = person.id
             WHERE person_card.restricted_group_id IS NOT NULL AND person_card.is_suspect ORDER BY person.id LIMIT 1) AS restricted,
           (SELECT crime.ref FROM crime JOIN crime_party AS party ON party.crime_id = crime.id
             WHERE party.nominal_id IN (SELECT id FROM lloyd) ORDER BY crime.id DESC LIMIT 1) AS crime,
           (SELECT ref FROM measure WHERE regime = 'spo' AND subject_nominal_id IN (SELECT id FROM lloyd) LIMIT 1) AS order,
           (SELECT ref FROM measure WHERE regime = 'bail-pre-charge' AND subject_nominal_id IN (SELECT id FROM lloyd)
             ORDER BY id DESC LIMIT 1) AS bail,
           (SELECT ref FROM breach WHERE subject_nominal_id IN (SELECT id FROM lloyd) ORDER BY id DESC LIMIT 1) AS breach,
           (SELECT ref FROM consideration_entry WHERE subject_nominal_id IN (SELECT id FROM lloyd) ORDER BY id LIMIT 1) AS consideration,
           (SELECT ref FROM assessment WHERE tool = 'sash' AND subject_nominal_id IN (SELECT id FROM lloyd) ORDER BY id LIMIT 1) AS assessment,
           (SELECT ref FROM advice_request ORDER BY id LIMIT 1) AS advice,
           (SELECT ref FROM conduct_log ORDER BY id LIMIT 1) AS "conductLog",
           (SELECT ref FROM hand_over ORDER BY id LIMIT 1) AS "handOver",
           (SELECT ref FROM victim_support ORDER BY id LIMIT 1) AS support,
           (SELECT ref FROM referral WHERE subject_nominal_id IN (SELECT id FROM lloyd) ORDER BY id LIMIT 1) AS referral,
           (SELECT referral.ref FROM referral JOIN referral_card AS card ON card.referral_id = referral.id
             WHERE card.next_check_months = 6 ORDER BY card.next_check_on DESC, referral.id LIMIT 1) AS "endedReferral"`.execute(
    db,
  );
  const [known] = rows;
  if (known === undefined) throw new Error('The force has no cast');
  return known;
}

/** Numbers of the newest open crimes of these offences, of people whom nobody needs a group to open. */
export async function openCrimesAs(
  db: Db,
  offenceKeys: readonly string[],
  limit: number,
): Promise<readonly number[]> {
  const { rows } = await sql<{ crime_id: number }>`
    SELECT card.crime_id FROM consideration_card AS card
      JOIN person_card AS person ON person.person_id = card.person_id AND person.restricted_group_id IS NULL
     WHERE card.offence_key = ANY(${[...offenceKeys]}::text[])
     ORDER BY card.known_at DESC, card.crime_id DESC LIMIT ${limit}`.execute(db);
  return rows.map((row) => row.crime_id);
}

/** The first match that waits between two people whom nobody needs a group to open. */
export async function findWaitingMatch(db: Db): Promise<string> {
  const { rows } = await sql<{ ref: string }>`
    SELECT pair.ref FROM match_card AS card JOIN match_pair AS pair ON pair.id = card.pair_id
      JOIN person_card AS mine ON mine.person_id = card.left_person_id
      JOIN person_card AS theirs ON theirs.person_id = card.right_person_id
     WHERE card.state = 'open' AND mine.restricted_group_id IS NULL AND theirs.restricted_group_id IS NULL
     ORDER BY card.pair_id LIMIT 1`.execute(db);
  const [first] = rows;
  if (first === undefined) throw new Error('No match waits in the force');
  return first.ref;
}

/** A search, a draft and an unsent form of one member of staff: nobody else can open them, so each role's tests need their own. */
export async function makeKnownFor(
  db: Db,
  clock: Clock,
  staffId: number,
): Promise<Pick<KnownRecords, 'search' | 'breachDraft' | 'unsentForm'>> {
  const search = crypto.randomUUID();
  const breachDraft = crypto.randomUUID();
  const now = clock.now();
  await db
    .insertInto('saved_search')
    .values({ id: search, staff_id: staffId, query: { words: 'sion llyr' }, created_at: now })
    .execute();
  await db
    .insertInto('draft')
    .values({
      id: breachDraft,
      staff_id: staffId,
      journey: 'record-breach',
      record_ref: 'P-10482',
      body: { personRef: 'P-10482', steps: {} },
      created_at: now,
      updated_at: now,
      expires_at: now.add({ hours: 24 }),
    })
    .execute();
  const unsentForm = await keepUnsentForm(db, now, {
    staffId,
    path: '/account',
    fields: { do: 'language', language: 'cy' },
  });
  return { search, breachDraft, unsentForm };
}

/** Whether a file of this name has come in whole. */
export async function isImported(db: Db, name: string): Promise<boolean> {
  const found = await db
    .selectFrom('import_file')
    .select('id')
    .where('name', '=', name)
    .where('state', '=', 'applied')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
