// Orders in force whose victim was not heard within the force's own interval: what they want is asked again, and kept.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Bilingual } from '#law';
import type { RegimeCode } from '#law';
import type { Db } from '#platform';
import { heldLaw, regimeNaming } from '#statutes';

import type { WatchRules } from './gap-store.ts';
import { regimeFrom } from './measure-store.ts';
import { wishes } from './victim-hearing.ts';

export type UnheardVictim = {
  readonly ref: string;
  readonly regime: RegimeCode;
  readonly short: Bilingual;
  readonly personId: number;
  readonly grantedOn: Temporal.PlainDate;
  /** When they were last heard; null where nobody ever reached them about this order. An attempt is not a hearing. */
  readonly heardOn: Temporal.PlainDate | null;
};

/** An answer that hears them, or says that there is nobody to hear. */
const hears: readonly string[] = [...wishes, 'nobody'];

/** Months within which a victim is heard: those within which the order itself is to be looked at. Kinds without are left out. */
function intervals(rules: WatchRules): RawBuilder<unknown> {
  const asked = [...rules.values()].filter(({ regime, like }) => regime === like);
  return sql`
    SELECT regime, months
      FROM unnest(${asked.map((rule): string => rule.regime)}::text[], ${asked.map((rule) => rule.checkMonths)}::integer[])
           AS given (regime, months) WHERE months IS NOT NULL`;
}

/** Orders and bail in force whose victim was not heard in time, the longest silence first, and how many there are. */
export async function unheardVictims(
  db: Db,
  rules: WatchRules,
  page: { readonly offset: number; readonly limit: number },
  today: Temporal.PlainDate,
): Promise<{ readonly rows: readonly UnheardVictim[]; readonly total: number }> {
  const day = sql`${today}::date`;
  const unheard = sql`
    WITH rule AS (${intervals(rules)})
    SELECT card.measure_id, card.regime, card.person_id, card.granted_on, heard.heard_on,
           coalesce(heard.heard_on, card.granted_on) AS since_on
      FROM measure_card AS card JOIN rule ON rule.regime = card.regime
      CROSS JOIN LATERAL (
        SELECT max(event.occurred_on) AS heard_on FROM measure_event AS event
         WHERE event.measure_id = card.measure_id AND event.step = 'victim-heard' AND event.reason = ANY(${[...hears]}::text[])
           AND NOT EXISTS (SELECT FROM measure_event AS later WHERE later.corrects_event_id = event.id)
      ) AS heard
     WHERE card.granted_on <= ${day} AND (card.ends_on IS NULL OR card.ends_on >= ${day})
       AND (card.ended_on IS NULL OR card.ended_on > ${day})
       AND (coalesce(heard.heard_on, card.granted_on) + make_interval(months => rule.months))::date < ${day}`;
  const { rows } = await sql<{
    ref: string;
    regime: string;
    added_regime: string | null;
    person_id: number;
    granted_on: Temporal.PlainDate;
    heard_on: Temporal.PlainDate | null;
    total: number;
  }>`
    SELECT measure.ref, unheard.regime, measure.added_regime, unheard.person_id, unheard.granted_on, unheard.heard_on,
           unheard.total
      FROM (SELECT *, count(*) OVER ()::integer AS total FROM (${unheard}) AS all_of_them
             ORDER BY since_on, measure_id OFFSET ${page.offset}::integer LIMIT ${page.limit}::integer) AS unheard
      JOIN measure ON measure.id = unheard.measure_id
     ORDER BY unheard.since_on, unheard.measure_id`.execute(db);
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
      };
    }),
  };
}
