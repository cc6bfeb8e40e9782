// Welsh words of the form that ties an order to the notice before it.

import type { WordsOf } from '#platform';

import type { en } from './tie-application.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'A benderfynwyd cais yr hysbysiad hwn?',
  line: 'Dywedwch pa orchymyn a’i penderfynodd, neu pa un sy’n perthyn i hysbysiad arall. Mae’r ddau gofnod yn cadw’r ateb a’r rheswm.',
  which: 'Pa orchymyn?',
  order: (name, ref, decision, day) => `${name} ${ref}: ${decision}, ${day}`,
  tied: 'Wedi’i gysylltu â hysbysiad arall nawr. Mae’r ateb yn cywiro hynny.',
  whatIsIt: 'Beth ydyw?',
  answers: {
    is: 'Y penderfyniad ar gais yr hysbysiad hwn',
    'is-not': 'Un arall: mae’r hysbysiad hwn yn dal i aros',
  },
  why: 'Sut y gwyddoch chi?',
  whyHint: 'Er enghraifft cofrestr y llys, neu bwy a ddywedodd. Dim cyfeiriad dioddefwr.',
  send: 'Cadw’r ateb',
  orderNeeded: 'Dewiswch y gorchymyn.',
  answerNeeded: 'Dywedwch ai cais yr hysbysiad hwn ydoedd.',
  whyNeeded: 'Dywedwch sut y gwyddoch chi.',
  nobody:
    'Ni phenderfynwyd gorchymyn i’r person hwn ers rhoi’r hysbysiad hwn. Cofnodwch y penderfyniad yn gyntaf.',
};
