// Welsh words of the form that begins an order or notice that is not made yet.

import type { WordsOf } from '#platform';

import type { en } from './begin-order.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Dechrau gorchymyn neu hysbysiad',
  line: 'Ar gyfer yr hyn a ystyriwyd, y gofynnwyd i’r Gwasanaethau Cyfreithiol amdano, neu y gwnaed cais amdano. Yma y mae ei berchennog a’i glociau’n dechrau.',
  back: 'Yn ôl i’r person',
  caption: (name, ref) => `${name}, ${ref}`,
  made: 'Wedi’i wneud yn barod?',
  madeLink: 'Cofnodwch ef o’i bapurau',
  regime: 'Beth ydyw?',
  chooseRegime: 'Dewiswch beth ydyw',
  step: 'Pa mor bell y mae wedi dod?',
  stepLaw: 'Y rhai sy’n cadw’r gofrestr sy’n cofnodi bod cais wedi’i wneud.',
  chooseStep: 'Dewiswch pa mor bell y mae wedi dod',
  on: 'Ar ba ddiwrnod?',
  considered: 'Diwrnod ei ystyried gyntaf, os oedd yn gynharach',
  consideredHint: 'Gadewch yn wag os nad oes neb yn gwybod.',
  court: 'Pa lys, os gwnaed cais?',
  chooseCourt: 'Nid llys, neu ddim ar y rhestr',
  protects: 'Pwy y mae i’w ddiogelu?',
  protectsHint: 'Dioddefwyr ar gofnod y person hwn, yn ôl llythyren.',
  note: 'Pam, mewn ychydig eiriau',
  noteHint: 'Dioddefwyr yn ôl llythyren yn unig, heb gyfeiriad.',
  owner: 'Perchennog',
  ownerChoice: 'Byddaf yn atebol nes i rywun ei gymryd',
  same: 'Ar y cofnod yn barod',
  send: 'Dechrau',
  saved: 'Dechreuwyd. Cofnodwch bob cam nesaf yma.',
  problems: {
    'in-future': 'Rhaid i’r dyddiad fod heddiw neu yn y gorffennol',
    'considered-later': 'Rhaid i’r diwrnod ei ystyried fod ar ddiwrnod y cam hwn neu cyn hynny',
    'not-in-law': 'Nid yw’r gyfraith yn rhoi cam o’r fath i’r math hwn. Dewiswch “Ystyriwyd”.',
  },
};
