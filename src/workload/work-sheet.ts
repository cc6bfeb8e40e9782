// The day's work put in order: three groups and six figures that add up to the same count.

import { workTallies } from './kinds/work-rule.ts';
import type { WorkTally } from './kinds/work-rule.ts';
import { workRules } from './kinds/work-rules.ts';
import { compareWork, isLate, workGroup, workGroups } from './work-item.ts';
import type { WorkGroup, WorkItem } from './work-item.ts';

export type PlacedItem = { readonly item: WorkItem; readonly group: WorkGroup };

export type TallyFigures = {
  readonly count: number;
  /** How many are in "Act now", how many of those past their time, and how many are for today. */
  readonly now: number;
  readonly late: number;
  readonly today: number;
  /** The first of them in the order of the page; null when there are none. */
  readonly first: WorkItem | null;
};

export type WorkSheet = {
  readonly total: number;
  readonly groups: Readonly<Record<WorkGroup, readonly PlacedItem[]>>;
  readonly tallies: Readonly<Record<WorkTally, TallyFigures>>;
};

/** Places each item in its group, in order. Items due later than seven days are left out. */
export function workSheet(items: readonly WorkItem[], now: Temporal.Instant): WorkSheet {
  const placed = items
    .flatMap((item) => {
      const group = workGroup(item, now);
      return group === null ? [] : [{ item, group }];
    })
    .toSorted(
      (a, b) => workGroups.indexOf(a.group) - workGroups.indexOf(b.group) || compareWork(a.item, b.item),
    );
  const inGroup = (group: WorkGroup) => placed.filter((each) => each.group === group);
  return {
    total: placed.length,
    groups: { now: inGroup('now'), today: inGroup('today'), week: inGroup('week') },
    tallies: {
      breaches: figures('breaches'),
      'legal-deadlines': figures('legal-deadlines'),
      bail: figures('bail'),
      service: figures('service'),
      endings: figures('endings'),
      meetings: figures('meetings'),
      victims: figures('victims'),
      gaps: figures('gaps'),
      management: figures('management'),
      considerations: figures('considerations'),
    },
  };

  function figures(tally: WorkTally): TallyFigures {
    const own = placed.filter(({ item }) => workRules[item.kind].tally === tally);
    return {
      count: own.length,
      now: own.filter(({ group }) => group === 'now').length,
      late: own.filter(({ item }) => isLate(item.due, now)).length,
      today: own.filter(({ group }) => group === 'today').length,
      first: own[0]?.item ?? null,
    };
  }
}

/** The items of one figure, in the order of the page. */
export function itemsOfTally(sheet: WorkSheet, tally: WorkTally): readonly PlacedItem[] {
  return workGroups.flatMap((group) =>
    sheet.groups[group].filter(({ item }) => workRules[item.kind].tally === tally),
  );
}

export function isWorkTally(text: string | undefined): text is WorkTally {
  return workTallies.some((tally) => tally === text);
}

export function isWorkGroup(text: string | undefined): text is WorkGroup {
  return workGroups.some((group) => group === text);
}
