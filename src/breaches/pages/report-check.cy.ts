// Welsh words of the last step of recording a breach: check your answers. Counts stand after a colon.

import type { WordsOf } from '#platform';

import type { en } from './report-check.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Gwirio eich atebion',
  line: 'Bydd yr achos yn yr hanes ar unwaith. Fe’i cedwir am byth; ychwanegir cywiriadau wrth ei ochr.',
  changedTitle: 'Newidiodd eich atebion mewn man arall',
  changedLine: 'Darllenwch nhw eto isod, yna cofnodwch yr achos.',
  same: 'Mae achos ar yr un diwrnod wedi’i gofnodi eisoes. Agorwch hwnnw yn gyntaf:',
  unfinished: (step) => `Atebwch y cam hwn yn gyntaf: ${step}`,
  record: 'Cofnodi’r achos',
  later: 'Cadw a dod yn ôl',
  interruptTitle: (count) => `Heb arestio? Achosion eraill o dorri amodau: ${count}`,
  interruptText:
    'Darllenwch yr hanes cyfan yn gyntaf. Caiff goruchwyliwr wybod, a phenderfynu beth i’w wneud. Bydd eich rheswm yn aros ar y cofnod.',
  interruptRecord: 'Cofnodi: heb arestio',
  interruptHistory: 'Darllen pob achos',
  interruptChange: 'Newid beth a wnaeth yr heddlu',
  recorded: 'Cofnodwyd yr achos. Mae yn yr hanes nawr.',
  recordedTell: 'Cofnodwyd yr achos. Rhowch wybod i’r dioddefwr nawr, yna cofnodwch hynny yma.',
  recordedSupervisor: 'Cofnodwyd yr achos. Mae goruchwyliwr yn cael gwybod ac yn penderfynu beth i’w wneud.',
  refusals: {
    'happens-after-report':
      'Rhaid i’r adeg y cafodd yr heddlu wybod fod ar ôl iddo ddigwydd: newidiwch beth ddigwyddodd',
    'reported-in-future':
      'Rhaid i’r adeg y cafodd yr heddlu wybod fod nawr neu yn y gorffennol: newidiwch beth ddigwyddodd',
    'arrest-before-breach':
      'Rhaid i’r arestio fod ar ôl i’r amodau gael eu torri: newidiwch beth a wnaeth yr heddlu',
    'arrest-in-future': 'Rhaid i’r arestio fod nawr neu yn y gorffennol: newidiwch beth a wnaeth yr heddlu',
    'told-before-breach': 'Rhaid rhoi gwybod i’r dioddefwr ar ôl i’r amodau gael eu torri: newidiwch yr adeg',
    'told-in-future':
      'Rhaid i’r adeg y cafodd y dioddefwr wybod fod nawr neu yn y gorffennol: newidiwch yr adeg',
  },
};
