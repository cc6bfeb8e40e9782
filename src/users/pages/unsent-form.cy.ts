// Welsh words of the page that shows a form which was not sent in time.

import type { WordsOf } from '#platform';

import type { en } from './unsent-form.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Mae’r hyn a deipiwyd gennych wedi’i gadw',
  line: 'Cawsoch eich allgofnodi cyn iddo gael ei gofnodi. Fe’i cedwir i chi yn unig, am 24 awr.',
  typed: 'Eich geiriau',
  choices: 'Mae eich dewisiadau wedi’u cadw. Nid oeddent yn hwy na gair.',
  send: 'Anfon nawr',
  check: 'Os nad yw ateb yn addas bellach, bydd y dudalen yn gofyn eto.',
  fresh: 'Agor y dudalen hebddo',
};
