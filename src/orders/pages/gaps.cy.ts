// Welsh words of the list of gaps: what nobody is looking at.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './gaps.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Bylchau: nid oes neb yn gwylio',
  line: 'Gorchmynion a mechnïaeth heb berchennog, gwiriad, cyflwyno, penderfyniad, neu heb roi gwybod i ddioddefwr.',
  sub: 'Cofrestri',
  orders: 'Gorchmynion a hysbysiadau',
  bail: 'Mechnïaeth',
  gaps: 'Bylchau',
  watch: 'Rheolau',
  notHeard: 'Dioddefwyr heb eu clywed',
  notSetUp: (names) => `Heb eu sefydlu: ${names}. Nid oes dim o’r rhain wedi dod i mewn erioed.`,
  filter: 'Hidlo’r bylchau',
  kind: 'Bwlch',
  allKinds: (count) => `Pob un (${count})`,
  kindCount: (name, count) => `${name} (${count})`,
  area: 'Ardal',
  allAreas: 'Pob ardal',
  show: 'Dangos',
  count: (orders, gaps) => `Gorchmynion a mechnïaeth: ${orders}. Bylchau i gyd: ${gaps}`,
  caption: 'Gorchmynion a mechnïaeth â bylchau, y rhai mwyaf pwysig yn gyntaf',
  heads: {
    ref: 'Gorchymyn',
    gaps: 'Heb neb yn ei wylio',
    person: 'Enw’r person',
    area: 'Ardal',
    owner: 'Perchennog',
  },
  restricted: 'Cofnod cyfyngedig',
  nobody: 'Dim perchennog',
  notRecorded: 'heb ei gofnodi',
  nothing:
    'Dim bylchau yma. Mae perchennog, cyflwyno, gwiriad a rhoi gwybod ar gyfer pob un ar y rhestr hon.',
  everything: (count) => `Dangos ${count} ar un dudalen, i’w hargraffu`,
  cutAt: (count) => `Mae’r ${count} cyntaf ar y dudalen hon.`,
  back: 'Yn ôl i dudalennau o 50',
  feeds: 'Ffynonellau sydd wedi tewi',
  feedsLine:
    'Ni welir yr hyn nas anfonir. Gwiriwch y ddalfa, y llysoedd a’r system troseddau’n uniongyrchol.',
  feed: (name, day, days) =>
    plural('cy', days, {
      two: `${name}: dim ers ${day}, 2 ddiwrnod`,
      other: `${name}: dim ers ${day}, ${days} diwrnod`,
    }),
  rules: 'Sut rydym yn cyfrif: rheolau’r heddlu ei hun, fel data cyfeirio.',
};
