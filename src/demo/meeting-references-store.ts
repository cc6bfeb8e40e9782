// A meeting and an action that the tests' pages are opened with.

import { sql } from 'kysely';

import type { Db } from '#platform';

/** The newest daily meeting whose first case everybody may open, and the newest action about somebody everybody may open. */
export async function meetingReferences(
  db: Db,
): Promise<{ readonly meeting: string; readonly meetingAction: string }> {
  const { rows } = await sql<{ meeting: string | null; meetingAction: string | null }>`
    SELECT (SELECT meeting.held_on::text || '/' || meeting.place FROM meeting
              JOIN meeting_item AS item ON item.meeting_id = meeting.id AND item.number = 1
              JOIN nominal ON nominal.id = item.subject_nominal_id
              JOIN person_card AS card ON card.person_id = nominal.person_id
             WHERE meeting.kind = 'daily' AND card.restricted_group_id IS NULL
             ORDER BY meeting.held_on DESC, meeting.id LIMIT 1) AS meeting,
           (SELECT action.ref FROM meeting_action AS action
              JOIN meeting_item AS item ON item.id = action.item_id
              JOIN nominal ON nominal.id = item.subject_nominal_id
              JOIN person_card AS card ON card.person_id = nominal.person_id
             WHERE card.restricted_group_id IS NULL ORDER BY action.id DESC LIMIT 1) AS "meetingAction"`.execute(
    db,
  );
  const known = rows[0];
  if (known === undefined || known.meeting === null || known.meetingAction === null) {
    throw new Error('The force has held no meeting');
  }
  return { meeting: known.meeting, meetingAction: known.meetingAction };
}
