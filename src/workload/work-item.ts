// What has to be done, by when, by whom: derived from facts, so that nothing can be lost between sweeps.

import { gapKinds } from '#orders';
import { londonDate, londonMidnight } from '#platform';

import type { WorkDue, WorkFacts, WorkTally } from './kinds/work-rule.ts';
import { workRules } from './kinds/work-rules.ts';
import type { WorkKind } from './kinds/work-rules.ts';

export type WorkItem = WorkFacts & { readonly kind: WorkKind };

export const workGroups = ['now', 'today', 'week'] as const;

export type WorkGroup = (typeof workGroups)[number];

const soon = { days: 7 } as const;

/**
 * Where an item stands on the page: now when it is late or waits for somebody, today, within seven days, or not yet
 * (null). A day is late from 00:00 of the day after it, London time; a moment is late once it is past.
 */
export function workGroup(item: Pick<WorkItem, 'kind' | 'due'>, now: Temporal.Instant): WorkGroup | null {
  const { due, kind } = item;
  const today = londonDate(now);
  if (due.kind === 'since' || due.kind === 'since-day') return workRules[kind].daily ? 'today' : 'now';
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
  return workRules[item.kind].nobodysUntilTaken ? null : item.ownerStaffId;
}

/** Whether an item may be left for later: only a blank that has a budget, never what the law or a person waits for. */
export function mayBeLeft(item: Pick<WorkItem, 'kind'>): boolean {
  return workRules[item.kind].budget !== null;
}

/** What stands first on a crowded list. What a clock ends today is never below what has merely waited long. */
const rank: Readonly<Record<WorkTally, number>> = {
  breaches: 0,
  'legal-deadlines': 1,
  bail: 2,
  service: 3,
  endings: 4,
  meetings: 5,
  victims: 6,
  gaps: 7,
  management: 8,
  considerations: 9,
};

/**
 * Order inside a group: what a victim's adviser or a programme's provider reported, breaches, legal deadlines, then bail, service, endings, what
 * meetings gave, contact with victims, gaps and what was considered; gaps the most pressing first, what came after a closed case by risk once its turn comes, the others by time, ties by key.
 */
export function compareWork(a: WorkItem, b: WorkItem): number {
  const byFirst = Number(workRules[b.kind].first) - Number(workRules[a.kind].first);
  if (byFirst !== 0) return byFirst;
  const byRank = rank[workRules[a.kind].tally] - rank[workRules[b.kind].tally];
  if (byRank !== 0) return byRank;
  const byGap = gapRank(a) - gapRank(b);
  if (byGap !== 0) return byGap;
  const byRisk = urgencyOf(a) - urgencyOf(b);
  if (byRisk !== 0) return byRisk;
  const byTime = Temporal.Instant.compare(dueMoment(a.due), dueMoment(b.due));
  if (byTime !== 0) return byTime;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Offers come before gaps; of gaps the most pressing decides. */
function gapRank({ gaps: [first] }: Pick<WorkItem, 'gaps'>): number {
  return first === undefined ? -1 : gapKinds.indexOf(first);
}

/** How pressing an item is among its kind; only what has a rank of its own is not 0. */
function urgencyOf({ reason }: Pick<WorkItem, 'reason'>): number {
  return reason.kind === 'several' ? reason.urgency : 0;
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
