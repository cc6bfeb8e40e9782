// Welsh words of the guidance library.

import type { WordsOf } from '#platform';

import type { en } from './guidance.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Canllawiau',
  line: 'Yn ein geiriau ein hunain, ar gyfer y cam lle mae eu hangen. Mae gan bob un berchennog a diwrnod i edrych eto.',
  back: 'Yn ôl i’r cyfeiriadur',
  list: 'Canllawiau mewn grym',
  earlier: 'Copïau cynharach, a gadwyd',
  caption: 'Canllawiau gyda pherchennog, diwrnod adolygu a ffynhonnell',
  heads: {
    what: 'Beth',
    says: 'Beth mae’n ei ddweud',
    owner: 'Perchennog',
    review: 'Edrych eto erbyn',
    source: 'Ffynhonnell',
  },
  late: (day) => `${day}: wedi mynd heibio’i ddiwrnod`,
  nothing: 'Nid oes copi cynharach.',
};
