// Welsh words of the page of what a victim knows before a search or a release.

import type { WordsOf } from '#platform';

import type { en } from './victim-knowledge.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cyn chwilio neu ryddhau: beth mae’r dioddefwr yn ei wybod',
  line: 'Gofynnwch, ysgrifennwch, yna gweithredwch. Os nad oes amser neu os nad yw’n ddiogel, dywedwch pam ac ewch ymlaen.',
  caption: (crime) => `Trosedd ${crime}`,
  back: (crime) => `Yn ôl at drosedd ${crime}`,
  warning: 'Mae’r dudalen hon am y dioddefwr. Ni chaiff dim arni gyrraedd y person dan amheuaeth.',
  noVictim: 'Nid oes dioddefwr wedi’i gofnodi yn y drosedd hon. Nodwch hynny isod os nad oes neb i’w holi.',
  several:
    'Mae mwy nag un dioddefwr yn y drosedd hon. Gofynnwch i bob un, cofnodwch bob un ar wahân, a nodwch drwy lythyren pwy a’i dywedodd.',
  noSuspect: 'Nid oes person dan amheuaeth wedi’i enwi yn y drosedd hon.',
  saidTitle: 'Beth a ofynnwyd',
  saidCaption: 'Beth a ofynnwyd, y diweddaraf yn gyntaf',
  heads: { when: 'Pryd', act: 'Cyn', said: 'Beth maent yn ei wybod a’i ddymuno', who: 'Pwy ofynnodd' },
  nothing: 'Ni ofynnwyd i neb eto.',
  planned: (day) => `wedi’i gynllunio ar gyfer ${day}`,
  wantsLine: (wants) => `Dymuniad: ${wants}`,
  notAsked: (why) => `Ni ofynnwyd. ${why}`,
  newTitle: 'Ei gofnodi',
  act: 'Cyn beth?',
  acts: { search: 'Chwiliad', release: 'Rhyddhau' },
  plan: 'Ar gyfer pa ddiwrnod y mae wedi’i gynllunio?',
  planHint: 'Gadewch yn wag os yw nawr.',
  asked: 'A ofynnwyd i’r dioddefwr?',
  askedYes: 'Do',
  askedNo: 'Naddo, ac rydym yn mynd ymlaen',
  on: 'Ar ba ddiwrnod?',
  time: 'Amser',
  knows: 'Am beth maent yn gwybod?',
  text: 'Beth maent yn ei wybod, yn fyr',
  textHint: 'Ble, beth, pwy. Dim mwy nag sydd ei angen.',
  wants: 'Beth maent yn ei ddymuno?',
  wantsHint: 'Er enghraifft, cael gwybod yn gyntaf.',
  why: 'Os na ofynnwyd i neb, pam?',
  chooseReason: 'Dewis rheswm',
  save: 'Cadw',
  cancel: 'Canslo',
  saved: 'Wedi’i gadw.',
};
