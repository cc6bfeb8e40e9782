// Welsh words of step 4 of recording a breach: what police did.

import type { WordsOf } from '#platform';

import type { en } from './report-action.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Beth a wnaeth yr heddlu?',
  line: 'Nodwch beth a wnaed, neu beth sy’n cael ei wneud nawr.',
  action: 'Gweithred yr heddlu',
  actions: {
    arrested: 'Arestiwyd',
    'looking-for': 'Chwilio am y person dan amheuaeth',
    'not-arrested': 'Heb arestio',
  },
  arrestedHint: 'Rhowch ddyddiad ac amser yr arestio isod.',
  notArrestedHint: 'Rhowch y rheswm isod. Caiff goruchwyliwr wybod, a phenderfynu beth i’w wneud.',
  arrest: 'Os arestiwyd, ar ba ddiwrnod?',
  arrestTime: 'Faint o’r gloch?',
  reason: 'Os nad arestiwyd, pam?',
  chooseReason: 'Dewiswch reswm',
  reasonNote: 'Unrhyw beth i’w ychwanegu at y rheswm?',
  reasonNoteHint: 'Dim enw na chyfeiriad dioddefwr.',
  alsoCrime: 'A yw hefyd yn drosedd stelcio neu aflonyddu?',
  alsoCrimeHint:
    'Ystyriwch bob achos a phob adroddiad cynharach gyda’i gilydd. Gall un weithred fod y ddau: cofnodwch y drosedd hefyd.',
  also: { yes: 'Ydy', no: 'Nac ydy', 'not-known': 'Ddim yn hysbys eto' },
  crime: 'Rhif trosedd yr un ymddygiad, os oes un',
  crimeHint: 'Er enghraifft 26-121377. Nid oes angen rhif trosedd i gofnodi hyn.',
};
