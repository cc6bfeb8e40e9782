// Lists the cases of daily management meetings in a span of days, each with whether anything was written to it at the meeting.

import type { Db } from '#platform';

import { itemsOf } from './item-store.ts';
import { listMeetings } from './meeting-store.ts';
import { meetingState } from './meeting.ts';

/** One case of a meeting behind a figure, as it stands in an address, and whether it was heard. */
export type HeardCase = { readonly path: string; readonly isFound: boolean };

/**
 * Cases on the lists of daily management meetings that were opened, in the order of the lists, newest meeting first.
 * What a scribe saves about a case stands in it at once, so a case with nothing saved by the moment has nothing written.
 */
export async function listHeardCases(
  db: Db,
  span: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  asKnownAt: Temporal.Instant,
): Promise<readonly HeardCase[]> {
  const meetings = (await listMeetings(db, span.from, span.to, 'daily')).filter(({ events }) =>
    isOpened(events.filter(({ at }) => Temporal.Instant.compare(at, asKnownAt) <= 0)),
  );
  const items = await itemsOf(
    db,
    meetings.map(({ id }) => id),
  );
  return meetings.flatMap(({ id, heldOn, place }) =>
    (items.get(id) ?? []).map(({ number, entries }) => ({
      path: `/meetings/${heldOn.toString()}/${place}/items/${number}`,
      isFound: entries.some(({ recordedAt }) => Temporal.Instant.compare(recordedAt, asKnownAt) <= 0),
    })),
  );
}

function isOpened(events: Parameters<typeof meetingState>[0]): boolean {
  return meetingState(events).state !== 'planned';
}
