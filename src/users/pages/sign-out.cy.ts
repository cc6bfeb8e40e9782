// Welsh words of signing out and the page after it.

import type { WordsOf } from '#platform';

import type { en } from './sign-out.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Rydych wedi allgofnodi',
  text: 'Caewch y porwr os oes eraill yn defnyddio’r cyfrifiadur hwn.',
  again: 'Mewngofnodi eto',
};
