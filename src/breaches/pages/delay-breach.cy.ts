// Welsh words of the form that gives the reason for a delay.

import type { WordsOf } from '#platform';

import type { en } from './delay-breach.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Rhoi’r rheswm dros oedi',
  line: 'Cedwir y rheswm wrth ymyl yr amser a fethwyd. Nid yw’n symud yr amser hwnnw.',
  rung: 'Beth oedd yn hwyr?',
  reason: 'Pam?',
  chooseReason: 'Dewiswch reswm',
  note: 'Yn eich geiriau chi',
  send: 'Cofnodi rheswm',
  saved: 'Cofnodwyd y rheswm dros yr oedi.',
};
