// Welsh words for how far an import is.

import type { WordsOf } from '#platform';

import type { en } from './import-words.en.ts';

export const cy: WordsOf<typeof en> = {
  uploaded: 'Yn aros',
  checking: 'Yn gwirio',
  checked: 'Gwiriwyd',
  applying: 'Yn dod i mewn',
  applied: 'Daeth i mewn',
  stopped: 'Stopiodd',
  refused: 'Gwrthodwyd',
};
