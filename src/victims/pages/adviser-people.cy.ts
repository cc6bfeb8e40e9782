// Welsh words of the list of people whom an adviser supports.

import type { WordsOf } from '#platform';

import type { en } from './adviser-people.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Pobl a gefnogwch',
  line: 'Dim ond pobl a gytunodd i gael eu cefnogi gennych chi. Mae pob golwg yn y log archwilio.',
  caption: 'Pobl a gytunodd i’ch cefnogaeth, y diweddaraf yn gyntaf',
  noService:
    'Nid yw’ch cyfrif yn gweithio i unrhyw wasanaeth eto. Gofynnwch i’r swyddog a ofynnodd i chi fewngofnodi.',
  nothing: 'Nid oes neb wedi’i gofnodi fel un a gefnogir gennych nawr.',
  heads: { ref: 'Cyfeirnod', initials: 'Llythrennau blaen', since: 'Cytunwyd ar', officer: 'Swyddog' },
  notShown: 'Ni ddangosir',
  restricted: 'Cyfyngedig',
};
