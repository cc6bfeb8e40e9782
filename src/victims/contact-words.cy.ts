// Welsh words of contact with a victim. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './contact-words.en.ts';

export const cy: WordsOf<typeof en> = {
  letter: (label) => `Dioddefwr ${label}`,
  numbered: (number) => `Dioddefwr ${number} yn y drosedd hon`,
  nothing: 'Dim cytundeb wedi’i gofnodi',
  none: (reason) => `Dim cytundeb: ${reason}`,
  asked: (day) => `gofynnwyd ${day}`,
  askAgain: (day) => `gofyn eto ${day}`,
  due: (day) => `i’w wneud erbyn ${day}`,
  late: (day) => `roedd i’w wneud erbyn ${day}`,
  silence: (day) => `gofyn eto ${day} os nad oes dim wedi digwydd`,
  silent: (day) => `gofyn eto: dim cyswllt ers ${day}`,
  never: 'Dim cyswllt wedi’i gofnodi',
  reached: (day) => `cafwyd gafael ${day}`,
  safe: {
    label: 'Cyswllt diogel',
    whoAnswers: 'Pwy gaiff ateb',
    hours: 'Pryd',
    never: 'Byth',
    voicemail: 'Neges llais',
    paper: 'Papur',
    notSaid: 'Ni ddywedwyd dim',
    voicemailIs: {
      yes: 'Ceir gadael neges',
      no: 'Peidio â gadael neges',
      'not-asked': 'Heb ofyn: peidio â gadael neges',
    },
    paperIs: {
      yes: 'Mae’n ddiogel rhoi papur',
      no: 'Peidio â rhoi dim ar bapur',
      'not-asked': 'Heb ofyn: peidio â rhoi dim ar bapur',
    },
  },
  route: {
    none: 'Nid oes ffordd ddiogel wedi’i chytuno. Holwch am un cyn ffonio, ysgrifennu neu alw.',
    find: 'Cyswllt â’r dioddefwr hwn',
    read: 'Darllenwch yn gyntaf sut mae’n ddiogel',
    notYours: 'Nid yw eich rôl yn gweld sut mae cysylltu â nhw.',
  },
  keptOf: (interval, kept, due) => `${interval}. Cysylltiadau a gadwyd: ${kept} o ${due}.`,
  notDueYet: (interval) => `${interval}. Nid oedd yr un i’w wneud eto.`,
  nothingAgreed: 'Mewn un achos nid oes dim wedi’i gytuno. Gofynnwch i’r swyddog.',
  section: 'Cyswllt â dioddefwyr',
  caption: 'Beth a gytunwyd â phob dioddefwr',
  heads: { victim: 'Dioddefwr', agreement: 'Cytundeb', contact: 'Cyswllt diwethaf', next: 'Nesaf' },
  open: 'Cyswllt a chytundeb',
  missing: (victim) => `${victim}: dim cytundeb cyswllt, a dim rheswm pam nad oes un.`,
  restricted: 'Cyfyngedig',
};
