// Welsh words of step 5 of recording a breach: telling the victim.

import type { WordsOf } from '#platform';

import type { en } from './report-victim.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'A yw’r dioddefwr wedi cael gwybod?',
  line: 'Mae angen i’r dioddefwr wybod beth a adroddwyd, beth a wnaeth yr heddlu, ac a yw’r person dan amheuaeth yn rhydd.',
  victim: 'Dioddefwr',
  choices: {
    told: 'Wedi cael gwybod',
    'not-yet': 'Heb gael gwybod eto: i’w wneud nawr',
    'no-victim': 'Nid oes dioddefwr',
  },
  told: 'Os felly, ar ba ddiwrnod?',
  toldTime: 'Faint o’r gloch?',
  method: 'Sut?',
  chooseMethod: 'Dewiswch sut',
};
