// Actions that meetings gave and that are not done, as SQL over their cards.

import { sql } from 'kysely';

import { areaOfCrime, suspectOfCrime } from '#crimes';
import { LONDON } from '#platform';

import type { WorkPart } from './case-items-store.ts';
import { keyAround } from './work-key.ts';

/** One item for each open action due within 7 days or late, held by whoever has it now. */
export function meetingWorkRows(today: Temporal.PlainDate): readonly WorkPart[] {
  const { before, after } = keyAround('meeting-action');
  const rows = sql`
    SELECT 'meeting-action'::text AS kind, ${before}::text || action.ref || ${after}::text AS item_key, action.ref,
           NULL::text AS regime, NULL::integer AS clause_no,
           coalesce(nominal.person_id, ${suspectOfCrime(sql`item.crime_id`)}) AS person_id, card.owner_staff_id,
           NULL::bigint AS deputy_staff_id, coalesce(meeting.area_code, person_card.area_code, ${areaOfCrime(sql`item.crime_id`)}) AS area_code,
           (action.occurred_at AT TIME ZONE ${LONDON}::text)::date AS from_on, NULL::timestamptz AS from_at,
           card.due_on, card.due_on::timestamptz AS sort_at, NULL::text AS result, 0 AS urgency
      FROM meeting_action_card AS card
      JOIN meeting_action AS action ON action.id = card.action_id
      JOIN meeting_item AS item ON item.id = action.item_id
      JOIN meeting ON meeting.id = item.meeting_id
      LEFT JOIN nominal ON nominal.id = item.subject_nominal_id
      LEFT JOIN person_card ON person_card.person_id = nominal.person_id
     WHERE card.state = 'open' AND card.due_on <= ${today}::date + 7`;
  return [{ kind: 'meeting-action', rows }];
}
