// Within how many hours a court must have whoever was arrested for a breach, and which days are left out of the count.

import type { Count } from './deadline-rule.ts';

export const courtDaySets = ['A', 'B', 'C', 'H'] as const satisfies readonly Extract<
  Count,
  { kind: 'hours' }
>['set'][];
type CourtDaySet = (typeof courtDaySets)[number];

/** Hours from the arrest; the days that the set leaves out do not count. Set H leaves none out. */
export type HoursToCourt = { readonly hours: number; readonly leavesOut: CourtDaySet };

/** More hours than this before a court would be a slip of the finger: a week. */
const mostHours = 168;

/** Hours to a court, and not another shape. */
export const isHoursToCourt = (value: unknown): value is HoursToCourt =>
  typeof value === 'object' &&
  value !== null &&
  'hours' in value &&
  'leavesOut' in value &&
  typeof value.hours === 'number' &&
  Number.isInteger(value.hours) &&
  value.hours >= 1 &&
  value.hours <= mostHours &&
  courtDaySets.some((each) => each === value.leavesOut);
