// English words for the force's own rules: the lists, and each number with its unit.

import { plural } from '#platform';

import type { RuleList } from './list-rules.ts';

/** A number in words: `text` is one number or several, `one` is set where it is a single one. */
const unit = (singular: string, many: string) => (text: string, one?: number) =>
  one === undefined
    ? `${text} ${many}`
    : plural('en', one, { one: `${one} ${singular}`, other: `${one} ${many}` });

export const en = {
  lists: {
    watch: 'How long before something is a gap',
    'gap-budget': 'How many gaps a role is shown a day',
    'consideration-budget': 'How many blanks of considerations a role is shown a day',
    'closure-budget': 'How many closed cases with something new a role is shown a day',
    'consideration-limit': 'When a blank of considerations is work',
    'response-target': 'Answering a breach',
    shift: 'Shifts',
    feed: 'Files that are expected',
    'case-limit': 'Answers and decisions on a case',
    queue: 'Queues',
    'later-limit': 'Leaving work for later',
    'look-again': 'When to look again',
    'assessment-clock': 'When an assessment is due',
    'assessment-trigger': 'What asks for an assessment again',
    'high-risk-sign': 'Signs of high risk',
    programme: 'Programmes',
    'management-limit': 'Management',
    'meeting-kind': 'Meetings',
    course: 'Courses',
    'match-limit': 'Proposed matches',
    'wanted-rule': 'Outstanding suspects',
    'contact-limit': 'Contact with victims',
  } satisfies Record<RuleList, string>,
  numbers: {
    months: { label: 'Months', says: unit('month', 'months') },
    hours: { label: 'Hours', says: unit('hour', 'hours') },
    days: { label: 'Days', says: unit('day', 'days') },
    restDays: {
      label: 'Days of rest after an attempt in vain',
      says: unit('day of rest after an attempt in vain', 'days of rest after an attempt in vain'),
    },
    minutes: { label: 'Minutes', says: unit('minute', 'minutes') },
    notice: { label: 'Days before the end', says: unit('day before the end', 'days before the end') },
    aDay: { label: 'How many a day', says: unit('a day', 'a day') },
    forDays: { label: 'Days it stays on Today', says: unit('day on Today', 'days on Today') },
    newForDays: { label: 'Days it counts as new', says: unit('day as new', 'days as new') },
    under: { label: 'Under which age, in years', says: (text: string) => `under ${text} years of age` },
    followUpMonths: {
      label: 'Months after the end',
      says: unit('month after the end', 'months after the end'),
    },
    checkDaysBefore: {
      label: 'Days before a check',
      says: unit('day before a check', 'days before a check'),
    },
    warnDays: { label: 'Days of warning', says: unit('day of warning', 'days of warning') },
    least: { label: 'At least how many', says: (text: string) => `at least ${text}` },
    stageFrom: { label: 'From which stage', says: (text: string) => `from stage ${text}` },
    stage: { label: 'From which stage', says: (text: string) => `from stage ${text}` },
    crimes: { label: 'Crimes', says: unit('crime', 'crimes') },
    longest: { label: 'Hours at most', says: unit('hour at most', 'hours at most') },
    rank: { label: 'Lowest rank', says: (text: string) => `${text} or above` },
    from: { label: 'From what time, for example 07:00', says: (text: string) => `from ${text}` },
  },
  notSet: 'Not set: nothing is asked',
} as const;
