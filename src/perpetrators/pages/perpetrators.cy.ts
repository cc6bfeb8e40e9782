// Welsh words of the list of perpetrators.

import type { WordsOf } from '#platform';

import type { en } from './perpetrators.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cyflawnwyr',
  line: 'Pobl dan amheuaeth mewn troseddau, a phawb sydd dan orchymyn, hysbysiad neu fechnïaeth. Yn nhrefn cyfenw.',
  caption: 'Cyflawnwyr yn nhrefn cyfenw',
  heads: { name: 'Enw', ref: 'Cyf', born: 'Ganwyd', lives: 'Yn byw', area: 'Ardal' },
  area: 'Ardal',
  allAreas: 'Pob ardal',
  show: 'Dangos',
  count: (count) => `Pobl: ${count}`,
  countAtLeast: (count) => `Pobl: mwy na ${count}`,
  nothing: 'Nid oes neb wedi’i restru yma. Dewiswch ardal arall.',
  restricted: 'Cofnod cyfyngedig',
  notRecorded: 'Heb ei gofnodi',
  searchLabel: 'Dod o hyd i berson: enw, dyddiad geni, rhif ffôn neu gyfeirnod',
  considerations: 'Beth sydd heb ei ystyried eto, fesul achos',
  programmes: 'Rhaglenni a’r gwiriadau ar eu hôl',
  search: 'Chwilio',
};
