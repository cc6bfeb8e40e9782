// Welsh words of the queues on the page of a crime.

import type { WordsOf } from '#platform';

import type { en } from './look-words.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Edrych o’r ciwiau',
  caption: 'Beth ddilynodd bob tro yr edrychwyd arno, y diweddaraf gyntaf',
  heads: { queue: 'Ciw', result: 'Beth sy’n dilyn', by: 'Gan' },
  waits: (queue, who, moment) => `${queue}: ${who} i edrych arno erbyn ${moment}.`,
  look: 'Edrych arno',
  noLook: 'Nid oes neb wedi edrych arno o giw eto.',
  nobody: 'Neb wrth ei waith',
};
