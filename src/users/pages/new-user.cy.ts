// Welsh words of the page that adds a user.

import type { WordsOf } from '#platform';

import type { en } from './new-user.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Ychwanegu defnyddiwr',
  line: 'Mae’r mynediad yn dechrau heddiw.',
  add: 'Ychwanegu',
  added: 'Mae’r defnyddiwr wedi’i ychwanegu a chaiff fewngofnodi.',
};
