// Welsh words of the page of days from first report to first consideration. Terms marked T in the glossary await a translator.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './consideration-days.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Diwrnodau o’r adroddiad cyntaf i’r ystyriaeth gyntaf',
  period: (from, to) => `Troseddau yr adroddwyd amdanynt o ${from} hyd ${to}.`,
  rule: (text) => `Sut rydym yn cyfrif: ${text}.`,
  source: (source) => `Ffynhonnell y diffiniad: ${source}.`,
  onlyConsidered: 'Nid oes diwrnod i achosion lle na chafodd ei ystyried: gweler y rhestr o fylchau.',
  blanks: 'Beth sydd heb ei ystyried eto',
  area: 'Ardal',
  allAreas: 'Yr heddlu cyfan',
  months: 'Cyfnod',
  lastMonths: (count) =>
    plural('cy', count, {
      zero: 'Misoedd diwethaf: 0',
      one: 'Y mis diwethaf',
      two: 'Y 2 fis diwethaf',
      few: 'Y 3 mis diwethaf',
      many: 'Y 6 mis diwethaf',
      other: `Y ${count} mis diwethaf`,
    }),
  show: 'Dangos',
  caption: 'Diwrnodau i’r ystyriaeth gyntaf, fesul ymyriad',
  heads: { intervention: 'Ymyriad', count: 'Achosion', median: 'Canolrif', worst: 'Gwaethaf' },
  rowsTitle: (intervention) => `Yr achosion y tu ôl iddo: ${intervention}`,
  rowsCaption: 'Achosion, yr hiraf yn gyntaf',
  rowHeads: {
    crime: 'Trosedd',
    person: 'Dan amheuaeth',
    reported: 'Adroddwyd',
    considered: 'Ystyriwyd gyntaf',
    days: 'Diwrnodau',
  },
  noSuspect: 'Dim person dan amheuaeth wedi’i enwi',
  cut: (shown, total) => `Y ${shown} hiraf o ${total}.`,
  see: 'Dangos yr achosion',
  nothing: 'Ni chofnodwyd ystyriaeth ar gyfer troseddau’r cyfnod hwn.',
};
