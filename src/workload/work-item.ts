// What has to be done, by when, by whom: computed from facts, never stored, so that nothing can be lost between sweeps.

import type { RegimeCode } from '#law';

export const workKinds = [
  'decide-breach',
  'hear-dvpo',
  'notify-police',
  'bail-ended',
  'bail-ends',
  'serve',
  'order-ends',
  'own',
] as const;

export type WorkKind = (typeof workKinds)[number];

/** The six figures above the list; each kind of work counts in exactly one, so that they add up. */
export const workTallies = ['breaches', 'legal-deadlines', 'bail', 'service', 'endings', 'owners'] as const;

export type WorkTally = (typeof workTallies)[number];

export const tallyOf = {
  'decide-breach': 'breaches',
  'hear-dvpo': 'legal-deadlines',
  'notify-police': 'legal-deadlines',
  'bail-ended': 'bail',
  'bail-ends': 'bail',
  serve: 'service',
  'order-ends': 'endings',
  own: 'owners',
} as const satisfies Record<WorkKind, WorkTally>;

/** When it is due: a moment, a day to its end, or since something happened that has waited ever since. */
export type WorkDue =
  | { readonly kind: 'moment'; readonly at: Temporal.Instant }
  | { readonly kind: 'day'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'since'; readonly at: Temporal.Instant };

export type WorkItem = {
  /** Names the item for claims: kind and record, the same at every sweep. */
  readonly key: string;
  readonly kind: WorkKind;
  readonly due: WorkDue;
  readonly personId: number;
  /** Reference and kind of the record the work is on. */
  readonly recordRef: string;
  readonly regime: RegimeCode | null;
  readonly clauseNo: number | null;
  /** The event the clock runs from, for the sentence of why. */
  readonly from: Temporal.Instant | Temporal.PlainDate | null;
  readonly ownerStaffId: number | null;
  readonly areaCode: string | null;
};

export type WorkGroup = 'now' | 'today' | 'week';

const soon = { days: 7 } as const;

/**
 * Where an item stands on the page: now when it is late or has been waiting, today, within seven days, or not yet
 * (null). A day is late from 00:00 of the day after it.
 */
export function workGroup(
  due: WorkDue,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  zone: string,
): WorkGroup | null {
  if (due.kind === 'since') return 'now';
  if (due.kind === 'moment' && Temporal.Instant.compare(due.at, now) < 0) return 'now';
  const on = due.kind === 'day' ? due.on : due.at.toZonedDateTimeISO(zone).toPlainDate();
  if (Temporal.PlainDate.compare(on, today) < 0) return 'now';
  if (on.equals(today)) return 'today';
  return Temporal.PlainDate.compare(on, today.add(soon)) <= 0 ? 'week' : null;
}

/** Whether the item is past its time: a "since" is not late by itself, it waits. */
export function isLate(due: WorkDue, now: Temporal.Instant, today: Temporal.PlainDate): boolean {
  switch (due.kind) {
    case 'since':
      return false;
    case 'moment':
      return Temporal.Instant.compare(due.at, now) < 0;
    case 'day':
      return Temporal.PlainDate.compare(due.on, today) < 0;
  }
}

const rank: Readonly<Record<WorkKind, number>> = {
  'decide-breach': 0,
  'hear-dvpo': 1,
  'notify-police': 2,
  'bail-ended': 3,
  'bail-ends': 3,
  serve: 4,
  'order-ends': 5,
  own: 6,
};

/** Order inside a group: breaches first, then legal deadlines by time, then the rest; ties by the item's key. */
export function compareWork(a: WorkItem, b: WorkItem, zone: string): number {
  const byKind = Math.min(rank[a.kind], 1) - Math.min(rank[b.kind], 1);
  if (byKind !== 0) return byKind;
  const byTime = Temporal.Instant.compare(moment(a.due, zone), moment(b.due, zone));
  return byTime !== 0 ? byTime : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function moment(due: WorkDue, zone: string): Temporal.Instant {
  return due.kind === 'day' ? due.on.add({ days: 1 }).toZonedDateTime(zone).toInstant() : due.at;
}
