// Offers to answer for an order, notice or period of bail that wait for an answer, as SQL.

import { sql } from 'kysely';

import { LONDON } from '#platform';

import type { WorkPart } from './case-items-store.ts';
import { keyAround } from './work-key.ts';
import type { WorkKind } from './work-rules.ts';

/** Offers to be owner and to be deputy. */
export function ownerWorkRows(today: Temporal.PlainDate): readonly WorkPart[] {
  return [offered('accept-owner', 'owner', today), offered('accept-deputy', 'deputy', today)];
}

/** Offers of a part that nobody has answered or overtaken, on the list of whoever is asked. */
function offered(kind: WorkKind, part: 'owner' | 'deputy', today: Temporal.PlainDate): WorkPart {
  const { before, after } = keyAround(kind);
  const rows = sql`
    SELECT ${kind}::text AS kind, ${before}::text || measure.ref || ${after}::text AS item_key, measure.ref, card.regime,
           NULL::integer AS clause_no, card.person_id, offer.staff_id AS owner_staff_id,
           NULL::bigint AS deputy_staff_id, card.area_code,
           (offer.recorded_at AT TIME ZONE ${LONDON}::text)::date AS from_on, NULL::timestamptz AS from_at,
           NULL::date AS due_on, offer.recorded_at AS sort_at, NULL::text AS result, 0 AS urgency
      FROM measure_owner_offer AS offer
      JOIN measure_card AS card ON card.measure_id = offer.measure_id
      JOIN measure ON measure.id = offer.measure_id
     WHERE offer.part = ${part}::text
       AND (card.ended_on IS NULL OR card.ended_on > ${today}::date) AND card.stage NOT IN ('not-progressed', 'withdrawn', 'refused', 'undertaking')
       AND (card.ends_on IS NULL OR card.ends_on >= ${today}::date)
       AND NOT EXISTS (SELECT 1 FROM measure_owner_answer AS answer WHERE answer.offer_id = offer.id)
       AND NOT EXISTS (SELECT 1 FROM measure_owner_offer AS newer
                        WHERE newer.measure_id = offer.measure_id AND newer.part = offer.part
                          AND (newer.recorded_at, newer.id) > (offer.recorded_at, offer.id))
       AND NOT EXISTS (SELECT 1 FROM measure_owner AS named
                        WHERE named.measure_id = offer.measure_id AND named.part = offer.part
                          AND named.recorded_at > offer.recorded_at)`;
  return { kind, rows };
}
