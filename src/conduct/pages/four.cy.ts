// Welsh words of the form of FOUR.

import type { WordsOf } from '#platform';

import type { en } from './four.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'FOUR a’r dystiolaeth',
  line: 'Atebwch bob un yn ôl yr hyn a ddigwyddodd. Saif eich enw wrth ei ochr. Nid yw’n penderfynu dim ynddo’i hun.',
  marks: {
    fixated: 'Wedi’i sefydlogi: a yw un person, neu un mater, yn y canol?',
    obsessive: 'Obsesiynol: a yw meddyliau neu weithredoedd amdano’n dod yn ôl o hyd?',
    unwanted: 'Digroeso: a oedd yn glir nad oedd ei eisiau?',
    repeated: 'Ailadroddus: a ddigwyddodd fwy nag unwaith?',
  },
  short: {
    fixated: 'Wedi’i sefydlogi',
    obsessive: 'Obsesiynol',
    unwanted: 'Digroeso',
    repeated: 'Ailadroddus',
  },
  answers: { yes: 'Ydy', no: 'Nac ydy', 'not-known': 'Ddim yn hysbys' },
  reason: (mark) => `${mark}: pam (mae ei angen lle mai na yw’r ateb)`,
  evidence: 'Digwyddiadau sy’n ei ddangos',
  evidenceLine: 'Ticiwch beth mae pob digwyddiad yn ei ddangos. Mae angen o leiaf un ar “Ydy”.',
  evidenceCaption: 'Digwyddiadau, y diweddaraf gyntaf, a beth mae pob un yn ei ddangos',
  when: 'Pryd',
  what: 'Beth',
  shows: (mark, when) => `${mark}, ${when}`,
  nothing: 'Nid oes dim wedi’i gofnodi eto. Cofnodwch yn gyntaf beth a wnaed.',
  log: 'Cofnodi beth a wnaed',
  more: (count) => `Digwyddiadau cynharach nas rhestrir yma: ${count}.`,
  meanwhileTitle: 'Atebodd rhywun tra oeddech yn ysgrifennu',
  meanwhileLine:
    'Darllenwch yr hyn a gadwyd. Mae eich atebion isod o hyd. Cadwch eto os ydynt yn dal yn gywir.',
  answered: (answer, name, moment) => `${answer}. ${name}, ${moment}`,
  notKnown: 'Ddim yn hysbys',
  send: 'Cadw’r atebion',
  cancel: 'Canslo',
  saved: (count) => `Atebion a gadwyd: ${count}.`,
  problems: {
    'events-needed': (mark) => `${mark}: ticiwch o leiaf un digwyddiad sy’n ei ddangos`,
    'reason-needed': (mark) => `${mark}: nodwch pam nad yw`,
    'too-long': (mark) => `${mark}: byrhewch ef i 500 o nodau`,
    empty: 'Atebwch o leiaf un o’r pedwar',
  },
};
