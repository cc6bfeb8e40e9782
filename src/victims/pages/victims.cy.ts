// Welsh words of the page of victims, until agreements are recorded.

import type { WordsOf } from '#platform';

import type { en } from './victims.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Dioddefwyr',
  text1: 'Ni chofnodir cytundebau cyswllt, cysylltiadau na ffyrdd diogel o gyrraedd dioddefwr yma eto.',
  text2:
    'Dangosir dioddefwyr yn ôl llythyren ar dudalen pob cyflawnwr. Mae enw un cam i ffwrdd, a’r cam hwnnw yn y log.',
  text3:
    'Yno enwir cynghorydd i ddioddefwr a gytunodd. Mae’r cynghorydd yn gweld beth sy’n amddiffyn y dioddefwr hwnnw.',
  advisers: 'Cynghorwyr a’u gwasanaethau',
};
