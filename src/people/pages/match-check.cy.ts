// Welsh words of the page that asks a second reviewer about a decided pair, without its answer.

import type { WordsOf } from '#platform';

import type { en } from './match-check.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Gwirio ateb cynharach',
  back: 'Cyfatebiaethau a gynigir',
  caption: (ref) => `Cyfatebiaeth ${ref}`,
  line: (oneIn) =>
    `Atebodd adolygydd arall y pâr hwn. Ni ddywedir wrthych beth oedd yr ateb. Nid yw eich ateb yn newid neb: mae’n mesur pa mor bell y mae adolygwyr yn cytuno. Gofynnir ddwywaith am un pâr o bob ${oneIn}.`,
  notWaiting: 'Nid yw’r pâr hwn yn aros am wiriad gennych chi.',
  compare: 'Ochr yn ochr',
  compareCaption: 'Yr hyn a ddywed y ddau gofnod, a sut maent yn cymharu',
  heads: {
    what: 'Beth',
    first: 'Y cofnod cyntaf',
    second: 'Yr ail gofnod',
    how: 'Sut maent yn cymharu',
  },
  answer: 'Eich ateb',
  question: 'Ai’r un person ydynt?',
  note: 'Nodyn, os oes un',
  send: 'Cadw a mynd at y nesaf',
  saved: 'Cadwyd yr ateb. Dyma’r gwiriad nesaf.',
  savedLast: 'Cadwyd yr ateb. Nid oes rhagor o wiriadau’n aros amdanoch.',
  problems: {
    answer: 'Dywedwch ai’r un person ydynt',
    note: 'Cadwch y nodyn o fewn 500 nod',
  },
};
