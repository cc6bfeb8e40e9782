// Welsh words of the oversight page, until figures are built.

import type { WordsOf } from '#platform';

import type { en } from './dashboard.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Trosolwg',
  text1:
    'Nid yw’r dangosfyrddau, y samplau na boddhad wedi’u hadeiladu eto. Ni ddangosir ffigur nes y gellir dangos ei resi hefyd.',
  text2: 'Gellir hidlo, cyfrif a lawrlwytho’r cofrestrau gorchmynion a mechnïaeth nawr.',
  ready: 'Beth y gellir ei ddarllen nawr',
  places: {
    orders: 'Gorchmynion a hysbysiadau',
    bail: 'Mechnïaeth',
    gaps: 'Beth sydd ar goll ar orchmynion a mechnïaeth',
    notConsidered: 'Beth sydd heb ei ystyried eto',
    daysToConsider: 'Diwrnodau o’r adroddiad cyntaf i’r ystyriaeth gyntaf',
    reviewFindings: 'Yr hyn y chwiliodd yr adolygiad amdano, yn y cofnod nawr',
    recommendations: '18 argymhelliad yr adolygiad, pob un â’i brawf',
    howWeCount: 'Sut rydym yn cyfrif',
    reviewCases: 'Achosion yr adolygiad ei hun, yn y data enghreifftiol',
  },
};
