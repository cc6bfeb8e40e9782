// English words of the course of conduct of one person.

import { plural } from '#platform';

export const en = {
  title: 'Course of conduct',
  line: 'Reports, breaches and logged events on one line, whatever each was recorded as. Counts are plain; nothing is predicted.',
  victim: 'Victim',
  everyone: 'Everyone',
  victimOption: (letter: string) => `Victim ${letter}`,
  show: 'Show',
  pairNote: (count: number) =>
    plural('en', count, {
      one: '1 entry is tied to no victim and is left out.',
      other: `${count} entries are tied to no victim and are left out.`,
    }),
  tempo: 'How often',
  all: 'Everything, newest first',
  nothing: 'Nothing is recorded.',
  nothingToCount: 'No breach or event is logged yet.',
  log: 'Log what was done',
  ask: 'Ask somebody about this person',
  more: (count: number) => `${count} earlier entries are not shown.`,
} as const;
