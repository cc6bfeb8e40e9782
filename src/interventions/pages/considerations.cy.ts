// Welsh words of the list of open cases by blanks. Terms marked T in the glossary await a translator.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './considerations.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Beth sydd heb ei ystyried eto',
  line: 'Achosion agored. Y mwyaf o fylchau yn gyntaf, yna’r rhai hynaf. Tra nad oes neb wedi’i enwi, mae rhai’n aros am berson dan amheuaeth.',
  views: {
    blanks: 'Bylchau',
    waiting: 'Yn aros am ail ddarllenydd',
    'look-again': 'Edrych eto nawr',
    all: 'Pob achos agored',
  },
  view: 'Dangos',
  blankOf: 'Heb ei ystyried eto',
  anyBlank: 'Unrhyw un',
  area: 'Ardal',
  allAreas: 'Yr heddlu cyfan',
  show: 'Dangos',
  count: (cases, blanks) =>
    plural('cy', cases, {
      zero: `Achosion: 0. Bylchau: ${blanks}.`,
      one: `Achosion: 1. Bylchau: ${blanks}.`,
      two: `Achosion: 2. Bylchau: ${blanks}.`,
      few: `Achosion: 3. Bylchau: ${blanks}.`,
      many: `Achosion: 6. Bylchau: ${blanks}.`,
      other: `Achosion: ${cases}. Bylchau: ${blanks}.`,
    }),
  nothing: 'Dim achos. Nid oes dim o’r math hwn yn aros.',
  caption: 'Achosion agored a’r hyn sydd heb ei ystyried eto',
  heads: {
    crime: 'Trosedd',
    suspect: 'Dan amheuaeth',
    days: 'Dyddiau’n hysbys',
    blanks: 'Bylchau',
    what: 'Heb ei ystyried eto',
    waits: 'Yn aros',
  },
  of: (blanks, asked) => `${blanks} o ${asked}`,
  record: 'Cofnodi nawr',
  noBlank: 'Dim',
  closed: 'Wedi cau',
  secondReader: (names) => `Ail ddarllenydd: ${names}`,
  forSuspect: (names) => `Am berson dan amheuaeth: ${names}`,
  lookAgain: (day) => `Edrych eto erbyn ${day}`,
  noSuspect: 'Dim person dan amheuaeth wedi’i enwi',
  restricted: 'Cofnod cyfyngedig',
  days: 'Diwrnodau o’r adroddiad cyntaf i’r ystyriaeth gyntaf',
};
