// Welsh words of the form that records that the victim was told of a breach.

import type { WordsOf } from '#platform';

import type { en } from './tell-victim.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnodi bod y dioddefwr wedi cael gwybod',
  line: 'Dywedwch wrth y dioddefwr beth a adroddwyd, beth a wnaeth yr heddlu, ac a yw’r person dan amheuaeth yn rhydd.',
  told: 'Ar ba ddiwrnod?',
  toldTime: 'Faint o’r gloch?',
  method: 'Sut?',
  chooseMethod: 'Dewiswch sut',
  send: 'Cofnodi bod y dioddefwr wedi cael gwybod',
  saved: 'Cofnodwyd bod y dioddefwr wedi cael gwybod.',
};
