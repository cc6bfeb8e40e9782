// English words of the queue of proposed matches.

import { plural } from '#platform';

export const en = {
  title: 'Proposed matches',
  line: 'Records that may be of one person, grouped by the people they connect. Nothing is joined until somebody answers.',
  filter: 'Show',
  show: 'Show',
  filters: {
    all: (count: number) => `Everything (${count})`,
    live: (count: number) => `Order or bail in force (${count})`,
    harm: (count: number) => `High harm (${count})`,
    second: (count: number) => `Second reviewer wanted (${count})`,
    likely: (count: number) => `Very likely one person (${count})`,
    doubtful: (count: number) => `Less sure (${count})`,
    against: (count: number) => `Something speaks against (${count})`,
  },
  count: (groups: number, pairs: number) =>
    `${plural('en', groups, { one: '1 group waits', other: `${groups} groups wait` })}. ${plural('en', pairs, { one: '1 pair waits in all', other: `${pairs} pairs wait in all` })}.`,
  caption: 'Groups that wait, those first whose answer is expected to be worth most',
  heads: { first: 'First pair', people: 'People', pairs: 'Pairs', chance: 'Highest chance', why: 'Why now' },
  pair: (left: string, right: string) => `${left} and ${right}`,
  victim: (ref: string) => `${ref} (not known as a suspect)`,
  live: 'Order or bail in force',
  harm: 'High harm',
  second: 'Second reviewer wanted',
  conflict: 'Something speaks against',
  nothing: 'No pairs waiting.',
  more: 'More about matching',
  check: (count: number) => `Check an earlier answer (${count})`,
  rules: 'Rule for equal identifiers',
  ruleOff: 'Off: nothing is joined without a reviewer.',
  ruleOn: (kinds: string) =>
    `On for ${kinds}: equal, valid numbers with nothing against them are joined, and can be undone.`,
  quality: 'How good the matching is',
  repeats: 'Repeat suspects, counted both ways',
  run: (when: string, records: number, model: string) =>
    `Last looked ${when}, at ${records} records, model ${model}.`,
  never:
    'The engine has not looked yet. It looks after each import, or by the command gwarchod match propose.',
} as const;
