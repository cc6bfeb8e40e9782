// Welsh words of the search and its results.

import type { WordsOf } from '#platform';

import type { en } from './search.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Canlyniadau’r chwiliad',
  heading: 'Canlyniadau’r chwiliad',
  typed: (words) => `Chwiliwyd am: ${words}`,
  empty: 'Teipiwch enw, dyddiad geni, rhif ffôn neu gyfeirnod.',
  none: 'Nid oes neb yn cyfateb. Rhowch gynnig ar lai o lythrennau, dyddiad geni, neu rif ffôn.',
  noRecord: 'Nid oes cofnod â’r cyfeirnod hwn. Gwiriwch bob llythyren a rhif.',
  found: (count) => `Pobl: ${count}`,
  narrow: 'Ychwanegwch enw arall neu ddyddiad geni i weld llai.',
  choices: 'Pa mor agos yw’r enw',
  all: 'Pawb',
  near: {
    same: 'Yr un enw',
    form: 'Ffurf arall ar yr enw',
    part: 'Dechrau’r enw',
    sound: 'Yn swnio’n debyg',
  },
  showAll: (count) => `Dangos pob un: ${count}`,
  caption: (near) => (near === null ? 'Pobl sy’n cyfateb' : `Pobl sy’n cyfateb: ${near}`),
  heads: { name: 'Enw', born: 'Ganwyd', lives: 'Yn byw', why: 'Pam y mae’n cyfateb' },
  suspect: 'Yn hysbys fel person dan amheuaeth',
  restricted: 'Cofnod cyfyngedig',
  calling: 'Mae rhywun yn ffonio',
  ask: 'Gofyn am fynediad',
  again: 'Chwilio eto',
  label: 'Enw, dyddiad geni, rhif ffôn neu gyfeirnod',
  search: 'Chwilio',
  why: {
    same: 'yr un enw',
    accents: 'acenion yn wahanol',
    'welsh-form': 'ffurf arall ar yr enw',
    spelling: 'sillafiad arall o’r enw',
    diminutive: 'ffurf fer ar yr enw',
    'sounds-like': 'yn swnio’n debyg',
    part: 'dechrau’r enw',
    other: 'dyddiad geni neu rif',
  },
  whyForms: (why, typed, held) => `${why}: ${typed}, ${held}`,
  alias: (name) => `enw arall: ${name}`,
};
