// Welsh words of the list of closed cases with something new. Terms marked T in the glossary await a translator.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './after-closure.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Achosion a gaewyd gyda rhywbeth newydd',
  sub: 'Rhestri o achosion i edrych arnynt',
  tab: 'Ar ôl cau',
  line: 'Caewyd heb gyhuddo; daeth trosedd newydd neu dorri amodau ers hynny, ac nid oes neb wedi edrych.',
  order:
    'Y rhai a aseswyd yn uchel gyntaf, yna torri amodau, yna sawl trosedd newydd; ym mhob un y rhai sy’n aros hiraf.',
  area: 'Ardal',
  allAreas: 'Pob ardal',
  show: 'Dangos',
  count: (count) =>
    plural('cy', count, {
      zero: 'Nid oes achos yn aros.',
      one: 'Mae 1 achos yn aros.',
      two: 'Mae 2 achos yn aros.',
      few: 'Mae 3 achos yn aros.',
      many: 'Mae 6 achos yn aros.',
      other: `Mae ${count} achos yn aros.`,
    }),
  caption: 'Achosion a gaewyd gyda rhywbeth newydd, y risg fwyaf gyntaf',
  heads: {
    crime: 'Trosedd a gaewyd',
    suspect: 'Person dan amheuaeth',
    area: 'Ardal',
    why: 'Pam mae yma',
    things: 'Newydd ers hynny',
    first: 'Y cyntaf ar',
    worker: 'Pwy sy’n edrych',
    look: 'Edrych',
  },
  signs: ['Aseswyd yn uchel', 'Torrwyd amodau', 'Sawl trosedd newydd', 'Un drosedd newydd'],
  look: 'Edrych',
  nobody: 'Neb wrth ei waith',
  restricted: 'Cofnod cyfyngedig',
  nothing: 'Nid oes dim newydd mewn unrhyw achos a gaewyd.',
};
