// Welsh words that every step of recording a breach shares.

import type { WordsOf } from '#platform';

import type { en } from './report-frame.en.ts';

export const cy: WordsOf<typeof en> = {
  caption: (name, step) => `Cofnodi achos o dorri amodau: ${name}. Cam ${step} o 6`,
  back: 'Yn ôl',
  continue: 'Parhau',
  later: 'Cadw a dod yn ôl',
  warnings: 'Rhybuddion',
  staleTitle: 'Cadwyd yr adroddiad hwn mewn man arall tra oeddech yn ysgrifennu',
  staleLine: 'Darllenwch yr hyn a gadwyd. Mae’r hyn a deipiwyd gennych isod. Anfonwch eto i’w roi yn ei le.',
  change: 'Newid',
  notAnswered: 'Angen ateb',
  steps: {
    which: 'Beth a dorrwyd',
    what: 'Beth ddigwyddodd',
    evidence: 'Tystiolaeth',
    action: 'Beth a wnaeth yr heddlu',
    victim: 'Rhoi gwybod i’r dioddefwr',
  },
  rows: {
    measure: 'Gorchymyn neu fechnïaeth',
    condition: 'Amod',
    conduct: 'Ymddygiad',
    occurred: 'Digwyddodd',
    reported: 'Adroddwyd',
    channels: 'Sut',
    account: 'Disgrifiad',
    evidence: 'Tystiolaeth',
    note: 'Nodyn',
    action: 'Heddlu',
    reason: 'Rheswm',
    alsoCrime: 'Trosedd hefyd?',
    crime: 'Rhif y drosedd',
    victim: 'Dioddefwr',
    method: 'Dull o roi gwybod',
  },
  notSure: 'Ddim yn siŵr: i’w nodi',
  surrender: 'Methu ag ildio i fechnïaeth',
  programme: 'Colli sesiwn rhaglen',
  timeNotKnown: 'amser ddim yn hysbys',
  none: 'Dim',
  actions: {
    arrested: 'Arestiwyd',
    'looking-for': 'Chwilio am y person dan amheuaeth',
    'not-arrested': 'Heb arestio',
  },
  alsoCrime: { yes: 'Ydy', no: 'Nac ydy', 'not-known': 'Ddim yn hysbys eto' },
  victims: {
    told: 'Wedi cael gwybod',
    'not-yet': 'Heb gael gwybod eto: i’w wneud nawr',
    'no-victim': 'Nid oes dioddefwr',
  },
};
