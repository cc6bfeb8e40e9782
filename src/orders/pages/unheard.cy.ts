// Welsh words of the list of victims not heard from.

import type { WordsOf } from '#platform';

import type { en } from './unheard.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Dioddefwyr heb eu clywed',
  line: 'Mewn grym, ac ni chlywyd y dioddefwr o fewn yr amser a osododd yr heddlu. Nid yw ymgais na chyrhaeddodd neb yn cyfrif.',
  listTitle: 'Gorchmynion a mechnïaeth',
  caption: 'Gorchmynion a mechnïaeth na chlywyd y dioddefwr yn eu cylch, y distawrwydd hwyaf yn gyntaf',
  heads: {
    ref: 'Cyfeirnod',
    kind: 'Math',
    person: 'Person',
    made: 'Gwnaed',
    heard: 'Clywyd y dioddefwr ddiwethaf',
  },
  never: 'Ddim erioed',
  tried: (day) => `Ymgais ofer ${day}`,
  restricted: 'Cofnod cyfyngedig',
  nothing: 'Clywyd pob dioddefwr mewn pryd.',
  gaps: 'Pob bwlch mewn gorchmynion a mechnïaeth',
};
