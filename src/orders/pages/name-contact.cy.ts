// Welsh words of the form that says which of several victims was told or heard.

import type { WordsOf } from '#platform';

import type { en } from './name-contact.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Dweud i bwy y rhoddwyd gwybod, neu i bwy y gofynnwyd',
  who: 'Pa un ohonynt oedd?',
  whoHint: 'Dewiswch y rhai y gwyddoch mai nhw oeddent yn unig. Mae’n ddyledus i’r lleill o hyd.',
  send: 'Cadw pwy oedd',
  saved: 'Wedi’i gadw. Mae gan bob dioddefwr linell ei hun nawr.',
  allNamed: 'Mae pob cofnod o roi gwybod neu o ofyn yn dweud pwy oedd.',
};
