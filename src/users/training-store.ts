// Training records of staff: those that stand, and adding more.

import type { Db } from '#platform';

import type { TrainingRecord } from './training.ts';

const mostRecords = 50_000;

/** Records of these members of staff known by a moment that no later row puts right or takes back, by person and day. */
export async function trainingOf(
  db: Db,
  staffIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<ReadonlyMap<number, readonly TrainingRecord[]>> {
  if (staffIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('staff_training as training')
    .selectAll()
    .where('staff_id', 'in', [...new Set(staffIds)])
    .where('recorded_at', '<=', asKnownAt)
    .where('withdrawn', '=', false)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('staff_training as later')
            .select('later.id')
            .whereRef('later.replaces_id', '=', 'training.id')
            .where('later.recorded_at', '<=', asKnownAt),
        ),
      ),
    )
    .orderBy('staff_id')
    .orderBy('completed_on')
    .orderBy('id')
    .limit(mostRecords)
    .execute();
  return Map.groupBy(
    rows.map((row): TrainingRecord => ({
      id: row.id,
      staffId: row.staff_id,
      course: row.course,
      completedOn: row.completed_on,
      expiresOn: row.expires_on,
      note: row.note,
      recordedAt: row.recorded_at,
      enteredBy: row.entered_by,
    })),
    (record) => record.staffId,
  );
}

export type NewTraining = {
  readonly staffId: number;
  readonly course: string;
  readonly completedOn: Temporal.PlainDate;
  readonly expiresOn: Temporal.PlainDate | null;
  readonly note: string | null;
  /** Takes back the row it names. */
  readonly withdrawn: boolean;
  readonly replaces: number | null;
};

/** Adds a training record, or a row that puts an earlier one right or takes it back. */
export async function addTraining(
  db: Db,
  given: NewTraining,
  by: { readonly staffId: number; readonly at: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto('staff_training')
    .values({
      staff_id: given.staffId,
      course: given.course,
      completed_on: given.completedOn,
      expires_on: given.expiresOn,
      note: given.note,
      withdrawn: given.withdrawn,
      replaces_id: given.replaces,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}
