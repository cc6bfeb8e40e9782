// English words for when work is due: the bold line of the first column, and the line under it.

import { plural } from '#platform';

export const en = {
  now: 'Now',
  today: 'Today',
  byMidnight: 'by midnight',
  byTime: (time: string) => `by ${time}`,
  reported: (time: string) => `reported ${time}`,
  since: (when: string) => `since ${when}`,
  granted: (day: string) => `granted ${day}`,
  asked: (day: string) => `asked ${day}`,
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
  dayTime: (day: string, time: string) => `${day} ${time}`,
  hours: (count: number) => plural('en', count, { one: `${count} hour`, other: `${count} hours` }),
  days: (count: number) => plural('en', count, { one: `${count} day`, other: `${count} days` }),
  underAnHour: 'Under 1 hour',
  hoursLate: (count: number) =>
    plural('en', count, { one: `${count} hour late`, other: `${count} hours late` }),
  underAnHourLate: 'Under 1 hour late',
  daysLate: (count: number) => plural('en', count, { one: `${count} day late`, other: `${count} days late` }),
  hoursLeft: (count: number) =>
    plural('en', count, { one: `${count} hour left`, other: `${count} hours left` }),
  underAnHourLeft: 'under 1 hour left',
} as const;
