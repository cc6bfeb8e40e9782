// Whom a measure protects, by the letters that victims have on its subject's pages. No name is read here.

import { sql } from 'kysely';

import { victimLetters } from '#crimes';
import type { Db } from '#platform';

import type { Measure } from './measure.ts';

/** Whom a measure protects, by letter and nominal. Names are read only by the logged victim page. */
export async function protectedBy(
  db: Db,
  measure: Pick<Measure, 'id' | 'subjectNominalId'>,
  asKnownAt: Temporal.Instant,
): Promise<readonly { readonly nominalId: number; readonly label: string | null }[]> {
  const { rows } = await sql<{ nominal_id: number }>`
    SELECT newest.nominal_id FROM (
      SELECT DISTINCT ON (nominal_id) * FROM measure_protected
       WHERE measure_id = ${measure.id} AND recorded_at <= ${asKnownAt}
       ORDER BY nominal_id, recorded_at DESC, id DESC
    ) AS newest WHERE NOT newest.removed ORDER BY newest.nominal_id LIMIT 50`.execute(db);
  const nominals = rows.map((row) => row.nominal_id);
  const letters = await victimLetters(db, [measure.subjectNominalId], nominals, null);
  const labelOf = new Map(letters.map((letter) => [letter.victim, letter.label]));
  return nominals
    .map((id) => ({ nominalId: id, label: labelOf.get(id) ?? null }))
    .toSorted(
      (a, b) =>
        Number(a.label === null) - Number(b.label === null) ||
        (a.label ?? '').localeCompare(b.label ?? '', 'en') ||
        a.nominalId - b.nominalId,
    );
}
