// Welsh words of the page of the legal criteria of an order.

import type { WordsOf } from '#platform';

import type { en } from './criteria.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Yr hyn y mae’n rhaid i’r llys ei ganfod',
  line: 'Dywedwch am bob un a yw’r ffeil yn ei ddangos, neu beth sydd ar goll. Y llys sy’n penderfynu.',
  send: 'Cadw',
  findings: { shown: 'Mae’r ffeil yn ei ddangos', gap: 'Mae bwlch' },
  words: 'Beth sy’n ei ddangos, neu beth sydd ar goll',
  wordsHint: 'Dioddefwyr yn ôl llythyren yn unig.',
  notLooked: 'Bwlch: nid oes neb wedi edrych arno eto',
  standing: {
    shown: (words) => `Wedi’i ddangos: ${words}`,
    gap: (words) => `Bwlch: ${words}`,
  },
  stands: (name, text) => `${name}. ${text}`,
  by: (name, day) => `${name}, ${day}`,
  source: (sources) => `Ffynhonnell: ${sources}.`,
  judge: 'Dweud beth a ddangosir',
  none: 'Ni chedwir meini prawf yma ar gyfer y math hwn o orchymyn.',
  nothing: 'Dywedwch am o leiaf un a yw wedi’i ddangos',
  choose: 'Dywedwch a yw wedi’i ddangos neu a oes bwlch',
  sayWhat: 'Dywedwch beth sy’n ei ddangos, neu beth sydd ar goll',
  tooLong: (most) => `Defnyddiwch ${most} nod neu lai`,
  saved: 'Wedi’i gadw. Mae’r Gwasanaethau Cyfreithiol a’r swyddog yn ei weld ar unwaith.',
};
