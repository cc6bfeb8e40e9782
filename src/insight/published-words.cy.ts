// Geiriau Cymraeg cyfrifon fel y’u dywedir y tu allan i’r heddlu.

import type { WordsOf } from '#platform';

import type { en } from './published-words.en.ts';

export const cy: WordsOf<typeof en> = {
  none: '0',
  few: 'llai na 5',
  between: (least, most) => `${least} i ${most}`,
  about: (percent) => (percent === 0 || percent === 100 ? `${percent}%` : `tua\u00A0${percent}%`),
};
