// Welsh words of the page of every breach by one person.

import type { WordsOf } from '#platform';

import type { en } from './perpetrator-breaches.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Torri amodau',
  history: 'Hanes torri amodau',
  all: 'Pob achos o dorri amodau, yn drosedd neu beidio',
  record: 'Cofnodi achos o dorri amodau',
  chronology: 'Cronoleg ar gyfer llys, gyda phrawf o gyflwyno',
  evidence: 'Tystiolaeth',
  kind: 'Yn ôl y gyfraith',
  caption: 'Pob achos o dorri amodau, y diweddaraf yn gyntaf',
  heads: {
    date: 'Dyddiad',
    what: 'Beth a dorrwyd, a sut',
    kind: 'Yn ôl y gyfraith',
    evidence: 'Tystiolaeth',
    police: 'Beth a wnaeth yr heddlu',
    source: 'Ffynhonnell',
  },
  noEvidence: 'Dim wedi’i chofnodi',
  notKnown: 'Ddim yn hysbys nes nodi beth a dorrwyd',
};
