// Welsh words of the page of the law as it is held here. Drafts for the force's translators to approve.

import type { WordsOf } from '#platform';

import type { en } from './law.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Y gyfraith fel y’i cedwir yma',
  line: 'O’r rhain y cyfrifir dyddiadau cau, hydoedd a rhengoedd. Dywed pob un o ble y daw a pha mor sicr ydym.',
  waiting: 'Yn aros am gymeradwyaeth',
  waitingCaption: 'Newidiadau arfaethedig nad oes neb wedi penderfynu arnynt',
  nothingWaits: 'Nid oes newid yn aros am gymeradwyaeth.',
  decided: 'Penderfynwyd',
  decidedCaption: 'Newidiadau a gymeradwywyd neu a wrthodwyd, y diweddaraf yn gyntaf',
  changeHeads: { what: 'Newid', span: 'Ar gyfer pa ddyddiau', source: 'Ffynhonnell', state: 'Cyflwr' },
  regimes: 'Gorchmynion, hysbysiadau, mechnïaeth a rhybuddiadau',
  regimesCaption: 'Pob math, ei gyfraith, ac a yw mewn grym yma heddiw',
  regimeHeads: { name: 'Math', law: 'Cyfraith', here: 'Yma heddiw', sure: 'Pa mor sicr' },
  madeHere: 'Mewn grym yma',
  heldOnly: 'Fe’i cedwir os gwnaed yn rhywle arall',
  notYet: 'Ddim mewn grym',
  powers: 'Pwerau sydd ymlaen yn ôl ardal a dyddiad',
  noArea:
    'Nid yw ardal yr heddlu hwn wedi’i gosod. Nid yw pŵer a droir ymlaen neu i ffwrdd ar gyfer un ardal yn cyfrif yma. Pwy bynnag sy’n rhedeg y gwasanaeth sy’n gosod FORCE_AREA.',
  powersCaption: 'Pwerau ac a ydynt ymlaen yma heddiw',
  powerHeads: { name: 'Pŵer', state: 'Heddiw', since: 'Ble ac ers pryd', source: 'Ffynhonnell' },
  on: 'Ymlaen',
  off: 'I ffwrdd',
  propose: 'Cynnig newid',
  proposeLinks: {
    rule: 'Hyd o amser',
    regime: 'Pwy, pa lys, prawf, hyd, cyflwyno neu reol arall am orchymyn',
    switch: 'Pŵer ymlaen neu i ffwrdd yn ôl ardal a dyddiad',
    holiday: 'Gŵyl banc',
    holidayYear: 'Gwyliau banc un flwyddyn arall',
    ownRule: 'Rheol y llu ei hun: amser aros, nifer y dydd',
    addedRegime: 'Math newydd o orchymyn',
  },
  holidays: 'Gwyliau banc',
  lists: 'Rhestrau y mae pobl yn dewis ohonynt: llysoedd, rhesymau ac eraill',
  ownRules: 'Rheolau’r llu ei hun',
};
