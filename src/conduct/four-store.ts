// The only SQL on FOUR, on views that a case is not stalking, and on steps of a disagreement about an offence.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { ClassificationStep } from './dispute.ts';
import { fourAnswers, fourMarks } from './four.ts';
import type { FourFact, StalkingView } from './four.ts';

const mostRows = 2000;

type By = { readonly staffId: number; readonly at: Temporal.Instant };

function oneOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Error(`Unknown value ${value} about a crime`);
  return found;
}

/** Holds what people say of a crime until the end of the transaction, so that two who decide at once do it one after another. */
export async function lockConduct(db: Db, crimeId: number): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`conduct:${crimeId}`}, 0))`.execute(db);
}

/** Answers to FOUR in these crimes known by a moment, in the order recorded, by crime. */
export async function fourOf(
  db: Db,
  crimeIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<ReadonlyMap<number, readonly FourFact[]>> {
  if (crimeIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('four_answer')
    .selectAll()
    .where('crime_id', 'in', [...crimeIds])
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .limit(mostRows)
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.crime_id)].map(([crime, own]) => [
      crime,
      own.map((row): FourFact => ({
        mark: oneOf(fourMarks, row.mark),
        answer: oneOf(fourAnswers, row.answer),
        events: row.events,
        reason: row.reason,
        byStaffId: row.entered_by,
        occurredAt: row.occurred_at,
      })),
    ]),
  );
}

/** Adds answers to FOUR. */
export async function addFour(
  db: Db,
  crimeId: number,
  answers: readonly Pick<FourFact, 'mark' | 'answer' | 'events' | 'reason'>[],
  by: By,
): Promise<void> {
  if (answers.length === 0) return;
  await db
    .insertInto('four_answer')
    .values(
      answers.map((each) => ({
        crime_id: crimeId,
        mark: each.mark,
        answer: each.answer,
        events: each.events,
        reason: each.reason,
        occurred_at: by.at,
        recorded_at: by.at,
        source_system: 'gwarchod',
        entered_by: by.staffId,
      })),
    )
    .execute();
}

/** Views that a crime is not stalking, known by a moment, oldest first, each with its readings. */
export async function stalkingViewsOf(
  db: Db,
  crimeId: number,
  asKnownAt: Temporal.Instant,
): Promise<readonly StalkingView[]> {
  const views = await db
    .selectFrom('stalking_view')
    .selectAll()
    .where('crime_id', '=', crimeId)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .limit(mostRows)
    .execute();
  if (views.length === 0) return [];
  const readings = await db
    .selectFrom('stalking_view_reading')
    .selectAll()
    .where(
      'view_id',
      'in',
      views.map(({ id }) => id),
    )
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .limit(mostRows)
    .execute();
  const readingsOf = Map.groupBy(readings, (row) => row.view_id);
  return views.map((row) => ({
    id: row.id,
    reason: row.reason,
    byStaffId: row.entered_by,
    occurredAt: row.occurred_at,
    readings: (readingsOf.get(row.id) ?? []).map((reading) => ({
      agrees: reading.agrees,
      reason: reading.reason,
      byStaffId: reading.entered_by,
      occurredAt: reading.occurred_at,
    })),
  }));
}

/** Adds why somebody says that a crime is not stalking. */
export async function addStalkingView(db: Db, crimeId: number, reason: string, by: By): Promise<void> {
  await db
    .insertInto('stalking_view')
    .values({
      crime_id: crimeId,
      reason,
      occurred_at: by.at,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}

/** Adds what a second reader says of a view. */
export async function addViewReading(
  db: Db,
  viewId: number,
  given: { readonly agrees: boolean; readonly reason: string | null },
  by: By,
): Promise<void> {
  await db
    .insertInto('stalking_view_reading')
    .values({
      view_id: viewId,
      agrees: given.agrees,
      reason: given.reason,
      occurred_at: by.at,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}

/** Steps of the disagreement about a crime's offence known by a moment, in the order recorded. */
export async function classificationStepsOf(
  db: Db,
  crimeId: number,
  asKnownAt: Temporal.Instant,
): Promise<readonly ClassificationStep[]> {
  const rows = await db
    .selectFrom('classification_step')
    .selectAll()
    .where('crime_id', '=', crimeId)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .limit(mostRows)
    .execute();
  return rows.map((row) => ({
    step: oneOf(['view', 'owner', 'resolved'] as const, row.step),
    offenceKey: row.offence_key,
    staffId: row.staff_id,
    reason: row.reason,
    byStaffId: row.entered_by,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
  }));
}

/** Adds a step of the disagreement. */
export async function addClassificationStep(
  db: Db,
  crimeId: number,
  given: Pick<ClassificationStep, 'step' | 'offenceKey' | 'staffId' | 'reason'>,
  by: By,
): Promise<void> {
  await db
    .insertInto('classification_step')
    .values({
      crime_id: crimeId,
      step: given.step,
      offence_key: given.offenceKey,
      staff_id: given.staffId,
      reason: given.reason,
      occurred_at: by.at,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}
