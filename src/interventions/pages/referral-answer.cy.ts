// Welsh words of the form that answers a concern or changes the provider of a referral.

import type { WordsOf } from '#platform';

import type { en } from './referral-answer.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Ateb dros atgyfeiriad',
  concernTitle: 'Ateb pryder darparwr',
  providerTitle: 'Rhoi’r atgyfeiriad i ddarparwr arall',
  caption: (ref, name) => `${ref}, ${name}`,
  back: (ref) => `Yn ôl at ${ref}`,
  providerNow: (name) => `Darparwr nawr: ${name}`,
  provider: 'Pa ddarparwr?',
  choose: 'Dewis darparwr',
  why: 'Pam?',
  done: 'Beth a wnaed am hyn?',
  hint: 'Dim enw na chyfeiriad dioddefwr.',
  send: 'Cadw',
  cancel: 'Canslo',
  saved: 'Wedi’i gadw.',
  ended: 'Mae’r atgyfeiriad hwn wedi dod i ben. Mae ei ddarparwr yn aros fel yr oedd.',
  answered: (answer) => `Mae wedi’i ateb eisoes: ${answer}`,
  textNeeded: 'Ysgrifennwch hyd at 500 nod',
  chooseProvider: 'Dewiswch y darparwr',
};
