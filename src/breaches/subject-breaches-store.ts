// Breaches of each source record by number: what the matching of people asks. No name is read.

import type { Db } from '#platform';

/** The breaches by these records. */
export async function breachesBySubject(
  db: Db,
  nominalIds: readonly number[],
): Promise<readonly { readonly breachId: number; readonly nominalId: number }[]> {
  if (nominalIds.length === 0) return [];
  const rows = await db
    .selectFrom('breach')
    .select(['id', 'subject_nominal_id'])
    .where('subject_nominal_id', 'in', [...nominalIds])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ breachId: row.id, nominalId: row.subject_nominal_id }));
}
