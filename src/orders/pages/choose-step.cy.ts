// Welsh words of the page on which a step is chosen before it is recorded.

import type { WordsOf } from '#platform';

import type { en } from './choose-step.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnodi cam',
  line: 'Dewiswch beth ddigwyddodd. Dim ond yr hyn all ddilyn o’r cofnod sydd ar y rhestr.',
  nothing: 'Ni all eich rôl gofnodi dim arno nawr. Gofynnwch i’r sawl sy’n cadw’r gofrestr.',
};
