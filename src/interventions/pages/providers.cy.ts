// Welsh words of the page of providers of programmes.

import type { WordsOf } from '#platform';

import type { en } from './providers.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Darparwyr rhaglenni',
  back: 'Yn ôl at raglenni',
  line: 'Dim ond ei atgyfeiriadau ei hun y mae darparwr yn eu gweld. Pan ddaw un i ben, cedwir ei atgyfeiriadau a dywedir wrth bob perchennog ar Heddiw.',
  caption: 'Darparwyr',
  heads: { provider: 'Darparwr', accounts: 'Cyfrifon', open: 'Atgyfeiriadau agored', state: 'Cyflwr' },
  noAccounts: 'Dim cyfrif',
  goesOn: 'Yn parhau',
  stops: (day) => `Yn dod i ben ${day}`,
  stopped: 'Wedi dod i ben',
  stopTitle: 'Darparwr yn dod i ben',
  provider: 'Pa ddarparwr?',
  choose: 'Dewis darparwr',
  stopsOn: 'Diwrnod olaf',
  stopsHint: 'Gadewch yn wag os yw’n parhau wedi’r cyfan.',
  reason: 'Pam?',
  saveStop: 'Cadw',
  accountTitle: 'I bwy mae cyfrif yn gweithio',
  account: 'Pa gyfrif?',
  chooseOne: 'Dewis cyfrif',
  for: 'I ba ddarparwr?',
  forNobody: 'I neb',
  saveAccount: 'Cadw’r cyfrif',
  noneYet: 'Nid oes gan unrhyw gyfrif rôl darparwr. Gweinyddwr sy’n ychwanegu un.',
  chooseAccount: 'Dewiswch y cyfrif',
  chooseProvider: 'Dewiswch y darparwr',
  realDay: 'Rhowch ddiwrnod go iawn',
  reasonNeeded: 'Dywedwch pam',
  saved: 'Wedi’i gadw.',
};
