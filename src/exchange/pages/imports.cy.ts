// Welsh words of the list of imports.

import type { WordsOf } from '#platform';

import type { en } from './imports.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Mewnforion',
  line: 'Dyfyniadau o systemau eraill a ddaeth i mewn, y diweddaraf yn gyntaf.',
  bring: 'Dod â ffeil i mewn',
  caption: 'Mewnforion, y diweddaraf yn gyntaf',
  heads: {
    ref: 'Mewnforiad',
    kind: 'Beth sydd ynddo',
    name: 'Ffeil',
    state: 'Cyflwr',
    rows: 'Rhesi',
    refused: 'Gwrthodwyd',
    when: 'Cyrhaeddodd',
  },
  nothing: 'Nid oes ffeil wedi dod i mewn eto.',
};
