// Welsh words of the page of victims.

import type { WordsOf } from '#platform';

import type { en } from './victims.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Dioddefwyr',
  text1: 'Mae’r hyn a gytunodd dioddefwr am gyswllt ar dudalen pob trosedd, gyda phob cyswllt a wnaed.',
  text2:
    'Dangosir dioddefwyr yn ôl llythyren ar dudalen pob cyflawnwr. Mae enw un cam i ffwrdd, a’r cam hwnnw yn y log.',
  text3:
    'Yno enwir cynghorydd i ddioddefwr a gytunodd. Mae’r cynghorydd yn gweld beth sy’n amddiffyn y dioddefwr hwnnw.',
  due: 'Cysylltiadau â dioddefwyr sydd i’w gwneud',
  notHeard: 'Dioddefwyr na chlywyd ganddynt am orchymyn',
  advisers: 'Cynghorwyr a’u gwasanaethau',
};
