// Welsh words of one question about a case.

import type { WordsOf } from '#platform';

import type { en } from './advice.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cyngor',
  facts: { asked: 'Gofynnwyd', by: 'Gan', of: 'I bwy', about: 'Achos', time: 'Amser i ateb' },
  question: 'Cwestiwn',
  answers: 'Atebion',
  noAnswer: 'Nid oes ateb wedi’i gofnodi eto.',
  add: 'Cofnodi’r ateb',
  addAnother: 'Ychwanegu at yr ateb',
  answer: 'Ateb',
  answerHint: 'Peidiwch ag ysgrifennu enw na chyfeiriad dioddefwr.',
  mine: 'Pwy sy’n ateb?',
  mineYes: 'Fi',
  mineNo: 'Dywedodd rhywun wrthyf: nodwch pwy',
  by: 'Pwy atebodd',
  on: 'Diwrnod yr ateb',
  at: 'Amser yr ateb',
  send: 'Cadw’r ateb',
  saved: 'Cadwyd yr ateb. Mae’n sefyll yn yr achos.',
};
