// Welsh words for who answers for an order, notice or bail.

import type { WordsOf } from '#platform';

import type { en } from './ownership-words.en.ts';

export const cy: WordsOf<typeof en> = {
  noOwner: 'Dim perchennog',
  noDeputy: 'Dim dirprwy',
  away: 'i ffwrdd',
  awayTo: (day) => `i ffwrdd hyd at ${day}`,
  left: 'ddim yn y swydd mwyach',
  deputyAnswers: (name) => `${name} sy’n atebol fel dirprwy`,
  unitAnswers: (unit) => `${unit} sy’n atebol fel uned`,
  register: 'Pwy bynnag sy’n cadw’r gofrestr',
  because: {
    away: 'Mae’r perchennog i ffwrdd.',
    'not-in-post': 'Mae’r perchennog wedi gadael y swydd.',
    'put-down': 'Rhoddodd y perchennog ef i lawr.',
    'never-owned': 'Nid oes neb wedi bod yn berchennog eto.',
  },
  parts: { owner: 'Perchennog', deputy: 'Dirprwy' },
  offered: (part, name) => `${part}: gofynnwyd i ${name}, dim ateb eto`,
};
