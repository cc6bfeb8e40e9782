// The only SQL of the counter-allegation guard: files in which a suspect is the victim of their own victim, and reviews of them.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { Conclusion, PrimaryHarmReview } from './primary-harm.ts';
import { conclusions } from './primary-harm.ts';

/**
 * References of crimes in which this person is a victim and a suspect is somebody who is a victim of this person in
 * another crime: each says that the other causes the harm. Withdrawn parts do not count.
 */
export async function linkedFiles(
  db: Db,
  personId: number,
  asKnownAt: Temporal.Instant,
): Promise<readonly string[]> {
  const { rows } = await sql<{ ref: string }>`
    WITH mine AS (SELECT id FROM nominal WHERE person_id = ${personId}::bigint),
    touched AS (SELECT DISTINCT crime_id FROM crime_party WHERE nominal_id IN (SELECT id FROM mine)),
    party AS (
      SELECT DISTINCT ON (crime_id, nominal_id, part) crime_id, nominal_id, part, removed
        FROM crime_party
       WHERE crime_id IN (SELECT crime_id FROM touched) AND part IN ('suspect', 'victim')
         AND recorded_at <= ${asKnownAt}
       ORDER BY crime_id, nominal_id, part, recorded_at DESC, id DESC
    ), standing AS (
      SELECT DISTINCT party.crime_id, party.part, nominal.person_id
        FROM party JOIN nominal ON nominal.id = party.nominal_id WHERE NOT party.removed
    )
    SELECT DISTINCT crime.ref
      FROM standing AS harmed
      JOIN standing AS other ON other.crime_id = harmed.crime_id AND other.part = 'suspect'
      JOIN standing AS theirs ON theirs.person_id = other.person_id AND theirs.part = 'victim'
      JOIN standing AS own ON own.crime_id = theirs.crime_id AND own.part = 'suspect'
                          AND own.person_id = ${personId}::bigint
      JOIN crime ON crime.id = harmed.crime_id
     WHERE harmed.part = 'victim' AND harmed.person_id = ${personId}::bigint
       AND other.person_id <> ${personId}::bigint
     ORDER BY crime.ref LIMIT 100`.execute(db);
  return rows.map((row) => row.ref);
}

/** Those of some people who are a victim in one crime and a suspect in another, with their records: few of any list. */
export async function victimsAmong(
  db: Db,
  personIds: readonly number[],
): Promise<readonly { readonly id: number; readonly nominalIds: readonly number[] }[]> {
  if (personIds.length === 0) return [];
  const { rows } = await sql<{ person_id: number; nominal_ids: readonly number[] }>`
    SELECT person_id, array_agg(id ORDER BY id) AS nominal_ids FROM nominal
     WHERE person_id = ANY(${[...personIds]}::bigint[]) GROUP BY person_id
    HAVING bool_or(EXISTS (SELECT FROM crime_party WHERE nominal_id = nominal.id AND part = 'victim'))
       AND bool_or(EXISTS (SELECT FROM crime_party WHERE nominal_id = nominal.id AND part = 'suspect'))
     ORDER BY person_id`.execute(db);
  return rows.map((row) => ({ id: row.person_id, nominalIds: row.nominal_ids }));
}

/** Reviews of a person's part, oldest first. */
export async function reviewsOf(
  db: Db,
  nominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly PrimaryHarmReview[]> {
  if (nominalIds.length === 0) return [];
  const rows = await db
    .selectFrom('primary_harm_review')
    .selectAll()
    .where('subject_nominal_id', 'in', [...nominalIds])
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    crimesRead: row.crimes_read,
    conclusion: conclusionFrom(row.conclusion),
    reasons: row.reasons,
    occurredAt: row.occurred_at,
    byStaffId: row.entered_by,
  }));
}

function conclusionFrom(value: string): Conclusion {
  const found = conclusions.find((each) => each === value);
  if (found === undefined) throw new Error(`Unknown conclusion ${value}`);
  return found;
}

/** Adds a review by a named person. */
export async function addReview(
  db: Db,
  review: {
    readonly subjectNominalId: number;
    readonly crimesRead: readonly string[];
    readonly conclusion: Conclusion;
    readonly reasons: string;
  },
  by: { readonly staffId: number; readonly at: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto('primary_harm_review')
    .values({
      subject_nominal_id: review.subjectNominalId,
      crimes_read: review.crimesRead,
      conclusion: review.conclusion,
      reasons: review.reasons,
      occurred_at: by.at,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}
