// Welsh words of the form of a question about a case.

import type { WordsOf } from '#platform';

import type { en } from './new-advice.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Gofyn am gyngor',
  line: 'Saif y cwestiwn a’i ateb yn yr achos. Mae un ffurflen yn gwneud y tro i’r ddau.',
  back: 'Yn ôl i’r cyfeiriadur',
  who: 'I bwy yr ydych yn gofyn, neu y gofynnoch?',
  choose: 'Dewiswch',
  roleOption: (role) => `Rôl: ${role}`,
  staffOption: (name, role) => `${name}, ${role}`,
  question: 'Cwestiwn',
  questionHint: 'Peidiwch ag ysgrifennu enw na chyfeiriad dioddefwr.',
  way: 'Sut',
  ways: {
    here: 'Gofyn yma: bydd ar eu Heddiw',
    phone: 'Gofynnais dros y ffôn',
    'in-person': 'Gofynnais wyneb yn wyneb',
  },
  on: 'Diwrnod y gofynnwyd',
  at: 'Amser y gofynnwyd',
  answer: 'Ateb, os yw gennych eisoes',
  answerHint: 'Gadewch yn wag tra byddwch yn aros.',
  by: 'Pwy atebodd',
  byHint: 'Dim ond os gofynnoch i rôl.',
  send: 'Cadw',
  cancel: 'Canslo',
  saved: 'Cadwyd. Saif y cwestiwn yn yr achos.',
  problems: {
    'question-needed': 'Ysgrifennwch y cwestiwn',
    'too-long': 'Byrhewch ef i 2,000 o nodau',
    'who-needed': 'Dewiswch i bwy yr ydych yn gofyn',
    yourself: 'Dewiswch rywun heblaw chi eich hun',
    'way-needed': 'Dewiswch sut yr ydych yn gofyn neu y gofynnoch',
    'day-needed': 'Rhowch y diwrnod fel dyddiad go iawn',
    'time-needed': 'Rhowch yr amser, er enghraifft 06:52',
    'in-future': 'Rhaid i’r amser beidio â bod yn y dyfodol',
    'answer-needed': 'Ysgrifennwch yr ateb',
    'by-needed': 'Ysgrifennwch pwy atebodd',
    'before-question': 'Rhaid i’r ateb beidio â bod cyn y cwestiwn',
  },
};
