// Welsh words for what is wrong with a form about what was considered. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './problem-words.en.ts';

export const cy: WordsOf<typeof en> = {
  'no-answer': 'Dewiswch ateb ar gyfer o leiaf un rhes',
  'nothing-changed': 'Newidiwch ateb, neu ewch yn ôl heb gadw',
  'reason-needed': (intervention) => `Dewiswch reswm ar gyfer: ${intervention}`,
  'answer-needed': (intervention) => `Dewiswch ateb, neu gliriwch y rheswm, ar gyfer: ${intervention}`,
  'note-needed': 'Nodwch beth yw’r rheswm arall',
  'note-too-long': 'Byrhewch y nodyn i 500 nod',
  'wish-needed': 'Dewiswch beth oedd dymuniad y dioddefwr, neu nad oes neb wedi gofyn eto',
  'place-needed': 'Dewiswch ble cafodd ei benderfynu',
  'agree-needed': 'Dewiswch a ydych yn cytuno',
  'disagree-reason-needed': 'Nodwch pam nad ydych yn cytuno',
};
