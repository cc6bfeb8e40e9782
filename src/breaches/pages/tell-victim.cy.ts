// Welsh words of the form that records that the victim was told of a breach.

import type { WordsOf } from '#platform';

import type { en } from './tell-victim.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'A yw’r dioddefwr wedi cael gwybod?',
  line: 'Dywedwch wrth y dioddefwr beth a adroddwyd, beth a wnaeth yr heddlu, ac a yw’r person dan amheuaeth yn rhydd.',
  reach: 'Dioddefwyr, a sut i gysylltu â nhw’n ddiogel',
  victim: 'Dioddefwr',
  choices: { told: 'Wedi cael gwybod', 'no-victim': 'Nid oes dioddefwr' },
  told: 'Os felly, ar ba ddiwrnod?',
  toldTime: 'Faint o’r gloch?',
  method: 'Sut?',
  chooseMethod: 'Dewiswch sut',
  send: 'Cofnodi am y dioddefwr',
  saved: 'Cofnodwyd am y dioddefwr.',
};
