// Whom the record of the demonstration force proposes for management, and whose referrals go on.

import { sql } from 'kysely';

import { standingProposals } from '#management';
import type { ManagementLimits } from '#management';
import type { Db } from '#platform';

export type ProposedPerson = {
  readonly person: number;
  readonly nominal: number;
  readonly refs: readonly string[];
  /** Day of the newest that proposes. */
  readonly on: Temporal.PlainDate;
  readonly bornOn: Temporal.PlainDate | null;
  /** LLOYD, whose file the tests and the ten minutes open. */
  readonly isCast: boolean;
};

/** Everybody whom the record proposes now, the longest proposed first; nobody who needs a group to be opened. */
export async function proposedPeople(
  db: Db,
  limits: ManagementLimits,
  today: Temporal.PlainDate,
): Promise<readonly ProposedPerson[]> {
  const { rows } = await sql<{
    person_id: number;
    nominal_id: number;
    refs: readonly string[];
    on_day: Temporal.PlainDate;
    born_on: Temporal.PlainDate | null;
    is_cast: boolean;
  }>`
    SELECT found.person_id, (SELECT min(id) FROM nominal WHERE nominal.person_id = found.person_id) AS nominal_id,
           array_agg(found.ref ORDER BY found.ref) AS refs, max(found.on_day) AS on_day, card.born_on,
           person.ref = 'P-10482' AS is_cast
      FROM (${standingProposals(limits, today)}) AS found
      JOIN person ON person.id = found.person_id
      JOIN person_card AS card ON card.person_id = found.person_id AND card.restricted_group_id IS NULL
     GROUP BY found.person_id, card.born_on, person.ref
     ORDER BY max(found.on_day), found.person_id`.execute(db);
  return rows.map((row) => ({
    person: row.person_id,
    nominal: row.nominal_id,
    refs: row.refs,
    on: row.on_day,
    bornOn: row.born_on,
    isCast: row.is_cast,
  }));
}

/** Two referrals that go on, for the concerns of their providers. */
export async function goingReferrals(
  db: Db,
): Promise<readonly { readonly id: number; readonly provider: string }[]> {
  const rows = await db
    .selectFrom('referral_card')
    .select(['referral_id', 'provider'])
    .where('state', '=', 'on-programme')
    .orderBy('referral_id', 'desc')
    .limit(2)
    .execute();
  return rows.map((row) => ({ id: row.referral_id, provider: row.provider }));
}
