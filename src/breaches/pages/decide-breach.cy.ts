// Welsh words of the form that decides what to do about a breach.

import type { WordsOf } from '#platform';

import type { en } from './decide-breach.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Penderfynu beth i’w wneud',
  line: 'Cofnodir eich penderfyniad dan eich enw. Mae pob achos yn cyfrif gyda’r lleill.',
  decision: 'Beth sy’n cael ei wneud?',
  decisions: {
    arrested: 'Arestiwyd',
    'looking-for': 'Chwilio am y person dan amheuaeth',
    'returned-to-court': 'Dychwelyd i’r ddalfa neu fynd gerbron y llys',
    charged: 'Cyhuddwyd',
    'voluntary-interview': 'Cyfweliad gwirfoddol',
    'no-arrest': 'Dim arestio: rhowch y rheswm',
  },
  supervisorOnly: 'Dim ond goruchwyliwr all benderfynu peidio ag arestio.',
  reason: 'Os dim arestio, pam?',
  chooseReason: 'Dewiswch reswm',
  note: 'Nodyn',
  send: 'Cofnodi’r penderfyniad',
  saved: 'Cofnodwyd y penderfyniad.',
};
