// Welsh words of the page of the lists that people choose from. Drafts for the force's translators to approve.

import type { WordsOf } from '#platform';

import type { en } from './lists.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Rhestrau',
  line: 'Yr hyn y mae pobl yn ei ddewis ar ffurflenni. Ni chaiff gwerth byth ei ddileu: daw allan o ddefnydd, ac mae hen gofnodion yn ei gadw.',
  back: 'Y gyfraith fel y’i cedwir yma',
  caption: 'Rhestrau, gyda faint o werthoedd sydd mewn defnydd ac allan o ddefnydd',
  heads: { list: 'Rhestr', inUse: 'Mewn defnydd', retired: 'Allan o ddefnydd' },
};
