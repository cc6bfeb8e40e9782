// Welsh words for law that was not read in its own text.

import type { WordsOf } from '#platform';

import type { en } from './sure-words.en.ts';

export const cy: WordsOf<typeof en> = {
  memory: 'Ffynhonnell o’r cof: gofynnwch i’r Gwasanaethau Cyfreithiol.',
  doubtful: 'Ffynhonnell ansicr: gofynnwch i’r Gwasanaethau Cyfreithiol.',
  local: 'Rheol yr heddlu ei hun.',
};
