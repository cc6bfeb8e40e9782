// English words of the page of one list that people choose from.

import type { ValueAct } from '#law';

export const en = {
  back: 'Lists',
  line: 'Old records keep the words of their day.',
  add: 'Propose a new value',
  inUse: 'In use',
  inUseCaption: 'Values that people choose from',
  retired: 'Out of use',
  retiredCaption: 'Values that are offered no more',
  heads: { english: 'English', welsh: 'Welsh', source: 'Source' },
  since: (day: string) => `From ${day}`,
  acts: {
    reword: 'Propose other words',
    retire: 'Propose to take it out of use',
    restore: 'Propose to take it back into use',
  } satisfies Record<Exclude<ValueAct, 'add'>, string>,
} as const;
