// The cases of meetings that were about one crime, or in which something was considered about it.

import type { Db } from '#platform';

import { itemsOf } from './item-store.ts';
import { findMeetings } from './meeting-store.ts';
import type { Meeting, MeetingItem } from './meeting.ts';

const most = 50;

/** Cases of these suspects, or of nobody named, about this crime as known at a moment, the newest meeting first. */
export async function itemsOfCrime(
  db: Db,
  crimeId: number,
  personIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly { readonly item: MeetingItem; readonly meeting: Meeting }[]> {
  const rows = await db
    .selectFrom('meeting_item')
    .leftJoin('nominal', 'nominal.id', 'meeting_item.subject_nominal_id')
    .select(['meeting_item.id', 'meeting_item.meeting_id'])
    .where((or) =>
      or.or([
        or('meeting_item.subject_nominal_id', 'is', null),
        ...(personIds.length === 0 ? [] : [or('nominal.person_id', 'in', [...personIds])]),
      ]),
    )
    .where('meeting_item.crime_id', '=', crimeId)
    .where('meeting_item.recorded_at', '<=', asKnownAt)
    .orderBy('meeting_item.id', 'desc')
    .limit(most)
    .execute();
  if (rows.length === 0) return [];
  const ids = new Set(rows.map(({ id }) => id));
  const meetings = await findMeetings(
    db,
    rows.map((row) => row.meeting_id),
  );
  const items = await itemsOf(
    db,
    meetings.map(({ id }) => id),
  );
  return meetings.flatMap((meeting) =>
    (items.get(meeting.id) ?? [])
      .filter(({ id }) => ids.has(id))
      .map((item) => ({
        meeting,
        item: {
          ...item,
          entries: item.entries.filter(
            ({ recordedAt }) => Temporal.Instant.compare(recordedAt, asKnownAt) <= 0,
          ),
        },
      })),
  );
}
