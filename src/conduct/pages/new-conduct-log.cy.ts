// Welsh words of the form for pasted log lines.

import type { WordsOf } from '#platform';

import type { en } from './new-conduct-log.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnodi beth a wnaed',
  line: 'Un digwyddiad i bob llinell. Daw’r llinellau y gellir eu darllen yn ddigwyddiadau; cedwir y lleill i’w cywiro.',
  victim: 'Y dioddefwr y’i gwnaed iddo',
  noVictim: 'Heb ei ddweud',
  victimOption: (letter) => `Dioddefwr ${letter}`,
  lines: 'Llinellau',
  linesHint:
    'Diwrnod, amser, sut, am faint, geiriau. Er enghraifft 24/11/2026 06:52 neges 12 neges. Gellir gadael yr amser a’r hyd allan. Mae’r hyd yn sefyll yn syth ar ôl sut, neu ar ôl coma. Dim enw na chyfeiriad dioddefwr.',
  channels: 'Geiriau am sut',
  channel: (name, words) => `${name}: ${words}`,
  send: 'Cadw’r llinellau',
  cancel: 'Canslo',
  nothing: 'Gludwch o leiaf un llinell',
  tooLong: 'Gludwch 200,000 o nodau ar y mwyaf ar y tro',
  saved: (events, same, wrong) =>
    `Digwyddiadau a gadwyd: ${events}. Yno’n barod: ${same}. I’w cywiro: ${wrong}.`,
};
