// By when the next meeting of a kind is due, by how often the force holds it. Pure.

import type { MeetingKind } from './meeting-kind.ts';

const steps = {
  daily: { days: 1 },
  weekly: { days: 7 },
  monthly: { months: 1 },
} as const satisfies Readonly<Record<MeetingKind['frequency'], object>>;

/** The last day for the next meeting after one that was held: a day, a week, or the same day of the next month. */
export function nextDue(frequency: MeetingKind['frequency'], heldOn: Temporal.PlainDate): Temporal.PlainDate {
  return heldOn.add(steps[frequency]);
}
