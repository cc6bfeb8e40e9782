// Work about what was considered and about programmes, as SQL over the cards of the interventions room.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { ConsiderationLimits } from '#interventions';

import { caseItem, caseItems } from './case-items-store.ts';
import type { CaseItem, WorkPart } from './case-items-store.ts';
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
): readonly WorkPart[] {
  const day = sql`${today}::date`;
  const until = now.subtract({ hours: limits.blankAfterHours });
  const from = now.subtract({ hours: limits.blankForDays * 24 });
  return [
    ofCases(
      'consider',
      { fromAt: sql`card.known_at`, sortAt: sql`card.known_at` },
      sql`card.blank`,
      sql`cardinality(card.blank) > 0 AND card.known_at BETWEEN ${from}::timestamptz AND ${until}::timestamptz`,
    ),
    ofCases(
      'look-again',
      { dueOn: sql`card.look_again_on`, sortAt: sql`card.look_again_on` },
      sql`card.look_again`,
      sql`card.look_again_on <= ${day} + 7`,
    ),
    ofCases(
      'second-reader',
      { fromAt: sql`card.waiting_since`, sortAt: sql`card.waiting_since` },
      sql`card.waiting`,
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

/** Cases where a condition on `card` holds; `things` is the list of what is to be done in each. */
function ofCases(
  kind: WorkKind,
  columns: CaseItem,
  things: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
): WorkPart {
  const item = caseItem({ ...columns, result: sql`cardinality(${things})::text` });
  return caseItems(kind, sql`${item} FROM consideration_card AS card WHERE ${where}`);
}

function ofReferrals(
  kind: WorkKind,
  fromOn: RawBuilder<unknown>,
  dueOn: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
): WorkPart {
  const { before, after } = keyAround(kind);
  const rows = sql`
    SELECT ${kind}::text AS kind, ${before}::text || referral.ref || ${after}::text AS item_key, referral.ref,
           NULL::text AS regime, NULL::integer AS clause_no, card.person_id, card.owner_staff_id,
           NULL::bigint AS deputy_staff_id, card.area_code, ${fromOn} AS from_on, NULL::timestamptz AS from_at,
           ${dueOn} AS due_on, coalesce(${dueOn}, ${fromOn})::timestamptz AS sort_at, NULL::text AS result,
           0 AS urgency
      FROM referral_card AS card
      JOIN referral ON referral.id = card.referral_id
     WHERE ${where}`;
  return { kind, rows };
}
