// The only SQL on questions about cases: those of a case, one, a list with filters, and adding questions and answers.

import { sql } from 'kysely';

import { takeNumbers } from '#platform';
import type { Db } from '#platform';

import { adviceWays } from './advice.ts';
import type { Advice, AdviceAnswer, AdviceWay } from './advice.ts';

const mostRows = 2000;

type Row = {
  readonly id: number;
  readonly ref: string;
  readonly crime_id: number | null;
  readonly crime_ref: string | null;
  readonly person_id: number | null;
  readonly person_ref: string | null;
  readonly question: string;
  readonly asked_staff_id: number | null;
  readonly asked_role: string | null;
  readonly way: string;
  readonly entered_by: number | null;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
};

async function read(
  db: Db,
  where: ReturnType<typeof sql>,
  asKnownAt: Temporal.Instant,
): Promise<readonly Advice[]> {
  const { rows } = await sql<Row>`
    SELECT request.id, request.ref, request.crime_id, crime.ref AS crime_ref, nominal.person_id, person.ref AS person_ref,
           request.question, request.asked_staff_id, request.asked_role, request.way, request.entered_by,
           request.occurred_at, request.recorded_at
      FROM advice_request AS request
      LEFT JOIN crime ON crime.id = request.crime_id
      LEFT JOIN nominal ON nominal.id = request.subject_nominal_id
      LEFT JOIN person ON person.id = nominal.person_id
     WHERE request.recorded_at <= ${asKnownAt} AND ${where}
     ORDER BY request.occurred_at DESC, request.id DESC LIMIT ${mostRows}`.execute(db);
  if (rows.length === 0) return [];
  const answers = await db
    .selectFrom('advice_answer')
    .selectAll()
    .where(
      'request_id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .limit(mostRows * 5)
    .execute();
  const answersOf = Map.groupBy(answers, (row) => row.request_id);
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    crimeId: row.crime_id,
    crimeRef: row.crime_ref,
    personId: row.person_id,
    personRef: row.person_ref,
    question: row.question,
    askedStaffId: row.asked_staff_id,
    askedRole: row.asked_role,
    way: wayFrom(row.way),
    askedBy: row.entered_by,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    answers: (answersOf.get(row.id) ?? []).map((answer): AdviceAnswer => ({
      id: answer.id,
      answer: answer.answer,
      byStaffId: answer.by_staff_id,
      byGiven: answer.by_given,
      occurredAt: answer.occurred_at,
      recordedAt: answer.recorded_at,
      enteredBy: answer.entered_by,
    })),
  }));
}

function wayFrom(value: string): AdviceWay {
  const found = adviceWays.find((each) => each === value);
  if (found === undefined) throw new Error(`Unknown way ${value} of asking`);
  return found;
}

/** Questions about these crimes, or about these suspects in any of theirs, newest first. */
export function adviceAbout(
  db: Db,
  about: { readonly crimeIds?: readonly number[]; readonly nominalIds?: readonly number[] },
  asKnownAt: Temporal.Instant,
): Promise<readonly Advice[]> {
  const { crimeIds = [], nominalIds = [] } = about;
  return read(
    db,
    sql`(request.crime_id = ANY(${[...crimeIds]}::bigint[]) OR request.subject_nominal_id = ANY(${[...nominalIds]}::bigint[]))`,
    asKnownAt,
  );
}

/** One question by reference, or undefined. Whether the viewer may open it is the case's. */
export async function findAdvice(db: Db, ref: string, now: Temporal.Instant): Promise<Advice | undefined> {
  return (await read(db, sql`request.ref = ${ref}`, now))[0];
}

/** Questions asked since a moment, of one area and by or to one team where they are chosen, newest first. */
export function listAdvice(
  db: Db,
  filter: {
    readonly since: Temporal.Instant;
    readonly areaCode: string | null;
    /** Team of whoever asked. */
    readonly teamId: number | null;
    readonly isUnanswered: boolean;
  },
  now: Temporal.Instant,
): Promise<readonly Advice[]> {
  const { since, areaCode, teamId, isUnanswered } = filter;
  return read(
    db,
    sql`request.occurred_at >= ${since}
        AND (${areaCode}::text IS NULL OR EXISTS (
          SELECT 1 FROM person_card AS card WHERE card.person_id = nominal.person_id AND card.area_code = ${areaCode}::text)
          OR (SELECT area_code FROM crime_version WHERE crime_id = request.crime_id
               ORDER BY recorded_at DESC, id DESC LIMIT 1) = ${areaCode}::text)
        AND (${teamId}::bigint IS NULL OR EXISTS (
          SELECT 1 FROM staff WHERE staff.id = request.entered_by AND staff.team_id = ${teamId}::bigint))
        AND (NOT ${isUnanswered}::boolean
             OR NOT EXISTS (SELECT 1 FROM advice_answer WHERE advice_answer.request_id = request.id))`,
    now,
  );
}

type By = { readonly staffId: number; readonly at: Temporal.Instant };

export type NewAdvice = Pick<
  Advice,
  'crimeId' | 'question' | 'askedStaffId' | 'askedRole' | 'way' | 'occurredAt'
> & {
  readonly subjectNominalId: number | null;
};

/** Adds a question; returns its number and reference. */
export async function addAdvice(
  db: Db,
  given: NewAdvice,
  year: number,
  by: By,
): Promise<{ readonly id: number; readonly ref: string }> {
  const number = await takeNumbers(db, `AD-${year}`, 1);
  const ref = `AD-${year}-${String(number).padStart(5, '0')}`;
  const row = await db
    .insertInto('advice_request')
    .values({
      ref,
      crime_id: given.crimeId,
      subject_nominal_id: given.subjectNominalId,
      question: given.question,
      asked_staff_id: given.askedStaffId,
      asked_role: given.askedRole,
      way: given.way,
      occurred_at: given.occurredAt,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: row.id, ref };
}

/** Adds an answer to a question. */
export async function addAnswer(
  db: Db,
  requestId: number,
  given: Pick<AdviceAnswer, 'answer' | 'byStaffId' | 'byGiven' | 'occurredAt'>,
  by: By,
): Promise<void> {
  await db
    .insertInto('advice_answer')
    .values({
      request_id: requestId,
      answer: given.answer,
      by_staff_id: given.byStaffId,
      by_given: given.byGiven,
      occurred_at: given.occurredAt,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}
