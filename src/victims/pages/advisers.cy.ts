// Welsh words of the page of advisers and their services.

import type { WordsOf } from '#platform';

import type { en } from './advisers.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cynghorwyr dioddefwyr',
  line: 'Dim ond pobl a gytunodd y mae cynghorydd yn eu gweld, tra bo’n gweithio i’r gwasanaeth a enwyd.',
  caption: 'Cynghorwyr yn ôl enw',
  heads: { name: 'Enw', service: 'Gwasanaeth', post: 'Cyfrif', people: 'Pobl a gefnogir' },
  noService: 'Dim gwasanaeth',
  inPost: 'Agored',
  left: 'Ar ben',
  accountTitle: 'I ba wasanaeth y mae cynghorydd yn gweithio',
  account: 'Pa gynghorydd?',
  works: 'I ba wasanaeth?',
  worksHint: 'Gyda gwasanaeth arall, neu heb un, ni fydd yn gweld neb a gefnogai dros yr hen un.',
  choose: 'Dewis un',
  forNobody: 'I neb',
  save: 'Cadw',
  saved: 'Wedi’i gadw.',
  noneYet: 'Nid oes gan unrhyw gyfrif rôl cynghorydd dioddefwr. Gweinyddwr sy’n ychwanegu un.',
  chooseAccount: 'Dewiswch y cynghorydd',
  chooseService: 'Dewiswch y gwasanaeth',
};
