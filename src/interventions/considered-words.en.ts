// English words for what was considered in a case.

import { plural } from '#platform';

export const en = {
  case: (number: string, offence: string) => `Crime ${number}: ${offence}`,
  wholePerson: 'The person as a whole',
  closed: 'Closed',
  caption: (about: string) => `What was considered, newest first: ${about}`,
  heads: {
    date: 'Date',
    intervention: 'Intervention',
    decision: 'Decision',
    reason: 'Reason, and who decided',
  },
  entries: (count: number) =>
    plural('en', count, { one: 'From 1 entry.', other: `From ${count} entries, all kept.` }),
  blanks: (count: number, asked: number, names: string) =>
    `Not considered yet (${count} of ${asked}): ${names}.`,
  waits: (names: string) => `Waits for a suspect: ${names}.`,
  noBlanks: 'Everything that is asked for was considered.',
  recordNow: 'Record these now',
  record: 'Record what was considered',
} as const;
