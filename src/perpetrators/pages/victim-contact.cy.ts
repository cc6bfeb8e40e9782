// Welsh words of the page that shows a victim's name and contact after a reason is given.

import type { WordsOf } from '#platform';

import type { en } from './victim-contact.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Dangos enw a manylion cyswllt',
  heading: (label) => `Dioddefwr ${label}: enw a manylion cyswllt`,
  why: 'Pam mae eu hangen arnoch?',
  hint: 'Bydd eich enw, yr amser a’r rheswm hwn yn mynd i’r log archwilio.',
  show: 'Dangos enw a manylion cyswllt',
  back: 'Yn ôl i’r dioddefwyr',
  chooseReason: 'Dewiswch pam mae angen yr enw a’r manylion cyswllt',
  safety: 'Cysylltwch â’r dioddefwr hwn fel y cytunwyd yn unig. Darllenwch sut mae’n ddiogel yn gyntaf.',
  noSafety:
    'Nid oes ffordd ddiogel o gysylltu â’r dioddefwr hwn wedi’i chytuno yma. Edrychwch yng nghofnod y drosedd cyn cysylltu.',
  safeIn: (crime) => `Cyswllt diogel, a gytunwyd yn ${crime}`,
  safetyHidden: 'Diogelwch',
  name: 'Enw',
  language: 'Dewis iaith',
  inWelsh: 'Cymraeg',
  inEnglish: 'Saesneg',
  address: 'Cyfeiriad',
  kinds: { phone: 'Ffôn', email: 'E-bost' },
  notRecorded: 'Heb ei gofnodi',
  notPrinted: 'Ni chaiff enw a manylion cyswllt dioddefwr eu hargraffu. Darllenwch nhw ar y sgrin.',
  shown: 'Mae’r olwg hon yn y log archwilio. Bydd yn cau ar ôl 15 munud.',
};
