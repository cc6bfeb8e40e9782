// Welsh words of the page that says how each figure is counted.

import type { WordsOf } from '#platform';

import type { en } from './how-we-count.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Sut rydym yn cyfrif',
  line: 'Pob ffigur yng nghanfyddiadau’r adolygiad, gyda’i ddiffiniad. Mae diffiniad a newidir yn cael rhif newydd.',
  caption: 'Diffiniadau sy’n sefyll heddiw',
  heads: { id: 'Diffiniad', text: 'Beth a gyfrifir', since: 'Ers', source: 'Ffynhonnell' },
  always: 'O’r dechrau',
  trail: 'Pwy welodd ba gofnod (log archwilio)',
  findings: 'Y ffigurau a gyfrifir fel hyn',
};
