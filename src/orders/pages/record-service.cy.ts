// Welsh words of the form that records the service of an order or notice.

import type { WordsOf } from '#platform';

import type { en } from './record-service.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnodi cyflwyno',
  rule: (how, source) => `Yr hyn mae’r gyfraith yn ei ddweud: ${how} (${source}).`,
  on: 'Ar ba ddiwrnod y’i cyflwynwyd?',
  at: 'Faint o’r gloch?',
  method: 'Sut?',
  who: 'Pwy a’i cyflwynodd?',
  me: 'Fi',
  other: 'Rhywun arall',
  byWhom: 'Enw a rheng y sawl a’i cyflwynodd',
  note: 'Nodyn',
  noteHint: 'Er enghraifft y copi a ddarllenwyd yn uchel. Dioddefwyr yn ôl llythyren yn unig.',
  send: 'Cofnodi cyflwyno',
  saved: 'Cofnodwyd y cyflwyno.',
  chooseMethod: 'Dewiswch sut y’i cyflwynwyd',
  chooseWho: 'Dewiswch pwy a’i cyflwynodd',
  enterWho: 'Rhowch enw’r sawl a’i cyflwynodd',
  served: (day) => `Mae’r cyflwyno wedi’i gofnodi’n barod: ${day}.`,
};
