// Welsh words for the pages that show whether a victim was asked before a search or a release.

import type { WordsOf } from '#platform';

import type { en } from './knowledge-words.en.ts';

export const cy: WordsOf<typeof en> = {
  section: 'Cyn chwilio neu ryddhau: beth mae’r dioddefwr yn ei wybod',
  asked: (act, when, who) => `${act}: gofynnwyd ${when} gan ${who}.`,
  without: (act, when, who, why) => `${act}: ni ofynnwyd, ${when}, ${who}. ${why}.`,
  acts: { search: 'Cyn chwilio', release: 'Cyn rhyddhau' },
  never: 'Ni ofynnwyd i neb eto. Gofynnwch cyn chwilio neu ryddhau. Nid yw’n atal dim sy’n gyfreithlon.',
  neverRelease: 'Cyn rhyddhau: ni ofynnwyd i’r dioddefwr beth mae’n ei wybod a’i ddymuno.',
  noCrime: 'Nid oes trosedd yn gysylltiedig â’r fechnïaeth hon. Cofnodwch ef ar dudalen y drosedd.',
  open: 'Gofyn, a darllen yr hyn a ddywedwyd',
};
