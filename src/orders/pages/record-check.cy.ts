// Welsh words of the form that records a check of an order, notice or bail.

import type { WordsOf } from '#platform';

import type { en } from './record-check.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnodi gwiriad',
  line: 'Mae gwiriad yn dweud bod rhywun wedi edrych: yn y cyfeiriad, ar yr amodau, gyda’r dioddefwr.',
  on: 'Pryd oedd y gwiriad?',
  found: 'Beth a welwyd?',
  findings: {
    'in-order': 'Mewn trefn: cadwyd yr amodau hyd y gellid gweld',
    concern: 'Pryder: nodi beth',
    'not-reached': 'Methu cysylltu â’r person',
    'possible-breach': 'Posibilrwydd o dorri amodau: nodi beth, yna cofnodi’r achos',
  },
  next: 'Gwiriad nesaf erbyn',
  nextHint: 'Gadewch yn wag i gadw at gyfnod yr heddlu ei hun.',
  note: 'Nodyn',
  noteHint: 'Dioddefwyr yn ôl llythyren yn unig, dim o’u cyfeiriadau.',
  send: 'Cofnodi’r gwiriad',
  saved: 'Cofnodwyd y gwiriad.',
  savedBreach: 'Cofnodwyd y gwiriad. Cofnodwch yr achos o dorri amodau nawr.',
  chooseFinding: 'Dewiswch yr hyn a welwyd',
};
