// Welsh words of one log of what was done.

import type { WordsOf } from '#platform';

import type { en } from './conduct-log.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Log o ddigwyddiadau',
  line: (name, moment) => `Gludwyd gan ${name}, ${moment}.`,
  notKnown: 'rhywun nad yw’n hysbys',
  events: 'Digwyddiadau ohono',
  caption: 'Digwyddiadau o’r log hwn',
  heads: { no: 'Llinell', when: 'Pryd', how: 'Sut', length: 'Amser', words: 'Geiriau' },
  minutes: (minutes) => `${minutes} munud`,
  noEvents: 'Ni ddaeth yr un llinell yn ddigwyddiad.',
  same: (lines) => `Ar gofnod yn barod, heb eu hychwanegu eto: llinellau ${lines}.`,
  wrong: 'Llinellau i’w cywiro',
  wrongLine: (no, text, why) => `Llinell ${no}: ${text}. ${why}`,
  problems: {
    day: 'Dechreuwch â’r diwrnod, fel 24/11/2026.',
    channel: 'Nodwch sut ar ôl y diwrnod a’r amser: neges, galwad, wyneb yn wyneb.',
    'in-future': 'Mae’r diwrnod neu’r amser yn y dyfodol.',
    'too-long': 'Byrhewch y geiriau i 500 o nodau.',
    'too-many': 'Gludwch 1,000 o linellau ar y tro.',
  },
  again: 'Cywiro a chadw eto',
  send: 'Cadw’r llinellau hyn',
  corrected: (refs) => `Cywirwyd yn ${refs}.`,
  takeBack: 'Tynnu digwyddiad yn ôl',
  takeBackLine: 'Arhosa’r digwyddiad ar gofnod fel un a dynnwyd yn ôl.',
  which: 'Pa un',
  choose: 'Dewiswch',
  event: (no, when) => `Llinell ${no}, ${when}`,
  back: 'Tynnu’n ôl',
  takenBack: 'Tynnwyd yn ôl.',
  pasted: 'Y llinellau fel y’u gludwyd',
  problem: 'Dewiswch ddigwyddiad, neu newidiwch y llinellau',
  saved: (events, same, wrong) =>
    `Digwyddiadau a gadwyd: ${events}. Yno’n barod: ${same}. I’w cywiro: ${wrong}.`,
};
