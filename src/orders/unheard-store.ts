// Orders in force whose victim was not heard within the force's own interval: what they want is asked again, and kept.

import { sql } from 'kysely';

import type { Bilingual } from '#law';
import type { RegimeCode } from '#law';
import type { Db } from '#platform';
import { heldLaw, regimeNaming } from '#statutes';

import { unheardRows } from './gap-store.ts';
import type { WatchRules } from './gap-store.ts';
import { regimeFrom } from './measure-store.ts';

export type UnheardVictim = {
  readonly ref: string;
  readonly regime: RegimeCode;
  readonly short: Bilingual;
  readonly personId: number;
  readonly grantedOn: Temporal.PlainDate;
  /** When they were last heard; null where nobody ever reached them about this order. An attempt is not a hearing. */
  readonly heardOn: Temporal.PlainDate | null;
  /** When somebody last tried in vain; null where nobody has since they were heard. */
  readonly triedOn: Temporal.PlainDate | null;
};

/**
 * Orders and bail in force whose victim was not heard in time, the longest silence first, and how many there are. An
 * attempt in vain rests the gap (`gaps.ts`), and takes none from this list.
 */
export async function unheardVictims(
  db: Db,
  rules: WatchRules,
  page: { readonly offset: number; readonly limit: number },
  today: Temporal.PlainDate,
): Promise<{ readonly rows: readonly UnheardVictim[]; readonly total: number }> {
  const { rows } = await sql<{
    ref: string;
    regime: string;
    added_regime: string | null;
    person_id: number;
    granted_on: Temporal.PlainDate;
    heard_on: Temporal.PlainDate | null;
    tried_on: Temporal.PlainDate | null;
    total: number;
  }>`
    SELECT measure.ref, card.regime, measure.added_regime, card.person_id, card.granted_on, unheard.heard_on,
           CASE WHEN unheard.heard_tried_on > unheard.heard_on IS NOT FALSE THEN unheard.heard_tried_on END AS tried_on,
           unheard.total
      FROM (SELECT *, count(*) OVER ()::integer AS total FROM (${unheardRows(rules, today)}) AS all_of_them
             ORDER BY due_on, measure_id OFFSET ${page.offset}::integer LIMIT ${page.limit}::integer) AS unheard
      JOIN measure ON measure.id = unheard.measure_id
      JOIN measure_card AS card ON card.measure_id = unheard.measure_id
     ORDER BY unheard.due_on, unheard.measure_id`.execute(db);
  const law = await heldLaw(db);
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((row) => {
      const regime = regimeFrom(row.regime);
      return {
        ref: row.ref,
        regime,
        short: regimeNaming(law, regime, row.added_regime).short,
        personId: row.person_id,
        grantedOn: row.granted_on,
        heardOn: row.heard_on,
        triedOn: row.tried_on,
      };
    }),
  };
}
