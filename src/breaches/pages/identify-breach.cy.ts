// Welsh words of the form that says, or puts right, what was breached.

import type { WordsOf } from '#platform';

import type { en } from './identify-breach.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Beth a dorrwyd?',
  line: 'Dewiswch y gorchymyn neu’r fechnïaeth, a’r amod os yw’n hysbys. Bydd yr hyn a ddywedwyd o’r blaen yn aros.',
  condition: 'Gorchymyn neu fechnïaeth, ac amod',
  chooseCondition: 'Dewiswch o’r rhestr hon',
  noMeasures: 'Nid oes gorchymyn na mechnïaeth i’r person hwn wedi’i gofnodi yma. Ychwanegwch yn gyntaf.',
  note: 'Pam?',
  noteHint: 'Yn ofynnol os ydych yn newid yr hyn a ddywedwyd o’r blaen. Dim enw na chyfeiriad dioddefwr.',
  send: 'Cofnodi beth a dorrwyd',
  saved: 'Cofnodwyd beth a dorrwyd.',
};
