// Welsh words of the form that records a review of an order, notice or bail.

import type { WordsOf } from '#platform';

import type { en } from './record-review.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Adolygiad',
  line: 'A gedwir ato, a yw’n ddigon, a oes ei angen o hyd? Person a enwir sy’n penderfynu ac yn dweud pam.',
  on: 'Pryd oedd yr adolygiad?',
  decided: 'Beth benderfynwyd?',
  choose: 'Dewiswch yr hyn a benderfynwyd',
  note: 'Pam?',
  noteHint: 'Beth sydd wedi newid, beth yw’r risg nawr. Dioddefwyr drwy lythyren yn unig.',
  next: 'Adolygiad nesaf erbyn',
  nextHint: 'Gadewch yn wag i gadw at gyfnod yr heddlu ei hun.',
  send: 'Cofnodi adolygiad',
  saved: 'Cofnodwyd yr adolygiad.',
  savedAct: 'Cofnodwyd yr adolygiad. Cofnodwch y cais pan wneir ef.',
};
