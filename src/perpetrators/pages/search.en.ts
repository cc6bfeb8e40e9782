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
  narrow: 'Add another name or a date of birth to see fewer.',
  choices: 'How near the name is',
  all: 'All',
  near: {
    same: 'Same name',
    form: 'Another form of the name',
    part: 'Start of the name',
    sound: 'Sounds alike',
  },
  showAll: (count: number) => `Show all ${count}`,
  caption: (near: string | null) => (near === null ? 'People who match' : `People who match: ${near}`),
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
    spelling: 'another spelling of the name',
    diminutive: 'short form of the name',
    'sounds-like': 'sounds alike',
    part: 'start of the name',
    other: 'date of birth or number',
  },
  whyForms: (why: string, typed: string, held: string) => `${why}: ${typed}, ${held}`,
  alias: (name: string) => `also known as ${name}`,
} as const;
