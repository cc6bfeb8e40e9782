// Volumes of published street-level crime: by month, for the page of an import of that kind.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type StreetVolume = {
  readonly month: Temporal.PlainDate;
  readonly crimes: number;
  readonly withOutcome: number;
  readonly areas: number;
};

/** Rows, rows with an outcome and areas of each month, as they stand now; the newest five years. */
export async function streetVolumes(db: Db): Promise<readonly StreetVolume[]> {
  const { rows } = await sql<{
    month: Temporal.PlainDate;
    crimes: number;
    with_outcome: number;
    areas: number;
  }>`
    SELECT month, count(*) AS crimes, count(last_outcome) AS with_outcome, count(DISTINCT lsoa_code) AS areas
      FROM street_crime WHERE superseded_by IS NULL GROUP BY month ORDER BY month DESC LIMIT 60`.execute(db);
  return rows.map((row) => ({
    month: row.month,
    crimes: row.crimes,
    withOutcome: row.with_outcome,
    areas: row.areas,
  }));
}
