// Welsh words of the page about interventions. Terms marked T in the glossary await a translator.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './perpetrator-interventions.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Ymyriadau',
  considered: 'Gorchmynion a mechnïaeth a ystyriwyd',
  caption: 'Gorchmynion, hysbysiadau a mechnïaeth a ystyriwyd, y diweddaraf yn gyntaf',
  heads: {
    date: 'Ystyriwyd gyntaf',
    intervention: 'Ymyriad',
    now: 'Nawr',
    days: 'Diwrnodau hyd at ganiatáu',
    reason: 'Rheswm, a phwy a benderfynodd',
  },
  nothing: 'Nid oes gorchymyn, hysbysiad na mechnïaeth wedi’i gofnodi fel un a ystyriwyd.',
  managed: 'Rheolir gan',
  programmes: 'Rhaglenni',
  noProgrammes: 'Nid oes atgyfeiriad at raglen wedi’i gofnodi.',
  cases: 'Beth a ystyriwyd, fesul achos',
  nothingAtAll: 'Dim achos agored o stelcio nac aflonyddu, ac ni chofnodwyd dim fel un a ystyriwyd.',
  blanks: (count) =>
    plural('cy', count, {
      zero: 'Nid oes bylchau yn yr hyn y gofynnir amdano yn yr achosion agored.',
      one: 'Ymyriadau heb eu hystyried eto yn yr achosion agored: 1.',
      two: 'Ymyriadau heb eu hystyried eto yn yr achosion agored: 2.',
      few: 'Ymyriadau heb eu hystyried eto yn yr achosion agored: 3.',
      many: 'Ymyriadau heb eu hystyried eto yn yr achosion agored: 6.',
      other: `Ymyriadau heb eu hystyried eto yn yr achosion agored: ${count}.`,
    }),
  notGranted: 'Heb ei ganiatáu',
};
