// Welsh words of the oversight page, until figures are built.

import type { WordsOf } from '#platform';

import type { en } from './dashboard.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Trosolwg',
  text1:
    'Nid yw’r dangosfyrddau, y samplau, boddhad na’r argymhellion wedi’u hadeiladu eto. Ni ddangosir ffigur nes y gellir dangos ei resi hefyd.',
  text2: 'Gellir hidlo, cyfrif a lawrlwytho’r cofrestrau gorchmynion a mechnïaeth nawr.',
};
