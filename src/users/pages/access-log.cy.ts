// Welsh words of the access log.

import type { WordsOf } from '#platform';

import type { en } from './access-log.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Log archwilio',
  line: 'Pwy welodd ba gofnod, a phryd. Mae agor y dudalen hon hefyd yn y log.',
  person: 'Person a welwyd (P-…)',
  user: 'Defnyddiwr (rhif coler)',
  from: 'O (BBBB-MM-DD)',
  to: 'Hyd (BBBB-MM-DD)',
  victims: 'Golygon',
  allViews: 'Pob golwg',
  onlyVictims: 'Dim ond lle dangoswyd enw dioddefwr',
  howWeCount: 'Sut rydym yn cyfrif',
  show: 'Dangos',
  download: 'Lawrlwytho’r rhesi hyn (CSV)',
  count: (count) => `Golygon: ${count}`,
  countAtLeast: (count) => `Golygon: mwy na ${count}`,
  sealed: (when) => `Mae’r log wedi’i selio hyd ${when}. Mae’r rhesi wedyn yn gyfan ond heb eu selio eto.`,
  notSealed: 'Nid yw’r log wedi’i selio eto.',
  nothing: 'Nid oes golwg yn cyfateb.',
  wrongDay: 'Nid yw un o’r diwrnodau’n ddyddiad fel 2026-11-25. Fe’i gadawyd allan.',
  caption: 'Golygon, y diweddaraf yn gyntaf',
  heads: { when: 'Pryd', who: 'Pwy', what: 'Beth a welwyd', why: 'Pam', where: 'O ble' },
  asFile: (called) => `${called} (fel ffeil)`,
  victimShown: 'Dangoswyd enw dioddefwr',
  refused: 'Gwrthodwyd',
};
