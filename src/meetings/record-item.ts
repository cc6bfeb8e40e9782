// Records what a meeting said of a case: its decision, the parts asked for, and actions, in one write; a suspect who is looked for counts as raised.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { raiseWanted } from '#workload';

import { addActions } from './action-store.ts';
import type { NewAction } from './action-store.ts';
import { mayScribe } from './meeting-kind.ts';
import type { MeetingKind } from './meeting-kind.ts';
import { decisionField } from './item-state.ts';
import { addEntry } from './item-store.ts';
import { meetingState } from './meeting.ts';
import type { Meeting, MeetingAnswer, MeetingItem } from './meeting.ts';

export type ItemReport = {
  /** What was considered, where it was recorded with this. */
  readonly considerationId: number | null;
  readonly answers: readonly MeetingAnswer[];
  readonly actions: readonly NewAction[];
};

/**
 * Writes the entry. Once the case is decided at a meeting that hears outstanding suspects, one who is looked for was
 * raised there, without anybody keying it. Lock the meeting, and check what was saved meanwhile, first.
 */
export async function recordItem(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  kind: MeetingKind,
  meeting: Meeting,
  item: MeetingItem,
  report: ItemReport,
): Promise<
  Result<{ readonly entryId: number; readonly actionRefs: readonly string[] }, 'not-permitted' | 'not-open'>
> {
  if (!mayScribe(kind, viewer.role)) return refused('not-permitted');
  if (meetingState(meeting.events).state !== 'open') return refused('not-open');
  const at = clock.now();
  const by = { staffId: viewer.staffId, at };
  const { considerationId, answers } = report;
  const entryId = await addEntry(db, item.id, { considerationId, answers }, by);
  const isDecided = [...item.entries.flatMap((entry) => entry.answers), ...answers].some(
    ({ field }) => field === decisionField,
  );
  if (isDecided && item.personId !== null && kind.sources.includes('outstanding')) {
    await raiseWanted(db, clock, viewer, { personId: item.personId, itemId: item.id });
  }
  const of = { itemId: item.id, entryId, year: londonDate(at).year };
  return ok({ entryId, actionRefs: await addActions(db, of, report.actions, by) });
}
