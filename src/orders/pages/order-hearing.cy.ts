// Welsh words of the hearing that follows a notice, on the notice's own page.

import type { WordsOf } from '#platform';

import type { en } from './order-hearing.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Y gwrandawiad yn y llys',
  tags: {
    missed: (when) => `Dim gwrandawiad wedi’i gofnodi: i fod erbyn ${when}`,
    late: 'Clywyd yn hwyr',
    outcome: 'Dechreuodd y gwrandawiad: canlyniad heb ei gofnodi',
    adjourned: (when) => `Gohiriwyd y gwrandawiad i ${when}`,
    wasAdjourned: (when) => `Dim wedi’i gofnodi ers gwrandawiad ${when}`,
    noDay: 'Gohiriwyd y gwrandawiad, heb roi diwrnod',
    probable: (ref) => `Gwiriwch ai ${ref} a’i penderfynodd`,
  },
  dueBy: (when) => `I’w glywed erbyn ${when}.`,
  missed: (when) => `I fod i gael ei glywed erbyn ${when}`,
  source: (source) => `Ffynhonnell: ${source}.`,
  notServed: 'Mae’r oriau hyd at y gwrandawiad yn rhedeg o’r cyflwyno, nad yw wedi’i gofnodi.',
  noLimit: 'Nid oes awr yn ôl y gyfraith wedi’i chyfrifo ar ei gyfer.',
  began: (when) => `Dechreuodd ${when}.`,
  outcome: 'Cofnodwch y penderfyniad ar y gorchymyn y gwnaed cais amdano, neu’r gohirio yma.',
  adjourned: (when) => `Gohiriwyd ${when}.`,
  to: (when) => `I ${when}.`,
  noDay: 'Heb roi diwrnod: gofynnwch i’r llys',
  inTime: {
    'in-time': 'Dechreuodd o fewn oriau’r gyfraith.',
    'in-doubt':
      'Dechreuodd ar ôl y cynharaf o ddau ateb, ac o fewn yr hwyraf. Gofynnwch i’r Gwasanaethau Cyfreithiol.',
    late: 'Dechreuodd ar ôl oriau’r gyfraith. Gofynnwch i’r Gwasanaethau Cyfreithiol beth sy’n diogelu’r dioddefwr nawr.',
    'not-known': 'Nid yw’n hysbys a ddechreuodd o fewn oriau’r gyfraith.',
  },
  goesOn: (source) => `Ar ôl ei ohirio, mae’r hysbysiad yn parhau nes penderfynu ar ei gais (${source}).`,
  probable: {
    granted: (day) => `Caniatawyd gorchymyn yn erbyn yr un person ${day}:`,
    refused: (day) => `Gwrthodwyd cais yn erbyn yr un person ${day}:`,
    withdrawn: (day) => `Tynnwyd yn ôl gais yn erbyn yr un person ${day}:`,
  },
  check:
    'Un yr hysbysiad hwn, mae’n debyg, ond nid oes neb wedi dweud hynny. Gwiriwch ef, yna dywedwch ai felly y mae.',
  tie: 'Dweud pa orchymyn a’i penderfynodd',
  record: {
    'hearing-begun': 'Cofnodi i’r gwrandawiad ddechrau',
    'hearing-adjourned': 'Cofnodi gohirio',
  },
};
