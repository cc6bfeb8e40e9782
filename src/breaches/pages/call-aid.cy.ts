// Welsh words of the aid for a call handler.

import type { WordsOf } from '#platform';

import type { en } from './call-aid.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Mae rhywun yn ffonio',
  titleOf: (name) => `Mae rhywun yn ffonio am ${name}`,
  back: (name) => `Yn ôl i ${name}`,
  warnings: (list) => `Rhybuddion: ${list}`,
  inForce: (count) => `Gorchmynion a mechnïaeth mewn grym: ${count}.`,
  nothingInForce: 'Nid oes gorchymyn na mechnïaeth mewn grym wedi cyrraedd y cofnod hwn.',
  never: 'Os nad oes dim yma’n cyfateb, cofnodwch: person a enwir sy’n penderfynu.',
  record: 'Cofnodi nawr',
  recordThis: 'Cofnodi achos o dorri hwn',
  made: (day) => `Gwnaed ${day}.`,
  served: (day) => `Cyflwynwyd ${day}.`,
  notServed: 'Cyflwyno heb ei gofnodi.',
  until: (day) => `hyd at ${day}`,
  noEnd: 'dim dyddiad gorffen',
  endNotKnown: 'dyddiad gorffen heb ei gofnodi',
  withProgramme: 'nes i’r rhaglen ddod i ben',
  endedOn: (day) => `Daeth i ben ${day}.`,
  notBinding: 'nid yw’n rhwymo heddiw',
  noConditions: 'Dim amodau wedi’u nodi. Darllenwch y gorchymyn neu’r cofnod dalfa.',
  clausesOver: (count) => `Amodau a ddaeth i ben neu heb ddechrau: ${count}`,
  ask: 'Gofynnwch',
  keep: 'Cadwch',
  how: 'Sut y gwnaed?',
  anyHow: 'Heb ddweud eto',
  show: 'Dangos',
  keepAny: 'Yr hyn a gollir gyntaf, nes i’r galwr ddweud sut y gwnaed.',
  keepOf: (how) => `Ar gyfer: ${how}.`,
  over: 'Ddim mewn grym mwyach, neu nas gwnaed',
  overLine: 'Cofnodwch yr un fath: penderfynir wedyn, gan berson a enwir, a yw’n cyfrif.',
  history: 'Hanes torri amodau',
  historyLink: 'Pob achos',
  source: (source) => `${source}.`,
};
