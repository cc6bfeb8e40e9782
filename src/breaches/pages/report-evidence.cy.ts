// Welsh words of step 3 of recording a breach: evidence.

import type { WordsOf } from '#platform';

import type { en } from './report-evidence.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Pa dystiolaeth sydd?',
  line: 'Nodwch beth sy’n bodoli, nid ble mae pob eitem yn cael ei chadw.',
  evidence: 'Tystiolaeth',
  evidenceHint: 'Dewiswch bob un sy’n berthnasol.',
  note: 'Nodyn',
  noteHint: 'Ble mae, neu beth sydd i’w gadw cyn iddo gael ei golli. Dim enw na chyfeiriad dioddefwr.',
};
