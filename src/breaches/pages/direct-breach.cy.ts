// Welsh words of the form by which a supervisor directs the answer to a breach.

import type { WordsOf } from '#platform';

import type { en } from './direct-breach.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Rhoi cyfarwyddyd, gydag amser',
  line: 'Cofnodir eich cyfarwyddyd o dan eich enw. Os methir yr amser, bydd ar Heddiw nes ei wneud.',
  waiting: (what) => `Arhosir nawr am: ${what}`,
  to: 'Pwy sydd i’w wneud?',
  chooseWho: 'Dewiswch pwy',
  note: 'Beth sydd i’w wneud?',
  due: 'Erbyn pa ddiwrnod?',
  dueTime: 'Erbyn faint o’r gloch?',
  send: 'Cofnodi cyfarwyddyd',
  saved: 'Cofnodwyd y cyfarwyddyd.',
};
