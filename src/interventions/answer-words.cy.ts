// Welsh words for answers about what was considered. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './answer-words.en.ts';

export const cy: WordsOf<typeof en> = {
  answers: {
    'going-ahead': 'Mynd ymlaen',
    'already-in-place': 'Eisoes ar waith',
    'not-now': 'Dim nawr',
    'not-suitable': 'Ddim yn addas',
    withdrawn: 'Cofnodwyd mewn camgymeriad',
  },
  waiting: 'Ddim yn addas: yn aros am ail ddarllenydd',
  disagreed: 'Ail ddarllenydd ddim yn cytuno: atebwch eto',
  lookAgain: (day) => `Edrych eto erbyn ${day}`,
  lookAgainWhen: (when, day) => `Edrych eto: ${when}, erbyn ${day}`,
};
