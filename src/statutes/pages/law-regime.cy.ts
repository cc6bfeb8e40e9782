// Welsh words of the page of one kind of order as the law has it. Drafts for the force's translators to approve.

import type { WordsOf } from '#platform';

import type { en } from './law-regime.en.ts';

export const cy: WordsOf<typeof en> = {
  back: 'Y gyfraith fel y’i cedwir yma',
  notYet: (day: string) => (day === '' ? 'Ddim mewn grym.' : `Ddim mewn grym cyn ${day}.`),
  madeHere: 'Mewn grym yma heddiw.',
  heldOnly:
    'Ni all yr heddlu yma wneud un, na gwneud cais am un, heddiw. Cedwir a gorfodir un a wnaed yn rhywle arall.',
  rulesHeading: 'Dyddiadau cau a hydoedd',
  rulesCaption: 'Dyddiadau cau a hydoedd y math hwn o orchymyn, a’u cyfraith',
  ruleHeads: { name: 'Dyddiad cau', event: 'Yn dechrau gyda', length: 'Am ba hyd', source: 'Ffynhonnell' },
  changesHeading: 'Newidiadau sy’n sefyll heddiw',
  changesCaption: 'Newidiadau a gymeradwywyd i’r gyfraith fel y daw, y diweddaraf yn gyntaf',
  changeHeads: { what: 'Newid', span: 'Ar gyfer pa ddyddiau', source: 'Ffynhonnell' },
  noChanges: 'Ni newidiwyd dim: dyma’r gyfraith fel y daw gyda’r cynnyrch.',
  pointsHeading: 'Yr hyn y mae’r gyfraith yn ei ofyn ar gam, neu’n ei ddweud amdano',
  pointsCaption: 'Yr hyn y mae ffurflenni’r math hwn o orchymyn yn ei ofyn neu’n ei ddangos, a’i gyfraith',
  pointHeads: { at: 'Ar', what: 'Beth', asks: 'Sut y’i cedwir', source: 'Ffynhonnell' },
  addPoint: 'Cynnig rhywbeth arall y mae’n ei ofyn neu’n ei ddweud',
  watchHeading: 'Beth mae’r wyliadwriaeth yn chwilio amdano',
  watchCaption:
    'Bylchau y mae’r wyliadwriaeth yn chwilio amdanynt ar gyfer y math hwn, ac ar ôl faint o amser',
  watchHeads: { gap: 'Bwlch', value: 'Ar ôl faint o amser', whose: 'Rheol pwy', source: 'Ffynhonnell' },
  ownRule: 'Y math hwn yn unig',
  nothingServed: 'Ni chwilir amdano: nid oes neb yn cyflwyno’r math hwn',
  asEveryKind: 'Fel ar gyfer mathau eraill',
  factsHeading: 'Beth mae’r gyfraith yn ei ddweud',
  law: 'Cyfraith',
  power: 'Pŵer yr heddlu yma, heddiw',
  since: 'Ar y ffurf hon ers',
  always: 'Cyn i’r cofnodion yma ddechrau',
  length: 'Am ba hyd',
  earliest: 'Lle gall mwy nag un fod yn gymwys, dangosir y cynharaf.',
  like: 'Fel',
  likeLine:
    'Mae’n dilyn y math hwnnw ym mhopeth nas dywedir amdano ef yn unig: ei gamau, ei brawf a’i ddyddiadau cau.',
  asLike: (kind: string) => `Fel ar gyfer ${kind}`,
  change: 'Cynnig newid',
};
