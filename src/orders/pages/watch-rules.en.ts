// English words of the page of the force's own rules for the watch.

import { plural } from '#platform';

export const en = {
  title: 'How the watch waits',
  line: 'The force’s own rules for gaps, shifts and answers to a breach, with where each comes from.',
  sub: 'Registers',
  orders: 'Orders and notices',
  bail: 'Bail',
  gaps: 'Gaps',
  watch: 'Rules',
  lists: {
    watch: 'How long before something is a gap',
    'gap-budget': 'How many gaps a role is shown a day',
    'response-target': 'Answering a breach',
    shift: 'Shifts',
  },
  heads: {
    rule: 'Rule',
    source: 'Source',
    feed: 'Feed',
    last: 'Last file',
    after: 'Silent after',
  },
  sure: {
    verified: 'Read in the source',
    memory: 'From memory: to be checked',
    doubtful: 'Doubtful: to be checked',
    local: 'The force’s own',
  },
  from: (day: string) => `From ${day}`,
  shift: (name: string, from: string) => `${name}: from ${from}`,
  feeds: 'Files that are expected',
  feedsLine: 'A feed of which nothing has ever come is not set up. It is one gap on the list, not many.',
  notSetUp: 'Not set up',
  silent: (day: string) => `Silent since ${day}`,
  days: (count: number) => plural('en', count, { one: '1 day', other: `${count} days` }),
  change:
    'An administrator or Legal Services propose a change, and a second person agrees: [[the force’s own rules]].',
} as const;
