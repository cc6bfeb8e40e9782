// Welsh words of the form that ticks evidence kept.

import type { WordsOf } from '#platform';

import type { en } from './keep-evidence.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Ticio tystiolaeth a gadwyd',
  line: 'Mae negeseuon, cyfrifon a dyfeisiau yn cyfrif cymaint â’r hyn a ddigwyddodd wyneb yn wyneb, ac yn cael eu colli’n gynt.',
  kept: 'Beth a gadwyd, neu y gofynnwyd amdano?',
  keptHint: 'Ticiwch yr hyn a wnaed. Mae’r hyn a diciwyd yn aros, gyda’ch enw a’r amser.',
  note: 'Nodyn: ble y mae, neu ei rif',
  source: (source) => `${source}.`,
  send: 'Cofnodi',
  saved: 'Cofnodwyd y dystiolaeth a gadwyd.',
};
