// Work about breaches as SQL over the cards: what nobody has decided, and whose arrest runs on the court's clock.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { courtLimitRules } from '#breaches';

import { hearingDays } from './hearing-days.ts';
import { keyAround } from './work-key.ts';

/** Breaches that wait for a decision, and people arrested for one who are not before the court yet. */
export function breachWorkRows(today: Temporal.PlainDate): readonly RawBuilder<unknown>[] {
  const breach = keyAround('decide-breach');
  const court = keyAround('bring-to-court');
  return [
    sql`
    SELECT 'decide-breach'::text AS kind, ${breach.before}::text || breach.ref || ${breach.after}::text AS item_key,
           breach.ref, card.regime, card.clause_no, card.person_id, measure_card.owner_staff_id,
           measure_card.deputy_staff_id, card.area_code,
           NULL::date AS from_on, card.reported_at AS from_at, NULL::date AS due_on, card.reported_at AS sort_at,
           card.result, 0 AS urgency
      FROM breach_card AS card
      JOIN breach ON breach.id = card.breach_id
      LEFT JOIN measure_card ON measure_card.measure_id = card.measure_id
     WHERE card.decided_at IS NULL`,
    // The clock of the law runs while the last thing police did is the arrest.
    sql`
    SELECT 'bring-to-court'::text AS kind, ${court.before}::text || breach.ref || ${court.after}::text AS item_key,
           breach.ref, card.regime, card.clause_no, card.person_id, NULL::bigint AS owner_staff_id,
           NULL::bigint AS deputy_staff_id, card.area_code,
           NULL::date AS from_on, arrest.at AS from_at, NULL::date AS due_on, arrest.at AS sort_at,
           card.result, 0 AS urgency
      FROM breach_card AS card
      JOIN breach ON breach.id = card.breach_id
      CROSS JOIN LATERAL (
        SELECT max(occurred_at) AS at FROM breach_event
         WHERE breach_event.breach_id = card.breach_id AND step = 'arrested') AS arrest
     WHERE card.result = 'arrested' AND card.regime = ANY(${Object.keys(courtLimitRules)}::text[])
       AND arrest.at >= ${today.subtract({ days: hearingDays })}::date`,
  ];
}
