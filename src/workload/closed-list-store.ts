// Every closed case with something new that nobody has looked at, from the kept list of work: by risk, then the longest waiting.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type ClosedWithNew = {
  readonly crimeRef: string;
  /** As the crime system writes it. */
  readonly crimeNumber: string;
  readonly personId: number;
  readonly areaCode: string | null;
  readonly ownerStaffId: number | null;
  /** 0 assessed high, 1 a breach came, 2 several new crimes, 3 one. */
  readonly urgency: number;
  readonly things: number;
  readonly firstOn: Temporal.PlainDate;
};

/** One page of them and how many there are; the caller brings the list up to date first. */
export async function listClosedWithNew(
  db: Db,
  filter: { readonly areaCode: string | null; readonly offset: number; readonly limit: number },
): Promise<{ readonly cases: readonly ClosedWithNew[]; readonly total: number }> {
  const where = sql`kind = 'after-closure' AND (${filter.areaCode}::text IS NULL OR area_code = ${filter.areaCode}::text)`;
  const { rows } = await sql<{
    ref: string;
    number: string;
    person_id: number;
    area_code: string | null;
    owner_staff_id: number | null;
    urgency: number;
    things: number;
    from_on: Temporal.PlainDate;
  }>`
    SELECT ref, COALESCE((SELECT source_ref FROM crime WHERE crime.ref = work_card.ref), ref) AS number, person_id, area_code, owner_staff_id, urgency, split_part(result, ' ', 2)::integer AS things, from_on
      FROM work_card WHERE ${where}
     ORDER BY urgency, sort_at, item_key OFFSET ${filter.offset} LIMIT ${filter.limit}`.execute(db);
  const counted = await sql<{
    total: number;
  }>`SELECT count(*)::integer AS total FROM work_card WHERE ${where}`.execute(db);
  return {
    total: counted.rows[0]?.total ?? 0,
    cases: rows.map((row) => ({
      crimeRef: row.ref,
      crimeNumber: row.number,
      personId: row.person_id,
      areaCode: row.area_code,
      ownerStaffId: row.owner_staff_id,
      urgency: row.urgency,
      things: row.things,
      firstOn: row.from_on,
    })),
  };
}
