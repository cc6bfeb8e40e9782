// The worked steps of a deadline as data that can be stored and later rendered in either language.

import type { WhyNotCounted } from './day-table.ts';
import type { Bilingual } from './sourced.ts';

/** A day as `2026-12-24`; a London moment as `2026-12-24T14:30+00:00`, cut to the minute. */
export type DayText = string;
export type MomentText = string;

export type Step =
  | { readonly key: 'clock-starts'; readonly at: MomentText }
  | {
      readonly key: 'day-not-counted';
      readonly day: DayText;
      readonly why: WhyNotCounted;
      readonly holiday: Bilingual | null;
      /** The holiday rests on a proclamation that is expected but not known to be made. */
      readonly expected: boolean;
    }
  | { readonly key: 'time-runs'; readonly day: DayText; readonly minutes: number }
  | { readonly key: 'limit-instant'; readonly at: MomentText }
  | { readonly key: 'first-day'; readonly day: DayText }
  | { readonly key: 'event-day-not-counted'; readonly day: DayText }
  | { readonly key: 'day-counted'; readonly day: DayText; readonly number: number }
  | { readonly key: 'days-run'; readonly days: number; readonly last: DayText }
  | {
      readonly key: 'months-run';
      readonly months: number;
      readonly last: DayText;
      /** True when the last month has no corresponding day, so its own last day is used. */
      readonly shortMonth: boolean;
    }
  | { readonly key: 'days-before'; readonly days: number; readonly last: DayText }
  | { readonly key: 'stated-day'; readonly day: DayText }
  | { readonly key: 'stated-moment'; readonly at: MomentText }
  | { readonly key: 'earlier-hearing'; readonly at: MomentText }
  | { readonly key: 'surrender-court'; readonly at: MomentText }
  | { readonly key: 'earlier-event'; readonly day: DayText }
  | { readonly key: 'later-window'; readonly day: DayText }
  | { readonly key: 'must-decide-by'; readonly day: DayText }
  | { readonly key: 'doubtful-holiday'; readonly day: DayText; readonly holiday: Bilingual | null }
  /** The day to work to lies beyond the years whose holidays are held. */
  | { readonly key: 'holidays-not-held'; readonly day: DayText }
  | { readonly key: 'reading'; readonly reading: ReadingKey }
  | { readonly key: 'no-fixed-limit' };

/** Why there is more than one answer. The product shows the earliest and says so. */
export const readingKeys = [
  'doubtful-holiday-counts',
  'doubtful-holiday-left-out',
  'appeal-21-days',
  'appeal-15-business-days',
  'event-day-is-day-one',
  'event-day-not-counted',
  'remand-in-custody',
  'remand-on-bail',
  'every-7-days',
  'every-14-days',
  'every-21-days',
  'ordinary-length',
  'unduly-prolonged',
  'designated-ordinary',
  'designated-prolonged',
  'further-3-months',
  'further-6-months',
] as const;
export type ReadingKey = (typeof readingKeys)[number];
