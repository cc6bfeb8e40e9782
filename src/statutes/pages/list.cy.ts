// Welsh words of the page of one list that people choose from. Drafts for the force's translators to approve.

import type { WordsOf } from '#platform';

import type { en } from './list.en.ts';

export const cy: WordsOf<typeof en> = {
  back: 'Rhestrau',
  line: 'Mae hen gofnodion yn cadw geiriau eu diwrnod eu hunain.',
  add: 'Cynnig gwerth newydd',
  inUse: 'Mewn defnydd',
  inUseCaption: 'Gwerthoedd y mae pobl yn dewis ohonynt',
  retired: 'Allan o ddefnydd',
  retiredCaption: 'Gwerthoedd na chânt eu cynnig mwyach',
  heads: { english: 'Saesneg', welsh: 'Cymraeg', source: 'Ffynhonnell' },
  since: (day) => `O ${day}`,
  acts: {
    reword: 'Cynnig geiriau eraill',
    retire: 'Cynnig ei dynnu allan o ddefnydd',
    restore: 'Cynnig ei roi yn ôl mewn defnydd',
  },
};
