// Geiriau Cymraeg y ffigurau sy’n mesur argymhellion, a lle mae argymhelliad yn sefyll.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './figure-words.en.ts';

export const cy: WordsOf<typeof en> = {
  measures: {
    'owned-orders': 'Gorchmynion gyda pherchennog wedi’i enwi',
    'advice-asked': 'Achosion lle gofynnwyd am gyngor',
    'advice-hours': 'Amser hyd at ateb',
    'considered-days': 'Diwrnodau hyd at yr ystyriaeth gyntaf',
    considered: 'Achosion lle ystyriwyd rhywbeth',
    assessed: 'Achosion gydag asesiad wedi’i enwi',
    'meeting-written': 'Achosion a ysgrifennwyd mewn cyfarfodydd dyddiol',
    'checks-made': 'Gwiriadau a wnaed ar ôl rhaglenni',
    'reviews-heard': 'Adolygiadau a glywodd y dioddefwr',
    'history-read': 'Hanes torri amodau a agorwyd o fewn 3 diwrnod',
    'asked-again': 'Dioddefwyr y gofynnwyd eto iddynt wedi i rywbeth ddigwydd',
    'contact-agreed': 'Achosion â chytundeb cyswllt neu reswm',
    'contact-kept': 'Cysylltiadau â dioddefwyr a gadwyd fel y cytunwyd',
  },
  share: (percent, found, total) => `${percent} (${found} o ${total})`,
  percent: (percent) => `${percent}%`,
  counts: (found, total) => `${found} o ${total}`,
  fewOf: (total) => `llai na 5 o ${total}`,
  allButFew: (total) => `pob un ond llai na 5, o ${total}`,
  few: 'llai na 5 i gyd',
  nothing: 'dim i’w gyfrif',
  days: (days, found) =>
    `${plural('cy', days, { two: '2 ddiwrnod', other: `${days} diwrnod` })} (canol ${found})`,
  hours: (hours, found) => `${hours} awr (canol ${found})`,
  daysAlone: (days) => `${plural('cy', days, { two: '2 ddiwrnod', other: `${days} diwrnod` })} (yr un canol)`,
  hoursAlone: (hours) => `${hours} awr (yr un canol)`,
  higher: (before, day) => `Yn uwch: ${before} oedd ar ${day}`,
  lower: (before, day) => `Yn is: ${before} oedd ar ${day}`,
  longer: (before, day) => `Yn hirach: ${before} oedd ar ${day}`,
  shorter: (before, day) => `Yn fyrrach: ${before} oedd ar ${day}`,
  same: (before, day) => `Yr un peth: ${before} oedd ar ${day}`,
  was: (before, day) => `Ar ${day}: ${before}`,
  statuses: {
    'not-started': 'Heb ddechrau',
    started: 'Wedi dechrau',
    proposed: 'Wedi’i wneud: cynigir cau',
    agreed: 'Cytunwyd ei gau',
    'sent-back': 'Anfonwyd yn ôl',
    reopened: 'Agorwyd eto',
  },
  byFigures: 'Ailagorwyd gan ei ffigurau',
  noOwner: 'Dim perchennog wedi’i enwi',
  evidence: (count) =>
    plural('cy', count, {
      zero: 'Dim darnau o dystiolaeth',
      one: '1 darn o dystiolaeth',
      two: '2 ddarn o dystiolaeth',
      few: '3 darn o dystiolaeth',
      many: '6 darn o dystiolaeth',
      other: `${count} darn o dystiolaeth`,
    }),
  noEvidence: 'Dim tystiolaeth eto',
  notMeasured: 'Heb ei fesur gan y gwasanaeth hwn',
  noUpdate: (days) =>
    plural('cy', days, {
      two: 'Dim diweddariad ers 2 ddiwrnod',
      other: `Dim diweddariad ers ${days} diwrnod`,
    }),
  updatedToday: 'Diweddarwyd heddiw',
  neverUpdated: 'Dim byd wedi’i gofnodi eto',
};
