// Measures of each source record, and whether one is in force: what the matching of people asks. No name is read.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type SubjectStanding = {
  readonly nominalId: number;
  readonly measures: number;
  /** One of them is granted and neither ended nor run out on the day. */
  readonly isLive: boolean;
};

/** Orders, notices and bail that bind each of these records. */
export async function subjectStandings(
  db: Db,
  nominalIds: readonly number[],
  day: Temporal.PlainDate,
): Promise<readonly SubjectStanding[]> {
  if (nominalIds.length === 0) return [];
  const { rows } = await sql<{ nominal_id: number; measures: number; is_live: boolean }>`
    SELECT measure.subject_nominal_id AS nominal_id, count(*)::integer AS measures,
           bool_or(card.granted_on <= ${day} AND (card.ends_on IS NULL OR card.ends_on >= ${day})
                   AND (card.ended_on IS NULL OR card.ended_on > ${day})) IS TRUE AS is_live
      FROM measure JOIN measure_card AS card ON card.measure_id = measure.id
     WHERE measure.subject_nominal_id = ANY(${[...nominalIds]}::bigint[])
     GROUP BY measure.subject_nominal_id`.execute(db);
  return rows.map((row) => ({ nominalId: row.nominal_id, measures: row.measures, isLive: row.is_live }));
}

/** The measures that bind these records or protect them, by number. */
export async function measureIdsOf(db: Db, nominalIds: readonly number[]): Promise<readonly number[]> {
  if (nominalIds.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    SELECT id FROM measure WHERE subject_nominal_id = ANY(${[...nominalIds]}::bigint[])
    UNION
    SELECT measure_id FROM measure_protected WHERE nominal_id = ANY(${[...nominalIds]}::bigint[])
    ORDER BY id`.execute(db);
  return rows.map((row) => row.id);
}
