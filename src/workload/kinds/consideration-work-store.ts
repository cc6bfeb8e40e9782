// Work about what was considered and about programmes, as SQL over the cards of the interventions room.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { ConsiderationLimits } from '#interventions';

import { keyAround } from './work-key.ts';
import type { WorkKind } from './work-rules.ts';

/**
 * Blanks, answers to look at again and answers that wait for a second reader, one item of each for a case and suspect;
 * missed sessions that nobody has decided about, and checks after a programme. The key of a case names the suspect
 * too, because a crime may have several.
 */
export function considerationWorkRows(
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  limits: ConsiderationLimits,
): readonly RawBuilder<unknown>[] {
  const day = sql`${today}::date`;
  const until = now.subtract({ hours: limits.blankAfterHours });
  const from = now.subtract({ hours: limits.blankForDays * 24 });
  return [
    ofCases(
      'consider',
      { fromAt: sql`card.known_at`, dueOn: sql`NULL::date`, sortAt: sql`card.known_at`, of: sql`card.blank` },
      sql`cardinality(card.blank) > 0 AND card.known_at BETWEEN ${from}::timestamptz AND ${until}::timestamptz`,
    ),
    ofCases(
      'look-again',
      {
        fromAt: sql`NULL::timestamptz`,
        dueOn: sql`card.look_again_on`,
        sortAt: sql`card.look_again_on::timestamptz`,
        of: sql`card.look_again`,
      },
      sql`card.look_again_on <= ${day} + 7`,
    ),
    ofCases(
      'second-reader',
      {
        fromAt: sql`card.waiting_since`,
        dueOn: sql`NULL::date`,
        sortAt: sql`card.waiting_since`,
        of: sql`card.waiting`,
      },
      sql`card.waiting_since IS NOT NULL`,
    ),
    ofReferrals(
      'missed-session',
      sql`card.undecided_since`,
      sql`NULL::date`,
      sql`card.undecided_since IS NOT NULL`,
    ),
    ofReferrals(
      'follow-up',
      sql`card.ended_on`,
      sql`card.next_check_on`,
      sql`card.next_check_on <= ${day} + 7`,
    ),
  ];
}

function ofCases(
  kind: WorkKind,
  columns: {
    readonly fromAt: RawBuilder<unknown>;
    readonly dueOn: RawBuilder<unknown>;
    readonly sortAt: RawBuilder<unknown>;
    readonly of: RawBuilder<unknown>;
  },
  where: RawBuilder<unknown>,
) {
  const { before, after } = keyAround(kind);
  return sql`
    SELECT ${kind}::text AS kind, ${before}::text || crime.ref || coalesce('.' || person.ref, '') || ${after}::text AS item_key, crime.ref,
           NULL::text AS regime, NULL::integer AS clause_no, card.person_id, NULL::bigint AS owner_staff_id,
           NULL::bigint AS deputy_staff_id, card.area_code, NULL::date AS from_on, ${columns.fromAt} AS from_at,
           ${columns.dueOn} AS due_on, ${columns.sortAt} AS sort_at, cardinality(${columns.of})::text AS result,
           0 AS urgency
      FROM consideration_card AS card
      JOIN crime ON crime.id = card.crime_id
      LEFT JOIN person ON person.id = card.person_id
     WHERE ${where}`;
}

function ofReferrals(
  kind: WorkKind,
  fromOn: RawBuilder<unknown>,
  dueOn: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
) {
  const { before, after } = keyAround(kind);
  return sql`
    SELECT ${kind}::text AS kind, ${before}::text || referral.ref || ${after}::text AS item_key, referral.ref,
           NULL::text AS regime, NULL::integer AS clause_no, card.person_id, card.owner_staff_id,
           NULL::bigint AS deputy_staff_id, card.area_code, ${fromOn} AS from_on, NULL::timestamptz AS from_at,
           ${dueOn} AS due_on, coalesce(${dueOn}, ${fromOn})::timestamptz AS sort_at, NULL::text AS result,
           0 AS urgency
      FROM referral_card AS card
      JOIN referral ON referral.id = card.referral_id
     WHERE ${where}`;
}
