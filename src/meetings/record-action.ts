// Records what became of an action: done with a result, not to be done and why, or handed on to somebody by a day.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { recordingRoles } from '#users';

import { addActionEvent } from './action-store.ts';
import { actionState } from './meeting-action.ts';
import type { ActionStep, MeetingAction } from './meeting-action.ts';

export type ActionReport = {
  readonly step: ActionStep;
  readonly words: string | null;
  readonly ownerStaffId: number | null;
  readonly dueOn: Temporal.PlainDate | null;
};

export type ActionRefusal =
  | 'not-permitted'
  /** Somebody ended it first. */
  | 'ended'
  | 'words-needed'
  | 'owner-needed'
  | 'due-needed'
  | 'due-past';

/** Adds the fact. Lock the action first. */
export async function recordAction(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  action: MeetingAction,
  report: ActionReport,
): Promise<Result<null, ActionRefusal>> {
  const now = clock.now();
  const isHandedOn = report.step === 'handed-on';
  if (!recordingRoles.some((role) => role === viewer.role)) return refused('not-permitted');
  if (actionState(action).state !== 'open') return refused('ended');
  if (report.words === null) return refused('words-needed');
  if (isHandedOn && report.ownerStaffId === null) return refused('owner-needed');
  if (isHandedOn && report.dueOn === null) return refused('due-needed');
  if (report.dueOn !== null && Temporal.PlainDate.compare(report.dueOn, londonDate(now)) < 0) {
    return refused('due-past');
  }
  const event = {
    step: report.step,
    words: report.words,
    ownerStaffId: isHandedOn ? report.ownerStaffId : null,
    dueOn: isHandedOn ? report.dueOn : null,
  };
  await addActionEvent(db, action, event, { staffId: viewer.staffId, at: now });
  return ok(null);
}
