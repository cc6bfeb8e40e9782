// Welsh words of the page of one import: how far it is, and what was wrong.

import type { WordsOf } from '#platform';

import type { en } from './import.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Mewnforiad',
  back: 'Yn ôl i’r mewnforion',
  heading: (ref, name) => `${ref}: ${name}`,
  kind: 'Beth sydd ynddo',
  source: 'System wreiddiol',
  state: 'Cyflwr',
  rows: 'Rhesi a ddarllenwyd',
  added: 'Ychwanegwyd',
  corrected: 'Cywirwyd',
  same: 'Heb newid',
  refused: 'Gwrthodwyd',
  warned: 'Cadwyd â rhybudd',
  unknown: 'Colofnau anhysbys, a adawyd allan',
  stoppedLine: 'Stopiodd ar ôl nam. Cedwir yr hyn a ddaeth i mewn; mae’n mynd ymlaen o’r rhes nesaf.',
  goOn: 'Mynd ymlaen ag ef',
  goesOn: 'Mae’r mewnforio’n mynd ymlaen. Ail-lwythwch y dudalen hon i weld pa mor bell mae.',
  notStopped: 'Nid oedd y mewnforio wedi stopio.',
  more: 'Pob problem, fesul tudalen',
  reload: 'Ail-lwythwch y dudalen hon i weld pa mor bell mae hi',
  refusedWhole: 'Gwrthodwyd y ffeil gyfan',
  problems: 'Beth oedd o’i le',
  problemsLine:
    'Cedwir rhesi da. Trwsiwch y rhesi a wrthodwyd a’u hanfon eto: nid yw’r hyn sydd yma eisoes yn newid.',
  groupsCaption: 'Mathau o broblem',
  groupHeads: { what: 'Beth oedd o’i le, a sut i’w drwsio', level: 'Rhes', rows: 'Rhesi' },
  error: 'Gwrthodwyd',
  warning: 'Cadwyd',
  firstProblems: (count) => `Y ${count} problem gyntaf`,
  problemsCaption: 'Problemau, yn nhrefn y ffeil',
  problemHeads: { row: 'Rhes', column: 'Colofn', value: 'Beth a ddarllenwyd', what: 'Beth i’w wneud' },
  download: 'Lawrlwytho’r rhesi a wrthodwyd yn unig (CSV)',
  nothingWrong: 'Nid oedd dim o’i le ar unrhyw res.',
  volumes: 'Niferoedd yn ôl mis',
  volumesCaption: 'Troseddau stryd a gyhoeddwyd, yn ôl mis',
  volumeHeads: { month: 'Mis', crimes: 'Rhesi', outcome: 'Â chanlyniad', areas: 'Ardaloedd' },
};
