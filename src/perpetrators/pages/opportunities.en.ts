// English words of the page of when each order could have been considered, and when it was.

import { plural } from '#platform';

export const en = {
  title: 'When each order could have been considered',
  back: 'Back to orders and bail',
  explained:
    'For each power: the first day on which the record, as it then stood, showed a sign of its grounds. Beside it: the day on which somebody first took it up. What came to be known later changes no earlier day.',
  caution:
    'A sign asks the question and does not answer it: whether an order was necessary is for a named person to say. Not listed does not mean not available.',
  imports:
    'For records from other systems the day is the one their source gives, since the force knew it then. For what is entered here it is the day of entry.',
  caption: 'Powers whose grounds the record showed, earliest first',
  heads: {
    power: 'Power',
    shown: 'Grounds first shown',
    considered: 'First considered',
    days: 'Days between',
  },
  nothing: 'The recorded crimes show no sign of the grounds of an order.',
  signs: {
    'stalking-crime': 'a stalking crime recorded',
    'repeated-against-one-victim': 'repeated crimes of this group against one victim',
    'domestic-violence': 'violence linked to domestic abuse',
    'domestic-harassment': 'stalking or harassment linked to domestic abuse',
    charged: 'a charge',
  },
  because: (sign: string, crimes: string) => `Because of ${sign}: ${crimes}`,
  sure: {
    verified: 'Law read',
    memory: 'Law from memory: check it',
    doubtful: 'Law in doubt: check it',
    local: 'In part the force’s own reading of the law',
  },
  notConsidered: 'Not considered, as far as is recorded',
  writtenLater: (day: string) => `Written down ${day}`,
  days: (count: number) => plural('en', count, { one: `${count} day`, other: `${count} days` }),
  before: 'Before the grounds were on record',
} as const;
