// The only SQL on logged events: those of a person or a crime, one log, and adding and taking back.

import { sql } from 'kysely';

import { takeNumbers } from '#platform';
import type { Db } from '#platform';

import type { ConductEvent, ConductLog } from './conduct-event.ts';
import type { ReadLine } from './read-log.ts';

const mostEvents = 5000;

type By = { readonly staffId: number; readonly at: Temporal.Instant };

async function readEvents(
  db: Db,
  where: ReturnType<typeof sql>,
  asKnownAt: Temporal.Instant,
): Promise<readonly ConductEvent[]> {
  const { rows } = await sql<{
    id: number;
    log_ref: string;
    line_no: number;
    crime_id: number | null;
    person_id: number | null;
    victim_nominal_id: number | null;
    occurred_at: Temporal.Instant;
    occurred_precision: string;
    channel: string;
    minutes: number | null;
    account: string | null;
    recorded_at: Temporal.Instant;
    entered_by: number | null;
  }>`
    SELECT event.id, log.ref AS log_ref, event.line_no, event.crime_id, nominal.person_id, event.victim_nominal_id,
           event.occurred_at, event.occurred_precision, event.channel, event.minutes, event.account, event.recorded_at,
           event.entered_by
      FROM conduct_event AS event
      JOIN conduct_log AS log ON log.id = event.log_id
      LEFT JOIN nominal ON nominal.id = event.subject_nominal_id
     WHERE NOT event.withdrawn AND event.recorded_at <= ${asKnownAt} AND ${where}
       AND NOT EXISTS (SELECT 1 FROM conduct_event AS later
                        WHERE later.replaces_id = event.id AND later.recorded_at <= ${asKnownAt})
     ORDER BY event.occurred_at DESC, event.id DESC LIMIT ${mostEvents}`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    logRef: row.log_ref,
    lineNo: row.line_no,
    crimeId: row.crime_id,
    personId: row.person_id,
    victimNominalId: row.victim_nominal_id,
    occurredAt: row.occurred_at,
    precision: row.occurred_precision === 'day' ? 'day' : 'minute',
    channel: row.channel,
    minutes: row.minutes,
    account: row.account,
    recordedAt: row.recorded_at,
    enteredBy: row.entered_by,
  }));
}

/** Events of these suspects in any of their cases, and of these crimes, newest first. */
export function conductOf(
  db: Db,
  of: { readonly nominalIds?: readonly number[]; readonly crimeIds?: readonly number[] },
  asKnownAt: Temporal.Instant,
): Promise<readonly ConductEvent[]> {
  const { nominalIds = [], crimeIds = [] } = of;
  return readEvents(
    db,
    sql`(event.subject_nominal_id = ANY(${[...nominalIds]}::bigint[]) OR event.crime_id = ANY(${[...crimeIds]}::bigint[]))`,
    asKnownAt,
  );
}

/** Events of one log, those taken back left out. */
export function eventsOfLog(db: Db, logId: number, now: Temporal.Instant): Promise<readonly ConductEvent[]> {
  return readEvents(db, sql`event.log_id = ${logId}`, now);
}

/** Numbers of the lines of a log that ever became events, taken back or not. */
export async function linesKept(db: Db, logId: number): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('conduct_event')
    .select('line_no')
    .where('log_id', '=', logId)
    .where('withdrawn', '=', false)
    .orderBy('line_no')
    .limit(mostEvents)
    .execute();
  return new Set(rows.map((row) => row.line_no));
}

/** One log by reference, or undefined. Whether the viewer may open it is the case's. */
export async function findLog(db: Db, ref: string): Promise<ConductLog | undefined> {
  const { rows } = await sql<{
    id: number;
    ref: string;
    crime_id: number | null;
    crime_ref: string | null;
    person_ref: string | null;
    subject_nominal_id: number | null;
    victim_nominal_id: number | null;
    pasted: string;
    corrects_log_id: number | null;
    recorded_at: Temporal.Instant;
    entered_by: number | null;
  }>`
    SELECT log.id, log.ref, log.crime_id, crime.ref AS crime_ref, person.ref AS person_ref, log.subject_nominal_id,
           log.victim_nominal_id, log.pasted, log.corrects_log_id, log.recorded_at, log.entered_by
      FROM conduct_log AS log
      LEFT JOIN crime ON crime.id = log.crime_id
      LEFT JOIN nominal ON nominal.id = log.subject_nominal_id
      LEFT JOIN person ON person.id = nominal.person_id
     WHERE log.ref = ${ref}`.execute(db);
  const [row] = rows;
  if (row === undefined) return undefined;
  return {
    id: row.id,
    ref: row.ref,
    crimeId: row.crime_id,
    crimeRef: row.crime_ref,
    personRef: row.person_ref,
    subjectNominalId: row.subject_nominal_id,
    victimNominalId: row.victim_nominal_id,
    pasted: row.pasted,
    correctsLogId: row.corrects_log_id,
    recordedAt: row.recorded_at,
    enteredBy: row.entered_by,
  };
}

/** References of the logs that put this one's lines right, oldest first. */
export async function correctionsOf(db: Db, logId: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('conduct_log')
    .select('ref')
    .where('corrects_log_id', '=', logId)
    .orderBy('id')
    .limit(100)
    .execute();
  return rows.map((row) => row.ref);
}

export type NewLog = Pick<
  ConductLog,
  'crimeId' | 'subjectNominalId' | 'victimNominalId' | 'pasted' | 'correctsLogId'
> & { readonly lines: readonly ReadLine[] };

/** Adds a log, whole, and an event for each line that was read. */
export async function addLog(db: Db, given: NewLog, year: number, by: By): Promise<string> {
  const number = await takeNumbers(db, `CL-${year}`, 1);
  const ref = `CL-${year}-${String(number).padStart(5, '0')}`;
  const about = {
    crime_id: given.crimeId,
    subject_nominal_id: given.subjectNominalId,
    victim_nominal_id: given.victimNominalId,
    recorded_at: by.at,
    source_system: 'gwarchod',
    entered_by: by.staffId,
  };
  const log = await db
    .insertInto('conduct_log')
    .values({ ref, pasted: given.pasted, corrects_log_id: given.correctsLogId, ...about })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (given.lines.length > 0) {
    await db
      .insertInto('conduct_event')
      .values(
        given.lines.map((line) => ({
          log_id: log.id,
          line_no: line.no,
          occurred_at: line.at,
          occurred_precision: line.precision,
          channel: line.channel,
          minutes: line.minutes,
          account: line.account,
          ...about,
        })),
      )
      .execute();
  }
  return ref;
}

/** Takes an event back; the event stays beside the row that takes it back. */
export async function takeBackEvent(db: Db, eventId: number, by: By): Promise<void> {
  await sql`
    INSERT INTO conduct_event (log_id, line_no, subject_nominal_id, crime_id, victim_nominal_id, occurred_at,
                               occurred_precision, channel, minutes, account, withdrawn, replaces_id, recorded_at,
                               source_system, entered_by)
    SELECT log_id, line_no, subject_nominal_id, crime_id, victim_nominal_id, occurred_at, occurred_precision, channel,
           minutes, account, true, id, ${by.at}::timestamptz, 'gwarchod', ${by.staffId}::bigint
      FROM conduct_event WHERE id = ${eventId} AND NOT withdrawn
       AND NOT EXISTS (SELECT 1 FROM conduct_event AS later WHERE later.replaces_id = ${eventId})`.execute(
    db,
  );
}
