// English words of the search and its results.

import { plural } from '#platform';

export const en = {
  title: 'Search results',
  heading: 'Search results',
  typed: (words: string) => `You searched for: ${words}`,
  empty: 'Type a name, a date of birth, a phone number or a reference.',
  none: 'No one matches. Try fewer letters, a date of birth, or a phone number.',
  noRecord: 'No record has this reference. Check each letter and number.',
  found: (count: number) => plural('en', count, { one: '1 person', other: `${count} people` }),
  tooMany: (count: number) =>
    `The first ${count} are shown. Add a name, a date of birth or a town to see fewer.`,
  caption: 'People who match',
  heads: { name: 'Name', born: 'Born', lives: 'Lives', why: 'Why it matched' },
  suspect: 'Known as a suspect',
  restricted: 'Restricted record',
  calling: 'Someone is calling',
  ask: 'Ask for access',
  again: 'Search again',
  label: 'Name, date of birth, phone number or reference',
  search: 'Search',
  why: {
    same: 'same name',
    accents: 'accents differ',
    'welsh-form': 'another form of the name',
    diminutive: 'short form of the name',
    'sounds-like': 'sounds alike',
    part: 'start of the name',
    other: 'date of birth or number',
  },
  whyForms: (why: string, typed: string, held: string) => `${why}: ${typed}, ${held}`,
  alias: (name: string) => `also known as ${name}`,
} as const;
