// Welsh words of work that a meeting gave.

import type { WordsOf } from '#platform';

import type { en } from './meeting-work.en.ts';

export const cy: WordsOf<typeof en> = {
  'meeting-action': {
    title: () => 'Gwneud yr hyn a roddodd y cyfarfod i chi, a chofnodi’r canlyniad',
    why: ({ day }) => `Rhoddwyd ${day}.`,
    moreThan: (most) => `Mae mwy na ${most} o gamau cyfarfodydd heb eu gwneud. Cyfrifir y ${most} hynaf.`,
  },
};
