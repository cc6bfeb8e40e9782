// Welsh words of the page of the victims of one person, by letter.

import type { WordsOf } from '#platform';

import type { en } from './perpetrator-victims.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Dioddefwyr',
  all: 'Dioddefwyr, yn ôl llythyren',
  caption: 'Dioddefwyr y person hwn',
  heads: {
    victim: 'Dioddefwr',
    relationship: 'Perthynas',
    crimes: 'Troseddau',
    name: 'Enw a manylion cyswllt',
    agreement: 'Cytundeb cyswllt',
    adviser: 'Cynghorydd',
  },
  victim: (label) => `Dioddefwr ${label}`,
  show: 'Dangos enw a manylion cyswllt',
  notForRole: 'Ni ddangosir i’ch rôl chi',
  ask: 'Cyfyngedig: gofyn am fynediad',
  restricted: 'Cyfyngedig',
  name: 'Enwi cynghorydd',
  nameAnother: 'Enwi un arall',
  notRecorded: 'Heb ei gofnodi',
  nothing: 'Nid oes dioddefwr wedi’i gysylltu â’r person hwn.',
  noOpenCrime: 'Dim trosedd agored',
};
