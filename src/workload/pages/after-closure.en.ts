// English words of the list of closed cases with something new.

import { plural } from '#platform';

export const en = {
  title: 'Closed cases with something new',
  sub: 'Lists of cases to look at',
  tab: 'After closure',
  line: 'Closed without charge; a new crime or breach came since, and nobody has looked.',
  order: 'Assessed high first, then a breach, then several new crimes; in each the longest waiting.',
  area: 'Area',
  allAreas: 'All areas',
  show: 'Show',
  count: (count: number) => plural('en', count, { one: '1 case waits.', other: `${count} cases wait.` }),
  caption: 'Closed cases with something new, the greatest risk first',
  heads: {
    crime: 'Closed crime',
    suspect: 'Suspect',
    area: 'Area',
    why: 'Why it stands here',
    things: 'New since',
    first: 'The first on',
    worker: 'Who looks',
    look: 'Look',
  },
  signs: ['Assessed high', 'A breach came', 'Several new crimes', 'One new crime'],
  look: 'Look',
  nobody: 'Nobody at work',
  restricted: 'Restricted record',
  nothing: 'No closed case has anything new.',
} as const;
