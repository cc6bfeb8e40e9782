// Welsh words of a disagreement about the offence of a crime.

import type { WordsOf } from '#platform';

import type { en } from './offence.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Anghytundeb am y drosedd',
  line: 'Cedwir pob barn gyda’i diwrnod. Person a enwir sy’n ei setlo; newidir y system droseddau yno, nid yma.',
  stands: (offence) => `Mae’r system droseddau’n dweud: ${offence}.`,
  views: 'Barnau',
  noneYet: 'Nid oes neb yn anghytuno.',
  add: 'Rhoi barn arall',
  offence: 'Pa drosedd ydyw?',
  choose: 'Dewiswch',
  reason: 'Pam',
  reasonHint: 'Dim enw na chyfeiriad dioddefwr.',
  send: 'Cadw’r farn',
  saved: 'Cadwyd y farn. Saif y ddwy nes i rywun ei setlo.',
  owner: 'Pwy sy’n atebol am ei setlo',
  who: 'Pwy',
  sendOwner: 'Cadw’r perchennog',
  savedOwner: 'Cadwyd y perchennog.',
  settle: 'Ei setlo',
  settleLine: 'Nodwch pa drosedd ydyw, a pham. Nid oes neb yn setlo anghytundeb y mae ganddo farn ynddo.',
  sendSettle: 'Setlo',
  settled: 'Setlwyd. Arhosa pob barn ar gofnod.',
  kept: 'Eich geiriau, heb eu cadw',
  ownView: 'Chi biau un o’r barnau. Rhywun arall sy’n ei setlo.',
  problems: {
    offence: 'Dewiswch y drosedd',
    reason: 'Ysgrifennwch pam',
    'too-long': 'Byrhewch ef i 1,000 o nodau',
    who: 'Dewiswch pwy sy’n atebol amdano',
    'not-permitted': 'Goruchwyliwr sy’n gwneud hyn',
    'nothing-open': 'Mae wedi’i setlo yn y cyfamser',
    'own-view': 'Rhywun nad yw’r un o’r barnau’n eiddo iddo sy’n ei setlo',
    'waits-already': 'Mae barn eisoes yn aros',
  },
};
