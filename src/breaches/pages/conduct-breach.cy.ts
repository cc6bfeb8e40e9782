// Welsh words of the form that asks whether a breach is also part of stalking.

import type { WordsOf } from '#platform';

import type { en } from './conduct-breach.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'A yw hefyd yn rhan o stelcio neu aflonyddu?',
  line: 'Ystyrir torri amodau a throsedd stelcio fel ei gilydd. Darllenwch yr hanes yn gyntaf. Mae eich ateb o dan eich enw.',
  answer: 'Eich ateb',
  answerHint: 'Gellir ateb eto pan fydd mwy yn hysbys. Cedwir pob ateb.',
  crime: 'Rhif y drosedd, wedi’i chofnodi',
  note: 'Eich rheswm',
  send: 'Cofnodi ateb',
  saved: 'Cofnodwyd yr ateb.',
};
