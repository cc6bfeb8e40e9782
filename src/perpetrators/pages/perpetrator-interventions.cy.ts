// Welsh words of the page about interventions, until more than orders is recorded here.

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
  others: 'Ymyriadau eraill',
  othersText:
    'Ni chofnodir rhaglenni, clinigau, datgelu na chyfarfodydd yma eto. Nid yw bwlch ar y dudalen hon yn golygu na chafodd dim ei ystyried.',
  notGranted: 'Heb ei ganiatáu',
};
