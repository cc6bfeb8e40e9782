// Welsh words of the page of one person's training.

import type { WordsOf } from '#platform';

import type { en } from './person-training.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Hyfforddiant un person',
  titleOf: (name: string) => `Hyfforddiant: ${name}`,
  training: 'Hyfforddiant',
  records: 'Cofnodion',
  recordsCaption: 'Cofnodion hyfforddiant sy’n sefyll',
  heads: {
    course: 'Cwrs',
    completed: 'Cwblhawyd',
    until: 'Yn cyfrif tan',
    by: 'Cofnodwyd gan',
    note: 'Nodyn',
  },
  nothing: 'Nid oes hyfforddiant wedi’i gofnodi.',
  noEnd: 'Dim diwedd',
  ended: (day: string) => `Daeth i ben ${day}`,
  fromFeed: 'System arall',
  notYourOwn: 'Goruchwyliwr arall sy’n cofnodi eich hyfforddiant chi.',
  add: 'Cofnodi cwrs',
  choose: 'Dewiswch gwrs',
  allows: (course: string, tools: string) => `${course} (yn caniatáu ${tools})`,
  expires: 'Y diwrnod olaf y mae’n cyfrif (dewisol)',
  expiresHint: 'Os yw’n wag, mae’n dilyn o hyd y cwrs.',
  note: 'Nodyn (dewisol)',
  noteHint: 'Er enghraifft, ble y’i cynhaliwyd.',
  save: 'Cofnodi hyn',
  saved: 'Wedi’i gofnodi. Mae’n cyfrif o’r diwrnod y’i cwblhawyd.',
  takeBack: 'Tynnu cofnod yn ôl',
  takeBackLine:
    'Mae’r cofnod yn aros yn yr hanes ac nid yw’n cyfrif mwyach. Mae asesiadau a lofnodwyd eisoes yn sefyll.',
  which: 'Pa gofnod?',
  chooseRecord: 'Dewiswch gofnod',
  oneRecord: (course: string, day: string) => `${course}, ${day}`,
  reason: 'Pam?',
  takenBack: 'Wedi’i dynnu’n ôl. Nid yw’n cyfrif mwyach.',
  problems: {
    'course-needed': 'Dewiswch gwrs',
    'completed-not-a-date': 'Nodwch y diwrnod y’i cwblhawyd, fel dyddiad go iawn',
    'completed-later-than-today': 'Rhaid i’r diwrnod y’i cwblhawyd fod heddiw neu’n gynharach',
    'expires-not-a-date': 'Nodwch y diwrnod olaf y mae’n cyfrif, fel dyddiad go iawn',
    'expires-before-completed': 'Rhaid i’r diwrnod olaf beidio â bod cyn y diwrnod y’i cwblhawyd',
    'note-too-long': 'Byrhewch y testun i 300 o nodau',
    'reason-needed': 'Nodwch pam y mae’r cofnod yn cael ei dynnu’n ôl',
    'record-needed': 'Dewiswch y cofnod i’w dynnu’n ôl',
  },
};
