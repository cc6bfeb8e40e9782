// What has to be done, by when, by whom: computed from facts, never stored, so that nothing can be lost between sweeps.

import type { DeadlineRefusal, RegimeCode, Step } from '#law';
import { gapKinds } from '#orders';
import type { GapKind } from '#orders';
import { londonDate, londonMidnight } from '#platform';

export const workKinds = [
  'decide-breach',
  'bring-to-court',
  'hear-order',
  'notify-police',
  'bail-ended',
  'bail-ends',
  'serve',
  'order-ends',
  'watch',
  'accept-owner',
  'accept-deputy',
  'consider',
  'look-again',
  'second-reader',
  'missed-session',
  'follow-up',
  'assess',
  'reassess',
] as const;

export type WorkKind = (typeof workKinds)[number];

/** The figures above the list; each kind of work counts in exactly one, so that they add up. */
export const workTallies = [
  'breaches',
  'legal-deadlines',
  'bail',
  'service',
  'endings',
  'gaps',
  'considerations',
] as const;

export type WorkTally = (typeof workTallies)[number];

export const tallyOf = {
  'decide-breach': 'breaches',
  'bring-to-court': 'legal-deadlines',
  'hear-order': 'legal-deadlines',
  'notify-police': 'legal-deadlines',
  'bail-ended': 'bail',
  'bail-ends': 'bail',
  serve: 'service',
  'order-ends': 'endings',
  watch: 'gaps',
  'accept-owner': 'gaps',
  'accept-deputy': 'gaps',
  consider: 'considerations',
  'look-again': 'considerations',
  'second-reader': 'considerations',
  'missed-session': 'considerations',
  'follow-up': 'considerations',
  assess: 'considerations',
  reassess: 'considerations',
} as const satisfies Record<WorkKind, WorkTally>;

export const workGroups = ['now', 'today', 'week'] as const;

export type WorkGroup = (typeof workGroups)[number];

/** When it is due: a moment, a day to its end, or since a moment or a day from which it has waited. */
export type WorkDue =
  | { readonly kind: 'moment'; readonly at: Temporal.Instant }
  | { readonly kind: 'day'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'since'; readonly at: Temporal.Instant }
  | { readonly kind: 'since-day'; readonly on: Temporal.PlainDate };

/** Why it is due, as codes that a page puts into words. */
export type WorkReason =
  /** The deadline as the law engine worked it out; `timeAssumed` where only the day of the event is recorded. */
  | { readonly kind: 'counted'; readonly steps: readonly Step[]; readonly timeAssumed: boolean }
  /** The law engine gave no deadline: the item is shown with the reason rather than dropped. */
  | { readonly kind: 'not-counted'; readonly refusal: DeadlineRefusal }
  | { readonly kind: 'breach'; readonly notArrested: boolean; readonly breachesOfPerson: number }
  /** So many interventions are blank, wait or are to be looked at again. */
  | { readonly kind: 'considered'; readonly count: number }
  | { readonly kind: 'facts' };

export type WorkItem = {
  /** Names the item for claims: the record and what is to be done, the same at every sweep. */
  readonly key: string;
  readonly kind: WorkKind;
  readonly due: WorkDue;
  readonly reason: WorkReason;
  readonly personId: number;
  readonly recordRef: string;
  readonly regime: RegimeCode | null;
  readonly clauseNo: number | null;
  /** Day from which the record runs: made, served or reported. */
  readonly fromOn: Temporal.PlainDate | null;
  /** Who answers for the record. */
  readonly ownerStaffId: number | null;
  /** Who took this piece of work on. */
  readonly claimStaffId: number | null;
  /** What nobody is looking at, the most pressing first; empty for every kind but `watch`. */
  readonly gaps: readonly GapKind[];
};

const soon = { days: 7 } as const;

/** Work that no clock makes late: it stands on every day's list until it is done. */
const daily: readonly WorkKind[] = [
  'serve',
  'watch',
  'accept-owner',
  'accept-deputy',
  'consider',
  'second-reader',
];

/**
 * Where an item stands on the page: now when it is late or waits for somebody, today, within seven days, or not yet
 * (null). A day is late from 00:00 of the day after it, London time; a moment is late once it is past.
 */
export function workGroup(item: Pick<WorkItem, 'kind' | 'due'>, now: Temporal.Instant): WorkGroup | null {
  const { due, kind } = item;
  const today = londonDate(now);
  if (due.kind === 'since' || due.kind === 'since-day') return daily.includes(kind) ? 'today' : 'now';
  if (isLate(due, now)) return 'now';
  const on = due.kind === 'day' ? due.on : lastDayOf(due.at);
  if (Temporal.PlainDate.compare(on, today) <= 0) return 'today';
  return Temporal.PlainDate.compare(on, today.add(soon)) <= 0 ? 'week' : null;
}

/** Whether the item is past its time: a "since" is not late by itself, it waits. */
export function isLate(due: WorkDue, now: Temporal.Instant): boolean {
  switch (due.kind) {
    case 'since':
    case 'since-day':
      return false;
    case 'moment':
      return Temporal.Instant.compare(due.at, now) < 0;
    case 'day':
      return Temporal.PlainDate.compare(due.on, londonDate(now)) < 0;
  }
}

/** The day on which a limit falls: a limit at 00:00 is the end of the day before. */
function lastDayOf(at: Temporal.Instant): Temporal.PlainDate {
  return londonDate(at.subtract({ milliseconds: 1 }));
}

/**
 * Who has the item: whoever took it, otherwise whoever answers for the record. A breach belongs to nobody until
 * somebody takes it: owning the order is not deciding about its breach.
 */
export function holderOf(item: Pick<WorkItem, 'kind' | 'claimStaffId' | 'ownerStaffId'>): number | null {
  if (item.claimStaffId !== null) return item.claimStaffId;
  return item.kind === 'decide-breach' ? null : item.ownerStaffId;
}

/** What stands first on a crowded list. What a clock ends today is never below what has merely waited long. */
const rank: Readonly<Record<WorkTally, number>> = {
  breaches: 0,
  'legal-deadlines': 1,
  bail: 2,
  service: 3,
  endings: 4,
  gaps: 5,
  considerations: 6,
};

/**
 * Order inside a group: breaches, legal deadlines, then bail, service, endings, gaps and what was considered; gaps the most pressing
 * first, the others by time, ties by key.
 */
export function compareWork(a: WorkItem, b: WorkItem): number {
  const byRank = rank[tallyOf[a.kind]] - rank[tallyOf[b.kind]];
  if (byRank !== 0) return byRank;
  const byGap = gapRank(a) - gapRank(b);
  if (byGap !== 0) return byGap;
  const byTime = Temporal.Instant.compare(dueMoment(a.due), dueMoment(b.due));
  if (byTime !== 0) return byTime;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Offers come before gaps; of gaps the most pressing decides. */
function gapRank({ gaps: [first] }: Pick<WorkItem, 'gaps'>): number {
  return first === undefined ? -1 : gapKinds.indexOf(first);
}

/** A due time as one moment: a day at its end, a wait at its beginning. */
function dueMoment(due: WorkDue): Temporal.Instant {
  switch (due.kind) {
    case 'moment':
    case 'since':
      return due.at;
    case 'day':
      return londonMidnight(due.on.add({ days: 1 }));
    case 'since-day':
      return londonMidnight(due.on);
  }
}
