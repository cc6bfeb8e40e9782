// Welsh words of the page of when each order could have been considered, and when it was.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './opportunities.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Pryd y gellid bod wedi ystyried pob gorchymyn',
  back: 'Yn ôl i’r gorchmynion a mechnïaeth',
  explained:
    'Ar gyfer pob pŵer: y diwrnod cyntaf pan oedd y cofnod, fel yr oedd ar y pryd, yn dangos arwydd o’r seiliau. Wrth ei ochr: y diwrnod y dechreuodd rhywun ei ystyried. Nid yw’r hyn a ddaeth yn hysbys wedyn yn newid diwrnod cynharach.',
  caution:
    'Mae arwydd yn gofyn y cwestiwn ac nid yw’n ei ateb: person a enwir sydd i ddweud a oedd angen gorchymyn. Nid yw heb ei restru yn golygu nad oedd ar gael.',
  imports:
    'Ar gyfer cofnodion o systemau eraill, y diwrnod yw’r un a rydd eu ffynhonnell, gan fod yr heddlu’n ei wybod bryd hynny. Ar gyfer yr hyn a gofnodir yma, diwrnod ei gofnodi ydyw.',
  caption: 'Pwerau y dangosodd y cofnod eu seiliau, y cynharaf yn gyntaf',
  heads: {
    power: 'Pŵer',
    shown: 'Seiliau i’w gweld gyntaf',
    considered: 'Ystyriwyd gyntaf',
    days: 'Dyddiau rhwng',
  },
  nothing: 'Nid yw’r troseddau a gofnodwyd yn dangos arwydd o seiliau gorchymyn.',
  signs: {
    'stalking-crime': 'cofnodi trosedd stelcio',
    'repeated-against-one-victim': 'troseddau o’r grŵp hwn dro ar ôl tro yn erbyn un dioddefwr',
    'domestic-violence': 'trais sy’n gysylltiedig â cham-drin domestig',
    'domestic-harassment': 'stelcio neu aflonyddu sy’n gysylltiedig â cham-drin domestig',
    charged: 'cyhuddiad',
  },
  because: (sign: string, crimes: string) => `Oherwydd ${sign}: ${crimes}`,
  sure: {
    verified: 'Darllenwyd y gyfraith',
    memory: 'Y gyfraith o’r cof: gwiriwch hi',
    doubtful: 'Y gyfraith yn ansicr: gwiriwch hi',
    local: 'Yn rhannol, dehongliad yr heddlu ei hun o’r gyfraith',
  },
  notConsidered: 'Heb ei ystyried, hyd y cofnodwyd',
  writtenLater: (day: string) => `Nodwyd ${day}`,
  days: (count: number) => plural('cy', count, { two: `${count} ddiwrnod`, other: `${count} diwrnod` }),
  before: 'Cyn i’r seiliau fod ar gofnod',
};
