// Cases in a queue as SQL: what brought each in and since when, without those looked at since; and adding a look.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db } from '#platform';

import { isQueueKey } from './queue.ts';
import type { QueueKey, QueueRules } from './queue.ts';

/**
 * One row for each case and suspect in a queue: crime_id, person_id (empty where nobody is named), area_code, `since_at`,
 * and `brought` (what brought it in). A look at it takes it out until something newer brings it in again; a look from
 * before anybody was named was at the same case.
 */
export function queueRows(key: QueueKey, rules: QueueRules, now: Temporal.Instant): RawBuilder<unknown> {
  switch (key) {
    case 'secondary-risk':
      return sql`
        SELECT entered.* FROM (${secondaryRisk(rules, now, daysBefore(now, rules))}) AS entered
         WHERE NOT EXISTS (
           SELECT 1 FROM case_look AS look LEFT JOIN nominal AS seen ON seen.id = look.subject_nominal_id
            WHERE look.queue = ${key}::text AND look.crime_id = entered.crime_id AND look.recorded_at >= entered.since_at
              AND (look.subject_nominal_id IS NULL OR seen.person_id = entered.person_id))`;
    case 'missed-opportunity':
      return sql`
        SELECT card.crime_id, card.person_id, card.area_code, card.closed_at AS since_at, 'nothing-considered' AS brought
          FROM closed_case_card AS card WHERE ${isMissedOpportunity(rules, now)}`;
  }
}

function daysBefore(now: Temporal.Instant, rules: QueueRules): Temporal.Instant {
  return now.subtract({ hours: rules.days * 24 });
}

/**
 * The condition that a row `card` of closed_case_card is a missed opportunity: closed lately without a charge, nothing
 * ever written down as considered, and nobody has looked at it since.
 */
export function isMissedOpportunity(rules: QueueRules, now: Temporal.Instant): RawBuilder<boolean> {
  return sql<boolean>`(card.considered_at IS NULL AND card.looked_at IS NULL AND NOT card.is_cancelled
    AND card.closed_on >= ${daysBefore(now, rules)}::timestamptz::date
    AND card.outcome_code = ANY(${[...rules.closedWithoutCharge]}::text[])
    AND card.offence_key = ANY(${[...rules.stalking]}::text[]))`;
}

/** The most suspects of one crime. */
const mostSuspects = 100;

/**
 * Open cases, domestic or not: assessed high lately, or new and the suspect's third in a year; the victim's third where
 * nobody is named. An assessment from before anybody was named holds for whoever is named since. LATERAL with a limit
 * keeps to the indexes, however little the planner knows of the tables.
 */
function secondaryRisk(rules: QueueRules, now: Temporal.Instant, from: Temporal.Instant) {
  const offences = sql`card.offence_key = ANY(${[...rules.stalkingAndHarassment]}::text[])`;
  const yearAgo = now.subtract({ hours: 365 * 24 });
  return sql`
    SELECT crime_id, person_id, area_code, max(since_at) AS since_at,
           (array_agg(brought ORDER BY since_at DESC, brought))[1] AS brought
      FROM (
        SELECT card.crime_id, card.person_id, card.area_code, high.recorded_at AS since_at, 'assessed-high' AS brought
          FROM (SELECT crime_id, subject_nominal_id, recorded_at FROM assessment
                 WHERE recorded_at >= ${from}
                   AND (level = ANY(${[...rules.levels]}::text[]) OR stage >= ${rules.stage}::integer) OFFSET 0) AS high
          LEFT JOIN LATERAL (SELECT person_id FROM nominal WHERE nominal.id = high.subject_nominal_id LIMIT 1) AS subject
            ON true
         CROSS JOIN LATERAL (SELECT * FROM consideration_card
                              WHERE consideration_card.crime_id = high.crime_id
                                AND (high.subject_nominal_id IS NULL OR consideration_card.person_id = subject.person_id)
                              LIMIT ${mostSuspects}::integer) AS card
         WHERE ${offences}
        UNION ALL
        SELECT card.crime_id, card.person_id, card.area_code, card.known_at,
               CASE WHEN card.person_id IS NULL THEN 'repeat-victim' ELSE 'repeat' END
          FROM (SELECT * FROM consideration_card AS card WHERE ${offences} AND card.known_at >= ${from} OFFSET 0) AS card
         CROSS JOIN LATERAL (
           SELECT count(DISTINCT party.crime_id) AS crimes
             FROM (SELECT id FROM nominal WHERE nominal.person_id = card.person_id
                   UNION ALL
                   SELECT same.id FROM crime_party AS harmed
                     JOIN nominal AS known ON known.id = harmed.nominal_id
                     JOIN nominal AS same ON same.person_id = known.person_id
                    WHERE card.person_id IS NULL AND harmed.crime_id = card.crime_id AND harmed.part = 'victim'
                      AND NOT harmed.removed OFFSET 0) AS own
            CROSS JOIN LATERAL (SELECT crime_id FROM crime_party
                                 WHERE crime_party.nominal_id = own.id
                                   AND crime_party.part = CASE WHEN card.person_id IS NULL THEN 'victim' ELSE 'suspect' END
                                   AND NOT crime_party.removed AND crime_party.recorded_at >= ${yearAgo} LIMIT 500) AS party
         ) AS counted
         WHERE counted.crimes >= ${rules.crimes}::integer
      ) AS reasons
     GROUP BY crime_id, person_id, area_code`;
}

export type QueuedCase = {
  readonly crimeId: number;
  readonly crimeRef: string;
  readonly crimeNumber: string;
  /** Null where nobody is named. */
  readonly personId: number | null;
  readonly areaCode: string | null;
  readonly sinceAt: Temporal.Instant;
  readonly brought: string;
};

/** Cases of a queue, the longest waiting first, and how many there are. */
export async function listQueue(
  db: Db,
  key: QueueKey,
  rules: QueueRules,
  filter: { readonly areaCode: string | null; readonly offset: number; readonly limit: number },
  now: Temporal.Instant,
): Promise<{ readonly cases: readonly QueuedCase[]; readonly total: number }> {
  const { rows } = await sql<{
    crime_id: number;
    crime_ref: string;
    crime_number: string;
    person_id: number | null;
    area_code: string | null;
    since_at: Temporal.Instant;
    brought: string;
    total: number;
  }>`
    SELECT queued.*, crime.ref AS crime_ref, crime.source_ref AS crime_number, count(*) OVER () AS total
      FROM (${queueRows(key, rules, now)}) AS queued JOIN crime ON crime.id = queued.crime_id
     WHERE ${filter.areaCode}::text IS NULL OR queued.area_code = ${filter.areaCode}::text
     ORDER BY queued.since_at, queued.crime_id, queued.person_id
     OFFSET ${filter.offset} LIMIT ${filter.limit}`.execute(db);
  return {
    total: rows[0]?.total ?? 0,
    cases: rows.map((row) => ({
      crimeId: row.crime_id,
      crimeRef: row.crime_ref,
      crimeNumber: row.crime_number,
      personId: row.person_id,
      areaCode: row.area_code,
      sinceAt: row.since_at,
      brought: row.brought,
    })),
  };
}

/** Holds looks at a case until the end of the transaction, so that two who look at once decide one after another. */
export async function lockLooks(db: Db, crimeId: number): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`look:${crimeId}`}, 0))`.execute(db);
}

/** Adds what somebody decided after looking at a case of a queue. */
export async function addLook(
  db: Db,
  given: {
    readonly queue: QueueKey;
    readonly crimeId: number;
    readonly subjectNominalId: number | null;
    readonly result: string;
    readonly reason: string | null;
  },
  by: { readonly staffId: number; readonly at: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto('case_look')
    .values({
      queue: given.queue,
      crime_id: given.crimeId,
      subject_nominal_id: given.subjectNominalId,
      result: given.result,
      reason: given.reason,
      occurred_at: by.at,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}

export type CaseLook = {
  readonly queue: string;
  readonly result: string;
  readonly reason: string | null;
  /** Whom it was about; null where nobody was named. */
  readonly personId: number | null;
  readonly byStaffId: number | null;
  readonly at: Temporal.Instant;
};

/** Every look at a case from any queue, newest first. */
export async function looksAt(db: Db, crimeId: number): Promise<readonly CaseLook[]> {
  const rows = await db
    .selectFrom('case_look')
    .leftJoin('nominal', 'nominal.id', 'case_look.subject_nominal_id')
    .selectAll('case_look')
    .select('nominal.person_id')
    .where('crime_id', '=', crimeId)
    .orderBy('case_look.id', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    queue: row.queue,
    result: row.result,
    reason: row.reason,
    personId: row.person_id,
    byStaffId: row.entered_by,
    at: row.recorded_at,
  }));
}

export type WaitingLook = {
  readonly queue: QueueKey;
  readonly personId: number | null;
  readonly ownerStaffId: number | null;
  readonly dueAt: Temporal.Instant;
};

/** Which of these items wait for a look, by the kept list of work: who looks, and by when. */
export async function waitingLooks(db: Db, itemKeys: readonly string[]): Promise<readonly WaitingLook[]> {
  const rows = await db
    .selectFrom('work_card')
    .select(['kind', 'person_id', 'owner_staff_id', 'sort_at'])
    .where('item_key', 'in', [...itemKeys])
    .orderBy('sort_at')
    .orderBy('item_key')
    .limit(20)
    .execute();
  return rows.flatMap((row) =>
    isQueueKey(row.kind)
      ? [
          {
            queue: row.kind,
            personId: row.person_id,
            ownerStaffId: row.owner_staff_id,
            dueAt: row.sort_at,
          },
        ]
      : [],
  );
}
