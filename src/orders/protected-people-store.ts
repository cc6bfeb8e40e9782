// Whom a measure protects, by the letters that victims have on its subject's pages. No name is read here.

import { sql } from 'kysely';

import { victimLetters } from '#crimes';
import type { Db } from '#platform';

import type { Measure } from './measure.ts';

export type ProtectedPerson = { readonly nominalId: number; readonly label: string | null };

/** Whom a measure protects, by letter and nominal. Names are read only by the logged victim page. */
export async function protectedBy(
  db: Db,
  measure: Pick<Measure, 'id' | 'subjectNominalId'>,
  asKnownAt: Temporal.Instant,
): Promise<readonly ProtectedPerson[]> {
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

/** Which of these measures protect somebody besides the one person whose nominals are given, as said by a moment. */
export async function ordersProtectingOthers(
  db: Db,
  measureIds: readonly number[],
  ownNominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<ReadonlySet<number>> {
  if (measureIds.length === 0) return new Set();
  const { rows } = await sql<{ measure_id: number }>`
    SELECT DISTINCT newest.measure_id FROM (
      SELECT DISTINCT ON (measure_id, nominal_id) measure_id, removed FROM measure_protected
       WHERE measure_id = ANY(${[...measureIds]}::bigint[]) AND recorded_at <= ${asKnownAt}
         AND nominal_id <> ALL(${[...ownNominalIds]}::bigint[])
       ORDER BY measure_id, nominal_id, recorded_at DESC, id DESC
    ) AS newest WHERE NOT newest.removed ORDER BY newest.measure_id LIMIT ${measureIds.length}`.execute(db);
  return new Set(rows.map((row) => row.measure_id));
}
