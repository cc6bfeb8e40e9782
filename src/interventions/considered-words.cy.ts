// Welsh words for what was considered in a case. Terms marked T in the glossary await a translator.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './considered-words.en.ts';

export const cy: WordsOf<typeof en> = {
  case: (number, offence) => `Trosedd ${number}: ${offence}`,
  wholePerson: 'Y person yn ei gyfanrwydd',
  closed: 'Wedi cau',
  caption: (about) => `Beth a ystyriwyd, y diweddaraf yn gyntaf: ${about}`,
  heads: {
    date: 'Dyddiad',
    intervention: 'Ymyriad',
    decision: 'Penderfyniad',
    reason: 'Rheswm, a phwy benderfynodd',
  },
  entries: (count) =>
    plural('cy', count, {
      zero: 'Cofnodion: 0.',
      one: 'Cofnodion: 1.',
      two: 'Cofnodion: 2, pob un wedi’i gadw.',
      few: 'Cofnodion: 3, pob un wedi’i gadw.',
      many: 'Cofnodion: 6, pob un wedi’i gadw.',
      other: `Cofnodion: ${count}, pob un wedi’i gadw.`,
    }),
  blanks: (count, asked, names) => `Heb ei ystyried eto (${count} o ${asked}): ${names}.`,
  waits: (names) => `Yn aros am berson dan amheuaeth: ${names}.`,
  noBlanks: 'Ystyriwyd popeth y gofynnir amdano.',
  recordNow: 'Cofnodi’r rhain nawr',
  record: 'Cofnodi beth a ystyriwyd',
};
